"""Capitalised words that name neither who nor where an article is about."""

HONORIFICS = frozenset(
    """
    Admiral Ambassador Archbishop Ayatollah Baron Baroness Bishop Brig Brigadier Capt Captain Cardinal Chairman
    Chairwoman Chancellor Chief Col Colonel Commander Commissioner Councillor Count Countess Crown Dame Deputy
    Director Doctor Dr Duchess Duke Emir Emperor Envoy Father Fr Gen General Gov Governor Hon Imam Judge Justice
    King Lady Lieutenant Lord Lt Madame Maj Major Mayor Minister Miss Mr Mrs Ms Mx Officer PM Pastor Pope
    Premier President Prime Prince Princess Prof Professor Queen Rabbi Rep Representative Rev Reverend Secretary
    Sen Senator Sergeant Sgt Sheikh Sir Spokesman Spokesperson Spokeswoman Sultan Vice
    """.split()
)

# Adjectives and names of peoples: the noise beside the names of their countries.
_PEOPLE = frozenset(
    """
    Afghan African Albanian Algerian American Angolan Arab Arabian Arabic Argentine Argentinian Armenian Asian
    Australian Austrian Azerbaijani Bahraini Bangladeshi Basque Bavarian Belarusian Belgian Bolivian Bosnian
    Brazilian Breton British Bulgarian Burmese Cambodian Cameroonian Canadian Catalan Chilean Chinese Christian
    Colombian Congolese Cornish Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian Emirati English
    Estonian Ethiopian European Filipino Finnish Flemish French Georgian German Ghanaian Greek Guatemalan
    Haitian Hebrew Hindu Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Islamic Islamist Israeli
    Italian Ivorian Jamaican Japanese Jewish Jordanian Kazakh Kenyan Korean Kurdish Kuwaiti Kyrgyz Latvian
    Lebanese Liberian Libyan Lithuanian Macedonian Malaysian Malian Maltese Mexican Mongolian Montenegrin
    Moroccan Muslim Nepalese Nepali Nicaraguan Nigerian Nordic Norwegian Omani Pakistani Palestinian Panamanian
    Paraguayan Persian Peruvian Polish Portuguese Qatari Roman Romanian Russian Rwandan Salvadoran Saudi
    Scandinavian Scot Scottish Senegalese Serb Serbian Sicilian Singaporean Slovak Slovenian Somali Soviet
    Spanish Sudanese Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Tunisian Turk Turkish Turkmen
    Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Westerner Yemeni Zambian Zimbabwean Zionist
    """.split()
)
PEOPLES = _PEOPLE | {f"{people}s" for people in _PEOPLE}

_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
CALENDAR = (
    _WEEKDAYS
    | {f"{day}s" for day in _WEEKDAYS}
    | frozenset("January February March April May June July August September October November December".split())
    | frozenset("Spring Summer Autumn Winter Christmas Easter GMT UTC AM PM BC AD".split())
)

# Words that begin sentences and are no part of the name that follows.
FUNCTION_WORDS = frozenset(
    """
    A About According Across After Afterwards Again Against All Almost Alone Already Also Although Always Amid
    Among An And Another Any Anyone Are Around As Aside At Be Because Before Behind Being Below Besides Between
    Beyond Both But By Can Could Dear Despite Did Do Does Doing During Each Earlier Either Even Eventually Ever
    Every Everyone Few Finally First Five Follow Following For Four From Further Furthermore Given Had Half Has
    Have Having He Hence Her Here Hers His How However I If In Indeed Inside Instead Into Is It Its Join Just
    Last Later Least Less Let Like Likewise Listen Look Many Meanwhile Moreover Most Much Must My Near Nearly
    Neither Never Nevertheless Next No Nobody None Nor Not Note Nothing Now Of Off Often Oh Ok On Once One Only
    Or Other Others Our Out Outside Over Own Per Perhaps Please Quite Rather Read Recently Related See Several
    She Should Since Six So Some Someone Something Sometimes Soon Still Subscribe Such Ten Than Thank Thanks
    That The Their Them Then There Therefore These They This Those Though Three Through Throughout Thus To Today
    Together Tomorrow Too Toward Towards Two Under Unless Unlike Until Up Upon Us Using Very Was Watch We Well
    Were What Whatever When Whenever Where Whereas Wherever Whether Which While Who Whoever Whole Whom Whose Why
    Will With Within Without Would Yes Yesterday Yet You Your
    """.split()
)

# What may be part of a name but is none alone.
GENERIC = frozenset(
    """
    Act Article Assembly Author Board Book Books Chapter Church City Committee Congress Constitution Council
    County Court Declaration Department East Eastern Editor Email Facebook Figure Foundation God Government
    House Image Instagram Institute Internet Island Ministry Minutes Museum North Northern Page Parliament Part
    Party Patreon PayPal Photo Podcast Report School Senate Show South Southern State States Street Substack
    Support Supreme Table Telegram Transcript Twitter University Update Video Web Website West Western World
    YouTube
    """.split()
)

# A longer name that begins like this is another place, not a fuller form of the shorter one.
PLACE_ADJECTIVES = frozenset(
    """
    Central Democratic East Eastern Great Greater High Inner Latin Lower Mid Middle New North Northeast Northern
    Northwest Occupied Old Outer Saint San Santa Saudi South Southeast Southern Southwest St United Upper West
    Western
    """.split()
)

# Names that are written in several ways, as they are shown.
SAME_NAMES = {
    "US": "United States",
    "U.S.": "United States",
    "USA": "United States",
    "UK": "United Kingdom",
    "U.K.": "United Kingdom",
    "EU": "European Union",
    "UN": "United Nations",
    "U.N.": "United Nations",
    "UAE": "United Arab Emirates",
}
