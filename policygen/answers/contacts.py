"""Owns the reading of e-mail addresses, phone numbers and company numbers."""

from __future__ import annotations

import re

from policygen.answers.refused import Refused
from policygen.sandbox.emails import PLAIN_EMAIL
from policygen.sandbox.phones import region_of

_PHONE = re.compile(r"\+?[\d\s().\-/\u2010-\u2015]+")
_LONGEST_SHORT_NUMBER = 6
_PHONE_CODES = {2: "phone_short", 3: "phone_long", 4: "phone_short"}
_PLAIN_EMAIL = re.compile(rf"(?=.{{6,254}}$){PLAIN_EMAIL}")


def read_email(raw: str) -> str:
    """Give an e-mail address that could exist; nothing is asked of the network."""
    text = raw.strip()
    text = re.sub(r"^mailto:", "", text, flags=re.IGNORECASE)
    _refuse_email_slips(text, raw)
    if _PLAIN_EMAIL.fullmatch(text) and "--" not in text:
        return text
    import email_validator

    try:
        return email_validator.validate_email(
            text, check_deliverability=False, strict=True
        ).normalized
    except email_validator.EmailNotValidError as error:
        raise Refused("email", raw=raw) from error


def _refuse_email_slips(text: str, raw: str) -> None:
    if "@" not in text:
        raise Refused("email_bare", raw=raw)
    if text.count("@") != 1:
        raise Refused("email_at", raw=raw, count=text.count("@"))
    if re.search(r"\s", text):
        raise Refused("email_space", raw=raw, meant=re.sub(r"\s", "", text))
    domain = text.partition("@")[2]
    if "," in domain:
        raise Refused("email_comma", raw=raw, meant=text.replace(",", "."))
    if "." not in domain:
        raise Refused("email_domain", raw=raw, domain=domain)


def read_phone(raw: str, jurisdiction: str) -> str:
    """Give a phone number in international form with the spaces of its country.

    A short number of the country, such as 112, stays as it is.
    """
    import phonenumbers

    region = region_of(jurisdiction)
    text = raw.strip()
    if not _PHONE.fullmatch(text):
        raise Refused("phone", raw=raw, example=_example(region))
    if not region and not text.startswith(("+", "00")):
        raise Refused("phone_country", raw=raw)
    if not region and text.startswith("00"):
        text = f"+{text[2:]}"
    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException as error:
        raise Refused("phone", raw=raw, example=_example(region)) from error
    if phonenumbers.is_valid_number(number):
        form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
        return phonenumbers.format_number(number, form)
    short = re.sub(r"\D", "", text)
    if _is_short_number(short, region):
        return short
    home = phonenumbers.region_code_for_country_code(number.country_code or 0)
    example = _example(home if home not in ("ZZ", "001") else region)
    reason = phonenumbers.is_possible_number_with_reason(number)
    raise Refused(_PHONE_CODES.get(reason, "phone"), raw=raw, example=example)


def _is_short_number(digits: str, region: str) -> bool:
    if not region or len(digits) > _LONGEST_SHORT_NUMBER:
        return False
    import phonenumbers

    number = phonenumbers.parse(digits, region)
    return phonenumbers.is_valid_short_number_for_region(number, region)


def _example(region: str) -> str:
    import phonenumbers

    number = phonenumbers.example_number(region or "BE")
    form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, form) if number else "+32 12 34 56 78"


def read_company_number(raw: str, jurisdiction: str) -> str:
    """Give the number under which the country registers companies, as it is written."""
    text = raw.strip()
    digits = re.sub(r"[\s.\-/]", "", text)
    if not jurisdiction:
        jurisdiction = "nl" if len(digits) == len("12345678") else "be"
    match jurisdiction:
        case "be":
            return _read_belgian(raw, digits)
        case "nl":
            return _read_dutch(raw, digits)
        case "uk":
            return _read_by_shape(raw, digits.upper(), r"\d{8}|[A-Z]{2}\d{6}", "uk")
        case "us":
            number = _read_by_shape(raw, digits, r"\d{9}", "us")
            return f"{number[:2]}-{number[2:]}"
        case _:
            shape = r"[0-9A-Za-z][0-9A-Za-z .\-/]{1,29}"
            return _read_by_shape(raw, text, shape, "other")


def _read_belgian(raw: str, digits: str) -> str:
    digits = re.sub(r"^BE", "", digits, flags=re.IGNORECASE)
    if re.fullmatch(r"[0-9]{9}", digits) and _belgian_check(f"0{digits}"):
        digits = f"0{digits}"
    if not re.fullmatch(r"[01][0-9]{9}", digits) or not int(digits):
        raise Refused("company_be", raw=raw)
    if not _belgian_check(digits):
        meant = _dotted(f"{digits[:8]}{97 - int(digits[:8]) % 97:02}")
        raise Refused("company_be_check", raw=_dotted(digits), meant=meant)
    return _dotted(digits)


def _belgian_check(digits: str) -> bool:
    return 97 - int(digits[:8]) % 97 == int(digits[8:])


def _dotted(digits: str) -> str:
    return f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"


def _read_dutch(raw: str, digits: str) -> str:
    digits = re.sub(r"^(?:KVK|NL)", "", digits, flags=re.IGNORECASE)
    return _read_by_shape(raw, digits, r"[0-9]{8}", "nl")


def _read_by_shape(raw: str, text: str, shape: str, code: str) -> str:
    if not re.fullmatch(shape, text, re.ASCII):
        raise Refused(f"company_{code}", raw=raw)
    return text
