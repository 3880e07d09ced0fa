"""Forms of words that no ending explains, by language, each with the one that stands for all."""

from collections.abc import Mapping

# Forms that no ending explains: English verbs and plurals, and what Snowball would throw together with others.
IRREGULAR: Mapping[str, Mapping[str, str]] = {
    language: {form: base for base, *forms in map(str.split, listed.strip().splitlines()) for form in (base, *forms)}
    for language, listed in {
        "en": """
            arise arose arisen
            bear bore
            become became
            begin began begun
            bleed bled
            break broke broken
            bring brought
            build built
            buy bought
            catch caught
            child children
            choose chose chosen
            come came
            deal dealt
            draw drew drawn
            drive drove driven
            eat ate eaten
            fall fell fallen
            feed fed
            fight fought
            fly flew flown
            foot feet
            forbid forbade forbidden
            forget forgot forgotten
            freeze froze frozen
            give gave given
            go goes went gone
            grow grew grown
            half halves
            hang hung
            hide hid hidden
            hold held
            keep kept
            know knew known
            lead led
            leave left
            lend lent
            life lives
            lose lost
            make made
            man men
            meet met
            mouse mice
            overthrow overthrew overthrown
            pay paid
            person people
            rise rose risen
            run ran
            say said
            see saw seen
            seek sought
            sell sold
            send sent
            shake shook shaken
            shoot shot
            sink sank sunk
            speak spoke spoken
            spend spent
            stand stood
            steal stole stolen
            strike struck stricken
            swear swore sworn
            take took taken
            teach taught
            tell told
            think thought
            throw threw thrown
            tooth teeth
            understand understood
            undertake undertook undertaken
            wear wore worn
            wife wives
            win won
            withdraw withdrew withdrawn
            wolf wolves
            woman women
            write wrote written
            knife knives
            thief thieves
            analysis analyses
            basis bases
            crisis crises
            diagnosis diagnoses
            hypothesis hypotheses
            thesis theses
            criterion criteria
            phenomenon phenomena
            nucleus nuclei
            authority authorities
            business businesses
            engineer engineers engineered engineering
            experiment experiments
            important importantly importance
            internal internally
            israeli israelis
            positive positively
            several
            universal universally
            """,
        "ru": """
            человек люди людей людям людьми людях человека человеку человеком человеке
            ребенок дети детей детям детьми детях ребенка ребенку ребенком ребенке
            день дня дню днем дне дни дней дням днями днях
            """,
    }.items()
}
