# Every text a person sees in the chat, in English. Values put in for { $… } are escaped by bot.texts;
# markup stands here as Telegram HTML.

## The menu of commands

command-latest = The newest articles
command-today = Today’s articles
command-day = The articles of a day: /day 7 January
command-search = Search: /search words
command-tag = Articles by category, tag, topic, source or author
command-tags = All categories, tags and topics
command-sources = All sources
command-read = Read an article: /read 12
command-subscribe = A digest every day: /subscribe 08:30
command-unsubscribe = No more digests
command-digest = My digest, now
command-settings = My subscription
command-privacy = What is stored about me
command-help = What I can do
command-load = Load a dump
command-loads = What was loaded
command-stats = Numbers
command-push = Send the digest now

## Start and help

start =
    <b>{ $name }</b> keeps a news digest and finds things in it.

    Send me a few words and I search; typos are fine. Or tap a button.
start-empty =
    <b>{ $name }</b> keeps a news digest and finds things in it.

    The archive is empty so far. An admin fills it by sending me a dump: a digest page saved as text.
help =
    <b>What I can do</b>

    Send me words, and I search for them. You need not spell them right.

    /latest – the newest articles
    /today, /day – the articles of a day: <code>/day yesterday</code>, <code>/day 7 January</code>
    /search – <code>/search harbour ferries</code>; <code>"exact words"</code>, <code>-without</code>, <code>tag:economy</code> and <code>after:march</code> narrow it
    /tag – <code>/tag economy</code>; any category, tag, topic, source or author
    /tags, /sources – all of them
    /read – <code>/read 12</code>

    <b>Every day</b>
    /subscribe – a digest each day: <code>/subscribe 08:30 Europe/Paris</code>
    /digest – what it would say now
    /settings – when it comes
    /unsubscribe – no more of it

    /privacy – what is stored about you
help-admin =
    <b>For admins</b>
    Send me a dump as a file, or reply to one with /load.
    /loads – what was loaded, with Undo
    /push – send the digest to every subscriber now
    /stats – numbers
help-group = In a group, add my name to a command, like /latest@{ $username }. I answer nothing else.

button-latest = Latest
button-tags = Topics
button-sources = Sources
button-subscribe = Subscribe
button-unsubscribe = Unsubscribe
button-settings = Settings
button-help = Help
button-digest = My digest
button-back-page = ‹
button-next-page = ›
button-page = { $page } / { $pages }
button-to-list = ‹ Back to the list
button-undo = Undo this load
button-erase = Erase what is stored about me
button-push-all = Send to { $chats ->
    [one] 1 chat
   *[other] { $chats } chats
}
button-push-me = Only show it to me
button-day = { $date }

## Lists

list-newest = <b>Latest</b> · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
list-day = <b>{ $date }</b> · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
list-label = Showing <b>{ $name }</b> ({ $kind }) · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
list-empty = There are no articles yet. An admin can send me a dump: a digest page saved as text.
list-gone = This list is not there any more. Try /latest or /tags.
list-past-end = This list has become shorter. Try /latest.
day-none = There is nothing on { $date }.
day-none-today = There is nothing for today yet.
day-unknown = I do not know the day “{ $typed }”. Write it like 2026-01-07, “7 January” or “yesterday”.
day-ask = Which day? Write it like <code>/day 2026-01-07</code>, <code>/day 7 January</code> or <code>/day yesterday</code>.
latest-count = How many should I show? Write a number from 1 to { $most }, like <code>/latest 5</code>.

kind-category = category
kind-tag = tag
kind-topic = topic
kind-source = source
kind-author = author

## Labels

labels-tags = <b>Categories, tags and topics</b> · { $total }
labels-sources = <b>Sources</b> · { $total }
labels-none-tags = No article has a category, a tag or a topic yet.
labels-none-sources = No article names its source yet.
labels-tap = Tap one, or write <code>/tag</code> and a name; typos are fine.
tag-ask = Which one? Write <code>/tag economy</code>, or tap /tags to see them all.
tag-unknown = I know no category, tag, topic, source or author like “{ $typed }”. All of them: /tags, /sources.
tag-perhaps = “{ $typed }” – do you mean this one?
tag-several = “{ $typed }” – which one do you mean?

## Search

search-ask = What are you looking for? Write <code>/search</code> and a few words, or just the words.
search-results = Results for <b>{ $query }</b> · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
search-understood = Results for <b>{ $understood }</b> · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
    You wrote: { $query }
search-left-out = Nothing has all of these words. Left out: <s>{ $words }</s>
search-nothing = Nothing found for “{ $query }”. Try fewer or other words, or look through /tags.
search-unclosed-quote = A quotation mark is missing its end: I looked for { $typed } as exact words.
search-empty-quote = There are no words between the quotation marks of { $typed }.
search-misplaced-or = { $typed } belongs between two words: <code>ferry OR boat</code>.
search-empty-field = <code>{ $typed }</code> says nothing yet: write what you want right behind it, like <code>tag:economy</code>.
search-unknown-date = I know no date in <code>{ $typed }</code>, so I searched for the words. Write <code>after:2026-01-31</code> or <code>before:march</code>.
search-empty-period = No day is left between <code>{ $typed }</code>, so I left both out.
search-unwanted-bracket = <code>{ $typed }</code>: a minus goes before one word or one phrase, like <code>-ferry</code>.
search-no-words = There are no words to search for in that. Write a few, like <code>/search harbour ferries</code>.

## Reading

read-ask = Which article? Write <code>/read 12</code>, or tap a number in a list: /latest
read-number = “{ $typed }” is not an article’s number. Write <code>/read 12</code>, or find it: /latest
read-gone = There is no article { $id }. Perhaps it was taken back. Find others: /latest
read-truncated = <i>The text is cut here; the dump had no more of it.</i>
read-link = Read at the source
read-posted = posted { $date }
read-under = Under: { $names }
read-about = About: { $names }

## Digest

digest-head = <b>{ $site } · { $date }</b>
digest-count = { $articles ->
    [one] 1 article
   *[other] { $articles } articles
}
digest-name = Daily digest
digest-more = And { $count } more: tap the date below.
digest-nothing = There is nothing for a digest yet: the archive is empty.
digest-other = Other news

## Subscriptions

subscribed = Subscribed. Your digest comes every day at { $at } ({ $zone }). The next one: { $next }.
    If nothing is new, nothing is sent.
subscribed-group = Subscribed. This chat gets the digest every day at { $at } ({ $zone }). The next one: { $next }.
    If nothing is new, nothing is sent.
subscribe-time = “{ $typed }” is not a time of day. Write it like <code>/subscribe 08:30</code> or <code>/subscribe 8:30 Europe/Paris</code>.
subscribe-zone = I do not know the zone “{ $typed }”. Write an IANA name, like <code>/subscribe 08:30 Europe/Paris</code>.
subscribe-zone-offset = “{ $typed }” is an offset, and most places change theirs twice a year. Name a city’s zone, like <code>/subscribe 08:30 Europe/Paris</code>.
subscribe-zone-fixed = { subscribe-zone-offset }
    If the clocks never change where you are, write { $zone }.
subscribe-zone-near = I do not know the zone “{ $typed }”. Did you mean { $near }?
subscribe-admins = In a group, only its admins can change the subscription.
unsubscribed = Unsubscribed. No more digests here. /subscribe brings them back.
unsubscribed-already = There is no subscription here. /subscribe starts one.
settings-none = There is no subscription here. /subscribe starts one: a digest every day at { $at } ({ $zone }).
settings-shown = <b>Daily digest</b>
    At { $at }, zone { $zone }
    Next: { $next }

    Another hour: <code>/subscribe 18:00</code>
    Another zone: <code>/subscribe 18:00 Europe/Paris</code>
settings-paused = <b>Daily digest</b>
    Paused: { $why }. /subscribe resumes it.
paused-blocked = I was blocked here
paused-removed = I was removed from this chat
paused-rights = I was not allowed to write here
paused-other = Telegram could not deliver it here

## Loading

load-ask = Send me a dump as a file, with <code>/load</code> as its caption, or reply to the file with /load. A digest page saved as text is one.
load-not-file = That message has no file. Send me a dump as a file, or reply to one with /load.
load-too-big = “{ $name }” is { $size } MB. Telegram lets bots download at most 20 MB: load it where the bot runs, with <code>gazette load FILE</code>, or split it.
load-started = Reading “{ $name }” …
load-progress = Reading “{ $name }” … { $count } articles so far
load-done = <b>Loaded “{ $name }”</b>
load-nothing = <b>Nothing loaded from “{ $name }”</b>
load-added = { $count } new
load-updated = { $count } updated
load-unchanged = { $count } unchanged
load-skipped = { $count } left out ({ $why })
load-rejected = { $count } rejected
load-problem = { $where }: { $reason }
load-problems-more = … and { $count } more
offer = <b>“{ $name }” holds many articles</b>
offer-gone = That was decided already.
offer-declined = “{ $name }” was not loaded.
button-offer-yes = Load
button-offer-no = Cancel
load-failed = I could not load “{ $name }”. What was read until then is in. The operator’s log says more.
load-download-failed = I could not download “{ $name }” from Telegram. Please send it again.
undo-done = <b>Taken back: “{ $name }”</b>
undo-removed = { $count ->
    [one] 1 article removed
   *[other] { $count } articles removed
}
undo-restored = { $count ->
    [one] 1 article has its earlier text again
   *[other] { $count } articles have their earlier text again
}
undo-kept = { $count ->
    [one] 1 article stays as a later load left it
   *[other] { $count } articles stay as a later load left them
}
undo-already = “{ $name }” was taken back already.
undo-started = Taking back “{ $name }” …
undo-running = “{ $name }” is still being loaded. Take it back when it is done.
undo-gone = I know nothing of that load any more.
loads-head = <b>Last loads</b>
loads-none = Nothing was loaded yet.
loads-line = <b>{ $id }</b> · { $name } · { $date }, { $who }: { $added } new, { $updated } updated
loads-by-you = by you
loads-by-other = by admin { $id }
loads-by-shell = from the shell
loads-undone = taken back
button-undo-load = Undo { $id }

## Running the bot

stats-shown = <b>Archive</b>
    Articles: { $articles }
    From { $first } to { $last }
    Loads: { $loads }

    <b>Readers</b>
    Subscriptions: { $subscriptions } (paused: { $paused })
    Digests sent: { $sent }; waiting: { $queued }; failed: { $failed }
stats-never = –
push-ask = Send the digest now? It goes to every subscribed chat that has not had today’s.
push-none = Nobody is subscribed yet.
push-done = Queued for { $chats ->
    [one] 1 chat
   *[other] { $chats } chats
}. Chats that had today’s digest already do not get another.
push-empty = There is nothing to send: the archive is empty.
admins-only = That command is for the people who run this bot.
claimed = You are an admin of this bot now. Send me a dump as a file to fill the archive.
claim-wrong = That code is not right. The running bot prints it when it has no admin.
claim-over = This bot has its admins already.

## Privacy

privacy =
    <b>What is stored about you</b>

    Nothing, as long as you only read and search. The words of a search are kept for its “›” button, without who asked.
    If you subscribe: this chat’s number and name, the hour and zone, and which digests it got. After /unsubscribe, the number and name stay until they are erased.
    If you load dumps: your Telegram number beside each load; the other admins see it.
    If you became an admin with /claim: your number.

    Nobody else gets any of it.
privacy-erased = Erased: this chat’s subscription, and what was delivered to it. Your number no longer stands beside any load.
privacy-admin-kept = You stay an admin.

## When something is not understood

unknown-command = I do not know /{ $typed }. All commands: /help
unknown-command-near = I do not know /{ $typed }. Did you mean /{ $near }?
unknown-button = This button is from an earlier version of me and does nothing now. Try /latest.
not-text = I understand words, commands and, from admins, dumps as files. /help says more.
went-wrong = Something went wrong on my side. It is in the operator’s log; please try again.
files-for-admins = Only the people who run this bot can load files.
