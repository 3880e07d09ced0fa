"""Sentences that lean on the one before: they go on from it, or speak of what only it names."""

import re
from collections.abc import Mapping


def _opening(*words: str) -> re.Pattern[str]:
    return re.compile(rf"[\W_]*(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


# By language, how sentences begin that go on from the one before.
_CONNECTIVES: Mapping[str, re.Pattern[str]] = {
    "en": _opening(
        "however|but|and|or|yet|nor|so(?! far| many| much)|also|too(?! often| many| much| few)|moreover",
        "furthermore|besides|nevertheless|nonetheless|therefore|thus|hence|consequently|accordingly|instead(?! of)",
        "otherwise|likewise|similarly|conversely|additionally|meanwhile|(?:in the )?meantime|afterwards?|thereafter",
        "then|indeed|rather,|still,|again,|finally,",
        "lastly,|next,|first(?:ly)?,|second(?:ly)?,|third(?:ly)?,|plus,|well,|ok(?:ay)?,|yes,|no,|not only that",
        "in (?:fact|turn|other words|contrast|comparison|addition|short|sum|conclusion|particular|response),?",
        "as (?:a result|a consequence|such|well),?|to (?:this|that) end",
        "for (?:example|instance|one thing|this reason|that reason|one,)",
        "on the (?:other|one) hand|on the contrary|of course|at (?:the same|that) time|at (?:this|that) point",
        "(?:after|before|since|until|by|because of|due to|despite|given|like) (?:this|that|then|these|those)",
        "that said|having said|here(?:['’]s| is| are)|what(?:['’]s| is) more|the (?:former|latter|same|others?)",
        "others?|another|(?:both|n?either)(?! (?:[\\w’'-]+ ){1,4}(?:and|n?or)\\b)|such",
        "(?:one|most|some|many|all|each|none) of (?:them|these|those)",
    ),
    "de": _opening(
        "aber|doch|und|oder|denn|jedoch|allerdings|dennoch|trotzdem|deshalb|daher|darum|dazu|außerdem|zudem"
    ),
    "fr": _opening("mais|et|ou|or|donc|car|cependant|toutefois|pourtant|ainsi|en effet|de plus|par ailleurs|enfin"),
    "es": _opening("pero|y|o|sin embargo|no obstante|además|por (?:eso|ello|tanto)|así|también|en cambio|de hecho"),
    "pt": _opening("mas|e|ou|porém|contudo|entretanto|no entanto|além disso|por isso|portanto|assim|também"),
    "it": _opening("ma|e|o|però|tuttavia|inoltre|quindi|dunque|perciò|infatti|anche|così"),
    "nl": _opening("maar|en|of|echter|toch|dus|daarom|ook|bovendien|daarnaast"),
    "ru": _opening("но|а|и|или|однако|поэтому|также|кроме того|при этом|впрочем|тем не менее|зато|таким образом"),
    "zh": re.compile(r"\W*(?:但是?|然而|不过|而且|并且|因此|所以|此外|另外|同时|于是|然后|可是|而)"),
    "ja": re.compile(r"\W*(?:しかし|だが|また|そして|それで|そのため|したがって|さらに|一方|ただし|なお|でも)"),
    "ar": _opening("لكن|ولكن|كما|وكان|وقد|ثم|لذلك|غير أن|إلا أن|بل"),
}

# An "it" that stands for nothing: "it is clear that", "it’s no secret", "it seems".
_EXPLETIVE = (
    r"(?:['’]s| is| was| has been| may be| can be| will be| takes| took) (?:(?!an? |the )[\w-]+ ){1,3}"
    r"(?:that|to|for|how|when|whether|why|who|but)\b"
    r"|(?:['’]s| is| was) (?:no|not) |(?: may| might| would)? (?:seems?|appears?)\b"
)
# What follows an "it" that may stand for the hour, the weather or how things are: "it is late".
_BEING = r"(?=['’]s | (?:is|was|has|will|would|can|could|may|might|must|took|takes|used) )"
_ADVERBIAL = (
    "(?:on|in|at|by|since|until|last|earlier|later|when|while|as|after|before|if|although|though|because|according to"
    "|like|for|with|to|from|under|during|despite)"
)
# And those that begin with a word for someone or something named before.
_PRONOUNS: Mapping[str, re.Pattern[str]] = {
    "en": _opening(
        rf"he|she|they|him|her|his|their|them|its|it(?!{_BEING}|{_EXPLETIVE})|there(?:in|by|of)",
        rf"{_ADVERBIAL}(?: (?:\w+day|\d{{4}}|that|week|month|year|night)){{0,2}},? (?:he|she|they|him|them)",
        rf"{_ADVERBIAL} (?:an?|the) \w+, (?:he|she|they|him|them)",
        rf"{_ADVERBIAL} (?:his|her|their|its) [^,.]{{1,40}},? (?:he|she|they|it)",
    ),
    "de": _opening("er|sie|es(?! gibt)|sein|seine|ihr|ihre|dabei|damit|danach|dort"),
    "fr": _opening("il(?! y a| faut| est)|elle|ils|elles|celui-ci|celle-ci|ceux-ci|leur|leurs|sa|ses"),
    "es": _opening("él|ella|ellos|ellas|su|sus"),
    "pt": _opening("ele|ela|eles|elas|seu|sua|seus|suas"),
    "it": _opening("egli|lui|lei|essi|loro|suo|sua|suoi"),
    "nl": _opening("hij|zij|ze|hun|zijn|haar"),
    "ru": _opening("он|она|оно|они|его|её|ее|их|там|тогда"),
    "zh": re.compile(r"\W*(?:他|她|它|其)"),
    "ja": re.compile(r"\W*(?:彼|同氏|同社|その)"),
    "ar": _opening("هو|هي|هم|وهو|وهي"),
}
# Those that begin by pointing: to what was said, but in an article's first sentence to the article or to our days.
_TIME = "year|month|week|spring|summer|autumn|fall|winter|morning|afternoon|evening|weekend|days?|time|\\w+day"
_POINTING: Mapping[str, re.Pattern[str]] = {
    "en": _opening(rf"th(?:is|at|ese|ose)(?! (?:past |last |coming )?(?:{_TIME})\b)", rf"it{_BEING}(?!{_EXPLETIVE})"),
    "de": _opening("dies|diese|dieser|dieses|das (?:ist|war|sei)"),
    "fr": _opening(
        "ce(?! (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir))|cet|cette|ces|cela|ceci|c['’]est"
    ),
    "es": _opening("esto|eso|este|esta|estos|estas|ese|esa|esos|esas"),
    "pt": _opening("isto|isso|este|esta|esse|essa"),
    "it": _opening("questo|questa|questi|queste"),
    "nl": _opening("dit|dat|deze|die"),
    "ru": _opening("это|этот|эта|эти|такой|такая|такие"),
    "zh": re.compile(r"\W*[这那]"),
    "ja": re.compile(r"\W*(?:これ|それ|この|あれ)"),
    "ar": _opening("هذا|هذه|ذلك|تلك"),
}

_SAID = "said|says|added|adds|told|wrote|writes|explained|noted|continued|argued|insisted|warned|asked|replied|tweeted"
_SPEAKER = re.compile(
    rf"[,.?!…]['’\"”»]+ (?:(?:he|she|they|it) (?:\w+ )?(?:{_SAID})\b|(?:{_SAID}) (?:he|she|they)\b)", re.IGNORECASE
)
_NAMED_SPEAKER = re.compile(r"^[^“\"«]{0,80}\b[A-Z][a-z]+")


def leans_back(sentence: str, language: str, *, is_first: bool = False) -> bool:
    """Whether the sentence needs the one before: for a connective, or a pronoun that stands for what that one names.

    Args:
        sentence: As it stands in its text.
        language: ISO 639-1; of those without a table no sentence is known to lean.
        is_first: Whether its article begins with it; what it points to is then before the reader.
    """
    tables = (_CONNECTIVES, _PRONOUNS) if is_first else (_CONNECTIVES, _PRONOUNS, _POINTING)
    return any(language in table and table[language].match(sentence) for table in tables) or _bare_speaker(sentence)


def _bare_speaker(sentence: str) -> bool:
    """Whether someone speaks in it who is not named: “It is done,” he said."""
    return _SPEAKER.search(sentence) is not None and not _NAMED_SPEAKER.match(sentence)
