"""The place, date and agency that a news report opens with."""

import re

_UPPER = r"[^\W\d_a-zß-öø-ÿα-ωа-яё]"
_CAPITALS = rf"{_UPPER}(?:{_UPPER}|[ .'’/-])+{_UPPER}\.?|UN|UK"
_NAME = rf"{_UPPER}[\w.'’-]*(?:[ /]{_UPPER}[\w.'’-]*){{0,3}}"
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|fév|févr|avr|mai|juil|août|déc|märz|okt|dez"
    r"|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\w*\.?"
)
_DAY = rf"(?i:(?:[^\W\d_]+day,? )?(?:{_MONTH} \d{{1,2}}|\d{{1,2}}\.? (?:de )?{_MONTH})(?:,? (?:de )?\d{{4}})?)"
_AGENCY = r"(?:[(\[][^()\[\]\n]{2,40}[)\]]|/[^/\n]{2,30}/)"
_DASH = r"\s*(?:[–—―]|-{1,2})\s*"
_BEGINS = rf"(?=[“\"‘'«„(\[]*(?:{_UPPER}|\d))"  # a sentence does

# The forms that agencies give it.
_DATELINES = tuple(
    re.compile(form)
    for form in (
        # GAZA CITY (Agency) — ; Oslo, May 2 (Agency) -- ; МОСКВА, 3 янв /Агентство/.
        rf"(?:(?:{_CAPITALS}|{_NAME})(?:,? {_NAME})?,?\s*)?(?:{_DAY},?\s*)?{_AGENCY}(?:\s*\.?{_DASH}|\.\s+){_BEGINS}",
        # Kyiv, January 3 – ; МОСКВА, 3 янв — Агентство Новости.
        rf"{_NAME}(?:, {_NAME})?, {_DAY}{_DASH}(?:[^\W\d_]+(?: [^\W\d_]+)?\. )?{_BEGINS}",
        # MOSCOW – ; OSLO, May 2 – ; LIMA, Peru — ; NEW DELHI:
        rf"(?:{_CAPITALS})(?:, {_NAME})?(?:,? {_DAY})?(?:\s+[–—―-]{{1,2}}\s*|[–—―]\s*|--\s*|:\s+){_BEGINS}",
        # 【通讯社1月3日电】 ; ［東京　３日　通信社］ - ; 某社北京1月3日电（记者…）
        r"[【［\[][^】］\]\n]{2,30}[】］\]]\s*(?:[-–—]\s*)?(?=[\u3040-\u9fff])",
        r"[\u4e00-\u9fff]{2,10}\d{1,2}月\d{1,2}日(?:电|電|訊|讯)\s*(?:[（(][^）)\n]{1,20}[）)])?\s*",
    )
)
_LONGEST = 90  # characters
_LOOKED_AT = 120


def without_dateline(text: str) -> str:
    """``text`` without the dateline at its beginning: "OSLO (Agency) — Ferries sail." is "Ferries sail."

    A dash after a name is a dateline's only where the name is in capitals, or where a date or an agency says so, and
    a sentence begins behind it.
    """
    for dateline in _DATELINES:
        match = dateline.match(text[:_LOOKED_AT])
        if match and match.end() <= min(_LONGEST, len(text) - 1):
            return text[match.end() :]
    return text
