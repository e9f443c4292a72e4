#!/usr/bin/env bash
# Every check, in the order in which a mistake is cheapest to find.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.venv/bin:$PATH"

step() { printf '\n== %s ==\n' "$*"; }

step "format"
ruff format --check .
step "lint"
ruff check .
step "types"
mypy
step "floors"
lint-imports
step "unused and missing dependencies"
deptry .
step "tests that see every line"
judged=(tests/browser tests/golden tests/naughty tests/packs)
coverage erase
pytest -n auto --dist loadgroup -p no:randomly --cov --cov-report=term \
  "${judged[@]/#/--ignore=}" "$@"
step "tests that judge what comes out"
# Every page of every example, in PDF and in a browser, is judged by `make test` alone:
# it takes as long again.
if [ "${CI:-}" = true ]; then judged=(tests/golden tests/naughty); fi
pytest -n auto --dist loadgroup -p no:randomly "${judged[@]}" "$@"
