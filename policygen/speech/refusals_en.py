"""Owns the English sentences that refuse an answer and say what would be right."""

TEXTS = {
    # texts
    "refused.empty": "There is nothing here. Write an answer, or leave the key out.",
    "refused.required": "This cannot stay open. Write an answer.",
    "refused.one_line": "This text must fit on one line. Take the line breaks out.",
    "refused.control": (
        "Character {position} cannot be printed ({point}). "
        "Delete it and type the text again."
    ),
    "refused.bidi": (
        "Character {position} is an invisible mark that turns the reading direction "
        "({point}). Delete it; right-to-left text needs no such mark here."
    ),
    "refused.secret": (
        "This looks like a password or code. Write who keeps it, never the secret "
        "itself: this file is no safe place for it."
    ),
    "refused.text_low.one": "1 character is too short. Write at least {minimum}.",
    "refused.text_low.other": (
        "{count} characters is too short. Write at least {minimum}."
    ),
    "refused.text_high": ("{count} characters is too long. Write at most {maximum}."),
    "refused.too_long": "{count} characters is too long. Write at most {maximum}.",
    "refused.language": (
        'This blueprint has no language "{raw}". Choose from {known}.'
    ),
    # shape
    "refused.need_text": (
        "One single value belongs here, not a list or a group. Write it on one line."
    ),
    "refused.need_list": (
        "A list belongs here, not a group. Write one choice a line, each after a dash."
    ),
    "refused.need_rows": (
        "A list of rows belongs here. Begin each row with a dash, and write its "
        '"column: value" lines below each other.'
    ),
    "refused.need_row": (
        'A row is a group of "column: value" lines. Write them after the dash.'
    ),
    "refused.column": 'There is no column "{raw}" here. Choose from {columns}.',
    "refused.column_meant": (
        'There is no column "{raw}" here. Did you mean "{meant}"?'
    ),
    "refused.cell_missing": 'This row has no "{column}". Add "{column}: ..." to it.',
    "refused.rows_low": "{count} is too few. Give at least {minimum}.",
    "refused.rows_high": "{count} is too many. Give at most {maximum}.",
    # numbers
    "refused.int": '"{raw}" is not a whole number. Write digits only, such as 24.',
    "refused.int_point": (
        '"{raw}" can be read in two ways. Write {meant} without points or commas.'
    ),
    "refused.number_low": "{count} is too low. The least is {minimum}.",
    "refused.number_high": "{count} is too high. The most is {maximum}.",
    "refused.bool": '"{raw}" is neither yes nor no. Write yes or no.',
    "refused.money": (
        '"{raw}" is not an amount. Write it such as 25 EUR or 1250.50 EUR, '
        "without points between the thousands."
    ),
    "refused.currency": '"{raw}" is not a currency known here. Choose from {known}.',
    "refused.colour": (
        '"{raw}" is not a colour. Write # and six of the signs 0-9 and a-f, '
        "such as #7a3b1d."
    ),
    "refused.colour_pale": (
        '"{raw}" is too pale to read on white. The nearest colour that can be read is '
        "{meant}."
    ),
    # choices
    "refused.choice": '"{raw}" is not one of the choices. Choose from {choices}.',
    "refused.choice_meant": (
        '"{raw}" is not one of the choices. Did you mean "{meant}"? '
        "Choose from {choices}."
    ),
    "refused.choice_hidden": (
        '"{raw}" is not possible with your other answers. Choose from {choices}.'
    ),
    "refused.choice_twice": '"{raw}" stands there twice. Keep one of them.',
    "refused.choices_low.one": "1 choice is too few. Choose at least {minimum}.",
    "refused.choices_low.other": (
        "{count} choices is too few. Choose at least {minimum}."
    ),
    "refused.choices_high": "{count} choices is too many. Choose at most {maximum}.",
    # dates
    "refused.date": (
        '"{raw}" is not a date. Write it such as 1 March 2027 or 2027-03-01.'
    ),
    "refused.date_order": (
        '"{raw}" can be read in two ways. Write the month in letters, such as '
        "1 March 2027."
    ),
    "refused.date_weekday": (
        '"{raw}" cannot be right: that day is a {weekday}. Look at the date again.'
    ),
    "refused.date_year": (
        '"{raw}" is too far away. Write a year from {first} to {last}.'
    ),
    "refused.date_month": (
        '"{raw}" is not a date: there is no month {month}. '
        "Write it such as 1 March 2027 or 2027-03-01."
    ),
    "refused.date_day": (
        '"{raw}" is not a date: {month} {year} has {days} days. '
        "Write a day from 1 to {days}."
    ),
    # hours
    "refused.hours": (
        '"{raw}" is not a timetable. '
        "Write it such as mon-fri 09:00-17:00; sat 09:00-12:30."
    ),
    "refused.hours_day": (
        '"{raw}" is not a day. Write mon, tue, wed, thu, fri, sat or sun.'
    ),
    "refused.hours_day_ambiguous": (
        '"{raw}" is one day in Dutch and another in French. '
        "Write mon, tue, wed, thu, fri, sat or sun."
    ),
    "refused.hours_time": '"{raw}" is not a time. Write it such as 09:00 or 17:30.',
    "refused.hours_order": (
        "{closes} does not come after {opens}. For hours past midnight write "
        "two parts, such as fri 20:00-24:00; sat 00:00-02:00."
    ),
    "refused.hours_overlap": (
        "At {time} on {day} two of the times overlap. Let each begin after the "
        "one before it ends."
    ),
    # e-mail
    "refused.email": (
        '"{raw}" is not an e-mail address. Write it such as info@example.com.'
    ),
    "refused.email_bare": (
        '"{raw}" is not an e-mail address: it has no @, as in name@example.com.'
    ),
    "refused.email_at": (
        '"{raw}" has {count} @ signs; an e-mail address has exactly one. '
        "Write it such as info@example.com."
    ),
    "refused.email_space": ('"{raw}" has a space in it. Did you mean "{meant}"?'),
    "refused.email_comma": (
        '"{raw}" has a comma where a point belongs. Did you mean "{meant}"?'
    ),
    "refused.email_domain": (
        'After the @ of "{raw}" stands no full domain. '
        "Add its ending, such as {domain}.com."
    ),
    # phone
    "refused.phone": (
        '"{raw}" is not a valid phone number. Write it such as {example}.'
    ),
    "refused.phone_country": (
        '"{raw}" has no country code. Begin with + and the country, such as +32.'
    ),
    "refused.phone_short": (
        '"{raw}" has too few digits for a phone number. Write it such as {example}.'
    ),
    "refused.phone_long": (
        '"{raw}" has too many digits for a phone number. Write it such as {example}.'
    ),
    # web addresses
    "refused.url": (
        '"{raw}" is not a web address. Write it such as https://www.example.com/page.'
    ),
    "refused.url_http": (
        '"{raw}" is not a secure address. Write {meant} and try whether it opens.'
    ),
    "refused.url_scheme": (
        'An address that begins with "{scheme}:" is not read here. '
        "Write one that begins with https://."
    ),
    "refused.url_login": (
        "This address has a user name or password in it. Leave out all that stands "
        "before the @, and the @ itself."
    ),
    # company numbers
    "refused.company_be": (
        "A Belgian company number has 10 digits and begins with 0 or 1, such as "
        '0403.170.701. "{raw}" does not; look it up in the Crossroads Bank for '
        "Enterprises."
    ),
    "refused.company_be_check": (
        "A Belgian company number has 10 digits and begins with 0 or 1, such as "
        "0403.170.701. The check digits of {raw} do not fit; should it be {meant}?"
    ),
    "refused.company_nl": (
        "A Dutch company number (KvK) has 8 digits, such as 12345678. "
        '"{raw}" does not; look it up in the trade register.'
    ),
    "refused.company_uk": (
        "A British company number has 8 digits, or 2 letters and 6 digits, such as "
        '01234567 or SC123456. "{raw}" does not.'
    ),
    "refused.company_us": (
        "An American employer number (EIN) has 9 digits, such as 12-3456789. "
        '"{raw}" does not.'
    ),
    "refused.company_other": (
        "A company number has 2 to 30 letters, digits, spaces, points, dashes or "
        'slashes. "{raw}" does not.'
    ),
    # files
    "refused.file_missing": (
        'There is no file "{raw}" beside the {home}. Put it there, or mend the name.'
    ),
    "refused.file_missing_meant": (
        'There is no file "{raw}" beside the {home}. Did you mean "{meant}"?'
    ),
    "refused.file_folder": '"{raw}" is a folder. Name the file in it.',
    "refused.file_outside": (
        '"{raw}" does not stand beside the {home}. Copy it there and write '
        "its name only."
    ),
    # rules of the blueprint
    "refused.rule": (
        "This does not go together with another answer. It must hold that: "
        "{expression}."
    ),
    # words that stand in the sentences above
    "word.january": "January",
    "word.february": "February",
    "word.march": "March",
    "word.april": "April",
    "word.may": "May",
    "word.june": "June",
    "word.july": "July",
    "word.august": "August",
    "word.september": "September",
    "word.october": "October",
    "word.november": "November",
    "word.december": "December",
    "word.monday": "Monday",
    "word.tuesday": "Tuesday",
    "word.wednesday": "Wednesday",
    "word.thursday": "Thursday",
    "word.friday": "Friday",
    "word.saturday": "Saturday",
    "word.sunday": "Sunday",
    "word.answers_file": "answers file",
    "word.brand_file": "brand file",
    "answers.none": "none",
    "answers.titled": "{title}: {answer}",
    "answers.between": "; ",
    "word.yes": "yes",
    "word.no": "no",
}
