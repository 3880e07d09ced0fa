# Every text a person sees in the chat, in German. The same messages as in en.ftl, in the same order.
#
# Glossary: digest Überblick · dump Artikeldatei · load (noun) Einlesen, (verb) einlesen · take back, undo a load zurücknehmen ·
# archive Archiv · article Artikel · story Meldung · source Quelle · author Autor · category Kategorie · tag Schlagwort ·
# topic Thema · take down aus dem Archiv nehmen · put back wieder aufnehmen · subscription Abonnement · subscribe abonnieren ·
# unsubscribe abbestellen · follow, followed search Suchauftrag · save merken · saved Merkliste · narrow eingrenzen ·
# admin Admin · owner Inhaber · those who run the bot Betreiber · broadcast Rundnachricht · delivery Zustellung ·
# backup Sicherungskopie · zone Zeitzone · tap tippen auf · type schreiben, eingeben. Readers are addressed as “Sie”.

## The menu of commands

command-latest = Die neuesten Artikel
command-unread = Neues seit Ihrem letzten Besuch
command-source = Artikel einer Quelle: /source Name
command-author = Artikel eines Autors: /author Name
command-save = Einen Artikel merken: /save 12
command-saved = Ihre Merkliste
command-random = Ein zufälliger Artikel
command-today = Die Artikel von heute
command-day = Die Artikel eines Tages: /day 7. Januar
command-search = Suchen: /search Wörter
command-tag = Artikel zu Kategorie, Schlagwort, Thema, Quelle oder Autor
command-export = Als Datei: /export heute
command-tags = Alle Kategorien, Schlagwörter und Themen
command-sources = Alle Quellen
command-read = Einen Artikel lesen: /read 12
command-subscribe = Überblick abonnieren: /subscribe 08:30 werktags
command-unsubscribe = Überblick abbestellen
command-digest = Der Überblick, sofort
command-settings = Ihre Abonnements
command-follow = Suchauftrag anlegen: /follow Wörter
command-following = Ihre Suchaufträge
command-language = In welcher Sprache ich antworte: /language Deutsch
command-privacy = Was über Sie gespeichert ist
command-help = Was ich kann
command-load = Eine Artikeldatei einlesen
command-loads = Was eingelesen wurde
command-stats = Zahlen und eine Grafik
command-deliveries = Wie die Überblicke ankommen
command-push = Den Überblick jetzt verschicken
command-remove = Einen Artikel aus dem Archiv nehmen: /remove 12
command-health = Wie es dem Bot geht
command-backup = Sicherungskopie der Datenbank
command-log = Was die Admins getan haben
command-broadcast = Rundnachricht an alle Chats mit Abonnement
command-admins = Wer den Bot betreibt
command-setup = Für den ganzen Bot: Name, Uhrzeit, Zeitzone, Gruppen

## Start and help

start =
    <b>{ $name }</b> sammelt Nachrichten aus vielen Quellen und findet darin, was Sie suchen.

    Schicken Sie mir ein paar Wörter, und ich suche; Tippfehler machen nichts. Oder tippen Sie auf eine Schaltfläche.
start-empty =
    <b>{ $name }</b> sammelt Nachrichten aus vielen Quellen und findet darin, was Sie suchen.

    Noch ist das Archiv leer. Ein Admin füllt es, indem er mir eine Artikeldatei schickt: eine als Text gespeicherte Nachrichtenseite.
start-broken-link = Dieser Link führt hier nirgendwohin: Er ist unvollständig oder stammt von einem anderen Bot.
help =
    <b>Was ich kann</b>

    Schicken Sie mir Wörter, und ich suche danach. Auf die Rechtschreibung kommt es nicht an.

    /latest – die neuesten Artikel
    /unread – Neues seit Ihrem letzten Besuch
    /today, /day – die Artikel eines Tages: <code>/day gestern</code>, <code>/day 7. Januar</code>
    /search – <code>/search Hafen Fähren</code>; <code>"genaue Wörter"</code>, <code>-ohne</code>, <code>tag:Wirtschaft</code> und <code>after:März</code> grenzen ein
    /tag – <code>/tag Wirtschaft</code>; jede Kategorie, jedes Schlagwort, jedes Thema, jede Quelle, jeder Autor
    /tags, /sources – alle auf einen Blick; /source, /author – eine Quelle, ein Autor
    /read – <code>/read 12</code>; auch die Nummer in einer Liste genügt
    /save, /saved – Ihre Merkliste
    /random – ein zufälliger Artikel
    /export – ein Tag, eine Woche oder ein Monat als Datei: <code>/export Woche</code>

    <b>Jeden Tag</b>
    /subscribe – jeden Tag ein Überblick: <code>/subscribe 08:30 Berlin</code>; auf Wunsch eingegrenzt: <code>/subscribe 8:30 werktags tag:Energie -Sport</code>
    /digest – was jetzt darin stünde
    /settings – wann er kommt und wovon er handelt, zum Antippen
    /unsubscribe – abbestellen
    /follow – Suchauftrag, meldet sich sofort: <code>/follow Hafen Fähren</code>; /following zeigt Ihre Suchaufträge

    /language – in welcher Sprache ich antworte
    /privacy – was über Sie gespeichert ist
help-admin =
    <b>Für Admins</b>
    Schicken Sie mir eine Artikeldatei, oder antworten Sie auf eine mit /load.
    /loads – was eingelesen wurde, mit der Möglichkeit, es zurückzunehmen
    /push – den Überblick jetzt an alle Abonnenten schicken
    /deliveries – wie die Überblicke ankommen
    /stats – Zahlen und eine Grafik; /health – wie es dem Bot geht
    /remove – einen Artikel aus dem Archiv nehmen: mit /remove auf ihn antworten
    /broadcast – Rundnachricht an alle Chats mit Abonnement
    /log – was die Admins getan haben
help-owner =
    <b>Für Inhaber</b>
    /setup – für den ganzen Bot: Name, Uhrzeit, Zeitzone, Gruppen
    /admins – wer den Bot betreibt; ernennt und entfernt Admins
    /backup – Sicherungskopie der Datenbank
help-inline = In jedem Chat können Sie mit <code>@{ $username } Wörter</code> einen Artikel teilen.
help-group = In einer Gruppe hängen Sie meinen Namen an den Befehl, etwa /latest@{ $username }. Auf anderes antworte ich dort nicht; nur eine Zahl als Antwort auf eine Liste von mir öffnet den Eintrag. Die Admins der Gruppe können mich auch ohne meinen Namen antworten lassen: /settings@{ $username }

button-add-to-group = In eine Gruppe aufnehmen
button-private = Unser privater Chat
button-share = Teilen
button-share-link = An einen Chat senden
button-narrow = Eingrenzen
button-follow-search = Suchauftrag
button-search-exactly = Stattdessen „{ $query }“ suchen
button-past-week = Letzte 7 Tage
button-past-month = Letzte 30 Tage
button-past-year = Letzte 12 Monate
button-latest = Neueste
button-tags = Themen
button-sources = Quellen
button-subscribe = Abonnieren
button-unsubscribe = Abbestellen
button-settings = Einstellungen
button-help = Hilfe
button-digest = Mein Überblick
button-back-page = ‹
button-next-page = ›
button-page = { $page } / { $pages }
button-to-list = ‹ Zur Liste
button-to-article = ‹ Zum Artikel
button-related = Mehr zum Thema
button-keep = ☆ Merken
button-kept = ★ Gemerkt
button-saved = Merkliste
button-undo = Zurücknehmen
button-erase = Meine Daten löschen
button-push-all = An { $chats ->
    [one] 1 Chat
   *[other] { $chats } Chats
} senden
button-push-me = Nur mir zeigen
button-day = { $date }
button-digest-more = { $count ->
    [one] 1 weitere Meldung
   *[other] { $count } weitere Meldungen
} ›

## Lists

list-newest = <b>Neueste Artikel</b> · { $total ->
    [one] 1 Artikel
   *[other] { $total } Artikel
}
list-day = <b>{ $date }</b> · { $total ->
    [one] 1 Artikel
   *[other] { $total } Artikel
}
list-label = <b>{ $name }</b> ({ $kind }) · { $total ->
    [one] 1 Artikel
   *[other] { $total } Artikel
}
list-unread = <b>Neu seit Ihrem letzten Besuch</b> · { $total ->
    [one] 1 Artikel
   *[other] { $total } Artikel
}
list-saved = <b>Merkliste</b> · { $total ->
    [one] 1 Artikel
   *[other] { $total } Artikel
}
related-head = <b>Mehr zum Thema</b> · { $title }
related-none = Mehr zum Thema „{ $title }“ enthält das Archiv nicht.
unread-none = Nichts Neues. Ihr letzter Besuch: { $since }.
pick-none = Die Nummer { $number } gibt es in dieser Nachricht nicht.
list-empty = Es gibt noch keine Artikel. Ein Admin kann mir eine Artikeldatei schicken: eine als Text gespeicherte Nachrichtenseite.
list-gone = Diese Liste gibt es nicht mehr. Weiter geht es mit /latest oder /tags.
list-past-end = Diese Liste ist kürzer geworden. Weiter geht es mit /latest.
day-none = Zu diesem Tag gibt es nichts: { $date }.
day-none-today = Für heute gibt es noch nichts.
day-unknown = Den Tag „{ $typed }“ kenne ich nicht. Schreiben Sie ihn so: 2026-01-07, „7. Januar“ oder „gestern“.
day-ask = Welcher Tag? Schreiben Sie zum Beispiel <code>/day 2026-01-07</code>, <code>/day 7. Januar</code> oder <code>/day gestern</code>.
latest-count = Wie viele soll ich zeigen? Schreiben Sie eine Zahl von 1 bis { $most }, etwa <code>/latest 5</code>.

kind-category = Kategorie
kind-tag = Schlagwort
kind-topic = Thema
kind-source = Quelle
kind-author = Autor

## Labels

labels-tags = <b>Kategorien, Schlagwörter und Themen</b> · { $total }
labels-sources = <b>Quellen</b> · { $total }
labels-none-tags = Noch hat kein Artikel eine Kategorie, ein Schlagwort oder ein Thema.
labels-none-sources = Noch nennt kein Artikel seine Quelle.
labels-tap = Tippen Sie auf einen Eintrag, oder schreiben Sie <code>/tag</code> und einen Namen; Tippfehler machen nichts.
tag-ask = Was möchten Sie sehen? Schreiben Sie <code>/tag Wirtschaft</code>, oder tippen Sie auf /tags: Dort steht alles.
tag-unknown = Ich kenne keine Kategorie, kein Schlagwort, kein Thema, keine Quelle und keinen Autor wie „{ $typed }“. Alles zur Auswahl: /tags, /sources.
source-unknown = Ich kenne keine Quelle wie „{ $typed }“. Alle Quellen: /sources
author-unknown = Ich kenne keinen Autor wie „{ $typed }“.
author-ask = Von wem sollen die Artikel sein? Schreiben Sie <code>/author</code> und einen Namen; Tippfehler machen nichts.
tag-perhaps = „{ $typed }“ – ist das gemeint?
tag-several = „{ $typed }“ – was davon ist gemeint?

## Search

search-ask = Was suchen Sie? Schreiben Sie <code>/search</code> und ein paar Wörter, oder nur die Wörter.
search-results = Ergebnisse für <b>{ $query }</b> · { $total ->
    [one] 1 Artikel
   *[other] { $total } Artikel
}
search-understood = Ergebnisse für <b>{ $understood }</b> · { $total ->
    [one] 1 Artikel
   *[other] { $total } Artikel
}
search-only = Nur: { $names }
since = seit dem { $date }
search-left-out = Kein Artikel enthält alle diese Wörter. Weggelassen: <s>{ $words }</s>
search-nothing = Nichts gefunden für „{ $query }“. Versuchen Sie es mit weniger oder anderen Wörtern, oder sehen Sie unter /tags nach.
search-unclosed-quote = Ein Anführungszeichen wird nicht geschlossen: Ich habe { $typed } als genauen Wortlaut gesucht.
search-empty-quote = Zwischen den Anführungszeichen von { $typed } steht kein Wort.
search-misplaced-or = { $typed } gehört zwischen zwei Wörter: <code>Fähre OR Schiff</code>.
search-empty-field = <code>{ $typed }</code> sagt noch nichts: Schreiben Sie das Gewünschte direkt dahinter, etwa <code>tag:Wirtschaft</code>.
search-unknown-date = In <code>{ $typed }</code> erkenne ich kein Datum, darum habe ich nach den Wörtern gesucht. Schreiben Sie <code>after:2026-01-31</code> oder <code>before:März</code>.
search-empty-period = Zwischen <code>{ $typed }</code> bleibt kein Tag übrig, darum habe ich beides weggelassen.
search-unwanted-bracket = <code>{ $typed }</code>: Ein Minus steht vor einem Wort oder einem Wortlaut, etwa <code>-Fähre</code>.
search-no-words = Darin steht kein Wort, nach dem ich suchen könnte. Schreiben Sie einige, etwa <code>/search Hafen Fähren</code>.

## Reading

read-ask = Welcher Artikel? Schreiben Sie <code>/read 12</code>, oder tippen Sie in einer Liste auf eine Nummer: /latest
read-number = „{ $typed }“ ist keine Artikelnummer. Schreiben Sie <code>/read 12</code>, oder sehen Sie hier nach: /latest
read-gone = Den Artikel { $id } gibt es nicht. Vielleicht wurde er zurückgenommen. Andere finden Sie hier: /latest
save-ask = Welcher Artikel? Schreiben Sie <code>/save 12</code>, oder antworten Sie auf einen Artikel mit /save.
save-done = Gemerkt: <b>{ $title }</b>
save-anonymous = Sie schreiben im Namen eines Chats; daher weiß ich nicht, auf wessen Merkliste der Artikel gehört. Wer auf den Stern unter einem Artikel tippt, setzt ihn auf die eigene Merkliste.
saved-none = Ihre Merkliste ist noch leer. Mit dem Stern unter einem Artikel setzen Sie ihn darauf.
saved-private = Ihre Merkliste zeige ich in unserem privaten Chat.
kept-notice = Gemerkt
let-go-notice = Nicht mehr gemerkt
read-truncated = <i>Der Text bricht hier ab; mehr davon enthielt die Artikeldatei nicht.</i>
read-link = Zur Quelle
read-posted = eingestellt: { $date }
read-minutes = { $minutes } Min. Lesezeit
read-under = Kategorien: { $names }
read-about = Es geht um: { $names }

## Digest

digest-head = <b>{ $site } · { $date }</b>
digest-count = { $articles ->
    [one] 1 Artikel
   *[other] { $articles } Artikel
} · { $stories ->
    [one] 1 Meldung
   *[other] { $stories } Meldungen
}
digest-late = Dieser Überblick kommt verspätet: Zur vorgesehenen Zeit war ich nicht in Betrieb.
digest-taken-back = Was hier stand, wurde aus dem Archiv genommen.
digest-category = <b>{ $category }</b> · { $stories }
digest-leading = Das Wichtigste
digest-more-sources = { $count } weitere
digest-reply = <i>Antworten Sie mit einer Zahl, um die Meldung zu öffnen.</i>
digest-name = Der Tag im Überblick
digest-nothing-new = In den letzten Tagen gab es nichts zu dem, was Sie gewählt haben. Ändern können Sie das unter /settings.
digest-nothing = Für einen Überblick gibt es noch nichts: Das Archiv ist leer.
digest-other = Weitere Nachrichten

## Subscriptions

subscribed = Abonniert. Ihr Überblick kommt { $days } um { $at } Uhr ({ $zone }). Der nächste: { $next }.
subscribed-group = Abonniert. Dieser Chat bekommt den Überblick { $days } um { $at } Uhr ({ $zone }). Der nächste: { $next }.
subscribed-channel = Abonniert. „{ $title }“ bekommt den Überblick { $days } um { $at } Uhr ({ $zone }). Der nächste: { $next }.
subscribed-nothing-new = Gibt es nichts Neues, kommt nichts.
subscribe-time = „{ $typed }“ ist keine Uhrzeit. Schreiben Sie zum Beispiel <code>/subscribe 08:30</code> oder <code>/subscribe 8:30 Europe/Berlin</code>.
subscribe-zone = Die Zeitzone „{ $typed }“ kenne ich nicht. Schreiben Sie einen IANA-Namen, etwa <code>/subscribe 08:30 Europe/Berlin</code>.
subscribe-zone-offset = „{ $typed }“ ist ein fester Zeitunterschied; vielerorts ändert er sich zweimal im Jahr. Nennen Sie die Zeitzone einer Stadt, etwa <code>/subscribe 08:30 Europe/Berlin</code>.
subscribe-zone-fixed = { subscribe-zone-offset }
    Wird die Uhr bei Ihnen nie umgestellt, schreiben Sie { $zone }.
subscribe-zone-near = Die Zeitzone „{ $typed }“ kenne ich nicht. Meinten Sie { $near }?
subscribe-elsewhere = <code>{ $typed }</code> grenzt eine Suche ein, aber keinen Überblick; ich habe es weggelassen.
subscribe-admins = In Gruppen und Kanälen bestimmen nur deren Admins, was ich dort schicke.
subscribe-too-many = Hier bestehen schon { $most } Abonnements. Ändern oder löschen Sie erst eines: /settings
subscribe-which = Hier bestehen mehrere Abonnements. Welches möchten Sie ändern?
unsubscribe-which = Hier bestehen mehrere Abonnements. Welches soll enden?
unsubscribed = Abbestellt. Mit /subscribe kommt der Überblick wieder.
unsubscribed-already = Hier besteht kein Abonnement. Mit /subscribe beginnt eines.
settings-none = Hier besteht kein Abonnement. Mit /subscribe beginnt eines: jeden Tag um { $at } Uhr ein Überblick ({ $zone }).
settings-several = <b>Abonnements hier</b>
    Tippen Sie auf eines, um es zu ändern.
settings-gone = Dieses Abonnement gibt es nicht mehr. Die bestehenden zeigt /settings.
settings-shown = <b>Überblick</b> { $days } um { $at } Uhr, Zeitzone { $zone }
settings-channel = Für den Kanal „{ $title }“
settings-next = Der nächste: { $next }
settings-paused = Pausiert: { $why }.
paused-asked = auf Wunsch
paused-blocked = Bot blockiert
paused-removed = Bot aus dem Chat entfernt
paused-rights = Bot darf dort nicht schreiben
paused-deleted = Konto gelöscht
paused-other = Zustellung nicht möglich
name-unknown = Ich kenne keine Kategorie, kein Schlagwort, kein Thema, keine Quelle und keinen Autor wie „{ $typed }“. Alles zur Auswahl: /tags, /sources.

days-every = jeden Tag
days-weekdays = montags bis freitags
days-weekend = am Wochenende
days-some = { $days }
# On a button: “08:30 every Monday”.
digest-in-short = { $at } { $days }
# The days as they stand in days-some; several are joined: “every Monday and Friday”.
on-monday = montags
on-tuesday = dienstags
on-wednesday = mittwochs
on-thursday = donnerstags
on-friday = freitags
on-saturday = samstags
on-sunday = sonntags

about-everything = Über alles
about-tags = Über: { $names }
about-sources = Von: { $names }
about-words = Mit einem dieser Wörter: { $names }
about-without = Ohne: { $names }

button-another = Ein weiterer Überblick
button-channel = Kanal: { $title }
button-end-all = Alle
button-part-hour = Uhrzeit
button-part-days = Tage
button-part-zone = Zeitzone
button-part-tags = Themen
button-part-from = Quellen
button-part-words = Wörter
button-pause = Pausieren
button-resume = Fortsetzen
button-end = Löschen
button-end-yes = Ja, löschen
button-digest-now = Jetzt zeigen
button-all-digests = Alle Abos
button-done = ‹ Fertig
button-everything = Über alles
button-days-every = Jeden Tag
button-days-weekdays = Mo–Fr
button-days-sunday = Sonntags
button-other-time = ‹ Andere Uhrzeit
choice-made = ✓ { $choice }
label-neither = { $name } ({ $articles })
label-with-kind = { $name } ({ $kind }, { $articles })
label-wanted = ✓ { $name } ({ $articles })
label-unwanted = ✗ ohne { $name }
word-wanted = „{ $word }“ streichen
word-unwanted = „ohne { $word }“ streichen

part-hour = Der Überblick kommt um <b>{ $at }</b> Uhr, Zeitzone { $zone }. Wann soll er kommen?
part-days = Der Überblick kommt <b>{ $days }</b>. An welchen Tagen soll er kommen?
part-clock = Die Zeitzone ist { $zone }. Wie spät ist es jetzt bei Ihnen?
part-zones = Welcher Ort liegt am nächsten? Seine Uhren gelten, auch für die Sommerzeit.
part-tags = <b>Wovon soll der Überblick handeln?</b> Einmal tippen heißt: ja. Noch einmal: ohne das. Ein drittes Mal: weder noch.
part-sources = <b>Aus welchen Quellen?</b> Einmal tippen heißt: ja. Noch einmal: ohne diese. Ein drittes Mal: weder noch.
part-words = <b>Wörter</b> dieses Überblicks: Tippen Sie auf eines, um es zu streichen. Neue schreiben Sie: <code>/subscribe Hafen -Sport</code> ersetzt alle.
part-words-none = Keine Wörter grenzen diesen Überblick ein. Sie können welche schreiben: <code>/subscribe Hafen "grüne Energie" -Sport</code>
part-end = Dieses Abonnement löschen: { $which }?

## Sharing

button-read-here = Hier lesen
inline-mistake = Etwas darin war nicht zu verstehen
inline-nothing = Nichts gefunden: in unserem Chat suchen
export-ask = <b>{ $period }</b> als Datei: { $total ->
    [one] 1 Artikel
   *[other] { $total } Artikel
}. In welchem Format?
export-caption = { $period } · { $total ->
    [one] 1 Artikel
   *[other] { $total } Artikel
}
export-title = Nachrichtenüberblick, { $period }
export-contents = Inhalt
export-truncated = Der Text bricht hier ab; mehr davon enthielt die Artikeldatei nicht.
export-none = Zu diesem Zeitraum gibt es noch nichts: { $period }.
export-unknown = Die Tage „{ $typed }“ kenne ich nicht. Schreiben Sie zum Beispiel <code>/export heute</code>, <code>/export 2026-01-07</code>, <code>/export Woche</code> oder <code>/export März</code>.
export-too-large = Das sind mehr als { $most } MB, und größer darf eine Datei hier nicht sein. Wählen Sie weniger Tage.
button-save-file = Als Datei
group-offer = <b>Ein Überblick für diese Gruppe?</b> Er kommt einmal am Tag um { $at } Uhr ({ $zone }); das lässt sich später ändern. Einer der Gruppenadmins tippt dazu auf die Schaltfläche.
group-welcome =
    <b>{ $name }</b> sammelt Nachrichten aus vielen Quellen und findet darin, was Sie suchen. Hier antworte ich, wenn mein Name dabeisteht, etwa /latest@{ $username }, und auf eine Zahl als Antwort auf eine Liste von mir. Sonst auf nichts.
group-back = Ich bin wieder da. Seit ich entfernt wurde, ruhen die Abonnements und Suchaufträge dieser Gruppe. Sollen sie weiterlaufen? Dann tippt einer der Gruppenadmins auf die Schaltfläche.
button-bare-on = Auch ohne Namen des Bots antworten
button-bare-off = Nur mit Namen des Bots antworten
bare-on = Von jetzt an beantworte ich /latest und andere Befehle hier auch ohne meinen Namen. Das passt, wenn ich der einzige Bot der Gruppe bin.
bare-off = Von jetzt an antworte ich hier nur, wenn mein Name dabeisteht, etwa /latest@{ $username }.
chat-muted = In „{ $title }“ darf ich nicht schreiben, darum ruhen dort die Überblicke. Sobald ich es wieder darf, geht es von selbst weiter.
share-digest = Die Nachrichten: { $date }
share-link = Wer diesen Link öffnet, kommt hierher: { $link }

## Channels

channel-added = Ich bin jetzt Admin des Kanals „{ $title }“. Soll er einen Überblick bekommen? Sie können auch <code>/subscribe</code> mit dem @Namen des Kanals und einer Uhrzeit schreiben.
channel-back = Ich bin wieder Admin des Kanals „{ $title }“. Was er bekam, ruht, seit ich entfernt wurde. Soll es weitergehen?
channel-in-private = „{ $name }“ richten Sie in unserem privaten Chat ein: Schreiben Sie mir dort dasselbe.
channel-unknown = „{ $name }“ finde ich nicht. Machen Sie mich zuerst zum Admin des Kanals; dann biete ich Ihnen alles Weitere von selbst an.
channel-is-none = „{ $name }“ ist kein Kanal. In einer Gruppe schreiben Sie /subscribe dort.
channel-add-me = Machen Sie mich zuerst zum Admin von „{ $name }“, mit dem Recht, Beiträge zu schreiben; dann wiederholen Sie den Befehl.
channel-admins = Nur die Admins von „{ $name }“ können ändern, was der Kanal bekommt.

## Following

follow-ask = Wovon wollen Sie sofort erfahren? Schreiben Sie <code>/follow Hafen Fähren</code>; alles, was eine Suche eingrenzt, geht auch hier. Oder tippen Sie auf ein Thema.
follow-words = Darin steht kein Wort, nach dem ich suchen könnte. Schreiben Sie einige, etwa <code>/follow Hafen Fähren</code>.
follow-too-long = Das ist zu lang für einen Suchauftrag. Schreiben Sie höchstens { $most } Zeichen.
follow-too-many = Hier bestehen schon { $most } Suchaufträge. Streichen Sie erst einen: /following
follow-mistake = Das war nicht zu verstehen; es wurde kein Suchauftrag angelegt.
follow-done = Suchauftrag angelegt: <b>{ $query }</b>. Passt ein neuer Artikel dazu, melde ich mich sofort.
follow-already = Diesen Suchauftrag gibt es hier schon: <b>{ $query }</b>.
following-head = <b>Suchaufträge hier</b>
following-line = { $number }. { $query }
following-none = Hier besteht kein Suchauftrag. Mit /follow legen Sie einen an.
button-follow = Suchauftrag anlegen
button-following = Alle Suchaufträge
button-unfollow = Streichen: { $query }
# Its searches are quoted, and parted by names-comma.
alert-head = <b>Neu zu { $searches }</b>
alert-more = { $count ->
    [one] Und 1 weiterer: /latest
   *[other] Und { $count } weitere: /latest
}

## Languages

# The language's own name, as a menu shows it.
language-name = Deutsch
language-you = <b>Sprache: { $language }</b>
    Artikel bleiben in ihrer eigenen. Tippen Sie auf eine andere, oder schreiben Sie <code>/language english</code>.
language-here = <b>Sprache hier: { $language }</b>
    Artikel bleiben in ihrer eigenen; meine wählen die Admins der Gruppe. Tippen Sie auf eine andere, oder schreiben Sie <code>/language english</code>.
language-channel = <b>Sprache von „{ $title }“: { $language }</b>
    Artikel bleiben in ihrer eigenen. Für alles Übrige im Überblick tippen Sie auf eine andere.
language-unknown = „{ $typed }“ spreche ich nicht. Ich spreche { $languages }.
button-language = Sprache
button-language-auto = Wie in Telegram

# What parts names in a list.
names-comma = { ", " }
# The same for names that hold commas.
names-semicolon = { "; " }
quoted = „{ $words }“

# Words that people type behind /subscribe and /export: alternatives, parted by commas, in lower case, each one word
# without a space. The English ones are understood in every language. Case and accents make no difference.
words-daily = täglich, taeglich, tgl, alltäglich, tagtäglich
words-weekdays = werktags, werktag, werktage, werktagen, werktäglich, werktaeglich, wochentags, wochentage, wochentagen, arbeitstags, arbeitstage, arbeitstagen, arbeitstäglich
words-weekends = wochenende, wochenenden, wochenends
words-weekly = wöchentlich, woechentlich, allwöchentlich
words-monday = montag, montags, montage, montagen, mo
words-tuesday = dienstag, dienstags, dienstage, dienstagen, di
words-wednesday = mittwoch, mittwochs, mittwoche, mittwochen, mi
words-thursday = donnerstag, donnerstags, donnerstage, donnerstagen, do
words-friday = freitag, freitags, freitage, freitagen, fr
words-saturday = samstag, samstags, samstage, samstagen, sonnabend, sonnabends, sonnabende, sonnabenden, sa
words-sunday = sonntag, sonntags, sonntage, sonntagen, so
# As in “every day”.
words-day = tag, tage, tagen
# Before what is a further subscription, not a change: “also 18:00”.
words-also = auch, noch, zusätzlich, zusaetzlich, außerdem, dazu, weiterer, weitere, weiteres, weiteren, plus
words-everything = alles, allem, sämtliches
# Before what is to be left out: “without sports”.
words-without = ohne, außer, kein, keine, keinen, nicht
# What means nothing around an hour, a day or a zone: “every Monday at 8 o’clock only”.
words-around = um, ab, gegen, am, an, zu, zum, mit, über, ueber, von, der, die, das, den, dem, des, im, in, ein, eine, einen, jeden, jeder, jede, jedes, jeweils, immer, alle, nur, bitte, und, uhr, uhrzeit, zeit, zeitzone, ortszeit, überblick, letzten, letzter, letzte, vergangenen, vorigen, einmal, pro
words-week = woche
words-month = monat
# Between the first and the last day of a period: “march to may”.
words-until = bis
# The part of the day of an hour from 1 to 12, before it or behind: “8 in the evening”. Night is late and early hours.
words-am = morgens, früh, frueh, vormittag, vormittags
words-pm = nachmittag, nachmittags, abend, abends
words-night = nacht, nachts
words-noon = mittag, mittags
words-midnight = mitternacht
# The numbers of hours from one to twelve, or on to twenty-three and zero, in order; several ways to say one are parted by “/”.
words-hours = eins/ein, zwei, drei, vier, fünf/fuenf, sechs, sieben, acht, neun, zehn, elf, zwölf/zwoelf, dreizehn, vierzehn, fünfzehn/fuenfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, einundzwanzig, zweiundzwanzig, dreiundzwanzig, null
# What stands before an hour, and the minutes that it adds: “half past eight”. With “-” at its end it is written together with the hour.
words-minutes-before = fünf nach/5 nach/fünf minuten nach 5, zehn nach/10 nach/zehn minuten nach 10, viertel nach/ein viertel nach/viertel über 15, zwanzig nach/20 nach/zwanzig minuten nach 20, fünf vor halb/5 vor halb -35, halb -30, fünf nach halb/5 nach halb -25, zwanzig vor/20 vor/zwanzig minuten vor/zehn nach halb -20, viertel -45, viertel vor/ein viertel vor/dreiviertel/drei viertel -15, zehn vor/10 vor/zehn minuten vor -10, fünf vor/5 vor/fünf minuten vor -5
# What stands behind an hour, and the minutes that it adds: “eight thirty”. What begins with one of words-oclock stands behind any of them. With 0: “eight sharp”.
words-minutes-behind = uhr fünf 5, uhr zehn 10, uhr fünfzehn 15, uhr zwanzig 20, uhr fünfundzwanzig 25, uhr dreißig/uhr dreissig 30, uhr fünfunddreißig 35, uhr vierzig 40, uhr fünfundvierzig 45, uhr fünfzig 50, uhr fünfundfünfzig 55, pünktlich 0
# What makes an hour of a number behind it: “at eight”; surely so where it stands in words-oclock, too.
words-at = um, gegen, ab
# What makes an hour of a number before it: “eight o’clock”.
words-oclock = uhr
# Behind minutes in digits: “8 o’clock 30 minutes”.
words-minutes = minuten, minute

## Loading

load-ask = Schicken Sie mir eine Artikeldatei mit <code>/load</code> als Begleittext, oder antworten Sie auf die Datei mit /load. Eine als Text gespeicherte Nachrichtenseite ist so eine.
load-not-file = Diese Nachricht enthält keine Datei. Schicken Sie mir eine Artikeldatei, oder antworten Sie auf eine mit /load.
load-too-big = „{ $name }“ hat { $size } MB. Telegram lässt Bots höchstens 20 MB herunterladen: Lesen Sie die Datei dort ein, wo der Bot läuft, mit <code>gazette load DATEI</code>, oder teilen Sie sie auf.
load-started = „{ $name }“ wird gelesen …
load-progress = „{ $name }“ wird gelesen … Artikel bisher: { $count }
load-done = <b>„{ $name }“ eingelesen</b>
load-nothing = <b>Nichts eingelesen aus „{ $name }“</b>
load-added = { $count } neu
load-updated = { $count } aktualisiert
load-unchanged = { $count } unverändert
load-skipped = { $count } weggelassen ({ $why })
# Why something is left out, in brackets behind load-skipped.
skipped-attachment = Anhänge
skipped-comment = Kommentare
skipped-draft = Entwürfe
skipped-empty = Leeres
skipped-nav_menu_item = Menüpunkte
skipped-page = Seiten
skipped-password = Passwortgeschütztes
skipped-pending = noch Ungeprüftes
skipped-private = Privates
skipped-scheduled = Geplantes
skipped-trash = Papierkorb
load-rejected = { $count } abgewiesen
load-problem = { $where }: { $reason }
load-problems-more = … und { $count } weitere
problem-line = Zeile { $number }
problem-line-in = { $path }, Zeile { $number }
# Why something in a dump could not be read, behind the place where it is: what is wrong and, where there is something
# to do, what.
reason-empty = Die Datei ist leer.
reason-not-text = Das ist kein Text: Lesen Sie als Text gespeicherte Seiten ein oder JSON Lines aus gazette export.
reason-other-json = Das ist JSON, aber kein JSON Feed: Lesen Sie einen solchen Feed ein oder JSON Lines (ein Artikel je Zeile, wie aus gazette export).
reason-other-xml = Das ist XML, aber weder ein Feed noch ein WordPress-Export: Lesen Sie eines von beiden ein oder als HTML oder Text gespeicherte Seiten.
reason-zip = Das ist ein ZIP-Archiv oder ein Office-Dokument: Entpacken Sie es, und lesen Sie die Dateien ein.
reason-zip-empty = Das ist ein leeres ZIP-Archiv.
reason-gzip = Die Datei ist mit gzip komprimiert: Entpacken Sie sie, und lesen Sie den Inhalt ein.
reason-bzip2 = Die Datei ist mit bzip2 komprimiert: Entpacken Sie sie, und lesen Sie den Inhalt ein.
reason-xz = Die Datei ist mit xz komprimiert: Entpacken Sie sie, und lesen Sie den Inhalt ein.
reason-zstd = Die Datei ist mit zstd komprimiert: Entpacken Sie sie, und lesen Sie den Inhalt ein.
reason-7z = Das ist ein 7-Zip-Archiv: Entpacken Sie es, und lesen Sie die Dateien ein.
reason-rar = Das ist ein RAR-Archiv: Entpacken Sie es, und lesen Sie die Dateien ein.
reason-pdf = Das ist ein PDF: Speichern Sie die Seite als Text, und lesen Sie diesen ein.
reason-rtf = Das ist ein RTF-Dokument: Speichern Sie es als reinen Text, und lesen Sie diesen ein.
reason-office = Das ist ein Office-Dokument: Speichern Sie es als reinen Text, und lesen Sie diesen ein.
reason-office-or-book = Das ist ein Office-Dokument oder ein E-Book: Speichern Sie es als reinen Text, und lesen Sie diesen ein.
reason-sqlite = Das ist eine Datenbank: Exportieren Sie ihre Artikel, und lesen Sie die JSON Lines ein.
# Files and archives. { $system } is said by the operating system, in English.
reason-no-file = Diese Datei oder diesen Ordner gibt es nicht: Prüfen Sie den Namen.
reason-unopened = Das lässt sich nicht öffnen: { $system }.
reason-unreadable = Das lässt sich nicht lesen: { $system }.
reason-reading-ended = Das Lesen brach unerwartet ab (Exit-Status { $code }). Was bis dahin gelesen war, steht im Archiv, der Rest nicht.
reason-nothing-to-read = Darin gibt es nichts zu lesen.
reason-damaged = Die Datei ist beschädigt oder endet zu früh: Eingelesen wird, was davor steht.
reason-no-directory = Die Datei ist beschädigt, oder ihr Ende fehlt: Eingelesen werden die Dateien, die sich darin noch finden.
reason-protected = Die Datei ist durch ein Passwort geschützt: Entpacken Sie sie, und lesen Sie den Inhalt ein.
reason-method = Das Packverfahren ({ $method }) wird nicht unterstützt: Entpacken Sie das Archiv, und lesen Sie die Dateien ein.
reason-leads-out = Der Name führt aus dem Archiv hinaus: Die Datei wird weggelassen.
reason-link = Das ist eine Verknüpfung: Sie wird weggelassen; ihr Ziel wird dort gelesen, wo es liegt.
reason-device = Das ist ein Gerät, eine Pipe oder eine Sparse-Datei: Sie wird weggelassen.
reason-too-deep = Das ist ein Archiv in einem Archiv in einem Archiv: Entpacken Sie eines davon, und lesen Sie den Inhalt ein.
reason-too-large = Entpackt ist die Datei größer als { $megabytes } MB: Lesen Sie sie in Teilen ein, oder erhöhen Sie GAZETTE_ARCHIVE_FILE_MB.
reason-too-dense = Beim Entpacken wächst die Datei auf mehr als das { $times }-Fache, wie es schädliche Archive tun: Ist sie harmlos, erhöhen Sie GAZETTE_ARCHIVE_RATIO.
reason-unpacks-too-much = Entpackt ist das Archiv größer als { $megabytes } MB: Um auch den Rest zu bekommen, erhöhen Sie GAZETTE_ARCHIVE_MB.
reason-too-many-files = Das Archiv enthält mehr als { $files } Dateien: Um auch den Rest zu bekommen, erhöhen Sie GAZETTE_ARCHIVE_FILES.
# Texts and HTML pages.
reason-text-no-article = In diesem Text findet sich kein Artikel: Lesen Sie eine Nachrichtenseite ein (Tag, Monat, Kategorie oder einzelner Beitrag), auf der jeder Artikel noch Titel, Autorenzeile und die Zeile mit Datum und Kategorien hat.
reason-text-begins-within = Der Text beginnt mitten in einem Artikel, dessen Titel fehlt: Dieser Artikel wird weggelassen.
reason-text-ends-after-title = Der Text bricht nach dem Titel „{ $title }“ ab: Speichern Sie die Seite neu, um auch diesen Artikel zu bekommen.
reason-text-endless = Innerhalb von 8 Millionen Zeichen endet kein Artikel: Dieser Teil wird weggelassen.
reason-page-no-article = Auf dieser Seite findet sich kein Artikel: Speichern Sie die Seite eines Artikels oder eine Liste mit den Texten der Artikel.
reason-page-too-long = Diese Seite ist größer als 8 MB und hat keine Beiträge, zwischen denen sie sich teilen ließe: Lesen Sie sie in Teilen ein.
# Pages that a browser saved as one file, and crawl archives.
reason-saved-page-too-long = Diese gespeicherte Seite ist größer als 64 MB: Speichern Sie sie ohne Bilder.
reason-saved-page-too-nested = Diese gespeicherte Seite enthält Teile in Teilen in Teilen: Speichern Sie sie neu.
reason-saved-page-no-page = Darin findet sich keine HTML-Seite.
reason-no-pages = Darin findet sich keine lesbare Seite.
reason-record-broken = Bei Byte { $at } ist ein Datensatz beschädigt: Er wird weggelassen.
reason-record-too-long = Diese Seite ist größer als 32 MB: Sie wird weggelassen.
reason-record-encoding = Das Packverfahren „{ $encoding }“ wird nicht unterstützt.
reason-record-damaged = Der gepackte Inhalt lässt sich nicht entpacken.
# Feeds.
reason-feed-no-items = Das ist ein Feed ohne Einträge.
reason-feed-item-cut = Die Datei endet mitten in diesem Eintrag: Speichern Sie den Feed neu, um ihn ganz zu bekommen.
reason-feed-item-too-long = Dieser Eintrag ist für einen Artikel viel zu lang: Er wird weggelassen.
reason-json-feed-no-items = Das ist ein JSON Feed ohne Einträge.
reason-json-feed-not-json = Ab hier ist es kein JSON mehr: Eingelesen wird, was davor steht.
reason-json-feed-no-item = Das ist kein Eintrag eines JSON Feeds, sondern etwas anderes.
# WordPress exports. “All content” and “Posts” are buttons of WordPress.
reason-export-no-posts = Dieser WordPress-Export enthält keine Beiträge: Wählen Sie beim Exportieren „Alle Inhalte“ oder „Beiträge“.
reason-export-ends-within = Der Export bricht in „{ $title }“ ab: Exportieren Sie noch einmal, um diesen Beitrag und alles Weitere zu bekommen.
reason-export-ends-within-untitled = Der Export bricht in einem Beitrag ab: Exportieren Sie noch einmal, um diesen Beitrag und alles Weitere zu bekommen.
reason-export-ends-after = Der Export bricht am Ende von „{ $title }“ ab: Kategorien und Schlagwörter sind vielleicht unvollständig, und alles Weitere fehlt.
reason-export-ends-after-untitled = Der Export bricht am Ende eines Beitrags ab: Kategorien und Schlagwörter sind vielleicht unvollständig, und alles Weitere fehlt.
reason-export-ends-early = Nach diesem Eintrag endet der Export ohne schließendes Tag: Vielleicht fehlen Beiträge; exportieren Sie noch einmal.
reason-export-item-endless = Dieser Eintrag endet nicht innerhalb von 32 MB: Er wird weggelassen.
reason-post-no-status = Es ist nicht angegeben, ob „{ $title }“ ein veröffentlichter Beitrag ist: Er wird weggelassen.
reason-post-no-status-untitled = Es ist nicht angegeben, ob das ein veröffentlichter Beitrag ist: Er wird weggelassen.
reason-post-too-much = Der Text ist für einen Beitrag viel zu lang: Der Beitrag wird weggelassen.
reason-post-empty = Dieser Beitrag hat weder Titel noch Text: Er wird weggelassen.
# JSON Lines.
reason-line-not-utf8 = Diese Zeile ist kein UTF-8-Text.
reason-line-not-json = Diese Zeile ist kein JSON.
reason-line-no-object = Eine Zeile muss ein Objekt mit „title“ und „body“ sein.
reason-key-missing = „{ $key }“ fehlt.
reason-key-title-empty = „title“ ist leer.
reason-key-not-text = „{ $key }“ muss Text sein.
reason-key-not-names = „{ $key }“ muss eine Liste von Namen sein.
reason-key-not-number = „{ $key }“ muss eine ganze Zahl ab 0 sein.
reason-key-not-flag = „{ $key }“ muss true oder false sein.
reason-key-not-date = „{ $key }“ muss ein Datum wie 2026-01-07 sein.
offer = <b>„{ $name }“ enthält viele Artikel</b>
offer-gone = Darüber ist schon entschieden.
offer-declined = „{ $name }“ wurde nicht eingelesen.
button-offer-yes = Einlesen
button-offer-no = Abbrechen
load-failed = „{ $name }“ ließ sich nicht zu Ende lesen. Was bis dahin gelesen war, steht im Archiv. Mehr sagt das Protokoll des Betreibers.
load-download-failed = „{ $name }“ ließ sich nicht von Telegram herunterladen. Bitte schicken Sie die Datei noch einmal.
undo-done = <b>Zurückgenommen: „{ $name }“</b>
undo-removed = { $count ->
    [one] 1 Artikel entfernt
   *[other] { $count } Artikel entfernt
}
undo-restored = { $count ->
    [one] 1 Artikel hat wieder seinen früheren Text
   *[other] { $count } Artikel haben wieder ihren früheren Text
}
undo-kept = { $count ->
    [one] 1 Artikel bleibt, da er später noch einmal eingelesen wurde
   *[other] { $count } Artikel bleiben, da sie später noch einmal eingelesen wurden
}
undo-put-back = Wieder aufgenommen: <b>{ $name }</b>
undo-already = „{ $name }“ ist schon zurückgenommen.
undo-started = „{ $name }“ wird zurückgenommen …
undo-running = „{ $name }“ wird noch eingelesen. Zurücknehmen lässt es sich danach.
undo-gone = Von diesem Vorgang weiß ich nichts mehr.
loads-head = <b>Zuletzt eingelesen</b>
loads-none = Noch wurde nichts eingelesen.
loads-line = <b>{ $id }</b> · { $name } · { $date }, { $who }: { $added } neu, { $updated } aktualisiert
loads-by-you = von Ihnen
loads-by-other = von Admin { $id }
loads-by-shell = über die Kommandozeile
loads-removal = <b>{ $id }</b> · { $name } · { $date }, { $who }: aus dem Archiv genommen
loads-undone = { $line } (zurückgenommen)
button-undo-load = { $id } zurücknehmen

## Running the bot

stats-shown = <b>Archiv</b>
    Artikel: { $articles ->
        [0] 0
       *[other] { $articles }
            Ältester: { $first }; neuester: { $last }
    }
    Eingelesene Dateien: { $loads }

    <b>Leser</b>
    Abonnements: { $subscriptions } (pausiert: { $paused })
    Überblicke zugestellt: { $sent }; wartend: { $queued }; gescheitert: { $failed }
stats-paused = { $count } pausiert: { $why }
stats-never = –
stats-empty = Es gibt noch keine Artikel, also nichts zu zeichnen.
stats-no-picture = Die Grafik ließ sich nicht zeichnen. Warum, steht im Protokoll.
chart-articles-day = Artikel pro Tag
chart-articles-week = Artikel pro Woche
chart-category = Kategorien
chart-tag = Schlagwörter
chart-topic = Themen
chart-source = Quellen
chart-subscribers = Abonnements
chart-deliveries-day = Zustellungen pro Tag
chart-deliveries-week = Zustellungen pro Woche
chart-sent = zugestellt
chart-failed = gescheitert
chart-number = { $number }
chart-in-caption = Nr. { $place } unten
chart-said-day = <b>Artikel pro Tag</b>, { $first } bis { $last }: { $total } insgesamt, die meisten am { $day } ({ $most }).
chart-said-week = <b>Artikel pro Woche</b>, { $first } bis { $last }: { $total } insgesamt, die meisten in der Woche ab dem { $day } ({ $most }).
chart-said-names = <b>{ $kind }</b>: { $names }.
chart-said-name = { $place }. { $name } ({ $articles })
chart-said-subscribers = <b>Abonnements</b>: { $before } am { $first }, jetzt { $now }.
chart-said-deliveries = <b>Zustellungen</b> seit dem { $first }: { $sent } zugestellt, { $failed } gescheitert.
remove-ask = Welcher Artikel? Schreiben Sie <code>/remove 12</code>, oder antworten Sie auf den Artikel mit /remove.
remove-sure = Diesen Artikel aus dem Archiv nehmen? Niemand findet ihn dann mehr, auch erneutes Einlesen bringt ihn nicht zurück, und aus den letzten Überblicken verschwindet er.

    <b>{ $title }</b> · { $date }
remove-done = Aus dem Archiv genommen: <b>{ $title }</b>
button-remove = Herausnehmen
button-put-back = Wieder aufnehmen
health-shown = <b>Version { $version }</b>
    Laufzeit: { $up }
    Datenbank: { $megabytes } MB, { $articles ->
        [one] 1 Artikel
       *[other] { $articles } Artikel
    }
    Wartende Nachrichten: { $queued }
    Zuletzt eingelesen: { $load }
    Letzter Überblick: { $digest }
health-no-errors = Keine Fehler in den letzten 24 Stunden.
health-errors = { $errors ->
        [one] <b>1 Fehler in den letzten 24 Stunden:</b>
       *[other] <b>{ $errors } Fehler in den letzten 24 Stunden</b>, der letzte:
    }
    <code>{ $last }</code>
backup-sent = { $name } enthält das ganze Archiv und alle Abonnements: Verwahren Sie die Datei sicher. „gazette restore DATEI“ spielt sie zurück.
backup-beside = Die Sicherungskopie hat { $megabytes } MB, mehr, als Telegram von Bots annimmt. Sie liegt neben der Datenbank: <code>{ $name }</code>
backup-failed = Die Sicherungskopie ließ sich nicht schreiben. Warum, steht im Protokoll: Meist ist der Datenträger voll.
log-head = <b>Was die Admins getan haben</b>
log-none = Noch hat kein Admin etwas getan.
log-line = { $date }, { $who }: { $done }
log-you = Sie
log-other = Admin { $id }
log-forgotten = jemand
log-claim = den Bot übernommen
log-load = „{ $about }“ eingelesen
log-undo = „{ $about }“ zurückgenommen
log-push = den Überblick verschickt, Chats: { $about }
log-remove = „{ $about }“ aus dem Archiv genommen
log-backup = die Sicherungskopie { $about } angelegt
log-make-admin = neuer Admin: { $whom }
log-drop-admin = nicht mehr Admin: { $whom }
log-broadcast = eine Rundnachricht verschickt, Chats: { $about }
log-stop-broadcast = eine laufende Rundnachricht angehalten
log-setup = eingestellt: { $about }
deliveries-head = <b>Wie die Überblicke ankommen</b>
deliveries-none = In den letzten Tagen war kein Überblick fällig.
deliveries-day = <b>{ $date }</b>
deliveries-counts = Fällig: { $due }; zugestellt: { $sent } (verspätet: { $late }); wartend: { $waiting }; gescheitert: { $failed }
deliveries-reason = • { $count } × { $why }
deliveries-unsure = Verlorene Antworten: { $count }. So viele Überblicke kamen höchstens doppelt an.
deliveries-paused = <b>Pausierte Abonnements</b>
push-ask = Den Überblick jetzt verschicken? Er geht an alle Chats mit Abonnement, die den heutigen noch nicht haben.
push-none = Noch hat niemand ein Abonnement.
push-done = In der Warteschlange: { $chats ->
    [one] 1 Überblick
   *[other] { $chats } Überblicke
}. Wer den heutigen schon hat, bekommt keinen zweiten.
push-empty = Es gibt nichts zu verschicken: Das Archiv ist leer.
broadcast-ask-what = Was sollen alle lesen? Antworten Sie auf eine Nachricht mit /broadcast, oder schreiben Sie <code>/broadcast</code> und den Text. Ich zeige ihn Ihnen, bevor ihn jemand bekommt.
broadcast-uncopied = Diese Nachricht lässt Telegram mich nicht kopieren. Antworten Sie auf einen Text, ein Foto oder eine Datei.
broadcast-ask = <b>Das an { $chats ->
        [one] 1 Chat
       *[other] { $chats } Chats
    } senden?</b>
    Es geht an alle Chats, deren Überblick nicht pausiert ist. Private Chats: { $people }; Gruppen: { $groups }; Kanäle: { $channels }.
broadcast-one = Eine Rundnachricht von Ihnen ist noch unterwegs. Halten Sie sie an, oder warten Sie, bis sie durch ist.
broadcast-cancelled = Es wurde nichts verschickt.
broadcast-decided = Darüber ist schon entschieden.
broadcast-going = <b>Wird verschickt</b> · { $sent } von { $chats }
broadcast-stopped = <b>Angehalten.</b> Verschickt: { $sent } von { $chats }.
broadcast-done = <b>Fertig.</b> Verschickt: { $sent } von { $chats }.
broadcast-failed = Gescheitert: { $count }
broadcast-retried = Werden noch einmal versucht: { $count }
broadcast-left-out = Nicht verschickt: { $count }
broadcast-gone = Inzwischen abbestellt: { $count }
button-stop = Anhalten
admins-only = Dieser Befehl ist den Betreibern des Bots vorbehalten.
owners-only = Das dürfen nur die Inhaber dieses Bots.
admins-private = Fragen von Admins beantworte ich in unserem privaten Chat. Schreiben Sie mir das dort.
## Who runs the bot

admins-owners = <b>Inhaber</b>
admins-admins = <b>Admins</b>
admins-none = Weitere Admins gibt es nicht.
admins-line = { $name } · seit { $date }
admins-line-settings = { $name } · genannt in GAZETTE_ADMINS
admins-how = Um einen Admin zu ernennen, leiten Sie mir eine Nachricht der Person weiter, oder schicken Sie mir ihren Kontakt. Sie können auch <code>/admins add 12345</code> mit ihrer Telegram-ID schreiben oder ihr in einer Gruppe mit <code>/admins@{ $username } add</code> antworten.
admins-add-sure = <b>{ $name }</b> ({ $id }) zum Admin ernennen? Admins lesen Artikeldateien ein und nehmen sie zurück, nehmen Artikel aus dem Archiv, schicken allen Überblicke und Rundnachrichten und sehen die Zahlen und das Protokoll.
admins-added = <b>{ $name }</b> ist jetzt Admin und weiß Bescheid.
admins-added-untold = <b>{ $name }</b> ist jetzt Admin. Bescheid sagen konnte ich nicht: Die Person hat mir nie geschrieben oder mich blockiert.
admins-already = <b>{ $name }</b> betreibt diesen Bot schon mit.
admins-drop-sure = <b>{ $name }</b> als Admin entfernen? Einlesen und Verschicken ist dann nicht mehr möglich. Was schon eingelesen ist, bleibt.
admins-dropped = <b>{ $name }</b> ist nicht mehr Admin.
admins-is-none = <b>{ $name }</b> ist kein Admin.
admins-in-settings = <b>{ $name }</b> steht in der Einstellung GAZETTE_ADMINS, und die kann niemand vom Chat aus ändern. Streichen Sie die ID { $id } dort, wo der Bot läuft, und starten Sie ihn neu.
admins-last-owner = <b>{ $name }</b> ist der einzige Inhaber; ohne Inhaber könnte niemand Admins ernennen oder entfernen. Nennen Sie erst einen weiteren in GAZETTE_ADMINS.
admins-too-many = Es gibt schon { $most } Admins. Entfernen Sie erst einen.
admins-number = Das ist keine Telegram-ID. Schreiben Sie zum Beispiel <code>/admins add 12345</code>.
admins-whom = Wen? Schreiben Sie die Telegram-ID der Person, etwa <code>/admins add 12345</code>, oder antworten Sie auf eine Nachricht von ihr. Zum Ernennen können Sie mir auch eine ihrer Nachrichten weiterleiten oder ihren Kontakt schicken.
admins-hidden = { $name } verbirgt beim Weiterleiten das eigene Konto; daher weiß ich nicht, wer es ist. Schicken Sie mir den Kontakt, schreiben Sie <code>/admins add 12345</code> mit der Telegram-ID, oder antworten Sie der Person in einer Gruppe.
admins-contact = Dieser Kontakt hat kein Telegram-Konto: { $name }. Leiten Sie mir stattdessen eine Nachricht der Person weiter, oder schreiben Sie <code>/admins add 12345</code> mit ihrer Telegram-ID.
admins-anonymous = Das wurde im Namen einer Gruppe, eines Kanals oder eines Bots geschrieben; daher weiß ich nicht, von wem. Leiten Sie mir eine Nachricht weiter, die die Person im eigenen Namen geschrieben hat, oder schreiben Sie <code>/admins add 12345</code> mit ihrer Telegram-ID.
admins-bot = Ein Bot kann diesen Bot nicht betreiben.
admins-you-are = Sie sind jetzt Admin dieses Bots. Schicken Sie mir eine Artikeldatei, und ich lese sie ein; was Sie sonst noch können, zeigt /help.
admins-you-were = Sie sind nicht mehr Admin dieses Bots.
admins-answered = Die Antwort steht in unserem privaten Chat.
button-admin-add = Zum Admin ernennen
button-admin-remove = { $name } entfernen
button-admin-drop = Ja, entfernen
button-admins = Alle Admins
claimed = Sie sind jetzt Admin dieses Bots. Schicken Sie mir eine Artikeldatei, um das Archiv zu füllen.
claim-wrong = Dieser Code stimmt nicht. Der laufende Bot gibt ihn aus, solange er keinen Admin hat.
claim-over = Dieser Bot hat seine Admins schon.

## The whole bot

setup-head = <b>Der ganze Bot</b>
    Was für alle gilt. Was nur den einzelnen Chat betrifft, steht unter /settings.
setup-hour = Neue Überblicke kommen um <b>{ $value }</b> Uhr.
setup-zone = Neue Überblicke folgen der Zeitzone <b>{ $value }</b>.
setup-name = Der Überblick heißt <b>{ $value }</b>.
setup-categories = Kategorien mit Komma im Namen: <b>{ $value }</b>.
setup-categories-none = Kategorien mit Komma im Namen sind keine bekannt.
setup-groups-everyone = <b>Jeder</b> darf mich in Gruppen und Kanäle aufnehmen.
setup-groups-admins = <b>Nur Admins</b> dürfen mich in Gruppen und Kanäle aufnehmen.
setup-set-here = Hier eingestellt.
setup-from-environment = Vorgegeben durch { $variable }.
setup-built-in = Voreinstellung.
setup-own-name = Mein Name bei Telegram.
setup-ask-hour = Tippen Sie auf eine andere Stunde, oder schreiben Sie <code>/setup hour 7:30</code>.
setup-ask-zone = Wie spät ist es jetzt bei Ihnen? Sie können auch <code>/setup zone Berlin</code> schreiben.
setup-ask-name = Schreiben Sie einen anderen: <code>/setup name Hafenkurier</code>. Er erscheint bei /start und in dem, was Telegram über mich sagt.
setup-ask-categories = Artikeldateien trennen Kategorien durch Kommas; ein Name mit Komma zerfiele also. Schreiben Sie <code>/setup categories add Kunst, Literatur, Bühne</code>; ab dem nächsten Einlesen gilt es. Tippen Sie auf einen Namen, um ihn zu streichen.
setup-ask-groups = Wer darf mich aufnehmen?
setup-what = Einstellen kann ich <code>hour</code>, <code>zone</code>, <code>name</code>, <code>categories</code> und <code>groups</code>. Schreiben Sie zum Beispiel <code>/setup hour 7:30</code>, oder tippen Sie auf /setup.
setup-hour-unclear = „{ $typed }“ ist keine Uhrzeit. Schreiben Sie zum Beispiel <code>/setup hour 7:30</code>.
setup-zone-unclear = Die Zeitzone „{ $typed }“ kenne ich nicht. Nennen Sie eine Stadt, etwa <code>/setup zone Berlin</code>.
setup-zone-near = Die Zeitzone „{ $typed }“ kenne ich nicht. Meinten Sie <code>/setup zone { $near }</code>?
setup-name-long = Das ist zu lang. Ein Name hat höchstens { $most } Zeichen.
setup-category-plain = In „{ $typed }“ steht kein Komma; der Name muss nicht auf die Liste.
setup-category-long = Das ist zu lang. Der Name einer Kategorie hat höchstens { $most } Zeichen.
setup-category-many = Auf der Liste stehen schon { $most } Namen. Streichen Sie erst einen.
setup-category-unknown = „{ $typed }“ steht nicht auf der Liste.
setup-groups-unclear = Schreiben Sie <code>/setup groups everyone</code> (jeder) oder <code>/setup groups admins</code> (nur Admins).
button-setup-hour = Uhrzeit
button-setup-zone = Zeitzone
button-setup-name = Name
button-setup-categories = Kategorien
button-setup-groups = Gruppen
button-setup-everyone = Jeder
button-setup-admins = Nur Admins
button-setup-drop = Streichen: { $name }
button-setup-default = Auf Voreinstellung zurücksetzen
group-not-allowed = Nur meine Betreiber dürfen mich in eine Gruppe aufnehmen; ich gehe daher wieder.
channel-not-allowed = Nur meine Betreiber dürfen mich in einen Kanal aufnehmen; „{ $title }“ habe ich daher wieder verlassen.

## First run

first-run = <b>Sie betreiben jetzt diesen Bot.</b> Noch wenige Schritte, dann ist er bereit:
first-run-over = <b>Alles ist bereit.</b> Zu finden bin ich als @{ $username }.
first-run-later = <b>Genug für jetzt.</b> Alles lässt sich unter /setup ändern; eine Artikeldatei lese ich jederzeit ein, wenn Sie mir eine schicken.
first-run-name = ○ Dem Überblick einen Namen geben
first-run-name-done = ✓ Der Überblick heißt <b>{ $value }</b>
first-run-name-ask = Wie heißt er? Schreiben Sie <code>/setup name Hafenkurier</code>, oder behalten Sie meinen Namen.
first-run-load = ○ Eine Artikeldatei einlesen
first-run-load-done = ✓ Im Archiv: { $articles ->
    [one] 1 Artikel
   *[other] { $articles } Artikel
}
first-run-load-skipped = – Noch nichts eingelesen
first-run-load-ask = Schicken Sie mir eine Artikeldatei: eine als Text oder HTML gespeicherte Nachrichtenseite, einen Feed oder einen WordPress-Export, auch gezippt.
first-run-subscribe = ○ Abonnieren
first-run-subscribe-done = ✓ Ihr Überblick kommt { $days } um { $at } Uhr ({ $zone })
first-run-subscribe-skipped = – Kein Überblick für Sie: /subscribe
first-run-subscribe-ask = Soll der Überblick zu Ihnen kommen, jeden Tag um { $at } Uhr ({ $zone })?
button-first-run = Einrichten
button-keep-name = „{ $name }“ behalten
button-skip = Überspringen
button-not-now = Jetzt nicht

## What Telegram says about the bot (plain text, no markup): at most 512 and 120 characters with a name of 64

bot-description =
    { $name }: Nachrichten zum Suchen und Lesen.

    Schicken Sie mir ein paar Wörter, und ich finde die Artikel, auch mit Tippfehlern. Jeden Tag zu Ihrer Zeit schicke ich Ihnen, was neu ist: das Wichtigste zuerst, kurz erzählt, aus allen Quellen.

    Nehmen Sie mich in eine Gruppe oder einen Kanal auf, dann kommt der Überblick auch dorthin.
bot-short-description = { $name }: Nachrichten suchen, lesen und jeden Tag im Überblick.

## Privacy

privacy =
    <b>Was über Sie gespeichert ist</b>

    Die Wörter einer Suche für deren Schaltfläche „›“; nicht, wer gesucht hat.
    Ihre Merkliste. In unserem privaten Chat: wo Sie in einem Artikel stehen und welche Liste Sie vor sich haben. In jedem Chat: welche meiner Nachrichten welchen Artikel zeigt (90 Tage lang) und wann dort zuletzt nach Neuem gefragt wurde.
    Die Sprache, die Sie für sich oder für einen Chat wählen oder in der Sie abonnieren.
    Wenn Sie ein Abonnement oder einen Suchauftrag haben: ID und Name dieses Chats, wann und worüber, und welche Überblicke er bekommen hat (60 Tage lang). Wenn Sie einen Kanal eingerichtet haben: dazu Ihre ID. Nach /unsubscribe bleiben ID und Name, bis sie gelöscht werden.
    Wenn Sie Artikeldateien einlesen: jeweils Ihre Telegram-ID; die anderen Admins sehen sie.
    Wenn Sie diesen Bot mitbetreiben: Ihre ID und Ihr Name, seit wann, wer Sie ernannt hat und was Sie getan haben.

    Niemand sonst bekommt etwas davon.
privacy-erased = Gelöscht: Ihre Merkliste und Ihre Lesestelle, das Abonnement dieses Chats und was ihm zugestellt wurde. Ihre ID steht nun bei keiner Artikeldatei und nirgends im Protokoll der Admins mehr.
privacy-admin-kept = Admin bleiben Sie.

## When something is not understood

unknown-command = Den Befehl /{ $typed } kenne ich nicht. Alle Befehle: /help
unknown-command-near = Den Befehl /{ $typed } kenne ich nicht. Meinten Sie /{ $near }?
unknown-button = Diese Schaltfläche stammt aus einer früheren Version von mir und bewirkt nichts mehr. Weiter geht es mit /latest.
not-text = Ich verstehe Wörter, Befehle und, von Admins, Artikeldateien. Mehr dazu: /help
allowance-spent = Das war viel auf einmal. In einer halben Minute antworte ich Ihnen hier wieder.
allowance-spent-group = Das war viel auf einmal. In einer halben Minute antworte ich in dieser Gruppe wieder.
allowance-spent-press = Zu oft getippt. Versuchen Sie es in einer halben Minute noch einmal.
went-wrong = Bei mir ist etwas schiefgegangen. Es steht im Protokoll des Betreibers; bitte versuchen Sie es noch einmal.
files-for-admins = Dateien einlesen können nur die Betreiber dieses Bots.
