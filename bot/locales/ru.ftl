# Every text a person sees in the chat, in Russian. The same messages as in en.ftl, in the same order.
#
# Glossary: digest дайджест · dump файл со статьями · load (verb) загрузить, (noun) загрузка · take back, undo a load отменить загрузку ·
# archive архив · article статья · story сюжет · source источник · author автор · category рубрика · tag тег · topic тема ·
# take down убрать из архива · put back вернуть · subscription подписка · subscribe подписаться · unsubscribe отписаться ·
# follow, followed search отслеживать, отслеживаемый запрос · save сохранить · saved сохранённое · narrow уточнить ·
# admin администратор · owner владелец · broadcast рассылка · delivery доставка · backup резервная копия ·
# zone часовой пояс · tap нажать · type, write написать. Readers are addressed as “вы”, in lower case.

## The menu of commands

command-latest = Свежие статьи
command-unread = Новое с прошлого просмотра
command-source = Статьи одного источника: /source название
command-author = Статьи одного автора: /author имя
command-save = Сохранить статью: /save 12
command-saved = Сохранённое
command-random = Случайная статья
command-today = Статьи за сегодня
command-day = Статьи за день: /day 7 января
command-search = Поиск: /search слова
command-tag = Статьи по рубрике, тегу, теме, источнику или автору
command-export = Статьи файлом: /export сегодня
command-tags = Все рубрики, теги и темы
command-sources = Все источники
command-read = Прочитать статью: /read 12
command-subscribe = Подписаться на дайджест: /subscribe 08:30 будни
command-unsubscribe = Отписаться от дайджеста
command-digest = Дайджест прямо сейчас
command-settings = Мои подписки
command-follow = Сообщать сразу: /follow слова
command-following = Что я отслеживаю
command-language = На каком языке отвечать: /language русский
command-privacy = Что обо мне хранится
command-help = Что умеет бот
command-load = Загрузить файл со статьями
command-loads = Что было загружено
command-stats = Цифры и графики
command-deliveries = Как доходят дайджесты
command-push = Разослать дайджест сейчас
command-remove = Убрать статью из архива: /remove 12
command-health = Состояние бота
command-backup = Резервная копия базы
command-log = Что делали администраторы
command-broadcast = Рассылка по всем чатам с подпиской
command-admins = Кто управляет ботом
command-setup = Бот в целом: название, время, часовой пояс, группы

## Start and help

start =
    <b>{ $name }</b> собирает дайджест новостей и находит в нём нужное.

    Напишите несколько слов — я поищу; опечатки не помеха. Или нажмите кнопку.
start-empty =
    <b>{ $name }</b> собирает дайджест новостей и находит в нём нужное.

    Архив пока пуст. Его наполнит администратор, прислав мне файл со статьями — например, страницу дайджеста, сохранённую как текст.
start-broken-link = Эта ссылка здесь никуда не ведёт: возможно, она обрезана или создана другим ботом.
help =
    <b>Что я умею</b>

    Напишите слова — я поищу их. Писать без ошибок не обязательно.

    /latest — свежие статьи
    /unread — новое с прошлого просмотра
    /today, /day — статьи за день: <code>/day вчера</code>, <code>/day 7 января</code>
    /search — <code>/search порт паромы</code>; уточняют поиск <code>"точные слова"</code>, <code>-лишнее</code>, <code>tag:экономика</code> и <code>after:март</code>
    /tag — <code>/tag экономика</code>; любая рубрика, тег, тема, источник или автор
    /tags, /sources — все сразу; /source, /author — один источник или автор
    /read — <code>/read 12</code>; достаточно и номера в списке
    /save, /saved — сохранить статью и посмотреть сохранённое
    /random — случайная статья
    /export — день, неделя или месяц одним файлом: <code>/export неделя</code>

    <b>Каждый день</b>
    /subscribe — дайджест каждый день: <code>/subscribe 08:30 Moscow</code>; при желании его можно сузить: <code>/subscribe 8:30 будни tag:энергетика -спорт</code>
    /digest — каким он был бы сейчас
    /settings — когда он приходит и о чём он; всё меняется кнопками
    /unsubscribe — отписаться
    /follow — сообщу сразу: <code>/follow порт паромы</code>; /following — что вы отслеживаете

    /language — на каком языке я отвечаю
    /privacy — что о вас хранится
help-admin =
    <b>Администраторам</b>
    Пришлите мне файл со статьями или ответьте на файл командой /load.
    /loads — что было загружено; загрузку можно отменить
    /push — разослать дайджест всем подписчикам сейчас
    /deliveries — как доходят дайджесты
    /stats — цифры и графики; /health — состояние бота
    /remove — убрать статью из архива: ответьте на неё командой /remove
    /broadcast — рассылка по всем чатам с подпиской
    /log — что делали администраторы
help-owner =
    <b>Владельцам</b>
    /setup — бот в целом: название, время, часовой пояс, группы
    /admins — кто управляет ботом; назначить или снять администратора
    /backup — резервная копия базы
help-inline = Чтобы поделиться статьёй в любом чате, напишите там <code>@{ $username } слова</code>.
help-group = В группе добавляйте к команде моё имя, например /latest@{ $username }. На остальное я не отвечаю; только число в ответ на мой список открывает его пункт. Администраторы группы могут разрешить мне отвечать и без имени: /settings@{ $username }

button-add-to-group = Добавить в группу
button-private = Наш личный чат
button-share = Поделиться
button-share-link = Отправить в чат
button-narrow = Уточнить
button-follow-search = Отслеживать
button-search-exactly = Искать именно «{ $query }»
button-past-week = За неделю
button-past-month = За месяц
button-past-year = За год
button-latest = Свежее
button-tags = Темы
button-sources = Источники
button-subscribe = Подписаться
button-unsubscribe = Отписаться
button-settings = Настройки
button-help = Помощь
button-digest = Мой дайджест
button-back-page = ‹
button-next-page = ›
button-page = { $page } / { $pages }
button-to-list = ‹ К списку
button-to-article = ‹ К статье
button-related = Ещё по теме
button-keep = ☆ Сохранить
button-kept = ★ Сохранено
button-saved = Сохранённое
button-undo = Отменить загрузку
button-erase = Стереть мои данные
button-push-all = Отправить в { $chats ->
    [one] { $chats } чат
    [few] { $chats } чата
    [many] { $chats } чатов
   *[other] { $chats } чата
}
button-push-me = Показать только мне
button-day = { $date }
button-digest-more = Ещё { $count ->
    [one] { $count } сюжет
    [few] { $count } сюжета
    [many] { $count } сюжетов
   *[other] { $count } сюжета
} ›

## Lists

list-newest = <b>Свежее</b> · { $total ->
    [one] { $total } статья
    [few] { $total } статьи
    [many] { $total } статей
   *[other] { $total } статьи
}
list-day = <b>{ $date }</b> · { $total ->
    [one] { $total } статья
    [few] { $total } статьи
    [many] { $total } статей
   *[other] { $total } статьи
}
list-label = <b>{ $name }</b> ({ $kind }) · { $total ->
    [one] { $total } статья
    [few] { $total } статьи
    [many] { $total } статей
   *[other] { $total } статьи
}
list-unread = <b>Новое с прошлого просмотра</b> · { $total ->
    [one] { $total } статья
    [few] { $total } статьи
    [many] { $total } статей
   *[other] { $total } статьи
}
list-saved = <b>Сохранённое</b> · { $total ->
    [one] { $total } статья
    [few] { $total } статьи
    [many] { $total } статей
   *[other] { $total } статьи
}
related-head = <b>Ещё по теме</b> · { $title }
related-none = По теме «{ $title }» в архиве больше ничего нет.
unread-none = Нового нет. Прошлый просмотр: { $since }.
pick-none = В этом сообщении нет номера { $number }.
list-empty = Статей пока нет. Администратор может прислать мне файл со статьями — например, страницу дайджеста, сохранённую как текст.
list-gone = Этого списка больше нет. Попробуйте /latest или /tags.
list-past-end = Список стал короче. Попробуйте /latest.
day-none = За этот день ничего нет: { $date }
day-none-today = За сегодня пока ничего нет.
day-unknown = Не знаю такого дня: «{ $typed }». Напишите, например, 2026-01-07, «7 января» или «вчера».
day-ask = За какой день? Напишите, например, <code>/day 2026-01-07</code>, <code>/day 7 января</code> или <code>/day вчера</code>.
latest-count = Сколько показать? Напишите число от 1 до { $most }, например <code>/latest 5</code>.

kind-category = рубрика
kind-tag = тег
kind-topic = тема
kind-source = источник
kind-author = автор

## Labels

labels-tags = <b>Рубрики, теги и темы</b> · { $total }
labels-sources = <b>Источники</b> · { $total }
labels-none-tags = Пока ни у одной статьи нет рубрики, тега или темы.
labels-none-sources = Пока ни у одной статьи не указан источник.
labels-tap = Нажмите на название или напишите <code>/tag</code> и название; опечатки не помеха.
tag-ask = Что показать? Напишите, например, <code>/tag экономика</code> или нажмите /tags — там весь список.
tag-unknown = Не знаю рубрики, тега, темы, источника или автора, похожих на «{ $typed }». Все они: /tags, /sources.
source-unknown = Не знаю источника, похожего на «{ $typed }». Все источники: /sources
author-unknown = Не знаю автора, похожего на «{ $typed }».
author-ask = Чьи статьи? Напишите <code>/author</code> и имя; опечатки не помеха.
tag-perhaps = «{ $typed }» — вы имели в виду это?
tag-several = «{ $typed }» — что именно?

## Search

search-ask = Что вы ищете? Напишите <code>/search</code> и несколько слов — или только слова.
search-results = По запросу <b>{ $query }</b> · { $total ->
    [one] { $total } статья
    [few] { $total } статьи
    [many] { $total } статей
   *[other] { $total } статьи
}
search-understood = Показано по запросу <b>{ $understood }</b> · { $total ->
    [one] { $total } статья
    [few] { $total } статьи
    [many] { $total } статей
   *[other] { $total } статьи
}
search-only = Только: { $names }
since = с { $date }
search-left-out = Все эти слова вместе нигде не встретились. Без учёта: <s>{ $words }</s>
search-nothing = По запросу «{ $query }» ничего не нашлось. Попробуйте другие слова или меньше слов, загляните в /tags.
search-unclosed-quote = Кавычка не закрыта: { $typed } ищу как точные слова.
search-empty-quote = Между кавычками нет слов: { $typed }
search-misplaced-or = { $typed } ставится между двумя словами: <code>паром OR катер</code>.
search-empty-field = <code>{ $typed }</code> пока ничего не задаёт: напишите нужное сразу следом, например <code>tag:экономика</code>.
search-unknown-date = В <code>{ $typed }</code> нет понятной мне даты, поэтому ищу эти слова. Напишите <code>after:2026-01-31</code> или <code>before:март</code>.
search-empty-period = <code>{ $typed }</code> — между ними не остаётся ни одного дня, поэтому оба условия не учтены.
search-unwanted-bracket = <code>{ $typed }</code> — минус ставится перед одним словом или одной фразой, например <code>-паром</code>.
search-no-words = Здесь нет слов для поиска. Напишите несколько, например <code>/search порт паромы</code>.

## Reading

read-ask = Какую статью? Напишите <code>/read 12</code> или нажмите номер в списке: /latest
read-number = «{ $typed }» — не номер статьи. Напишите <code>/read 12</code> или найдите её: /latest
read-gone = Статьи { $id } нет. Возможно, её загрузку отменили. Другие статьи: /latest
save-ask = Какую статью? Напишите <code>/save 12</code> или ответьте на статью командой /save.
save-done = Сохранено: <b>{ $title }</b>
save-anonymous = Вы пишете от имени чата, поэтому непонятно, для кого сохранять. Звёздочка под статьёй сохраняет её для того, кто нажал.
saved-none = Вы пока ничего не сохранили. Чтобы сохранить статью, нажмите звёздочку под ней.
saved-private = Сохранённое я показываю в нашем личном чате.
kept-notice = Сохранено
let-go-notice = Больше не сохранено
read-truncated = <i>Текст обрывается: в исходном файле было только это.</i>
read-link = К источнику
read-posted = размещено: { $date }
read-minutes = чтение: { $minutes } мин
read-under = Рубрики: { $names }
read-about = О чём: { $names }

## Digest

digest-head = <b>{ $site } · { $date }</b>
digest-count = { $articles ->
    [one] { $articles } статья
    [few] { $articles } статьи
    [many] { $articles } статей
   *[other] { $articles } статьи
} · { $stories ->
    [one] { $stories } сюжет
    [few] { $stories } сюжета
    [many] { $stories } сюжетов
   *[other] { $stories } сюжета
}
digest-late = Дайджест опоздал: в назначенный час бот не работал.
digest-taken-back = То, что здесь было, убрано из архива.
digest-category = <b>{ $category }</b> · { $stories }
digest-leading = Главное
digest-more-sources = ещё { $count }
digest-reply = <i>Ответьте числом, чтобы открыть сюжет.</i>
digest-name = Дайджест дня
digest-nothing-new = За последние дни по вашему выбору ничего не было. Изменить его можно в /settings.
digest-nothing = Дайджест собирать не из чего: архив пуст.
digest-other = Другие новости

## Subscriptions

subscribed = Подписка оформлена. Дайджест приходит { $days } в { $at } ({ $zone }). Ближайший: { $next }.
subscribed-group = Подписка оформлена. Этот чат получает дайджест { $days } в { $at } ({ $zone }). Ближайший: { $next }.
subscribed-channel = Подписка оформлена. «{ $title }» получает дайджест { $days } в { $at } ({ $zone }). Ближайший: { $next }.
subscribed-nothing-new = Если нового нет, ничего не приходит.
subscribe-time = «{ $typed }» — не время суток. Напишите, например, <code>/subscribe 08:30</code> или <code>/subscribe 8:30 Europe/Moscow</code>.
subscribe-zone = Не знаю часового пояса «{ $typed }». Напишите его имя по базе IANA, например <code>/subscribe 08:30 Europe/Moscow</code>.
subscribe-zone-offset = «{ $typed }» — это сдвиг, а во многих местах он меняется дважды в год. Назовите часовой пояс города, например <code>/subscribe 08:30 Europe/Moscow</code>.
subscribe-zone-fixed = { subscribe-zone-offset }
    Если у вас часы никогда не переводят, напишите { $zone }.
subscribe-zone-near = Не знаю часового пояса «{ $typed }». Вы имели в виду { $near }?
subscribe-elsewhere = <code>{ $typed }</code> сужает поиск, а не дайджест, поэтому не учтено.
subscribe-admins = В группах и каналах решать, что туда приходит, могут только их администраторы.
subscribe-too-many = Подписок здесь уже { $most }. Сначала измените или удалите одну из них: /settings
subscribe-which = Подписок здесь несколько. Какую изменить?
unsubscribe-which = Подписок здесь несколько. От какой отписаться?
unsubscribed = Вы отписаны. Вернуть дайджест: /subscribe.
unsubscribed-already = Подписки здесь нет. Оформить: /subscribe.
settings-none = Подписки здесь нет. Оформить: /subscribe — дайджест каждый день в { $at } ({ $zone }).
settings-several = <b>Подписки здесь</b>
    Нажмите на ту, которую хотите изменить.
settings-gone = Этой подписки больше нет. Действующие: /settings.
settings-shown = <b>Дайджест</b> { $days } в { $at }, часовой пояс { $zone }
settings-channel = Для канала «{ $title }»
settings-next = Ближайший: { $next }
settings-paused = Приостановлена: { $why }.
paused-asked = по просьбе
paused-blocked = бот заблокирован
paused-removed = бот удалён из чата
paused-rights = боту нельзя писать в чат
paused-deleted = аккаунт удалён
paused-other = Telegram не смог доставить
name-unknown = Не знаю рубрики, тега, темы, источника или автора, похожих на «{ $typed }». Все они: /tags, /sources.

days-every = каждый день
days-weekdays = по будням
days-weekend = по выходным
days-some = по { $days }
# On a button: “08:30 every Monday”.
digest-in-short = { $at } { $days }
# The days as they stand in days-some; several are joined: “every Monday and Friday”.
on-monday = понедельникам
on-tuesday = вторникам
on-wednesday = средам
on-thursday = четвергам
on-friday = пятницам
on-saturday = субботам
on-sunday = воскресеньям

about-everything = Обо всём
about-tags = О чём: { $names }
about-sources = Откуда: { $names }
about-words = С любым из слов: { $names }
about-without = Без: { $names }

button-another = Ещё один дайджест
button-channel = Канал: { $title }
button-end-all = От всех
button-part-hour = Время
button-part-days = Дни
button-part-zone = Часовой пояс
button-part-tags = Темы
button-part-from = Источники
button-part-words = Слова
button-pause = Пауза
button-resume = Возобновить
button-end = Удалить
button-end-yes = Да, удалить
button-digest-now = Показать
button-all-digests = Все подписки
button-done = ‹ Готово
button-everything = Обо всём
button-days-every = Каждый день
button-days-weekdays = Будни
button-days-sunday = Воскресенья
button-other-time = ‹ Другое время
choice-made = ✓ { $choice }
label-neither = { $name } ({ $articles })
label-with-kind = { $name } ({ $kind }, { $articles })
label-wanted = ✓ { $name } ({ $articles })
label-unwanted = ✗ без { $name }
word-wanted = Убрать «{ $word }»
word-unwanted = Убрать «без { $word }»

part-hour = Дайджест приходит в <b>{ $at }</b>, часовой пояс { $zone }. Когда ему приходить?
part-days = Дайджест приходит <b>{ $days }</b>. В какие дни ему приходить?
part-clock = Часовой пояс: { $zone }. Который у вас сейчас час?
part-zones = Какое место ближе всего? Время будет как там, с учётом летнего.
part-tags = <b>О чём будет дайджест?</b> Нажмите один раз — включить, ещё раз — исключить, ещё раз — ни то ни другое.
part-sources = <b>Из каких источников?</b> Нажмите один раз — включить, ещё раз — исключить, ещё раз — ни то ни другое.
part-words = <b>Слова</b> этого дайджеста: нажмите, чтобы убрать. Новые нужно написать: <code>/subscribe порт -спорт</code> заменит их все.
part-words-none = Слов, сужающих этот дайджест, нет. Их нужно написать: <code>/subscribe порт "зелёная энергия" -спорт</code>
part-end = Удалить эту подписку: { $which }?

## Sharing

button-read-here = Читать здесь
inline-mistake = Что-то в запросе непонятно
inline-nothing = Ничего не нашлось: поискать в нашем чате
export-ask = Одним файлом: <b>{ $period }</b>, { $total ->
    [one] { $total } статья
    [few] { $total } статьи
    [many] { $total } статей
   *[other] { $total } статьи
}. В каком формате?
export-caption = { $period } · { $total ->
    [one] { $total } статья
    [few] { $total } статьи
    [many] { $total } статей
   *[other] { $total } статьи
}
export-title = Дайджест новостей, { $period }
export-contents = Содержание
export-truncated = Текст обрывается: в исходном файле было только это.
export-none = За это время пока ничего нет: { $period }
export-unknown = Не знаю таких дней: «{ $typed }». Напишите, например, <code>/export сегодня</code>, <code>/export 2026-01-07</code>, <code>/export неделя</code> или <code>/export март</code>.
export-too-large = Получается больше { $most } МБ — таких больших файлов отправить нельзя. Выберите меньше дней.
button-save-file = Файлом
group-offer = <b>Нужен дайджест для этой группы?</b> Он приходит раз в день в { $at } ({ $zone }); потом это можно изменить. Кнопку нажимает кто-нибудь из администраторов группы.
group-welcome =
    <b>{ $name }</b> собирает дайджест новостей и находит в нём нужное. Здесь я отвечаю, когда указано моё имя, например /latest@{ $username }, и на число в ответ на мой список. Больше ни на что.
group-back = Я снова здесь. С тех пор как меня удалили, подписки этой группы и её отслеживаемые запросы ждут. Возобновить? Кнопку нажимает кто-нибудь из администраторов группы.
button-bare-on = Отвечать и без имени бота
button-bare-off = Отвечать только с именем бота
bare-on = Теперь я отвечаю здесь на /latest и другие команды и без моего имени. Это удобно, если других ботов в группе нет.
bare-off = Теперь я отвечаю здесь, только если указано моё имя, например /latest@{ $username }.
chat-muted = Мне нельзя писать в «{ $title }», поэтому дайджесты туда не идут. Когда разрешат, всё возобновится само.
share-digest = Новости: { $date }
share-link = По этой ссылке любой попадёт сюда же: { $link }

## Channels

channel-added = Я теперь администратор канала «{ $title }». Присылать туда дайджест? Можно и написать <code>/subscribe</code> с @именем канала и временем.
channel-back = Я снова администратор канала «{ $title }». С тех пор как меня удалили, туда ничего не приходит. Возобновить?
channel-in-private = «{ $name }» настраивается в нашем личном чате: напишите мне то же самое там.
channel-unknown = Не нахожу «{ $name }». Сначала сделайте меня администратором канала — остальное я предложу сам.
channel-is-none = «{ $name }» — не канал. Для группы напишите /subscribe в ней самой.
channel-add-me = Сначала сделайте меня администратором «{ $name }» с правом публиковать, затем повторите команду.
channel-admins = Решать, что приходит в «{ $name }», могут только администраторы канала.

## Following

follow-ask = О чём сообщать сразу? Напишите, например, <code>/follow порт паромы</code>; подходит всё, чем уточняют поиск. Или нажмите на тему.
follow-words = Здесь нет слов, которые можно искать. Напишите несколько, например <code>/follow порт паромы</code>.
follow-too-long = Слишком длинный запрос. Можно не больше { $most } знаков.
follow-too-many = Отслеживаемых запросов здесь уже { $most } — больше нельзя. Сначала уберите один: /following
follow-mistake = Это непонятно, поэтому пока ничего не отслеживается.
follow-done = Отслеживаю <b>{ $query }</b>. Когда появятся подходящие статьи, сообщу сразу.
follow-already = <b>{ $query }</b> здесь уже отслеживается.
following-head = <b>Здесь отслеживается</b>
following-line = { $number }. { $query }
following-none = Здесь ничего не отслеживается. Начать: /follow.
button-follow = Что-нибудь отслеживать
button-following = Что отслеживается
button-unfollow = Убрать: { $query }
# Its searches are quoted, and parted by names-comma.
alert-head = <b>Новое по запросу: { $searches }</b>
alert-more = И ещё { $count ->
    [one] { $count } статья
    [few] { $count } статьи
    [many] { $count } статей
   *[other] { $count } статьи
}: /latest

## Languages

# The language's own name, as a menu shows it.
language-name = Русский
language-you = <b>Язык: { $language }</b>
    Статьи остаются на своём языке. Нажмите на другой или напишите <code>/language english</code>.
language-here = <b>Язык этого чата: { $language }</b>
    Статьи остаются на своём языке; мой выбирают администраторы группы. Нажмите на другой или напишите <code>/language english</code>.
language-channel = <b>Язык канала «{ $title }»: { $language }</b>
    Статьи остаются на своём языке. Чтобы сменить язык остального в дайджесте, нажмите на другой.
language-unknown = Не знаю языка «{ $typed }». Знаю такие: { $languages }.
button-language = Язык
button-language-auto = Как в Telegram

# What parts names in a list.
names-comma = { ", " }
# The same for names that hold commas.
names-semicolon = { "; " }
quoted = «{ $words }»

# Words that people type behind /subscribe and /export: alternatives, parted by commas, in lower case, each one word
# without a space. The English ones are understood in every language. Case and accents make no difference.
words-daily = ежедневно, ежедневный, каждодневно
words-weekdays = будни, будням, будний, буднего, будние, будних, рабочие дни, рабочим дням, рабочий день
words-weekends = выходные, выходным, выходной, выходных
words-weekly = еженедельно, еженедельный, еженедельная
words-monday = понедельник, понедельника, понедельники, понедельникам, пн, пнд, пон
words-tuesday = вторник, вторника, вторники, вторникам, вт, втр
words-wednesday = среда, среду, среды, среде, средам, ср, срд
words-thursday = четверг, четверга, четверги, четвергам, чт, чтв, чет
words-friday = пятница, пятницу, пятницы, пятнице, пятницам, пт, птн, пят
words-saturday = суббота, субботу, субботы, субботе, субботам, сб, сбт, суб
words-sunday = воскресенье, воскресенья, воскресеньям, воскресение, воскресения, воскресениям, вс, вск, вос
# As in “every day”.
words-day = день, дни, дней, дням, сутки
# Before what is a further subscription, not a change: “also 18:00”.
words-also = ещё, также, тоже, другой, другая, добавь, добавить, добавьте, дополнительно, плюс
words-everything = всё, все, всём, всего
# Before what is to be left out: “without sports”.
words-without = без, кроме, исключая, не, нет
# What means nothing around an hour, a day or a zone: “every Monday at 8 o’clock only”.
words-around = в, во, по, на, о, об, обо, про, с, со, и, а, к, каждый, каждую, каждое, каждые, каждая, только, лишь, раз, часа, часов, ровно, время, времени, пояс, поясу, часовой, часовому, зона, дайджест, присылать, присылай, присылайте, пожалуйста, прошлый, прошлую, прошлая, прошлое, последний, последнюю, последнее
words-week = неделя, неделю, недели
words-month = месяц, месяца
# Between the first and the last day of a period: “march to may”.
words-until = до, по
# The part of the day of an hour from 1 to 12, before it or behind: “8 in the evening”. Night is late and early hours.
words-am = утра, утром
words-pm = дня, днём, вечер, вечера, вечером, пополудни, после полудня, после обеда
words-night = ночь, ночи, ночью
words-noon = полдень, полудня, полдня
words-midnight = полночь, полуночи, полночи
# The numbers of hours from one to twelve, or on to twenty-three and zero, in order; several ways to say one are parted by “/”.
words-hours = час/часу/первого, два/второго/двух/двум, три/третьего/трёх/трём, четыре/четвёртого/четырёх/четырём, пять/пятого/пяти, шесть/шестого/шести, семь/седьмого/семи, восемь/восьмого/восьми, девять/девятого/девяти, десять/десятого/десяти, одиннадцать/одиннадцатого/одиннадцати, двенадцать/двенадцатого/двенадцати, тринадцать, четырнадцать, пятнадцать, шестнадцать, семнадцать, восемнадцать, девятнадцать, двадцать, двадцать один, двадцать два, двадцать три, ноль
# What stands before an hour, and the minutes that it adds: “half past eight”. With “-” at its end it is written together with the hour.
words-minutes-before = без двадцати пяти/без 25 -25, без двадцати/без двадцати минут/без 20/без 20 минут -20, без четверти/без пятнадцати/без пятнадцати минут/без 15/без 15 минут -15, без десяти/без десяти минут/без 10/без 10 минут -10, без пяти/без пяти минут/без 5/без 5 минут -5, половина/половине/половину/пол- -30, пять минут/5 минут -55, десять минут/10 минут -50, четверть/пятнадцать минут/15 минут -45, двадцать минут/20 минут -40, двадцать пять минут/25 минут -35
# What stands behind an hour, and the minutes that it adds: “eight thirty”. What begins with one of words-oclock stands behind any of them. With 0: “eight sharp”.
words-minutes-behind = ноль пять/пять минут 5, десять/десять минут 10, пятнадцать/пятнадцать минут/с четвертью 15, двадцать/двадцать минут 20, двадцать пять/двадцать пять минут 25, тридцать/тридцать минут/с половиной 30, тридцать пять/тридцать пять минут 35, сорок/сорок минут 40, сорок пять/сорок пять минут 45, пятьдесят/пятьдесят минут 50, пятьдесят пять/пятьдесят пять минут 55, ровно/ноль-ноль/ноль ноль 0
# What makes an hour of a number behind it: “at eight”; surely so where it stands in words-oclock, too.
words-at = в, к, ко, с, около
# What makes an hour of a number before it: “eight o’clock”.
words-oclock = часов, часа, часам, час, ч
# Behind minutes in digits: “8 o’clock 30 minutes”.
words-minutes = минут, минуты, минута, мин

## Loading

load-ask = Пришлите мне файл со статьями и с подписью <code>/load</code> или ответьте на файл командой /load. Подойдёт, например, страница дайджеста, сохранённая как текст.
load-not-file = В этом сообщении нет файла. Пришлите мне файл со статьями или ответьте на файл командой /load.
load-too-big = «{ $name }» занимает { $size } МБ. Telegram позволяет ботам скачивать не больше 20 МБ: загрузите файл там, где работает бот, командой <code>gazette load ФАЙЛ</code>, или разделите его.
load-started = Читаю «{ $name }» …
load-progress = Читаю «{ $name }» … Статей пока: { $count }
load-done = <b>Загружено: «{ $name }»</b>
load-nothing = <b>Из «{ $name }» ничего не загружено</b>
load-added = Новых: { $count }
load-updated = Обновлено: { $count }
load-unchanged = Без изменений: { $count }
load-skipped = Пропущено: { $count } ({ $why })
# Why something is left out, in brackets behind load-skipped.
skipped-attachment = вложения
skipped-comment = комментарии
skipped-draft = черновики
skipped-empty = пустые
skipped-nav_menu_item = пункты меню
skipped-page = страницы
skipped-password = под паролем
skipped-pending = на проверке
skipped-private = личные
skipped-scheduled = запланированные
skipped-trash = в корзине
load-rejected = Отклонено: { $count }
load-problem = { $where }: { $reason }
load-problems-more = … и ещё { $count }
problem-line = строка { $number }
problem-line-in = { $path }, строка { $number }
# Why something in a dump could not be read, behind the place where it is: what is wrong and, where there is something
# to do, what.
reason-empty = Файл пуст.
reason-not-text = Это не текст: загрузите страницы, сохранённые как текст, или JSON Lines из gazette export.
reason-other-json = Это JSON, но не JSON Feed: загрузите такую ленту или JSON Lines (по статье в строке, как в gazette export).
reason-other-xml = Это XML, но не лента и не экспорт WordPress: загрузите ленту, экспорт или страницы, сохранённые как HTML или текст.
reason-zip = Это архив ZIP или офисный документ: распакуйте его и загрузите файлы.
reason-zip-empty = Это пустой архив ZIP.
reason-gzip = Файл сжат с помощью gzip: распакуйте его и загрузите содержимое.
reason-bzip2 = Файл сжат с помощью bzip2: распакуйте его и загрузите содержимое.
reason-xz = Файл сжат с помощью xz: распакуйте его и загрузите содержимое.
reason-zstd = Файл сжат с помощью zstd: распакуйте его и загрузите содержимое.
reason-7z = Это архив 7-Zip: распакуйте его и загрузите файлы.
reason-rar = Это архив RAR: распакуйте его и загрузите файлы.
reason-pdf = Это PDF: сохраните страницу как текст и загрузите его.
reason-rtf = Это документ RTF: сохраните его как простой текст и загрузите.
reason-office = Это офисный документ: сохраните его как простой текст и загрузите.
reason-office-or-book = Это офисный документ или электронная книга: сохраните как простой текст и загрузите.
reason-sqlite = Это база данных: экспортируйте из неё статьи и загрузите JSON Lines.
# Files and archives. { $system } is said by the operating system, in English.
reason-no-file = Такого файла или папки нет: проверьте имя.
reason-unopened = Открыть не удалось: { $system }.
reason-unreadable = Прочитать не удалось: { $system }.
reason-reading-ended = Чтение неожиданно прервалось (код завершения { $code }). То, что прочитано раньше, уже в архиве, остальное — нет.
reason-nothing-to-read = Читать здесь нечего.
reason-damaged = Файл повреждён или обрывается: прочитано то, что до этого места.
reason-no-directory = Файл повреждён или обрезан: прочитаны файлы, которые в нём ещё нашлись.
reason-protected = Файл под паролем: распакуйте его и загрузите содержимое.
reason-method = Способ сжатия ({ $method }) не поддерживается: распакуйте архив и загрузите файлы.
reason-leads-out = Имя ведёт за пределы архива: файл пропущен.
reason-link = Это ссылка: она пропущена, а то, на что она указывает, читается на своём месте.
reason-device = Это устройство, именованный канал или разреженный файл: пропущено.
reason-too-deep = Это архив в архиве в архиве: распакуйте один из них и загрузите содержимое.
reason-too-large = После распаковки файл больше { $megabytes } МБ: загрузите его по частям или увеличьте GAZETTE_ARCHIVE_FILE_MB.
reason-too-dense = При распаковке файл вырастает больше чем в { $times ->
    [one] { $times } раз
    [few] { $times } раза
    [many] { $times } раз
   *[other] { $times } раза
}, как бывает у вредоносных архивов: если этот безвреден, увеличьте GAZETTE_ARCHIVE_RATIO.
reason-unpacks-too-much = После распаковки архив больше { $megabytes } МБ: чтобы получить остальное, увеличьте GAZETTE_ARCHIVE_MB.
reason-too-many-files = Файлов в архиве больше { $files }: чтобы получить остальные, увеличьте GAZETTE_ARCHIVE_FILES.
# Texts and HTML pages.
reason-text-no-article = В этом тексте не нашлось статей: загрузите страницу из архива дайджеста (день, месяц, рубрика или отдельная статья), где у каждой статьи сохранились заголовок, строка с автором и строка с датой и рубриками.
reason-text-begins-within = Текст начинается с середины статьи, заголовок потерян: эта статья пропущена.
reason-text-ends-after-title = Текст обрывается после заголовка «{ $title }»: чтобы получить эту статью, сохраните страницу заново.
reason-text-endless = За 8 миллионов знаков не кончилась ни одна статья: эта часть пропущена.
reason-page-no-article = На этой странице не нашлось статей: сохраните страницу статьи или список, где видны тексты статей.
reason-page-too-long = Эта страница больше 8 МБ, и записей, по которым её можно разделить, на ней нет: загрузите её по частям.
# Pages that a browser saved as one file, and crawl archives.
reason-saved-page-too-long = Эта сохранённая страница больше 64 МБ: сохраните её без картинок.
reason-saved-page-too-nested = Части этой сохранённой страницы вложены слишком глубоко: сохраните её заново.
reason-saved-page-no-page = Страницы HTML здесь не нашлось.
reason-no-pages = Страниц, которые можно прочитать, здесь нет.
reason-record-broken = Повреждён блок данных (байт { $at }): он пропущен.
reason-record-too-long = Эта страница больше 32 МБ: она пропущена.
reason-record-encoding = Способ сжатия «{ $encoding }» не поддерживается.
reason-record-damaged = Сжатое содержимое не распаковывается.
# Feeds.
reason-feed-no-items = Это лента без записей.
reason-feed-item-cut = Файл обрывается внутри этой записи: чтобы получить её целиком, сохраните ленту заново.
reason-feed-item-too-long = Эта запись слишком длинна для статьи: она пропущена.
reason-json-feed-no-items = Это JSON Feed без записей.
reason-json-feed-not-json = Дальше уже не JSON: прочитано то, что до этого места.
reason-json-feed-no-item = Это не запись JSON Feed, а что-то другое.
# WordPress exports. “All content” and “Posts” are buttons of WordPress.
reason-export-no-posts = В этом экспорте WordPress нет записей: при экспорте выберите «Всё содержимое» или «Записи».
reason-export-ends-within = Экспорт обрывается внутри «{ $title }»: чтобы получить эту запись и всё дальнейшее, экспортируйте заново.
reason-export-ends-within-untitled = Экспорт обрывается внутри записи: чтобы получить её и всё дальнейшее, экспортируйте заново.
reason-export-ends-after = Экспорт обрывается в конце «{ $title }»: рубрики и теги, возможно, неполны, а всё дальнейшее отсутствует.
reason-export-ends-after-untitled = Экспорт обрывается в конце записи: рубрики и теги, возможно, неполны, а всё дальнейшее отсутствует.
reason-export-ends-early = После этого элемента экспорт кончается без закрывающего тега: возможно, не хватает записей; экспортируйте заново.
reason-export-item-endless = Этот элемент не кончается и через 32 МБ: он пропущен.
reason-post-no-status = Не указано, опубликована ли запись «{ $title }»: она пропущена.
reason-post-no-status-untitled = Не указано, опубликована ли эта запись: она пропущена.
reason-post-too-much = Текст слишком велик для записи: она пропущена.
reason-post-empty = У этой записи нет ни заголовка, ни текста: она пропущена.
# JSON Lines.
reason-line-not-utf8 = Эта строка — не текст в UTF-8.
reason-line-not-json = Эта строка — не JSON.
reason-line-no-object = В строке должен быть объект с «title» и «body».
reason-key-missing = Нет поля «{ $key }».
reason-key-title-empty = Поле «title» пустое.
reason-key-not-text = В поле «{ $key }» должен быть текст.
reason-key-not-names = В поле «{ $key }» должен быть список названий.
reason-key-not-number = В поле «{ $key }» должно быть целое число не меньше 0.
reason-key-not-flag = В поле «{ $key }» должно быть true или false.
reason-key-not-date = В поле «{ $key }» должна быть дата, например 2026-01-07.
offer = <b>В «{ $name }» много статей</b>
offer-gone = Это уже решено.
offer-declined = Файл «{ $name }» не загружен.
button-offer-yes = Загрузить
button-offer-no = Отмена
load-failed = «{ $name }» не удалось загрузить до конца. То, что прочитано раньше, уже в архиве. Подробности — в журнале бота.
load-download-failed = «{ $name }» не удалось скачать из Telegram. Пришлите файл ещё раз.
undo-done = <b>Загрузка отменена: «{ $name }»</b>
undo-removed = { $count ->
    [one] Удалена { $count } статья
    [few] Удалены { $count } статьи
    [many] Удалено { $count } статей
   *[other] Удалено { $count } статьи
}
undo-restored = { $count ->
    [one] Прежний текст вернулся в { $count } статью
    [few] Прежний текст вернулся в { $count } статьи
    [many] Прежний текст вернулся в { $count } статей
   *[other] Прежний текст вернулся в { $count } статьи
}
undo-kept = { $count ->
    [one] { $count } статья осталась: её обновила более поздняя загрузка
    [few] { $count } статьи остались: их обновила более поздняя загрузка
    [many] { $count } статей осталось: их обновила более поздняя загрузка
   *[other] { $count } статьи осталось: их обновила более поздняя загрузка
}
undo-put-back = Возвращено: <b>{ $name }</b>
undo-already = Загрузка «{ $name }» уже отменена.
undo-started = Отменяю загрузку «{ $name }» …
undo-running = «{ $name }» ещё загружается. Отменить можно будет, когда загрузка закончится.
undo-gone = Об этой загрузке сведений больше нет.
loads-head = <b>Последние загрузки</b>
loads-none = Пока ничего не загружено.
loads-line = <b>{ $id }</b> · { $name } · { $date }, { $who }: новых — { $added }, обновлено — { $updated }
loads-by-you = вы
loads-by-other = администратор { $id }
loads-by-shell = из командной строки
loads-removal = <b>{ $id }</b> · { $name } · { $date }, { $who }: убрано из архива
loads-undone = { $line } (отменено)
button-undo-load = Отменить { $id }

## Running the bot

stats-shown = <b>Архив</b>
    Статей: { $articles ->
        [0] 0
       *[other] { $articles }
            Самая старая: { $first }; самая новая: { $last }
    }
    Загрузок: { $loads }

    <b>Читатели</b>
    Подписок: { $subscriptions } (приостановлено: { $paused })
    Дайджестов доставлено: { $sent }; в очереди: { $queued }; не доставлено: { $failed }
stats-paused = Приостановлено: { $count } ({ $why })
stats-never = –
stats-empty = Статей пока нет, рисовать нечего.
stats-no-picture = График нарисовать не удалось. Причина — в журнале бота.
chart-articles-day = Статьи по дням
chart-articles-week = Статьи по неделям
chart-category = Рубрики
chart-tag = Теги
chart-topic = Темы
chart-source = Источники
chart-subscribers = Подписки
chart-deliveries-day = Сообщения по дням
chart-deliveries-week = Сообщения по неделям
chart-sent = доставлено
chart-failed = не доставлено
chart-number = { $number }
chart-in-caption = № { $place } внизу
chart-said-day = <b>Статьи по дням</b>, { $first } – { $last }: всего { $total }, больше всего — { $day } ({ $most }).
chart-said-week = <b>Статьи по неделям</b>, { $first } – { $last }: всего { $total }, больше всего — за неделю с { $day } ({ $most }).
chart-said-names = <b>{ $kind }</b>: { $names }.
chart-said-name = { $place }. { $name } ({ $articles })
chart-said-subscribers = <b>Подписки</b>: { $first } — { $before }, сейчас — { $now }.
chart-said-deliveries = <b>Сообщения</b> с { $first }: доставлено { $sent }, не доставлено { $failed }.
remove-ask = Какую статью? Напишите <code>/remove 12</code> или ответьте на статью командой /remove.
remove-sure = Убрать эту статью из архива? Её никто не найдёт, новая загрузка её не вернёт, из последних дайджестов она исчезнет.

    <b>{ $title }</b> · { $date }
remove-done = Убрано из архива: <b>{ $title }</b>
button-remove = Убрать из архива
button-put-back = Вернуть
health-shown = <b>Версия { $version }</b>
    Время работы: { $up }
    База: { $megabytes } МБ, { $articles ->
        [one] { $articles } статья
        [few] { $articles } статьи
        [many] { $articles } статей
       *[other] { $articles } статьи
    }
    Сообщений в очереди: { $queued }
    Последняя загрузка: { $load }
    Последний дайджест: { $digest }
health-no-errors = За сутки ошибок не было.
health-errors = { $errors ->
        [one] <b>{ $errors } ошибка за сутки</b>, последняя:
        [few] <b>{ $errors } ошибки за сутки</b>, последняя:
        [many] <b>{ $errors } ошибок за сутки</b>, последняя:
       *[other] <b>{ $errors } ошибки за сутки</b>, последняя:
    }
    <code>{ $last }</code>
backup-sent = { $name } — это весь архив и все подписки: храните файл в надёжном месте. Восстановить: «gazette restore ФАЙЛ».
backup-beside = Копия занимает { $megabytes } МБ — больше, чем Telegram принимает от ботов. Она лежит рядом с базой: <code>{ $name }</code>
backup-failed = Записать копию не удалось. Причина — в журнале бота; чаще всего кончилось место на диске.
log-head = <b>Что делали администраторы</b>
log-none = Администраторы пока ничего не делали.
log-line = { $date }, { $who }: { $done }
log-you = вы
log-other = администратор { $id }
log-forgotten = кто-то
log-claim = управление ботом получено
log-load = загружено «{ $about }»
log-undo = отменена загрузка «{ $about }»
log-push = разослан дайджест, чатов: { $about }
log-remove = убрана из архива «{ $about }»
log-backup = сделана резервная копия { $about }
log-make-admin = назначен администратор: { $whom }
log-drop-admin = снят администратор: { $whom }
log-broadcast = отправлена рассылка, чатов: { $about }
log-stop-broadcast = остановлена рассылка
log-setup = настроено: { $about }
deliveries-head = <b>Как доходят дайджесты</b>
deliveries-none = За последние дни дайджестов не было.
deliveries-day = <b>{ $date }</b>
deliveries-counts = Ожидалось: { $due }; доставлено: { $sent } (с опозданием: { $late }); в очереди: { $waiting }; не доставлено: { $failed }
deliveries-reason = • { $count } × { $why }
deliveries-unsure = Ответы потеряны: { $count }. Столько дайджестов, самое большее, пришло дважды.
deliveries-paused = <b>Приостановленные подписки</b>
push-ask = Разослать дайджест сейчас? Он придёт во все чаты с подпиской, где сегодняшнего ещё не было.
push-none = Подписок пока нет.
push-done = В очереди: { $chats ->
    [one] { $chats } дайджест
    [few] { $chats } дайджеста
    [many] { $chats } дайджестов
   *[other] { $chats } дайджеста
}. Кто уже получил сегодняшний, второго не получит.
push-empty = Рассылать нечего: архив пуст.
broadcast-ask-what = Что разослать всем? Ответьте на сообщение командой /broadcast или напишите <code>/broadcast</code> и текст. Сначала я покажу его вам.
broadcast-uncopied = Telegram не даёт скопировать это сообщение. Ответьте на текст, фото или файл.
broadcast-ask = <b>Отправить это в { $chats ->
        [one] { $chats } чат
        [few] { $chats } чата
        [many] { $chats } чатов
       *[other] { $chats } чата
    }?</b>
    Получат все чаты, где дайджест не приостановлен. Личных: { $people }; групп: { $groups }; каналов: { $channels }.
broadcast-one = Ваша рассылка ещё идёт. Остановите её или дождитесь конца.
broadcast-cancelled = Ничего не отправлено.
broadcast-decided = Это уже решено.
broadcast-going = <b>Рассылка идёт</b> · { $sent } из { $chats }
broadcast-stopped = <b>Остановлено.</b> Отправлено: { $sent } из { $chats }.
broadcast-done = <b>Готово.</b> Отправлено: { $sent } из { $chats }.
broadcast-failed = Не доставлено: { $count }
broadcast-retried = Ждут повторной попытки: { $count }
broadcast-left-out = Не отправлено: { $count }
broadcast-gone = Отписались за это время: { $count }
button-stop = Остановить
admins-only = Эта команда — для тех, кто управляет ботом.
owners-only = Это могут только владельцы бота.
admins-private = Администраторам я отвечаю в нашем личном чате. Напишите мне это там.
## Who runs the bot

admins-owners = <b>Владельцы</b>
admins-admins = <b>Администраторы</b>
admins-none = Других администраторов нет.
admins-line = { $name } · с { $date }
admins-line-settings = { $name } · указан в GAZETTE_ADMINS
admins-how = Чтобы назначить администратора, перешлите мне его сообщение или пришлите его контакт. Можно и написать <code>/admins add 12345</code> с его ID в Telegram или ответить ему в группе: <code>/admins@{ $username } add</code>.
admins-add-sure = Назначить администратором: <b>{ $name }</b> ({ $id })? Администраторы загружают файлы и отменяют загрузки, убирают статьи, рассылают дайджесты и сообщения, видят цифры и журнал.
admins-added = <b>{ $name }</b> теперь администратор; сообщение об этом отправлено.
admins-added-untold = <b>{ $name }</b> теперь администратор. Сообщить об этом не удалось: этот человек мне никогда не писал или заблокировал меня.
admins-already = <b>{ $name }</b> уже управляет этим ботом.
admins-drop-sure = Снять администратора: <b>{ $name }</b>? Загружать и рассылать он больше не сможет. Загруженное останется.
admins-dropped = <b>{ $name }</b> больше не администратор.
admins-is-none = <b>{ $name }</b> — не администратор.
admins-in-settings = <b>{ $name }</b> указан в настройке GAZETTE_ADMINS, а её из чата не изменить. Уберите ID { $id } из неё там, где работает бот, и перезапустите его.
admins-last-owner = <b>{ $name }</b> — единственный владелец; без владельца некому назначать и снимать администраторов. Сначала укажите другого в GAZETTE_ADMINS.
admins-too-many = Администраторов уже { $most }. Сначала снимите кого-нибудь.
admins-number = Это не ID в Telegram. Напишите, например, <code>/admins add 12345</code>.
admins-whom = Кого? Напишите ID в Telegram, например <code>/admins add 12345</code>, или ответьте на сообщение этого человека. Чтобы назначить, можно и переслать мне его сообщение или прислать контакт.
admins-hidden = { $name } скрывает свой аккаунт при пересылке, поэтому мне не видно, кто это. Пришлите контакт, напишите <code>/admins add 12345</code> с ID в Telegram или ответьте этому человеку в группе.
admins-contact = У этого контакта нет аккаунта в Telegram: { $name }. Перешлите мне сообщение этого человека или напишите <code>/admins add 12345</code> с его ID в Telegram.
admins-anonymous = Это написано от имени группы, канала или бота, поэтому мне не видно, кем. Перешлите сообщение, которое человек написал от себя, или напишите <code>/admins add 12345</code> с его ID в Telegram.
admins-bot = Бот не может управлять этим ботом.
admins-you-are = Вы теперь администратор этого бота. Пришлите мне файл со статьями, и я его загружу; что ещё вы можете — в /help.
admins-you-were = Вы больше не администратор этого бота.
admins-answered = Ответ — в нашем личном чате.
button-admin-add = Назначить администратором
button-admin-remove = Снять: { $name }
button-admin-drop = Да, снять
button-admins = Все администраторы
claimed = Вы теперь администратор этого бота. Пришлите мне файл со статьями, чтобы наполнить архив.
claim-wrong = Код неверный. Бот выводит его при запуске, пока у него нет администратора.
claim-over = У этого бота уже есть администраторы.

## The whole bot

setup-head = <b>Бот в целом</b>
    То, что действует для всех. Настройки отдельного чата — в /settings.
setup-hour = Новые дайджесты приходят в <b>{ $value }</b>.
setup-zone = Часовой пояс новых дайджестов: <b>{ $value }</b>.
setup-name = Дайджест называется <b>{ $value }</b>.
setup-categories = Рубрики с запятыми в названии: <b>{ $value }</b>.
setup-categories-none = Рубрик с запятыми в названии не указано.
setup-groups-everyone = Добавлять меня в группы и каналы <b>могут все</b>.
setup-groups-admins = Добавлять меня в группы и каналы <b>могут только администраторы</b>.
setup-set-here = Настроено здесь.
setup-from-environment = Задано в { $variable }.
setup-built-in = По умолчанию.
setup-own-name = Это моё имя в Telegram.
setup-ask-hour = Нажмите другой час или напишите <code>/setup hour 7:30</code>.
setup-ask-zone = Который у вас сейчас час? Можно и написать <code>/setup zone Moscow</code>.
setup-ask-name = Напишите другое: <code>/setup name Портовый вестник</code>. Название видно в /start и в том, что Telegram говорит обо мне.
setup-ask-categories = В файлах рубрики разделены запятыми, и название с запятой распалось бы. Напишите <code>/setup categories add Искусство, книги, сцена</code>; следующая загрузка это учтёт. Нажмите на название, чтобы убрать его.
setup-ask-groups = Кто может меня добавлять?
setup-what = Настроить можно <code>hour</code>, <code>zone</code>, <code>name</code>, <code>categories</code> и <code>groups</code>. Напишите, например, <code>/setup hour 7:30</code> или нажмите /setup.
setup-hour-unclear = «{ $typed }» — не время суток. Напишите, например, <code>/setup hour 7:30</code>.
setup-zone-unclear = Не знаю часового пояса «{ $typed }». Назовите город латиницей, например <code>/setup zone Moscow</code>.
setup-zone-near = Не знаю часового пояса «{ $typed }». Вы имели в виду <code>/setup zone { $near }</code>?
setup-name-long = Слишком длинно. В названии может быть не больше { $most } знаков.
setup-category-plain = В «{ $typed }» нет запятой, такое название указывать не нужно.
setup-category-long = Слишком длинно. В названии рубрики может быть не больше { $most } знаков.
setup-category-many = Названий указано уже { $most }. Сначала уберите одно.
setup-category-unknown = Названия «{ $typed }» в списке нет.
setup-groups-unclear = Напишите <code>/setup groups everyone</code> (все) или <code>/setup groups admins</code> (только администраторы).
button-setup-hour = Время
button-setup-zone = Часовой пояс
button-setup-name = Название
button-setup-categories = Рубрики
button-setup-groups = Группы
button-setup-everyone = Все
button-setup-admins = Администраторы
button-setup-drop = Убрать: { $name }
button-setup-default = Как по умолчанию
group-not-allowed = Добавлять меня в группы могут только те, кто мной управляет, поэтому я ухожу.
channel-not-allowed = Добавлять меня в каналы могут только те, кто мной управляет, поэтому я покинул «{ $title }».

## First run

first-run = <b>Теперь вы управляете этим ботом.</b> Ещё несколько шагов — и он готов:
first-run-over = <b>Всё готово.</b> Меня можно найти как @{ $username }.
first-run-later = <b>Пока достаточно.</b> Изменить всё это можно в /setup; файл со статьями можно прислать в любое время.
first-run-name = ○ Назвать дайджест
first-run-name-done = ✓ Дайджест называется <b>{ $value }</b>
first-run-name-ask = Как он называется? Напишите <code>/setup name Портовый вестник</code> или оставьте моё имя.
first-run-load = ○ Загрузить статьи
first-run-load-done = ✓ В архиве { $articles ->
    [one] { $articles } статья
    [few] { $articles } статьи
    [many] { $articles } статей
   *[other] { $articles } статьи
}
first-run-load-skipped = – Пока ничего не загружено
first-run-load-ask = Пришлите мне файл со статьями: страницу дайджеста, сохранённую как текст или HTML, ленту (RSS, Atom) или экспорт WordPress — можно в архиве ZIP.
first-run-subscribe = ○ Подписаться
first-run-subscribe-done = ✓ Дайджест приходит вам { $days } в { $at } ({ $zone })
first-run-subscribe-skipped = – Без дайджеста для вас: /subscribe
first-run-subscribe-ask = Присылать дайджест вам, каждый день в { $at } ({ $zone })?
button-first-run = Настроить бота
button-keep-name = Оставить «{ $name }»
button-skip = Пропустить
button-not-now = Не сейчас

## What Telegram says about the bot (plain text, no markup): at most 512 and 120 characters with a name of 64

bot-description =
    { $name }: новости, которые можно читать и в которых легко найти нужное.

    Напишите несколько слов — я найду статьи, даже с опечатками. Каждый день в ваш час пришлю новое: сначала главное, коротко, из всех источников.

    Добавьте меня в группу или канал — дайджест будет приходить и туда.
bot-short-description = { $name }: искать, читать, получать каждый день.

## Privacy

privacy =
    <b>Что о вас хранится</b>

    Слова поиска — для его кнопки «›», без указания, кто искал.
    То, что вы сохранили. В нашем личном чате: где вы в статье и какой список перед вами. В любом чате: в каком моём сообщении какая статья (90 дней) и когда там в последний раз смотрели новое.
    Язык, который вы выбрали для себя или для чата либо на котором подписались.
    Если вы подписаны или отслеживаете запрос: ID и название этого чата, когда и о чём ему писать и какие дайджесты он получил (60 дней). Если вы настроили канал: рядом с ним ваш ID. После /unsubscribe ID и название остаются, пока их не сотрут.
    Если вы загружаете файлы: ваш ID в Telegram рядом с каждой загрузкой; его видят другие администраторы.
    Если вы управляете ботом: ваш ID и имя, с какого времени, кто вас назначил и что вы делали.

    Больше никто ничего из этого не получает.
privacy-erased = Стёрто: сохранённое и место, где вы читали, подписка этого чата и сведения о том, что ему доставлено. Вашего ID больше нет ни рядом с загрузками, ни в журнале администраторов.
privacy-admin-kept = Администратором вы остаётесь.

## When something is not understood

unknown-command = Не знаю команды /{ $typed }. Все команды: /help
unknown-command-near = Не знаю команды /{ $typed }. Вы имели в виду /{ $near }?
unknown-button = Эта кнопка осталась от прежней версии бота и больше не работает. Попробуйте /latest.
not-text = Я понимаю слова, команды и, от администраторов, файлы со статьями. Подробнее: /help
allowance-spent = Слишком много сразу. Здесь я снова отвечу вам через полминуты.
allowance-spent-group = Слишком много сразу. В этой группе я снова отвечу через полминуты.
allowance-spent-press = Слишком много нажатий. Повторите через полминуты.
went-wrong = На моей стороне произошла ошибка. Сведения о ней — в журнале бота; попробуйте ещё раз.
files-for-admins = Загружать файлы могут только те, кто управляет ботом.
