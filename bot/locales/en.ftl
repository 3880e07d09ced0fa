# Every text a person sees in the chat, in English. Values put in for { $… } are escaped by bot.texts;
# markup stands here as Telegram HTML.

## The menu of commands

command-latest = The newest articles
command-unread = What came in since you last looked
command-source = Articles of one source: /source name
command-author = Articles of one author: /author name
command-save = Save an article: /save 12
command-saved = What you saved
command-random = An article by chance
command-today = Today’s articles
command-day = The articles of a day: /day 7 January
command-search = Search: /search words
command-tag = Articles by category, tag, topic, source or author
command-export = As a file: /export today
command-tags = All categories, tags and topics
command-sources = All sources
command-read = Read an article: /read 12
command-subscribe = A digest: /subscribe 08:30 weekdays
command-unsubscribe = No more digests
command-digest = My digest, now
command-settings = My subscriptions
command-follow = Tell me at once: /follow words
command-following = What I follow
command-language = In which language I answer: /language English
command-privacy = What is stored about me
command-help = What I can do
command-load = Load a dump
command-loads = What was loaded
command-stats = Numbers and a picture
command-deliveries = How the digests arrive
command-push = Send the digest now
command-remove = Take an article down: /remove 12
command-health = How the bot is
command-backup = A copy of the database
command-log = What admins did
command-broadcast = A message to every subscribed chat
command-admins = Who runs the bot
command-setup = The whole bot: name, hour, zone, groups

## Start and help

start =
    <b>{ $name }</b> keeps a news digest and finds things in it.

    Send me a few words and I search; typos are fine. Or tap a button.
start-empty =
    <b>{ $name }</b> keeps a news digest and finds things in it.

    The archive is empty so far. An admin fills it by sending me a dump: a digest page saved as text.
start-broken-link = That link leads nowhere here: it may have been cut, or made by another bot.
help =
    <b>What I can do</b>

    Send me words, and I search for them. You need not spell them right.

    /latest – the newest articles
    /unread – what came in since you last looked
    /today, /day – the articles of a day: <code>/day yesterday</code>, <code>/day 7 January</code>
    /search – <code>/search harbour ferries</code>; <code>"exact words"</code>, <code>-without</code>, <code>tag:economy</code> and <code>after:march</code> narrow it
    /tag – <code>/tag economy</code>; any category, tag, topic, source or author
    /tags, /sources – all of them; /source, /author – one of them
    /read – <code>/read 12</code>; the number of an entry in a list is enough
    /save, /saved – what you keep
    /random – an article by chance
    /export – a day, a week or a month as a file: <code>/export week</code>

    <b>Every day</b>
    /subscribe – a digest each day: <code>/subscribe 08:30 Paris</code>; narrow it as you like: <code>/subscribe 8:30 weekdays tag:energy -sports</code>
    /digest – what it would say now
    /settings – when it comes and what it is about, to tap
    /unsubscribe – no more of it
    /follow – tells you at once: <code>/follow harbour ferries</code>; /following lists what you follow

    /language – in which language I answer
    /privacy – what is stored about you
help-admin =
    <b>For admins</b>
    Send me a dump as a file, or reply to one with /load.
    /loads – what was loaded, with Undo
    /push – send the digest to every subscriber now
    /deliveries – how the digests arrive
    /stats – numbers and a picture; /health – how the bot is
    /remove – take an article down: reply to it with /remove
    /broadcast – a message to every subscribed chat
    /log – what admins did
help-owner =
    <b>For owners</b>
    /setup – the whole bot: name, hour, zone, groups
    /admins – who runs the bot; adds and removes admins
    /backup – a copy of the database
help-inline = In any chat, type <code>@{ $username } words</code> to share an article there.
help-group = In a group, add my name to a command, like /latest@{ $username }. I answer nothing else, but a number as a reply to a list of mine opens its entry. Admins can have me answer without my name, too: /settings@{ $username }

button-add-to-group = Add me to a group
button-private = Our private chat
button-share = Share
button-share-link = Send it to a chat
button-narrow = Narrow
button-follow-search = Follow
button-search-exactly = Search instead for “{ $query }”
button-past-week = Past week
button-past-month = Past month
button-past-year = Past year
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
button-to-article = ‹ Back to the article
button-related = Earlier on this
button-keep = ☆ Save
button-kept = ★ Saved
button-saved = Saved articles
button-undo = Undo this load
button-erase = Erase what is stored about me
button-push-all = Send to { $chats ->
    [one] 1 chat
   *[other] { $chats } chats
}
button-push-me = Only show it to me
button-day = { $date }
button-digest-more = { $count ->
    [one] 1 more story
   *[other] { $count } more stories
} ›

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
list-unread = <b>New since you last looked</b> · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
list-saved = <b>Saved</b> · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
related-head = <b>Earlier on this</b> · { $title }
related-none = The archive has nothing else on “{ $title }”.
unread-none = Nothing new since { $since }.
pick-none = There is no number { $number } in that message.
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
source-unknown = I know no source like “{ $typed }”. All of them: /sources
author-unknown = I know no author like “{ $typed }”.
author-ask = Whose articles? Write <code>/author</code> and a name; typos are fine.
tag-perhaps = “{ $typed }” – do you mean this one?
tag-several = “{ $typed }” – which one do you mean?

## Search

search-ask = What are you looking for? Write <code>/search</code> and a few words, or just the words.
search-results = Results for <b>{ $query }</b> · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
search-understood = Showing results for <b>{ $understood }</b> · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
search-only = Only: { $names }
since = since { $date }
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
save-ask = Which article? Write <code>/save 12</code>, or reply to an article with /save.
save-done = Saved: <b>{ $title }</b>
save-anonymous = You write in the name of a chat, so I cannot tell who is to have it. The star under an article saves it for whoever taps it.
saved-none = You have saved nothing yet. The star under an article saves it.
saved-private = What you save is shown in our private chat.
kept-notice = Saved
let-go-notice = No longer saved
read-truncated = <i>The text is cut here; the dump had no more of it.</i>
read-link = Read at the source
read-posted = posted { $date }
read-minutes = { $minutes } min read
read-under = Categories: { $names }
read-about = About: { $names }

## Digest

digest-head = <b>{ $site } · { $date }</b>
digest-count = { $articles ->
    [one] 1 article
   *[other] { $articles } articles
} · { $stories ->
    [one] 1 story
   *[other] { $stories } stories
}
digest-late = This digest is late: I was not running at its hour.
digest-taken-back = What stood here was taken out of the archive.
digest-category = <b>{ $category }</b> · { $stories }
digest-leading = Top stories
digest-more-sources = { $count } more
digest-reply = <i>Reply with a number to open its story.</i>
digest-name = Daily digest
digest-nothing-new = Nothing in the last days is about what you chose. /settings changes that.
digest-nothing = There is nothing for a digest yet: the archive is empty.
digest-other = Other news

## Subscriptions

subscribed = Subscribed. Your digest comes { $days } at { $at } ({ $zone }). The next one: { $next }.
subscribed-group = Subscribed. This chat gets the digest { $days } at { $at } ({ $zone }). The next one: { $next }.
subscribed-channel = Subscribed. “{ $title }” gets the digest { $days } at { $at } ({ $zone }). The next one: { $next }.
subscribed-nothing-new = If nothing is new, nothing is sent.
subscribe-time = “{ $typed }” is not a time of day. Write it like <code>/subscribe 08:30</code> or <code>/subscribe 8:30 Europe/Paris</code>.
subscribe-zone = I do not know the zone “{ $typed }”. Write an IANA name, like <code>/subscribe 08:30 Europe/Paris</code>.
subscribe-zone-offset = “{ $typed }” is an offset, and many places change theirs twice a year. Name a city’s zone, like <code>/subscribe 08:30 Europe/Paris</code>.
subscribe-zone-fixed = { subscribe-zone-offset }
    If the clocks never change where you are, write { $zone }.
subscribe-zone-near = I do not know the zone “{ $typed }”. Did you mean { $near }?
subscribe-elsewhere = <code>{ $typed }</code> narrows a search, not a digest, so I left it out.
subscribe-admins = In a group or channel, only its admins can change what it gets.
subscribe-too-many = There are { $most } subscriptions here already. Change or delete one first: /settings
subscribe-which = There are several subscriptions here. Which one do you mean to change?
unsubscribe-which = There are several subscriptions here. Which one is to end?
unsubscribed = Unsubscribed. /subscribe brings the digest back.
unsubscribed-already = There is no subscription here. /subscribe starts one.
settings-none = There is no subscription here. /subscribe starts one: a digest every day at { $at } ({ $zone }).
settings-several = <b>Subscriptions here</b>
    Tap one to change it.
settings-gone = That subscription is not there any more. /settings shows those that are.
settings-shown = <b>Digest</b> { $days } at { $at }, zone { $zone }
settings-channel = For the channel “{ $title }”
settings-next = Next: { $next }
settings-paused = Paused: { $why }.
paused-asked = by request
paused-blocked = the bot was blocked
paused-removed = the bot was removed from the chat
paused-rights = the bot may not write in the chat
paused-deleted = the account was deleted
paused-other = Telegram could not deliver
name-unknown = I know no category, tag, topic, source or author like “{ $typed }”. All of them: /tags, /sources.

days-every = every day
days-weekdays = on weekdays
days-weekend = at weekends
days-some = every { $days }
# On a button: “08:30 every Monday”.
digest-in-short = { $at } { $days }
# The days as they stand in days-some; several are joined: “every Monday and Friday”.
on-monday = Monday
on-tuesday = Tuesday
on-wednesday = Wednesday
on-thursday = Thursday
on-friday = Friday
on-saturday = Saturday
on-sunday = Sunday

about-everything = About everything
about-tags = About: { $names }
about-sources = From: { $names }
about-words = With any of these words: { $names }
about-without = Without: { $names }

button-another = Another digest
button-channel = Channel: { $title }
button-end-all = All of them
button-part-hour = Hour
button-part-days = Days
button-part-zone = Zone
button-part-tags = Topics
button-part-from = Sources
button-part-words = Words
button-pause = Pause
button-resume = Resume
button-end = Delete
button-end-yes = Yes, delete it
button-digest-now = Show it now
button-all-digests = All digests
button-done = ‹ Done
button-everything = About everything
button-days-every = Every day
button-days-weekdays = Weekdays
button-days-sunday = Sundays
button-other-time = ‹ Another time
choice-made = ✓ { $choice }
label-neither = { $name } ({ $articles })
label-with-kind = { $name } ({ $kind }, { $articles })
label-wanted = ✓ { $name } ({ $articles })
label-unwanted = ✗ without { $name }
word-wanted = Drop “{ $word }”
word-unwanted = Drop “without { $word }”

part-hour = It comes at <b>{ $at }</b>, zone { $zone }. When is it to come?
part-days = It comes <b>{ $days }</b>. On which days is it to come?
part-clock = The zone is { $zone }. What time is it now where you are?
part-zones = Which place is nearest? Its clocks are followed, summer time included.
part-tags = <b>What is it to be about?</b> Tap once for what you want, again to leave it out, again for neither.
part-sources = <b>Whose articles?</b> Tap once for those you want, again to leave them out, again for neither.
part-words = <b>Words</b> of this digest: tap one to drop it. Others are typed: <code>/subscribe harbour -sports</code> replaces them all.
part-words-none = No words narrow this digest. They are typed: <code>/subscribe harbour "green energy" -sports</code>
part-end = Delete this subscription: { $which }?

## Sharing

button-read-here = Read here
inline-mistake = Something in that could not be read
inline-nothing = Nothing found: search in our chat
export-ask = <b>{ $period }</b> as a file: { $total ->
    [one] 1 article
   *[other] { $total } articles
}. In which format?
export-caption = { $period } · { $total ->
    [one] 1 article
   *[other] { $total } articles
}
export-title = News digest, { $period }
export-contents = Contents
export-truncated = The text is cut here; the dump had no more of it.
export-none = There is nothing for { $period } yet.
export-unknown = I do not know the days “{ $typed }”. Write them like <code>/export today</code>, <code>/export 2026-01-07</code>, <code>/export week</code> or <code>/export march</code>.
export-too-large = That is more than { $most } MB, the most that a file here may have. Choose fewer days.
button-save-file = As a file
group-offer = <b>A digest for this group?</b> It comes once a day at { $at } ({ $zone }); you can change that afterwards. One of the group’s admins taps the button.
group-welcome =
    <b>{ $name }</b> keeps a news digest and finds things in it. Here I answer what bears my name, like /latest@{ $username }, and a number in reply to a list of mine. Nothing else.
group-back = I am here again. What this group got and followed rests since I was removed. Is it to go on? One of the group’s admins taps the button.
button-bare-on = Also answer without the bot’s name
button-bare-off = Answer only with the bot’s name
bare-on = From now on I answer /latest and the like here without my name, too. That suits a group where I am the only bot.
bare-off = From now on I answer here only what bears my name, like /latest@{ $username }.
chat-muted = I may not write in “{ $title }”, so its digests rest. Once I may again, they go on by themselves.
share-digest = The news of { $date }
share-link = Anyone who opens this link gets here: { $link }

## Channels

channel-added = I am an admin of the channel “{ $title }” now. Is it to get a digest? You can also write <code>/subscribe</code> with the channel’s @name and an hour.
channel-back = I am an admin of the channel “{ $title }” again. What it got rests since I was removed. Is it to go on?
channel-in-private = Set “{ $name }” up in our private chat: write the same to me there.
channel-unknown = I cannot find “{ $name }”. Make me an admin of the channel first; then I offer it to you myself.
channel-is-none = “{ $name }” is not a channel. In a group, write /subscribe there.
channel-add-me = Make me an admin of “{ $name }” first, with the right to post; then write this again.
channel-admins = Only the admins of “{ $name }” can change what it gets.

## Following

follow-ask = What do you want to hear of at once? Write <code>/follow harbour ferries</code>; all that narrows a search works. Or tap a topic.
follow-words = There are no words to look for in that. Write a few, like <code>/follow harbour ferries</code>.
follow-too-long = That is too long to follow. Write { $most } characters at the most.
follow-too-many = { $most } searches are followed here already. Drop one first: /following
follow-mistake = I could not read that, so nothing is followed yet.
follow-done = Following <b>{ $query }</b>. When new articles match, I tell you at once.
follow-already = <b>{ $query }</b> is followed here already.
following-head = <b>Followed here</b>
following-line = { $number }. { $query }
following-none = Nothing is followed here. /follow starts it.
button-follow = Follow something
button-following = What is followed here
button-unfollow = Drop: { $query }
# Its searches are quoted, and parted by names-comma.
alert-head = <b>New for { $searches }</b>
alert-more = { $count ->
    [one] And 1 more: /latest
   *[other] And { $count } more: /latest
}

## Languages

# The language's own name, as a menu shows it.
language-name = English
language-you = <b>Language: { $language }</b>
    Articles stay in their own. Tap another one, or write <code>/language deutsch</code>.
language-here = <b>Language here: { $language }</b>
    Articles stay in their own; the group’s admins choose mine. Tap another one, or write <code>/language deutsch</code>.
language-channel = <b>Language of “{ $title }”: { $language }</b>
    Articles stay in their own. Tap another one for the rest of the digest.
language-unknown = I do not speak “{ $typed }”. I speak { $languages }.
button-language = Language
button-language-auto = As in Telegram

# What parts names in a list.
names-comma = { ", " }
# The same for names that hold commas.
names-semicolon = { "; " }
quoted = “{ $words }”

# Words that people type behind /subscribe and /export: alternatives, parted by commas, in lower case, each one word
# without a space. The English ones are understood in every language. Case and accents make no difference.
words-daily = daily, everyday
words-weekdays = weekdays, weekday, workdays
words-weekends = weekends, weekend
words-weekly = weekly
words-monday = monday, mondays, mon
words-tuesday = tuesday, tuesdays, tue, tues
words-wednesday = wednesday, wednesdays, wed, weds
words-thursday = thursday, thursdays, thu, thur, thurs
words-friday = friday, fridays, fri
words-saturday = saturday, saturdays, sat
words-sunday = sunday, sundays, sun
# As in “every day”.
words-day = day
# Before what is a further subscription, not a change: “also 18:00”.
words-also = also, another, add, +
words-everything = everything, all
# Before what is to be left out: “without sports”.
words-without = without, except, no, not
# What means nothing around an hour, a day or a zone: “every Monday at 8 o’clock only”.
words-around = every, each, only, digest, time, timezone, zone, o'clock, a, once, per
words-week = week
words-month = month
# Between the first and the last day of a period: “march to may”.
words-until = to
# The part of the day of an hour from 1 to 12, before it or behind: “8 in the evening”. Night is late and early hours.
words-am = morning, mornings, forenoon
words-pm = afternoon, afternoons, evening, evenings
words-night = night, nights, tonight
words-noon = noon, midday, noontime
words-midnight = midnight
# The numbers of hours from one to twelve, or on to twenty-three and zero, in order; several ways to say one are parted by “/”.
words-hours = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve
# What stands before an hour, and the minutes that it adds: “half past eight”. With “-” at its end it is written together with the hour.
words-minutes-before = five past/5 past/five after/5 after 5, ten past/10 past/ten after/10 after 10, quarter past/a quarter past/quarter after/a quarter after 15, twenty past/20 past/twenty after/20 after 20, twenty-five past/twenty five past/25 past 25, half past/half-past/half 30, twenty-five to/twenty five to/25 to -25, twenty to/20 to -20, quarter to/a quarter to/quarter before/a quarter before/quarter till/a quarter till -15, ten to/10 to -10, five to/5 to -5
# What stands behind an hour, and the minutes that it adds: “eight thirty”. What begins with one of words-oclock stands behind any of them. With 0: “eight sharp”.
words-minutes-behind = oh five/o five 5, ten 10, fifteen 15, twenty 20, twenty-five/twenty five 25, thirty 30, thirty-five/thirty five 35, forty 40, forty-five/forty five 45, fifty 50, fifty-five/fifty five 55, sharp/on the dot 0
# What makes an hour of a number behind it: “at eight”; surely so where it stands in words-oclock, too.
words-at = at
# What makes an hour of a number before it: “eight o’clock”.
words-oclock = o'clock, o’clock, oclock
# Behind minutes in digits: “8 o’clock 30 minutes”.
words-minutes = minutes, mins

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
# Why something is left out, in brackets behind load-skipped.
skipped-attachment = attachment
skipped-comment = comment
skipped-draft = draft
skipped-empty = empty
skipped-nav_menu_item = menu item
skipped-page = page
skipped-password = password
skipped-pending = pending
skipped-private = private
skipped-scheduled = scheduled
skipped-trash = trash
load-rejected = { $count } rejected
load-problem = { $where }: { $reason }
load-problems-more = … and { $count } more
problem-line = line { $number }
problem-line-in = { $path }, line { $number }
# Why something in a dump could not be read, behind the place where it is: what is wrong and, where there is something
# to do, what.
reason-empty = It is empty.
reason-not-text = It is not text: load pages saved as text, or JSON Lines from gazette export.
reason-other-json = It is JSON, but no JSON Feed: load such a feed, or JSON Lines (an article a line, as gazette export has it).
reason-other-xml = It is XML, but neither a feed nor a WordPress export: load one of these, or pages saved as HTML or text.
reason-zip = It is a zip archive or an office document: unpack it and load the files.
reason-zip-empty = It is an empty zip archive.
reason-gzip = It is gzip-compressed: unpack it and load the file.
reason-bzip2 = It is bzip2-compressed: unpack it and load the file.
reason-xz = It is xz-compressed: unpack it and load the file.
reason-zstd = It is zstd-compressed: unpack it and load the file.
reason-7z = It is a 7-Zip archive: unpack it and load the files.
reason-rar = It is a RAR archive: unpack it and load the files.
reason-pdf = It is a PDF: save the page as text and load that.
reason-rtf = It is a rich text document: save it as plain text and load that.
reason-office = It is an office document: save it as plain text and load that.
reason-office-or-book = It is an office document or an e-book: save it as plain text and load that.
reason-sqlite = It is a database: export its articles and load the JSON Lines.
# Files and archives. { $system } is said by the operating system, in English.
reason-no-file = There is no such file or directory: check the name.
reason-unopened = It cannot be opened: { $system }.
reason-unreadable = It cannot be read: { $system }.
reason-reading-ended = Reading it ended unexpectedly (exit status { $code }). What came before is in; the rest is not.
reason-nothing-to-read = There is nothing in it to read.
reason-damaged = It is damaged, or ends early: what comes before is read.
reason-no-directory = It is damaged, or its end is missing: the files that are still found in it are read.
reason-protected = It is protected by a password: unpack it and load what it holds.
reason-method = It is packed in a way that is not read ({ $method }): unpack the archive and load its files.
reason-leads-out = Its name leads out of the archive: it is left out.
reason-link = It is a link: it is left out, what it points to is read where it lies.
reason-device = It is a device, a pipe or a sparse file: it is left out.
reason-too-deep = It is an archive in an archive in an archive: unpack one of them and load that.
reason-too-large = It unpacks to more than { $megabytes } MB: load it in parts, or raise GAZETTE_ARCHIVE_FILE_MB.
reason-too-dense = It unpacks to more than { $times } times its size, as harmful archives do: raise GAZETTE_ARCHIVE_RATIO if it is none.
reason-unpacks-too-much = It unpacks to more than { $megabytes } MB: raise GAZETTE_ARCHIVE_MB to have the rest.
reason-too-many-files = It holds more than { $files } files: raise GAZETTE_ARCHIVE_FILES to have the rest.
# Texts and HTML pages.
reason-text-no-article = No article is found in this text: load an archive page of the digest (a day, month, category or single post) in which each article keeps its title, its byline and the line with its date and categories.
reason-text-begins-within = The document begins in the middle of an article, and its title is lost: this article is left out.
reason-text-ends-after-title = The document is cut off after the title “{ $title }”: save that page again to have this article.
reason-text-endless = No article ends within 8 million characters: this part is left out.
reason-page-no-article = No article is found in this page: save the page of an article, or a list that shows the articles’ texts.
reason-page-too-long = This page is longer than 8 MB and has no posts to part it at: load it in parts.
# Pages that a browser saved as one file, and crawl archives.
reason-saved-page-too-long = This saved page is longer than 64 MB: save it without its pictures.
reason-saved-page-too-nested = This saved page has parts in parts in parts: save it again.
reason-saved-page-no-page = No HTML page is found in it.
reason-no-pages = There is no page in it that could be read.
reason-record-broken = A record is broken at byte { $at }: it is left out.
reason-record-too-long = This page is longer than 32 MB: it is left out.
reason-record-encoding = It is packed as “{ $encoding }”, which is not read.
reason-record-damaged = What is packed in it does not unpack.
# Feeds.
reason-feed-no-items = It is a feed without any item.
reason-feed-item-cut = The document ends within this item: save the feed again to have all of it.
reason-feed-item-too-long = This item is longer than any article: it is left out.
reason-json-feed-no-items = It is a JSON Feed without any item.
reason-json-feed-not-json = From here on it is no longer JSON: what comes before is read.
reason-json-feed-no-item = It is no item of a JSON Feed, but something else.
# WordPress exports. “All content” and “Posts” are buttons of WordPress.
reason-export-no-posts = This WordPress export holds no posts: choose “All content” or “Posts” when exporting.
reason-export-ends-within = The export is cut off within “{ $title }”: export again to have this post and what follows.
reason-export-ends-within-untitled = The export is cut off within a post: export again to have this post and what follows.
reason-export-ends-after = The export is cut off at the end of “{ $title }”: its labels may be incomplete, and what follows is missing.
reason-export-ends-after-untitled = The export is cut off at the end of a post: its labels may be incomplete, and what follows is missing.
reason-export-ends-early = The export ends after this item without its closing tag: posts may be missing, so export again.
reason-export-item-endless = This item has no end within 32 MB: it is left out.
reason-post-no-status = It does not say whether “{ $title }” is a published post: it is left out.
reason-post-no-status-untitled = It does not say whether this is a published post: it is left out.
reason-post-too-much = Its text is larger than that of any post: it is left out.
reason-post-empty = This post has neither a title nor a text: it is left out.
# JSON Lines.
reason-line-not-utf8 = This line is not UTF-8 text.
reason-line-not-json = This line is not JSON.
reason-line-no-object = A line must be an object with “title” and “body”.
reason-key-missing = “{ $key }” is missing.
reason-key-title-empty = “title” is empty.
reason-key-not-text = “{ $key }” must be text.
reason-key-not-names = “{ $key }” must be a list of names.
reason-key-not-number = “{ $key }” must be a whole number from 0 up.
reason-key-not-flag = “{ $key }” must be true or false.
reason-key-not-date = “{ $key }” must be a date such as 2026-01-07.
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
undo-put-back = Put back: <b>{ $name }</b>
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
loads-removal = <b>{ $id }</b> · { $name } · { $date }, { $who }: taken down
loads-undone = { $line } (taken back)
button-undo-load = Undo { $id }

## Running the bot

stats-shown = <b>Archive</b>
    Articles: { $articles ->
        [0] 0
       *[other] { $articles }
            From { $first } to { $last }
    }
    Loads: { $loads }

    <b>Readers</b>
    Subscriptions: { $subscriptions } (paused: { $paused })
    Digests sent: { $sent }; waiting: { $queued }; failed: { $failed }
stats-paused = { $count } paused: { $why }
stats-never = –
stats-empty = There are no articles yet, so there is nothing to draw.
stats-no-picture = The picture could not be drawn. The log says why.
chart-articles-day = Articles a day
chart-articles-week = Articles a week
chart-category = Categories
chart-tag = Tags
chart-topic = Topics
chart-source = Sources
chart-subscribers = Subscriptions
chart-deliveries-day = Messages a day
chart-deliveries-week = Messages a week
chart-sent = sent
chart-failed = failed
chart-number = { $number }
chart-in-caption = No. { $place } below
chart-said-day = <b>Articles a day</b>, { $first } to { $last }: { $total } in all, the most on { $day } ({ $most }).
chart-said-week = <b>Articles a week</b>, { $first } to { $last }: { $total } in all, the most in the week from { $day } ({ $most }).
chart-said-names = <b>{ $kind }</b>: { $names }.
chart-said-name = { $place }. { $name } ({ $articles })
chart-said-subscribers = <b>Subscriptions</b>: { $before } on { $first }, { $now } now.
chart-said-deliveries = <b>Messages</b> since { $first }: { $sent } sent, { $failed } failed.
remove-ask = Which article? Write <code>/remove 12</code>, or reply to the article with /remove.
remove-sure = Take this article down? Nobody will find it, no later load brings it back, and it goes from the last digests.

    <b>{ $title }</b> · { $date }
remove-done = Taken down: <b>{ $title }</b>
button-remove = Take it down
button-put-back = Put it back
health-shown = <b>Version { $version }</b>
    Up for { $up }
    Database: { $megabytes } MB, { $articles ->
        [one] 1 article
       *[other] { $articles } articles
    }
    Messages waiting: { $queued }
    Last load: { $load }
    Last digest: { $digest }
health-no-errors = No errors in the last day.
health-errors = { $errors ->
        [one] <b>1 error in the last day:</b>
       *[other] <b>{ $errors } errors in the last day</b>, the last one:
    }
    <code>{ $last }</code>
backup-sent = { $name } holds the whole archive and all subscriptions: keep it safe. “gazette restore FILE” puts it back.
backup-beside = The copy has { $megabytes } MB, more than Telegram takes from bots. It lies beside the database: <code>{ $name }</code>
backup-failed = The copy could not be written. The log says why: mostly the disk is full.
log-head = <b>What admins did</b>
log-none = No admin has done anything yet.
log-line = { $date }, { $who }: { $done }
log-you = you
log-other = admin { $id }
log-forgotten = someone
log-claim = claimed the bot
log-load = loaded “{ $about }”
log-undo = took back “{ $about }”
log-push = pushed the digest; chats: { $about }
log-remove = took down “{ $about }”
log-backup = made the backup { $about }
log-make-admin = made { $whom } an admin
log-drop-admin = took the admin’s rights from { $whom }
log-broadcast = sent a message to everyone; chats: { $about }
log-stop-broadcast = stopped a message on its way
log-setup = set { $about }
deliveries-head = <b>How the digests arrive</b>
deliveries-none = No digest was due in the last days.
deliveries-day = <b>{ $date }</b>
deliveries-counts = Due: { $due }; sent: { $sent } (late: { $late }); waiting: { $waiting }; failed: { $failed }
deliveries-reason = • { $count } × { $why }
deliveries-unsure = Lost answers: { $count }. So many at most came twice.
deliveries-paused = <b>Paused subscriptions</b>
push-ask = Send the digest now? It goes to every subscribed chat that has not had today’s.
push-none = Nobody is subscribed yet.
push-done = Queued: { $chats ->
    [one] 1 digest
   *[other] { $chats } digests
}. Whoever had today’s digest already gets no other.
push-empty = There is nothing to send: the archive is empty.
broadcast-ask-what = What is everyone to read? Reply to a message with /broadcast, or write <code>/broadcast</code> and the words. I show it to you before anybody gets it.
broadcast-uncopied = Telegram does not let me copy that message. Reply to a text, a photo or a file.
broadcast-ask = <b>Send this to { $chats ->
        [one] 1 chat
       *[other] { $chats } chats
    }?</b>
    Every chat gets it whose digest is not paused. Private chats: { $people }; groups: { $groups }; channels: { $channels }.
broadcast-one = A message of yours is still being sent. Stop it, or wait until it is through.
broadcast-cancelled = Nothing was sent.
broadcast-decided = That was decided already.
broadcast-going = <b>Sending</b> · { $sent } of { $chats }
broadcast-stopped = <b>Stopped.</b> Sent to { $sent } of { $chats }.
broadcast-done = <b>Done.</b> Sent to { $sent } of { $chats }.
broadcast-failed = Failed: { $count }
broadcast-retried = To be tried again: { $count }
broadcast-left-out = Left unsent: { $count }
broadcast-gone = Unsubscribed meanwhile: { $count }
button-stop = Stop
admins-only = That command is for the people who run this bot.
owners-only = Only the owners of this bot may do that.
admins-private = What admins ask me I answer in our private chat. Say it to me there.
## Who runs the bot

admins-owners = <b>Owners</b>
admins-admins = <b>Admins</b>
admins-none = There are no admins besides.
admins-line = { $name } · since { $date }
admins-line-settings = { $name } · named in GAZETTE_ADMINS
admins-how = To add an admin, forward me a message of theirs or send me their contact. You can also write <code>/admins add 12345</code> with their Telegram ID, or reply to them in a group with <code>/admins@{ $username } add</code>.
admins-add-sure = Make <b>{ $name }</b> ({ $id }) an admin? Admins load dumps and take them back, remove articles, send digests and messages to everyone, and see the numbers and the log.
admins-added = <b>{ $name }</b> is an admin now and has been told.
admins-added-untold = <b>{ $name }</b> is an admin now. I could not tell them: they have never written to me, or they blocked me.
admins-already = <b>{ $name }</b> runs this bot already.
admins-drop-sure = Remove <b>{ $name }</b>? They can load and send nothing from then on. What they loaded stays.
admins-dropped = <b>{ $name }</b> is no longer an admin.
admins-is-none = <b>{ $name }</b> is not an admin.
admins-in-settings = <b>{ $name }</b> is named in the setting GAZETTE_ADMINS, which nobody can change from the chat. Take the number { $id } out of it where the bot runs, and start the bot again.
admins-last-owner = <b>{ $name }</b> is the only owner; without one, nobody could add or remove admins. Name another owner in GAZETTE_ADMINS first.
admins-too-many = There are { $most } admins already. Remove one first.
admins-number = That is not a Telegram ID. Write it like <code>/admins add 12345</code>.
admins-whom = Whom? Write their Telegram ID, like <code>/admins add 12345</code>, or reply to a message of theirs. To add somebody, you can also forward me a message of theirs or send me their contact.
admins-hidden = { $name } hides their account when messages are forwarded, so I cannot tell who it is. Send me their contact, write <code>/admins add 12345</code> with their Telegram ID, or reply to them in a group.
admins-contact = That contact has no Telegram account: { $name }. Forward me a message of theirs instead, or write <code>/admins add 12345</code> with their Telegram ID.
admins-anonymous = That was written in the name of a group, a channel or a bot, so I cannot tell who it was. Forward me a message that they wrote as themselves, or write <code>/admins add 12345</code> with their Telegram ID.
admins-bot = A bot cannot run this bot.
admins-you-are = You are an admin of this bot now. Send me a dump as a file and I load it; /help lists what else you can do.
admins-you-were = You are no longer an admin of this bot.
admins-answered = I have answered in our private chat.
button-admin-add = Make admin
button-admin-remove = Remove { $name }
button-admin-drop = Yes, remove
button-admins = All admins
claimed = You are an admin of this bot now. Send me a dump as a file to fill the archive.
claim-wrong = That code is not right. The running bot prints it when it has no admin.
claim-over = This bot has its admins already.

## The whole bot

setup-head = <b>The whole bot</b>
    What holds for everyone. Each chat’s own is in /settings.
setup-hour = New digests come at <b>{ $value }</b>.
setup-zone = New digests keep to the zone <b>{ $value }</b>.
setup-name = The digest is called <b>{ $value }</b>.
setup-categories = Names of categories that hold commas: <b>{ $value }</b>.
setup-categories-none = No name of a category is known to hold a comma.
setup-groups-everyone = <b>Everyone</b> may add me to groups and channels.
setup-groups-admins = <b>Only admins</b> may add me to groups and channels.
setup-set-here = It was set here.
setup-from-environment = It comes from { $variable }.
setup-built-in = Nobody has set it.
setup-own-name = It is my name on Telegram.
setup-ask-hour = Tap another hour, or write <code>/setup hour 7:30</code>.
setup-ask-zone = What time is it now where you are? You can also write <code>/setup zone Berlin</code>.
setup-ask-name = Write another: <code>/setup name The Harbour Post</code>. It is shown at /start and in what Telegram says about me.
setup-ask-categories = Dumps set commas between categories, so a name with a comma in it would fall apart. Write <code>/setup categories add Arts, Letters, Stage</code>; the next load heeds it. Tap one to drop it.
setup-ask-groups = Who may add me?
setup-what = I can set <code>hour</code>, <code>zone</code>, <code>name</code>, <code>categories</code> and <code>groups</code>. Write, for example, <code>/setup hour 7:30</code>, or tap /setup.
setup-hour-unclear = “{ $typed }” is not a time of day. Write it like <code>/setup hour 7:30</code>.
setup-zone-unclear = I do not know the zone “{ $typed }”. Name a city, like <code>/setup zone Berlin</code>.
setup-zone-near = I do not know the zone “{ $typed }”. Did you mean <code>/setup zone { $near }</code>?
setup-name-long = That is too long. A name has { $most } characters at the most.
setup-category-plain = “{ $typed }” holds no comma, so it need not be listed.
setup-category-long = That is too long. A category’s name has { $most } characters at the most.
setup-category-many = { $most } names are listed already. Drop one first.
setup-category-unknown = “{ $typed }” is not listed.
setup-groups-unclear = Write <code>/setup groups everyone</code> or <code>/setup groups admins</code>.
button-setup-hour = Hour
button-setup-zone = Zone
button-setup-name = Name
button-setup-categories = Categories
button-setup-groups = Groups
button-setup-everyone = Everyone
button-setup-admins = Only admins
button-setup-drop = Drop: { $name }
button-setup-default = As if nothing was set here
group-not-allowed = Only the people who run me may add me to a group, so I leave again.
channel-not-allowed = Only the people who run me may add me to a channel, so I left “{ $title }” again.

## First run

first-run = <b>You run this bot now.</b> A few steps, and it is ready:
first-run-over = <b>Everything is ready.</b> People find me as @{ $username }.
first-run-later = <b>That is enough for now.</b> /setup changes all of it; a dump you send me is loaded at any time.
first-run-name = ○ Name the digest
first-run-name-done = ✓ The digest is called <b>{ $value }</b>
first-run-name-ask = What is it called? Write <code>/setup name The Harbour Post</code>, or keep my name.
first-run-load = ○ Load a dump
first-run-load-done = ✓ The archive holds { $articles ->
    [one] 1 article
   *[other] { $articles } articles
}
first-run-load-skipped = – Nothing loaded yet
first-run-load-ask = Send me a dump as a file: a digest page saved as text or HTML, a feed, a WordPress export, also zipped.
first-run-subscribe = ○ Subscribe
first-run-subscribe-done = ✓ Your digest comes { $days } at { $at } ({ $zone })
first-run-subscribe-skipped = – No digest for you: /subscribe
first-run-subscribe-ask = Shall the digest come to you, every day at { $at } ({ $zone })?
button-first-run = Set me up
button-keep-name = Keep “{ $name }”
button-skip = Skip
button-not-now = Not now

## What Telegram says about the bot (plain text, no markup): at most 512 and 120 characters with a name of 64

bot-description =
    { $name }: a news digest to search and to read.

    Send me a few words and I find the articles, typos and all. Every day at your hour I send you what is new: top stories first, told in short, from every source.

    Add me to a group or a channel and it gets the digest, too.
bot-short-description = { $name }: search it, read it, get it daily.

## Privacy

privacy =
    <b>What is stored about you</b>

    The words of a search are kept for its “›” button, without who asked.
    What you save. In our private chat: where you are in an article and the list before you. In any chat: which of my messages shows which article (for 90 days), and when what is new was last asked for.
    The language that you choose or subscribe in, for yourself or for a chat.
    If you subscribe or follow a search: this chat’s number and name, when and about what, and which digests it got (for 60 days). If you set up a channel: your number beside it. After /unsubscribe, the number and name stay until they are erased.
    If you load dumps: your Telegram ID beside each load; the other admins see it.
    If you run this bot: your number and name, since when, who added you, and what you did.

    Nobody else gets any of it.
privacy-erased = Erased: what you saved and where you were reading, this chat’s subscription, and what was delivered to it. Your number no longer stands beside any load or in the log of the admins.
privacy-admin-kept = You stay an admin.

## When something is not understood

unknown-command = I do not know /{ $typed }. All commands: /help
unknown-command-near = I do not know /{ $typed }. Did you mean /{ $near }?
unknown-button = This button is from an earlier version of me and does nothing now. Try /latest.
not-text = I understand words, commands and, from admins, dumps as files. /help says more.
allowance-spent = That was a lot at once. I answer you here again in half a minute.
allowance-spent-group = That was a lot at once. I answer in this group again in half a minute.
allowance-spent-press = Too many taps at once. Try again in half a minute.
went-wrong = Something went wrong on my side. It is in the operator’s log; please try again.
files-for-admins = Only the people who run this bot can load files.
