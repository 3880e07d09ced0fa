"""A few days of invented news: two floods that several papers tell, and what else happened."""

from storage.models import StoredArticle


def article(
    id_: int,
    title: str,
    body: str,
    source: str | None = None,
    *,
    categories: tuple[str, ...] = (),
    author: str | None = None,
    day: str = "2026-03-04",
) -> StoredArticle:
    """An article of the archive."""
    return StoredArticle(
        id=id_,
        stored_at="2026-03-05T08:00:00Z",
        day=day,
        title=title,
        body=body,
        source=source,
        author=author,
        categories=categories,
    )


AMSEL = (
    article(
        1,
        "Flood in Port Amsel drives 400 people from their homes",
        "The river Linde rose over its banks in Port Amsel on Tuesday night. Mayor Ines Duarte said that 400 people "
        "had left their homes.\n\nThe fire brigade pumped out cellars in the old town until dawn. Nobody was hurt.",
        "Coast Radio",
        categories=("Weather",),
    ),
    article(
        2,
        "Port Amsel under water",
        "Some 400 residents of Port Amsel spent the night in a gym after the Linde flooded the old town. Duarte, the "
        "mayor, called it the highest water since 1954.\n\nPumps of the fire brigade ran until dawn.",
        "Wire",
        categories=("Society",),
    ),
    article(
        3,
        "Why was nobody warned?",
        "Mayor Ines Duarte of Port Amsel has promised an inquiry after the flood of the Linde, which drove 400 people "
        "from their homes. The gauge upstream had failed on Tuesday.",
        "The Ledger",
        categories=("Weather",),
    ),
)
TOLVERN = (
    article(
        4,
        "Flood in Tolvern closes the bridge over the Ask",
        "The river Ask rose over its banks in Tolvern on Tuesday. Governor Pal Henriksen closed the bridge to lorries; "
        "60 people left their homes.\n\nSoldiers filled sandbags at the market.",
        "Wire",
    ),
    article(
        5,
        "Tolvern bridge shut as the Ask rises",
        "Lorries must go round by Nordby after the Ask flooded Tolvern. Henriksen, the governor, sent soldiers with "
        "sandbags; 60 residents were brought to safety.",
        "Northern Post",
    ),
)
OTHERS = (
    article(
        6, "A library lends tools", "Hammers, drills and a telescope can be borrowed for a week in Marrow.", "Wire"
    ),
    article(
        7,
        "Growers of cocoa look for new markets",
        "Export licences came too late for the harvest, growers in Sarrin say. Prices fell by a fifth since January.",
        "The Ledger",
    ),
    article(
        8,
        "Chess: Okafor wins in Brenn",
        "Ada Okafor beat Jonas Wirth in 41 moves on Tuesday and leads the tournament in Brenn with five points.",
        "Coast Radio",
    ),
)
