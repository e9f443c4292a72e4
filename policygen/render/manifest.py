"""Owns manifest.json: what a pack holds, with the fingerprint of every file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from policygen.disk import fingerprint
from policygen.model.finding import Asked, Finding, Severity
from policygen.model.pack import PackFile, Slot

NAME = "manifest.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What stands in manifest.json.

    `inputs_sha256` covers all that the pack is made of but the pictures; those are
    `assets`: path beside the answers file and SHA-256. `missing` are the files that
    the whole pack has besides `files`, and that nobody asked for. `language` is the
    client's own, in which the findings are told. `answers` is the path to the
    answers file from the folder of the pack (only its name in a release), `brand` the
    name of a consultant's file with looks; "" when it is not known or none was used.
    """

    policygen: str
    blueprint: tuple[str, str]
    client: str
    answers_sha256: str
    inputs_sha256: str
    findings: tuple[Finding, ...]
    files: tuple[PackFile, ...]
    assets: tuple[tuple[str, str], ...] = ()
    missing: tuple[Slot, ...] = ()
    language: str = ""
    answers: str = ""
    brand: str = ""


def list_file(slot: Slot, data: bytes) -> PackFile:
    """Describe one file for the manifest."""
    return PackFile(
        document=slot.document,
        language=slot.language,
        format=slot.format,
        path=slot.path,
        sha256=fingerprint(data),
        bytes=len(data),
    )


def write_manifest(manifest: Manifest) -> bytes:
    """Give the bytes of manifest.json: sorted, and without a clock in it."""
    blueprint_id, blueprint_version = manifest.blueprint
    data: dict[str, Any] = {
        "policygen": manifest.policygen,
        "blueprint": {"id": blueprint_id, "version": blueprint_version},
        "client": manifest.client,
        "language": manifest.language,
        "answers": manifest.answers,
        "brand": manifest.brand,
        "answers_sha256": manifest.answers_sha256,
        "inputs_sha256": manifest.inputs_sha256,
        "findings": [asdict(finding) for finding in manifest.findings],
        "assets": [
            {"path": path, "sha256": digest} for path, digest in manifest.assets
        ],
        "files": [
            asdict(file) for file in sorted(manifest.files, key=lambda item: item.path)
        ],
        "missing": [
            asdict(slot)
            for slot in sorted(manifest.missing, key=lambda item: item.path)
        ],
    }
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    # The name of a file may hold bytes that are no text; so JSON writes them too.
    return text.encode(errors="backslashreplace")


def read_manifest(folder: Path) -> Manifest | None:
    """Give the manifest of the pack in a folder; None when there is none of ours."""
    try:
        data = json.loads((folder / NAME).read_bytes())
        return Manifest(
            policygen=data["policygen"],
            blueprint=(data["blueprint"]["id"], data["blueprint"]["version"]),
            client=data["client"],
            answers_sha256=data["answers_sha256"],
            inputs_sha256=data["inputs_sha256"],
            findings=tuple(_read_finding(item) for item in data["findings"]),
            files=tuple(PackFile(**file) for file in data["files"]),
            assets=tuple((item["path"], item["sha256"]) for item in data["assets"]),
            missing=tuple(Slot(**slot) for slot in data["missing"]),
            language=data["language"],
            answers=data.get("answers", ""),
            brand=data.get("brand", ""),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _read_finding(item: Mapping[str, Any]) -> Finding:
    asked = tuple(Asked(**question) for question in item["questions"])
    severity = Severity(item["severity"])
    return Finding(**{**item, "severity": severity, "questions": asked})


def is_whole(folder: Path, files: Sequence[PackFile]) -> bool:
    """Tell whether every listed file is there with exactly the listed bytes."""
    try:
        return all(
            fingerprint((folder / file.path).read_bytes()) == file.sha256
            for file in files
        )
    except OSError:
        return False


def fingerprint_inputs(parts: Iterable[tuple[str, bytes]]) -> str:
    """Give one SHA-256 over named byte strings, in the order given."""
    digest = hashlib.sha256()
    for name, data in parts:
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()
