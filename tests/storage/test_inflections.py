from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import words
from storage.inflections import LANGUAGES, language_of, stem

FAMILIES = {
    "en": """
        sanction sanctions sanctioned sanctioning
        negotiate negotiates negotiated negotiating negotiation negotiations negotiator
        university universities
        economy economies
        say says said saying
        man men
        woman women
        child children
        person persons people
        crisis crises
        strike strikes striking struck
        agree agrees agreed agreeing
        policy policies
        elect elected election elections
        die dies died dying
        withdraw withdrew withdrawn withdrawing withdrawal
        engineer engineers engineering
        authority authorities
        take takes taking took taken
        write writes wrote written writing
        life lives
        israeli israelis
        """,
    "es": """
        sanción sanciones sancionar sancionado sancionó sancionará
        nación naciones
        elección elecciones
        habló hablar hablaron hablando habla hablará hablaría
        decidió decidir decidieron decide decidía
        político política políticos políticas
        refugiado refugiados refugiada
        economía economías económico económica
        país países
        fácil fáciles fácilmente
        millón millones
        crimen crímenes
        joven jóvenes
        voz voces
        juez jueces
        interés intereses
        inglés inglesa ingleses
        francés francesa franceses
        """,
    "fr": """
        manger mange mangé mangée mangées mangèrent mangeait mangea
        sanction sanctions sanctionné sanctionnée sanctionnées sanctionner
        sécurité sécurités
        économie économies économique économiques
        négociation négociations négocier négocié négociée
        président présidente présidents
        élection élections
        électoral électorale électoraux
        décidé décidée décider décida décidèrent
        liberté libertés
        national nationale nationaux
        politique politiques
        armée armées
        journée journées
        réfugié réfugiés réfugiée
        limite limites
        """,
    "de": """
        Haus Häuser Häusern Hauses
        Sanktion Sanktionen sanktionieren sanktioniert
        Land Länder Ländern
        Mann Männer
        Wahl Wahlen Wähler wählen
        Regierung Regierungen regieren regiert
        Soldat Soldaten
        Krieg Kriege Kriegen
        Angriff Angriffe Angriffen
        Verhandlung Verhandlungen verhandeln verhandelt
        Entwicklung entwickeln entwickelt
        Stadt Städte Städten
        groß große großen größer
        Rakete Raketen
        Flüchtling Flüchtlinge Flüchtlingen
        politisch politische politischen
        """,
    "pt": """
        sanção sanções
        negociação negociações negociar
        nação nações
        nacional nacionais
        eleição eleições
        país países
        político política políticos
        falou falar falaram fala
        mão mãos
        milhão milhões
        inglês inglesa ingleses
        fácil fáceis
        míssil mísseis
        nível níveis
        papel papéis
        homem homens
        """,
    "it": """
        sanzione sanzioni sanzionare sanzionato
        nazione nazioni
        nazionale nazionali
        politico politica politici politiche
        parlò parlare parlano parlato
        governo governi
        guerra guerre
        elezione elezioni
        deciso decise
        giornalista giornalisti
        partito partiti
        negoziato negoziati negoziare
        banca banche
        tedesco tedesca tedeschi
        militare militari
        """,
    "nl": """
        sanctie sancties
        oorlog oorlogen
        verkiezing verkiezingen
        huis huizen
        land landen
        regering regeringen
        soldaat soldaten
        raket raketten
        politiek politieke
        journalist journalisten
        onderhandeling onderhandelingen onderhandelen
        partij partijen
        burger burgers
        aanval aanvallen
        bom bommen
        """,
    "ru": """
        санкция санкции санкций санкциями санкциям
        война войны войне войну войной войн
        президент президента президентом президенту
        российский российская российских российского
        выборы выборов выборам
        ракета ракеты ракет ракетами
        решение решения решений решением
        сказать сказал сказала сказали
        заявить заявил заявила заявили
        журналист журналисты журналистов
        правительство правительства правительством
        город города городе городов
        новый новая новые новых
        ребёнок ребёнка дети детей
        человек человека люди людей
        """,
    "ar": """
        عقوبة العقوبة عقوبات العقوبات والعقوبات بالعقوبات للعقوبات
        رئيس الرئيس ورئيس والرئيس
        حرب الحرب والحرب
        إسرائيل وإسرائيل لإسرائيل إسرائيلي الإسرائيلية
        حكومة حكومات والحكومة للحكومة فالحكومة
        صحفي صحفيون الصحفيين صحفيين
        انتخاب انتخابات الانتخابات
        أمريكي الأمريكي أمريكية الأمريكية
        فلسطين فلسطيني الفلسطينية الفلسطينيين
        قال وقال
        مفاوضات المفاوضات والمفاوضات
        سياسة سياسات سياسي السياسية
        اتفاق الاتفاق اتفاقية
        كتاب كتابه كتابها الكتاب
        وزير الوزير والوزير
        ولاية ولايات الولايات
        لبنان لبناني اللبنانية
        """,
}

STRANGERS = {
    "en": """
        news new, universe university, universal universe, important import, several sever, police policy
        general generate, author authority, army arm, past paste, organ organize, man mean, experience experiment
        business busy, internal intern, positive position, israel israeli, engine engineer
        """,
    "es": "país paz, nación nacional, casa cazar, político policía, juez juego",
    "fr": "paix pays, politique police, nation natif, guerre guérir, partie partage",
    "de": "Regel Regierung, Gericht Richter, Stadt Staat, Handel Hand, Wahl Wal",
    "pt": "país paz, mão mau, papel papa, nível nevar",
    "it": "guerra guardia, governo giorno, nazione natale",
    "nl": "oorlog oor, staat stad, land lang, wapen wagen",
    "ru": "новый новость, город гора, мир мера, решение решётка",
    "ar": "حرب حزب, وزير زيت, رئيس رأس, سلام سلاح",
}

TEXTS = {
    "en": "Ministers met on Tuesday to discuss the new harbour tariff and its effect on fishing towns.",
    "es": "Los ministros se reunieron el martes para discutir la nueva tarifa del puerto y su efecto.",
    "fr": "Les ministres se sont réunis mardi pour discuter du nouveau tarif portuaire et de son effet sur les villes.",
    "de": "Die Minister trafen sich am Dienstag, um über den neuen Hafentarif und seine Wirkung zu beraten.",
    "pt": "Os ministros reuniram-se na terça-feira para discutir a nova tarifa do porto e os seus efeitos.",
    "it": "I ministri si sono riuniti martedì per discutere la nuova tariffa del porto e il suo effetto sulle città.",
    "nl": "De ministers kwamen dinsdag bijeen om het nieuwe haventarief en het effect op de dorpen te bespreken.",
    "ru": "Министры встретились во вторник, чтобы обсудить новый портовый тариф.",
    "ar": "اجتمع الوزراء يوم الثلاثاء لمناقشة تعرفة الميناء الجديدة",
}


def folded(word: str) -> str:
    [found] = words.words(word)
    return found


@pytest.mark.parametrize(
    ("language", "family"),
    [
        pytest.param(language, family.split(), id=f"{language}-{number}")
        for language, families in FAMILIES.items()
        for number, family in enumerate(families.strip().splitlines())
    ],
)
def test_the_forms_of_a_word_share_a_stem(language: str, family: list[str]) -> None:
    stems = {form: stem(folded(form), language) for form in family}
    assert len(set(stems.values())) == 1, stems


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        pytest.param(language, *pair.split(), id=f"{language}-{number}")
        for language, pairs in STRANGERS.items()
        for number, pair in enumerate(pairs.replace("\n", ",").split(","))
        if pair.strip()
    ],
)
def test_words_that_only_look_alike_keep_stems_of_their_own(language: str, one: str, other: str) -> None:
    assert stem(folded(one), language) != stem(folded(other), language)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("word", ["19", "g20", "f16s", "eu", "и", "في", "北京"])
def test_short_words_and_words_with_digits_are_their_own_stem(language: str, word: str) -> None:
    assert stem(word, language) == word


def test_a_language_without_a_stemmer_is_an_error() -> None:
    with pytest.raises(KeyError, match="tlh"):
        stem("harbour", "tlh")


@given(st.text(min_size=1), st.sampled_from(sorted(LANGUAGES)))
def test_a_stem_is_folded_and_never_empty(text: str, language: str) -> None:
    for word in words.words(text):
        found = stem(word, language)
        assert found
        assert words.fold(found) == found


def test_threads_stem_at_the_same_time() -> None:
    asked = [(folded(form), language) for language in sorted(FAMILIES) for form in FAMILIES[language].split()] * 5
    one_by_one = [stem.__wrapped__(*each) for each in asked]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda each: stem.__wrapped__(*each), asked)) == one_by_one


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_a_sentence_tells_its_language(language: str, text: str) -> None:
    assert language_of(words.words(text)) == language
    assert language_of(frozenset(words.words(text))) == language
    assert language_of(words.words(text * 30)) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 345",
        "harbour tariff",
        "la",  # Spanish, French, Italian
        "部长们周二开会讨论新的港口关税",
        "Міністри зустрілися у вівторок, щоб обговорити новий портовий тариф і його вплив.",
        "وزیران روز سه‌شنبه برای بحث درباره تعرفه جدید بندر گرد هم آمدند",
        "Bakanlar salı günü yeni liman tarifesini görüşmek üzere bir araya geldi",
        "Ministrowie spotkali się we wtorek, aby omówić nową taryfę portową i jej wpływ na miasta",
    ],
)
def test_a_text_that_does_not_tell_has_no_language(text: str) -> None:
    assert language_of(words.words(text)) is None


def test_a_script_tells_the_language_of_a_single_word() -> None:
    assert language_of(["санкции"]) == "ru"
    assert language_of(["العقوبات"]) == "ar"


def test_a_foreign_name_in_a_long_text_does_not_change_its_language() -> None:
    many = " ".join(a + b + c for a in "бвгд" for b in "аеиоу" for c in "клмнр")
    assert language_of(words.words(f"{many} Зеленський")) == "ru"
    assert language_of(words.words(f"{TEXTS['en']} Les Échos, Die Zeit")) == "en"
