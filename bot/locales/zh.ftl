# 用户在聊天中看到的全部文字（简体中文）。{ $… } 处的值由 bot.texts 填入并转义；
# 标记为 Telegram HTML。
#
# 术语：digest 简报 · dump 归档文件 · load 导入 · undo 撤销 · archive 文章库 · article 文章（篇）· story 新闻（则）·
# source 来源 · author 作者 · category 栏目 · tag 标签 · topic 主题 · search 搜索 · narrow 筛选 · subscription 订阅 ·
# follow 关注 · save 收藏 · admin 管理员 · owner 所有者 · broadcast 群发消息 · delivery 发送 · backup 备份 · log 日志 ·
# take down 撤下 · chat 会话 · private chat 私聊 · group 群组 · channel 频道 · zone 时区 · pause 暂停
# 汉字与命令、代码、拉丁字母之间空一格，与数字之间不空；尽量不用人称，必要时用“你”。

## The menu of commands

command-latest = 最新文章
command-unread = 上次查看以来的新文章
command-source = 某一来源的文章：/source 名称
command-author = 某位作者的文章：/author 姓名
command-save = 收藏文章：/save 12
command-saved = 我的收藏
command-random = 随机看一篇
command-today = 今天的文章
command-day = 某一天的文章：/day 1月7日
command-search = 搜索：/search 关键词
command-tag = 按栏目、标签、主题、来源或作者看文章
command-export = 导出为文件：/export 今天
command-tags = 全部栏目、标签和主题
command-sources = 全部来源
command-read = 阅读文章：/read 12
command-subscribe = 订阅简报：/subscribe 08:30 工作日
command-unsubscribe = 退订简报
command-digest = 立即查看我的简报
command-settings = 我的订阅
command-follow = 有新文章立即通知：/follow 关键词
command-following = 我的关注
command-language = 选择回复语言：/language English
command-privacy = 查看保存了哪些个人数据
command-help = 使用帮助
command-load = 导入归档文件
command-loads = 导入记录
command-stats = 统计数字与图表
command-deliveries = 简报发送情况
command-push = 立即发送简报
command-remove = 撤下文章：/remove 12
command-health = 运行状况
command-backup = 备份数据库
command-log = 管理员操作日志
command-broadcast = 向所有订阅会话群发消息
command-admins = 机器人的管理人员
command-setup = 全局设置：名称、时间、时区、群组

## Start and help

start =
    <b>{ $name }</b>收录新闻简报，供阅读和搜索。

    发送几个词即可搜索，有错字也没关系。也可以点下面的按钮。
start-empty =
    <b>{ $name }</b>收录新闻简报，供阅读和搜索。

    文章库还是空的。需要管理员发来归档文件，也就是保存为文本的新闻简报页面。
start-broken-link = 这个链接在这里打不开：可能不完整，或者来自别的机器人。
help =
    <b>使用帮助</b>

    直接发送关键词即可搜索，有错字也没关系。

    /latest – 最新文章
    /unread – 上次查看以来的新文章
    /today、/day – 某一天的文章：<code>/day 昨天</code>、<code>/day 1月7日</code>
    /search – <code>/search 港口 渡轮</code>；用 <code>"完整短语"</code>、<code>-排除词</code>、<code>tag:经济</code>、<code>after:3月</code> 缩小范围
    /tag – <code>/tag 经济</code>；栏目、标签、主题、来源、作者均可
    /tags、/sources – 查看全部；/source、/author – 查看其中之一
    /read – <code>/read 12</code>；发送列表中的序号也可以
    /save、/saved – 收藏文章、查看收藏
    /random – 随机看一篇
    /export – 把一天、一周或一个月的文章导出为文件：<code>/export 一周</code>

    <b>每日简报</b>
    /subscribe – 每天一期简报：<code>/subscribe 08:30 Shanghai</code>；可按需要限定：<code>/subscribe 8:30 工作日 tag:能源 -体育</code>
    /digest – 立即查看简报
    /settings – 点按修改简报的时间和内容
    /unsubscribe – 退订
    /follow – 有新文章立即通知：<code>/follow 港口 渡轮</code>；/following – 查看关注

    /language – 选择回复语言
    /privacy – 查看保存了哪些个人数据
help-admin =
    <b>管理员</b>
    发来归档文件，或用 /load 回复含有文件的消息，即可导入。
    /loads – 导入记录，可撤销
    /push – 立即向所有订阅者发送简报
    /deliveries – 简报发送情况
    /stats – 统计数字与图表；/health – 运行状况
    /remove – 撤下文章：用 /remove 回复该文章
    /broadcast – 向所有订阅会话群发消息
    /log – 管理员操作日志
help-owner =
    <b>所有者</b>
    /setup – 全局设置：名称、时间、时区、群组
    /admins – 机器人的管理人员；增减管理员
    /backup – 备份数据库
help-inline = 在任意会话中输入 <code>@{ $username } 关键词</code>，即可分享文章。
help-group = 在群组中，命令后要加上我的名字，如 /latest@{ $username }。其他消息一概不回应；只有用序号回复我发出的列表时，才会打开对应的文章。群组管理员可以让我也回应不带我名字的命令：/settings@{ $username }

button-add-to-group = 添加到群组
button-private = 打开私聊
button-share = 分享
button-share-link = 发送到会话
button-narrow = 筛选
button-follow-search = 关注
button-search-exactly = 仍搜索“{ $query }”
button-past-week = 最近一周
button-past-month = 最近一个月
button-past-year = 最近一年
button-latest = 最新
button-tags = 主题
button-sources = 来源
button-subscribe = 订阅
button-unsubscribe = 退订
button-settings = 设置
button-help = 帮助
button-digest = 我的简报
button-back-page = ‹
button-next-page = ›
button-page = { $page } / { $pages }
button-to-list = ‹ 返回列表
button-to-article = ‹ 返回文章
button-related = 此前报道
button-keep = ☆ 收藏
button-kept = ★ 已收藏
button-saved = 收藏的文章
button-undo = 撤销本次导入
button-erase = 删除我的数据
button-push-all = 发送到{ $chats }个会话
button-push-me = 只给我看
button-day = { $date }
button-digest-more = 还有{ $count }则新闻 ›

## Lists

list-newest = <b>最新</b> · { $total }篇文章
list-day = <b>{ $date }</b> · { $total }篇文章
list-label = <b>{ $name }</b>（{ $kind }）· { $total }篇文章
list-unread = <b>上次查看以来的新文章</b> · { $total }篇
list-saved = <b>收藏</b> · { $total }篇文章
related-head = <b>此前报道</b> · { $title }
related-none = 文章库中没有其他与“{ $title }”相关的报道。
unread-none = { $since }以来没有新文章。
pick-none = 那条消息里没有序号{ $number }。
list-empty = 还没有文章。管理员可以发来归档文件，也就是保存为文本的新闻简报页面。
list-gone = 这个列表已不存在。请试试 /latest 或 /tags。
list-past-end = 这个列表变短了，已没有这一页。请试试 /latest。
day-none = { $date }没有文章。
day-none-today = 今天还没有文章。
day-unknown = 无法识别日期“{ $typed }”。可写成 2026-01-07、“1月7日”或“昨天”。
day-ask = 哪一天？可写成 <code>/day 2026-01-07</code>、<code>/day 1月7日</code> 或 <code>/day 昨天</code>。
latest-count = 要看几篇？请写1到{ $most }之间的数字，如 <code>/latest 5</code>。

kind-category = 栏目
kind-tag = 标签
kind-topic = 主题
kind-source = 来源
kind-author = 作者

## Labels

labels-tags = <b>栏目、标签和主题</b> · { $total }
labels-sources = <b>来源</b> · { $total }
labels-none-tags = 还没有文章带有栏目、标签或主题。
labels-none-sources = 还没有文章注明来源。
labels-tap = 点按其中一个，或发送 <code>/tag</code> 加名称；有错字也没关系。
tag-ask = 哪一个？请发送 <code>/tag 经济</code>，或点按 /tags 查看全部。
tag-unknown = 没有与“{ $typed }”相近的栏目、标签、主题、来源或作者。查看全部：/tags、/sources。
source-unknown = 没有与“{ $typed }”相近的来源。查看全部：/sources
author-unknown = 没有与“{ $typed }”相近的作者。
author-ask = 哪位作者？请发送 <code>/author</code> 加姓名；有错字也没关系。
tag-perhaps = “{ $typed }”——是指这一个吗？
tag-several = “{ $typed }”——是指哪一个？

## Search

search-ask = 要找什么？请发送 <code>/search</code> 加关键词，或直接发送关键词。
search-results = “<b>{ $query }</b>”的搜索结果 · { $total }篇文章
search-understood = 以下是“<b>{ $understood }</b>”的搜索结果 · { $total }篇文章
search-only = 仅限：{ $names }
since = { $date }以来
search-left-out = 没有文章包含全部关键词。已略去：<s>{ $words }</s>
search-nothing = 没有找到“{ $query }”。请减少或更换关键词，或浏览 /tags。
search-unclosed-quote = 引号没有成对：已把 { $typed } 当作完整短语搜索。
search-empty-quote = { $typed } 的引号之间没有内容。
search-misplaced-or = { $typed } 要放在两个词之间：<code>渡轮 OR 轮船</code>。
search-empty-field = <code>{ $typed }</code> 后面还缺内容：请紧接着写，如 <code>tag:经济</code>。
search-unknown-date = <code>{ $typed }</code> 中没有可识别的日期，已按关键词搜索。请写成 <code>after:2026-01-31</code> 或 <code>before:3月</code>。
search-empty-period = <code>{ $typed }</code> 之间一天也没有，两项条件均已略去。
search-unwanted-bracket = <code>{ $typed }</code>：减号只能放在一个词或一个短语前面，如 <code>-渡轮</code>。
search-no-words = 其中没有可搜索的词。请写几个，如 <code>/search 港口 渡轮</code>。

## Reading

read-ask = 哪篇文章？请发送 <code>/read 12</code>，或点按列表中的序号：/latest
read-number = “{ $typed }”不是文章编号。请发送 <code>/read 12</code>，或从列表中找：/latest
read-gone = 没有编号为{ $id }的文章，可能已被撤下。查看其他文章：/latest
save-ask = 哪篇文章？请发送 <code>/save 12</code>，或用 /save 回复文章。
save-done = 已收藏：<b>{ $title }</b>
save-anonymous = 这条消息是以会话的名义发送的，无法判断为谁收藏。点按文章下方的星标，即为点按者收藏。
saved-none = 还没有收藏。点按文章下方的星标即可收藏。
saved-private = 收藏的文章只在私聊中显示。
kept-notice = 已收藏
let-go-notice = 已取消收藏
read-truncated = <i>原文到此中断；归档文件中没有后续内容。</i>
read-link = 阅读原文
read-posted = { $date }发布
read-minutes = 阅读约{ $minutes }分钟
read-under = 栏目：{ $names }
read-about = 涉及：{ $names }

## Digest

digest-head = <b>{ $site } · { $date }</b>
digest-count = { $articles }篇文章 · { $stories }则新闻
digest-late = 本期简报迟到了：预定时间我没有运行。
digest-taken-back = 此处原有内容已从归档中撤下。
digest-category = <b>{ $category }</b> · { $stories }
digest-leading = 要闻
digest-more-sources = 另{ $count }家
digest-reply = <i>用序号回复本消息，即可打开对应的新闻。</i>
digest-name = 每日简报
digest-nothing-new = 最近几天没有符合所选内容的文章。可用 /settings 修改。
digest-nothing = 还没有可供简报的内容：文章库是空的。
digest-other = 其他新闻

## Subscriptions

subscribed = 已订阅，{ $days } { $at }（{ $zone }）送达。下一期：{ $next }。
subscribed-group = 已为这里订阅，{ $days } { $at }（{ $zone }）送达。下一期：{ $next }。
subscribed-channel = 已为“{ $title }”订阅，{ $days } { $at }（{ $zone }）送达。下一期：{ $next }。
subscribed-nothing-new = 没有新内容时不发送。
subscribe-time = “{ $typed }”不是有效的时间。请写成 <code>/subscribe 08:30</code> 或 <code>/subscribe 8:30 Asia/Shanghai</code>。
subscribe-zone = 没有时区“{ $typed }”。请写 IANA 时区名，如 <code>/subscribe 08:30 Asia/Shanghai</code>。
subscribe-zone-offset = “{ $typed }”是时差，而许多地方的时差一年变动两次。请写城市所在时区，如 <code>/subscribe 08:30 Asia/Shanghai</code>。
subscribe-zone-fixed = { subscribe-zone-offset }
    如果当地从不调整时钟，请写 { $zone }。
subscribe-zone-near = 没有时区“{ $typed }”。是指 { $near } 吗？
subscribe-elsewhere = <code>{ $typed }</code> 只能用于搜索，不能用于简报，已略去。
subscribe-admins = 在群组和频道中，只有其管理员才能更改接收的内容。
subscribe-too-many = 这里已有{ $most }个订阅。请先修改或删除其中一个：/settings
subscribe-which = 这里有多个订阅。要修改哪一个？
unsubscribe-which = 这里有多个订阅。要退订哪一个？
unsubscribed = 已退订。重新订阅：/subscribe
unsubscribed-already = 这里没有订阅。开始订阅：/subscribe
settings-none = 这里没有订阅。发送 /subscribe 即可订阅：每天 { $at }（{ $zone }）一期简报。
settings-several = <b>这里的订阅</b>
    点按要修改的一个。
settings-gone = 这个订阅已不存在。现有订阅：/settings
settings-shown = <b>简报</b>：{ $days } { $at }，时区 { $zone }
settings-channel = 频道：{ $title }
settings-next = 下一期：{ $next }
settings-paused = 已暂停，原因：{ $why }。
paused-asked = 用户要求
paused-blocked = 机器人被屏蔽
paused-removed = 机器人被移出会话
paused-rights = 机器人在会话中无权发言
paused-deleted = 账号已注销
paused-other = Telegram 无法送达
name-unknown = 没有与“{ $typed }”相近的栏目、标签、主题、来源或作者。查看全部：/tags、/sources。

days-every = 每天
days-weekdays = 每周一至周五
days-weekend = 每周六、周日
days-some = 每{ $days }
# On a button: “08:30 every Monday”.
digest-in-short = { $days } { $at }
# The days as they stand in days-some; several are joined: “每周一、周三和周五”.
on-monday = 周一
on-tuesday = 周二
on-wednesday = 周三
on-thursday = 周四
on-friday = 周五
on-saturday = 周六
on-sunday = 周日

about-everything = 内容：全部
about-tags = 内容：{ $names }
about-sources = 来源：{ $names }
about-words = 含以下任一关键词：{ $names }
about-without = 不含：{ $names }

button-another = 再订一份简报
button-channel = 频道：{ $title }
button-end-all = 全部
button-part-hour = 时间
button-part-days = 星期
button-part-zone = 时区
button-part-tags = 主题
button-part-from = 来源
button-part-words = 关键词
button-pause = 暂停
button-resume = 恢复
button-end = 删除
button-end-yes = 确认删除
button-digest-now = 立即查看
button-all-digests = 全部简报
button-done = ‹ 完成
button-everything = 全部内容
button-days-every = 每天
button-days-weekdays = 周一至周五
button-days-sunday = 每周日
button-other-time = ‹ 换个时间
choice-made = ✓ { $choice }
label-neither = { $name }（{ $articles }）
label-with-kind = { $name }（{ $kind }，{ $articles }）
label-wanted = ✓ { $name }（{ $articles }）
label-unwanted = ✗ 不含{ $name }
word-wanted = 去掉“{ $word }”
word-unwanted = 去掉“不含{ $word }”

part-hour = 现在 <b>{ $at }</b> 送达，时区 { $zone }。要改到几点？
part-days = 现在<b>{ $days }</b>送达。要改到哪几天？
part-clock = 时区为 { $zone }。当地现在几点？
part-zones = 离哪个地方最近？以当地时钟为准，夏令时也会随之调整。
part-tags = <b>简报要包含哪些内容？</b>点一次为选中，再点为排除，第三次为不限。
part-sources = <b>要看哪些来源？</b>点一次为选中，再点为排除，第三次为不限。
part-words = 本简报的<b>关键词</b>：点按即可去掉。新的关键词用命令输入：<code>/subscribe 港口 -体育</code>，会替换全部现有关键词。
part-words-none = 本简报没有关键词限制。可用命令输入：<code>/subscribe 港口 "绿色能源" -体育</code>
part-end = 要删除这个订阅吗：{ $which }？

## Sharing

button-read-here = 在此阅读
inline-mistake = 输入中有无法识别的内容
inline-nothing = 没有结果：去私聊中搜索
export-ask = <b>{ $period }</b>共{ $total }篇文章。要导出为哪种格式？
export-caption = { $period } · { $total }篇文章
export-title = 新闻简报：{ $period }
export-contents = 目录
export-truncated = 原文到此中断；归档文件中没有后续内容。
export-none = { $period }还没有文章。
export-unknown = 无法识别日期“{ $typed }”。可写成 <code>/export 今天</code>、<code>/export 2026-01-07</code>、<code>/export 一周</code> 或 <code>/export 3月</code>。
export-too-large = 文件超过{ $most }MB 的上限。请减少天数。
button-save-file = 存为文件
group-offer = <b>要为本群组订阅简报吗？</b>每天 { $at }（{ $zone }）一期，之后可以更改。请一位群组管理员点按按钮。
group-welcome =
    <b>{ $name }</b>收录新闻简报，供阅读和搜索。在这里只回应带有我名字的命令，如 /latest@{ $username }，以及用序号对我的列表的回复，其他消息一概不回应。
group-back = 我回来了。自我被移出以来，本群组的简报和关注一直暂停。要恢复吗？请一位群组管理员点按按钮。
button-bare-on = 不带机器人名字的命令也回应
button-bare-off = 只回应带机器人名字的命令
bare-on = 从现在起，不带我名字的命令，如 /latest，在这里也会回应。适合只有我一个机器人的群组。
bare-off = 从现在起，在这里只回应带有我名字的命令，如 /latest@{ $username }。
chat-muted = 我在“{ $title }”中无权发言，那里的简报已暂停。恢复权限后会自动继续。
share-digest = { $date }的新闻
share-link = 打开这个链接即可到达这里：{ $link }

## Channels

channel-added = 我已成为频道“{ $title }”的管理员。要为频道订阅简报吗？也可以发送 <code>/subscribe</code> 加频道的 @名称 和时间。
channel-back = 我再次成为频道“{ $title }”的管理员。自我被移出以来，那里的简报一直暂停。要恢复吗？
channel-in-private = 请在私聊中设置“{ $name }”：把同样的内容发到那里。
channel-unknown = 找不到“{ $name }”。请先把我设为该频道的管理员，之后我会主动询问是否订阅。
channel-is-none = “{ $name }”不是频道。群组请在群组内发送 /subscribe。
channel-add-me = 请先把我设为“{ $name }”的管理员并授予发布权限，然后重新发送。
channel-admins = 只有“{ $name }”的管理员才能更改其接收的内容。

## Following

follow-ask = 哪些消息要立即通知？请发送 <code>/follow 港口 渡轮</code>；搜索的筛选写法都可以用。也可以点按一个主题。
follow-words = 其中没有可关注的词。请写几个，如 <code>/follow 港口 渡轮</code>。
follow-too-long = 内容太长，无法关注。最多{ $most }个字符。
follow-too-many = 这里已关注{ $most }项搜索。请先取消其中一项：/following
follow-mistake = 有无法识别的内容，尚未关注。
follow-done = 已关注“<b>{ $query }</b>”。有符合的新文章时会立即通知。
follow-already = 这里已关注“<b>{ $query }</b>”。
following-head = <b>这里的关注</b>
following-line = { $number }. { $query }
following-none = 这里还没有关注。开始关注：/follow
button-follow = 添加关注
button-following = 查看这里的关注
button-unfollow = 取消：{ $query }
# Its searches are quoted, and parted by names-comma.
alert-head = <b>{ $searches }有新文章</b>
alert-more = 还有{ $count }篇：/latest

## Languages

# The language's own name, as a menu shows it.
language-name = 简体中文
language-you = <b>语言：{ $language }</b>
    文章仍用原文。请点按其他语言，或发送 <code>/language 英语</code>。
language-here = <b>这里的语言：{ $language }</b>
    文章仍用原文；我的语言由群组管理员选择。请点按其他语言，或发送 <code>/language 英语</code>。
language-channel = <b>“{ $title }”的语言：{ $language }</b>
    文章仍用原文，简报的其余部分可改用其他语言，请点按选择。
language-unknown = 我不会“{ $typed }”。可选语言：{ $languages }。
button-language = 语言
button-language-auto = 跟随 Telegram

# What parts names in a list.
names-comma = { "、" }
# The same for names that hold commas.
names-semicolon = { "；" }
quoted = “{ $words }”

# Words that people type behind /subscribe and /export: alternatives, parted by commas, in lower case, each one word
# without a space. The English ones are understood in every language. Chinese writes no spaces, so that “每周一” is one.
words-daily = 每天, 每日, 天天, 每一天
words-weekdays = 工作日, 每个工作日, 平日, 上班日, 周一至周五, 周一到周五, 每周一至周五, 每周一到周五, 星期一至星期五, 星期一到星期五
words-weekends = 周末, 每周末, 每个周末, 双休日, 休息日
words-weekly = 每周, 每星期, 每个星期, 每周一次, 周报
words-monday = 周一, 星期一, 礼拜一, 每周一, 每星期一, 週一
words-tuesday = 周二, 星期二, 礼拜二, 每周二, 每星期二, 週二
words-wednesday = 周三, 星期三, 礼拜三, 每周三, 每星期三, 週三
words-thursday = 周四, 星期四, 礼拜四, 每周四, 每星期四, 週四
words-friday = 周五, 星期五, 礼拜五, 每周五, 每星期五, 週五
words-saturday = 周六, 星期六, 礼拜六, 每周六, 每星期六, 週六
words-sunday = 周日, 周天, 星期日, 星期天, 礼拜天, 礼拜日, 每周日, 每星期日, 每星期天, 週日
# As in “每一 天”.
words-day = 天, 日
# Before what is a further subscription, not a change: “再加 18:00”.
words-also = 另外, 另加, 再, 再加, 加, 新增, 增加, 追加, 还要
words-everything = 全部, 所有, 一切, 全部内容, 所有内容
# Before what is to be left out: “不含 体育”.
words-without = 不含, 不要, 除了, 除去, 排除, 不包括, 去掉
# What means nothing around an hour, a day or a zone: “每天 早上 8:30 简报”.
words-around = 每, 每个, 只, 只要, 仅, 在, 于, 的, 和, 时间, 时区, 北京时间, 简报, 发送, 及, 与
words-week = 周, 一周, 星期, 本周, 这周, 近一周, 最近一周, 过去一周
words-month = 月, 一个月, 本月, 这个月, 近一个月, 最近一个月, 过去一个月
# Between the first and the last day of a period: “3月 到 5月”.
words-until = 到, 至
# The part of the day of an hour from 1 to 12, before it or behind: “8 in the evening”. Night is late and early hours.
words-am = 早上, 早晨, 上午, 清晨, 早, 今早
words-pm = 下午, 傍晚, 午后
words-night = 晚上, 晚间, 夜里, 夜间, 夜晚, 晚, 凌晨, 今晚, 今夜
words-noon = 中午, 正午
words-midnight = 半夜, 午夜, 零点
# The numbers of hours from one to twelve, or on to twenty-three and zero, in order; several ways to say one are parted by “/”.
words-hours = 一, 二/两/兩, 三, 四, 五, 六, 七, 八, 九, 十, 十一, 十二, 十三, 十四, 十五, 十六, 十七, 十八, 十九, 二十, 二十一, 二十二, 二十三, 零/〇/二十四
# What stands before an hour, and the minutes that it adds: “half past eight”. With “-” at its end it is written together with the hour.
words-minutes-before = 差五分 -5, 差十分 -10, 差一刻/差十五分 -15
# What stands behind an hour, and the minutes that it adds: “eight thirty”. What begins with one of words-oclock stands behind any of them. With 0: “eight sharp”.
words-minutes-behind = 点零一/点一分 1, 点零二/点二分 2, 点零三/点三分 3, 点零四/点四分 4, 点零五/点五分/点过五分 5, 点零六/点六分 6, 点零七/点七分 7, 点零八/点八分 8, 点零九/点九分 9, 点十/点过十分 10, 点十一 11, 点十二 12, 点十三 13, 点十四 14, 点十五/点一刻/点过一刻 15, 点十六 16, 点十七 17, 点十八 18, 点十九 19, 点二十 20, 点二十一 21, 点二十二 22, 点二十三 23, 点二十四 24, 点二十五 25, 点二十六 26, 点二十七 27, 点二十八 28, 点二十九 29, 点三十/点半 30, 点三十一 31, 点三十二 32, 点三十三 33, 点三十四 34, 点三十五 35, 点三十六 36, 点三十七 37, 点三十八 38, 点三十九 39, 点四十 40, 点四十一 41, 点四十二 42, 点四十三 43, 点四十四 44, 点四十五/点三刻 45, 点四十六 46, 点四十七 47, 点四十八 48, 点四十九 49, 点五十 50, 点五十一 51, 点五十二 52, 点五十三 53, 点五十四 54, 点五十五 55, 点五十六 56, 点五十七 57, 点五十八 58, 点五十九 59, 点差五分 -5, 点差十分 -10, 点差一刻/点差十五分 -15, 整/左右 0
# What makes an hour of a number behind it: “at eight”; surely so where it stands in words-oclock, too.
words-at = 大约, 大概, 定在, 改到, 改为, 改成
# What makes an hour of a number before it: “eight o’clock”.
words-oclock = 点, 點, 时, 時, 点钟, 點鐘
# Behind minutes in digits: “8 o’clock 30 minutes”.
words-minutes = 分, 分钟

## Loading

load-ask = 请发来归档文件，并在说明中写上 <code>/load</code>；或用 /load 回复含有文件的消息。保存为文本的新闻简报页面即可。
load-not-file = 那条消息没有文件。请发来归档文件，或用 /load 回复含有文件的消息。
load-too-big = “{ $name }”大小为{ $size }MB。Telegram 只允许机器人下载20MB 以内的文件：请在运行机器人的主机上用 <code>gazette load FILE</code> 导入，或拆分后再发。
load-started = 正在读取“{ $name }”……
load-progress = 正在读取“{ $name }”……已读{ $count }篇文章
load-done = <b>已导入“{ $name }”</b>
load-nothing = <b>“{ $name }”中没有可导入的内容</b>
load-added = 新增{ $count }篇
load-updated = 更新{ $count }篇
load-unchanged = 未变{ $count }篇
load-skipped = 略过{ $count }篇（{ $why }）
skipped-attachment = 附件
skipped-comment = 评论
skipped-draft = 草稿
skipped-empty = 空白
skipped-nav_menu_item = 菜单项
skipped-page = 页面
skipped-password = 有密码
skipped-pending = 待审核
skipped-private = 私密
skipped-scheduled = 定时发布
skipped-trash = 已移入回收站
load-rejected = 拒收{ $count }篇
load-problem = { $where }：{ $reason }
load-problems-more = ……还有{ $count }条
problem-line = 第{ $number }行
problem-line-in = { $path }，第{ $number }行
# Why something in a dump could not be read, behind the place where it is: what is wrong and, where there is something
# to do, what.
reason-empty = 内容为空。
reason-not-text = 这不是文本，请导入保存为文本的页面，或 gazette export 导出的 JSON Lines。
reason-other-json = 这是 JSON，但不是 JSON Feed；请导入 JSON Feed，或 JSON Lines（每行一篇文章，格式同 gazette export）。
reason-other-xml = 这是 XML，但既不是订阅源，也不是 WordPress 导出文件；请导入这两种文件，或保存为 HTML 或文本的页面。
reason-zip = 这是 ZIP 压缩包或办公文档，请解压后导入其中的文件。
reason-zip-empty = 这是空的 ZIP 压缩包。
reason-gzip = 这是 gzip 压缩文件，请解压后导入。
reason-bzip2 = 这是 bzip2 压缩文件，请解压后导入。
reason-xz = 这是 xz 压缩文件，请解压后导入。
reason-zstd = 这是 zstd 压缩文件，请解压后导入。
reason-7z = 这是 7-Zip 压缩包，请解压后导入其中的文件。
reason-rar = 这是 RAR 压缩包，请解压后导入其中的文件。
reason-pdf = 这是 PDF，请将页面保存为文本后导入。
reason-rtf = 这是富文本文档，请保存为纯文本后导入。
reason-office = 这是办公文档，请保存为纯文本后导入。
reason-office-or-book = 这是办公文档或电子书，请保存为纯文本后导入。
reason-sqlite = 这是数据库，请导出其中的文章，再导入所得的 JSON Lines。
# Files and archives. { $system } is said by the operating system, in English.
reason-no-file = 没有这个文件或目录，请检查名称。
reason-unopened = 无法打开：{ $system }。
reason-unreadable = 无法读取：{ $system }。
reason-reading-ended = 读取意外中断（退出码{ $code }）。此前读取的内容已入库，其余未入库。
reason-nothing-to-read = 其中没有可读取的内容。
reason-damaged = 文件已损坏或不完整，只读取此前的内容。
reason-no-directory = 文件已损坏或缺少末尾，只读取其中还能找到的文件。
reason-protected = 文件有密码保护，请解压后导入其中的内容。
reason-method = 压缩方式无法读取（{ $method }），请解压整个压缩包，再导入其中的文件。
reason-leads-out = 文件名指向压缩包之外，已略过。
reason-link = 这是链接，已略过；它指向的文件会在原处读取。
reason-device = 这是设备、管道或稀疏文件，已略过。
reason-too-deep = 压缩包嵌套达三层，请先解压其中一层再导入。
reason-too-large = 解压后超过{ $megabytes }MB，请拆分后导入，或调高 GAZETTE_ARCHIVE_FILE_MB。
reason-too-dense = 解压后超过原大小的{ $times }倍，类似恶意压缩包；如确认无害，请调高 GAZETTE_ARCHIVE_RATIO。
reason-unpacks-too-much = 解压后超过{ $megabytes }MB；要导入其余内容，请调高 GAZETTE_ARCHIVE_MB。
reason-too-many-files = 其中的文件超过{ $files }个；要导入其余文件，请调高 GAZETTE_ARCHIVE_FILES。
# Texts and HTML pages.
reason-text-no-article = 这份文本中没有找到文章；请导入简报的存档页面（一天、一个月、一个栏目或单篇文章），其中每篇文章都要保留标题、署名以及写有日期和栏目的一行。
reason-text-begins-within = 文档从一篇文章的中间开始，缺少标题；这篇文章已略过。
reason-text-ends-after-title = 文档在标题“{ $title }”之后中断；要导入这篇文章，请重新保存该页面。
reason-text-endless = 800万个字符内没有文章结束，这一部分已略过。
reason-page-no-article = 这个页面中没有找到文章；请保存文章页面，或显示文章正文的列表页面。
reason-page-too-long = 这个页面超过8MB，又无法按文章拆分；请自行拆分后导入。
# Pages that a browser saved as one file, and crawl archives.
reason-saved-page-too-long = 这个保存的网页超过64MB，请不带图片重新保存。
reason-saved-page-too-nested = 这个保存的网页嵌套层次过多，请重新保存。
reason-saved-page-no-page = 其中没有找到 HTML 页面。
reason-no-pages = 其中没有可读取的页面。
reason-record-broken = 第{ $at }字节处的记录已损坏，已略过。
reason-record-too-long = 这个页面超过32MB，已略过。
reason-record-encoding = 压缩方式“{ $encoding }”无法读取。
reason-record-damaged = 其中压缩的内容无法解压。
# Feeds.
reason-feed-no-items = 这个订阅源没有任何条目。
reason-feed-item-cut = 文档在这一条目中间中断；要导入完整内容，请重新保存订阅源。
reason-feed-item-too-long = 这一条目比任何文章都长，已略过。
reason-json-feed-no-items = 这个 JSON Feed 没有任何条目。
reason-json-feed-not-json = 从这里起不再是 JSON，只读取此前的内容。
reason-json-feed-no-item = 这不是 JSON Feed 的条目，而是别的内容。
# WordPress exports. “All content” and “Posts” are buttons of WordPress.
reason-export-no-posts = 这个 WordPress 导出文件不含文章；导出时请选择“所有内容”或“文章”。
reason-export-ends-within = 导出文件在“{ $title }”中间中断；要导入这篇及其后的文章，请重新导出。
reason-export-ends-within-untitled = 导出文件在一篇文章中间中断；要导入这篇及其后的文章，请重新导出。
reason-export-ends-after = 导出文件在“{ $title }”末尾中断；这篇文章的栏目和标签可能不全，其后的内容缺失。
reason-export-ends-after-untitled = 导出文件在一篇文章末尾中断；这篇文章的栏目和标签可能不全，其后的内容缺失。
reason-export-ends-early = 导出文件在这一条目之后结束，缺少结束标记；可能缺少文章，请重新导出。
reason-export-item-endless = 这一条目在32MB 内没有结束，已略过。
reason-post-no-status = 未注明“{ $title }”是否为已发布的文章，已略过。
reason-post-no-status-untitled = 未注明这是否为已发布的文章，已略过。
reason-post-too-much = 正文比任何文章都长，已略过。
reason-post-empty = 这篇文章既无标题也无正文，已略过。
# JSON Lines.
reason-line-not-utf8 = 这一行不是 UTF-8 文本。
reason-line-not-json = 这一行不是 JSON。
reason-line-no-object = 每一行必须是含有“title”和“body”的对象。
reason-key-missing = 缺少“{ $key }”。
reason-key-title-empty = “title”为空。
reason-key-not-text = “{ $key }”必须是文本。
reason-key-not-names = “{ $key }”必须是名称列表。
reason-key-not-number = “{ $key }”必须是不小于0的整数。
reason-key-not-flag = “{ $key }”必须是 true 或 false。
reason-key-not-date = “{ $key }”必须是日期，如 2026-01-07。
offer = <b>“{ $name }”中文章较多</b>
offer-gone = 这一项已经处理过。
offer-declined = 没有导入“{ $name }”。
button-offer-yes = 导入
button-offer-no = 取消
load-failed = 无法导入“{ $name }”。此前读取的内容已入库。详情见运行日志。
load-download-failed = 无法从 Telegram 下载“{ $name }”。请重新发送。
undo-done = <b>已撤销：“{ $name }”</b>
undo-removed = 移除{ $count }篇文章
undo-restored = { $count }篇文章恢复为此前的文本
undo-kept = { $count }篇文章保持后续导入的文本
undo-put-back = 已恢复：<b>{ $name }</b>
undo-already = “{ $name }”此前已撤销。
undo-started = 正在撤销“{ $name }”……
undo-running = “{ $name }”仍在导入。请完成后再撤销。
undo-gone = 这次导入的记录已不存在。
loads-head = <b>最近的导入</b>
loads-none = 还没有导入过。
loads-line = <b>{ $id }</b> · { $name } · { $date }，{ $who }：新增{ $added }篇，更新{ $updated }篇
loads-by-you = 你
loads-by-other = 管理员{ $id }
loads-by-shell = 命令行
loads-removal = <b>{ $id }</b> · { $name } · { $date }，{ $who }：撤下
loads-undone = { $line }（已撤销）
button-undo-load = 撤销{ $id }

## Running the bot

stats-shown = <b>文章库</b>
    文章：{ $articles ->
        [0] 0篇
       *[other] { $articles }篇
            从{ $first }到{ $last }
    }
    导入：{ $loads }次

    <b>读者</b>
    订阅：{ $subscriptions }（暂停：{ $paused }）
    简报：已发{ $sent }，待发{ $queued }，失败{ $failed }
stats-paused = 暂停{ $count }个，原因：{ $why }
stats-never = –
stats-empty = 还没有文章，无法绘图。
stats-no-picture = 无法绘图，原因见日志。
chart-articles-day = 每日文章数
chart-articles-week = 每周文章数
chart-category = 栏目
chart-tag = 标签
chart-topic = 主题
chart-source = 来源
chart-subscribers = 订阅数
chart-deliveries-day = 每日消息数
chart-deliveries-week = 每周消息数
chart-sent = 成功
chart-failed = 失败
chart-number = { $number }
chart-in-caption = 见下文第{ $place }项
chart-said-day = <b>每日文章数</b>，{ $first }至{ $last }：共{ $total }篇，最多的一天是{ $day }（{ $most }篇）。
chart-said-week = <b>每周文章数</b>，{ $first }至{ $last }：共{ $total }篇，最多的一周始于{ $day }（{ $most }篇）。
chart-said-names = <b>{ $kind }</b>：{ $names }。
chart-said-name = { $place }. { $name }（{ $articles }）
chart-said-subscribers = <b>订阅数</b>：{ $first }为{ $before }，现在为{ $now }。
chart-said-deliveries = <b>消息数</b>，{ $first }以来：成功{ $sent }，失败{ $failed }。
remove-ask = 哪篇文章？请发送 <code>/remove 12</code>，或用 /remove 回复文章。
remove-sure = 要撤下这篇文章吗？撤下后无法再查到，今后的导入也不会恢复，最近的简报中也会删去。

    <b>{ $title }</b> · { $date }
remove-done = 已撤下：<b>{ $title }</b>
button-remove = 撤下
button-put-back = 恢复文章
health-shown = <b>版本 { $version }</b>
    已运行：{ $up }
    数据库：{ $megabytes }MB，{ $articles }篇文章
    待发消息：{ $queued }
    上次导入：{ $load }
    上期简报：{ $digest }
health-no-errors = 过去一天没有错误。
health-errors = <b>过去一天有{ $errors }个错误</b>，最后一个：
    <code>{ $last }</code>
backup-sent = { $name } 含有整个文章库和全部订阅，请妥善保管。可用“gazette restore FILE”恢复。
backup-beside = 副本大小为{ $megabytes }MB，超过 Telegram 对机器人的限制。已存放在数据库旁边：<code>{ $name }</code>
backup-failed = 无法写入副本，原因见日志：多半是磁盘已满。
log-head = <b>管理员操作日志</b>
log-none = 还没有管理员操作过。
log-line = { $date }，{ $who }：{ $done }
log-you = 你
log-other = 管理员{ $id }
log-forgotten = 某人
log-claim = 认领机器人
log-load = 导入“{ $about }”
log-undo = 撤销“{ $about }”
log-push = 向{ $about }个会话发送简报
log-remove = 撤下“{ $about }”
log-backup = 制作备份 { $about }
log-make-admin = 把{ $whom }设为管理员
log-drop-admin = 取消{ $whom }的管理员权限
log-broadcast = 向{ $about }个会话群发消息
log-stop-broadcast = 中止群发消息
log-setup = 设置 { $about }
deliveries-head = <b>简报发送情况</b>
deliveries-none = 最近几天没有应发的简报。
deliveries-day = <b>{ $date }</b>
deliveries-counts = 应发{ $due }；已发{ $sent }（迟发{ $late }）；待发{ $waiting }；失败{ $failed }
deliveries-reason = • { $count } × { $why }
deliveries-unsure = 未收到答复：{ $count }。最多有这么多被重复送达。
deliveries-paused = <b>已暂停的订阅</b>
push-ask = 现在发送简报吗？会发给所有尚未收到今天简报的订阅会话。
push-none = 还没有人订阅。
push-done = 已列入发送：{ $chats }份简报。已收到今天简报的不再重复发送。
push-empty = 没有可发送的内容：文章库是空的。
broadcast-ask-what = 要让大家看什么？请用 /broadcast 回复一条消息，或发送 <code>/broadcast</code> 加正文。发出之前会先给你预览。
broadcast-uncopied = Telegram 不允许复制那条消息。请回复文字、图片或文件。
broadcast-ask = <b>要把这条消息发送到{ $chats }个会话吗？</b>
    凡简报未暂停的会话都会收到。私聊：{ $people }；群组：{ $groups }；频道：{ $channels }。
broadcast-one = 你有一条消息仍在发送。请先中止，或等它发完。
broadcast-cancelled = 没有发送。
broadcast-decided = 这一项已经处理过。
broadcast-going = <b>正在发送</b> · 已发送：{ $sent } / { $chats }
broadcast-stopped = <b>已中止。</b>已发送：{ $sent } / { $chats }。
broadcast-done = <b>已完成。</b>已发送：{ $sent } / { $chats }。
broadcast-failed = 失败：{ $count }
broadcast-retried = 将重试：{ $count }
broadcast-left-out = 未发送：{ $count }
broadcast-gone = 期间退订：{ $count }
button-stop = 中止
admins-only = 这个命令仅供机器人的管理人员使用。
owners-only = 只有机器人的所有者可以这样做。
admins-private = 管理员的命令在私聊中答复。请到私聊中发送。
## Who runs the bot

admins-owners = <b>所有者</b>
admins-admins = <b>管理员</b>
admins-none = 没有其他管理员。
admins-line = { $name } · 始于{ $date }
admins-line-settings = { $name } · 由 GAZETTE_ADMINS 指定
admins-how = 要添加管理员，请转发一条对方的消息，或发来对方的联系人。也可以发送 <code>/admins add 12345</code>（对方的 Telegram 数字 ID），或在群组中用 <code>/admins@{ $username } add</code> 回复对方。
admins-add-sure = 要把<b>{ $name }</b>（{ $id }）设为管理员吗？管理员可以导入归档文件并撤销导入、撤下文章、向所有人发送简报和消息，还可以查看统计和日志。
admins-added = <b>{ $name }</b>已成为管理员，并已收到通知。
admins-added-untold = <b>{ $name }</b>已成为管理员，但未能通知：对方从未与我对话，或已屏蔽我。
admins-already = <b>{ $name }</b>已是机器人的管理人员。
admins-drop-sure = 要移除<b>{ $name }</b>吗？此后对方无法再导入或发送任何内容。已导入的内容会保留。
admins-dropped = <b>{ $name }</b>不再是管理员。
admins-is-none = <b>{ $name }</b>不是管理员。
admins-in-settings = <b>{ $name }</b>由设置项 GAZETTE_ADMINS 指定，无法在聊天中更改。请在运行机器人的主机上从中删去数字{ $id }，再重新启动机器人。
admins-last-owner = <b>{ $name }</b>是唯一的所有者；移除后将无人能增减管理员。请先在 GAZETTE_ADMINS 中指定另一位所有者。
admins-too-many = 已有{ $most }位管理员。请先移除一位。
admins-number = 这不是 Telegram 数字 ID。请写成 <code>/admins add 12345</code>。
admins-whom = 是指谁？请写出对方的 Telegram 数字 ID，如 <code>/admins add 12345</code>，或回复对方的消息。要添加管理员，还可以转发一条对方的消息，或发来对方的联系人。
admins-hidden = { $name }在消息被转发时隐藏账号，无法识别身份。请发来对方的联系人，或发送 <code>/admins add 12345</code>（对方的 Telegram 数字 ID），或在群组中回复对方。
admins-contact = 这个联系人没有 Telegram 账号：{ $name }。请改为转发一条对方的消息，或发送 <code>/admins add 12345</code>（对方的 Telegram 数字 ID）。
admins-anonymous = 那条消息是以群组、频道或机器人的名义发送的，无法识别身份。请转发一条对方以本人身份发送的消息，或发送 <code>/admins add 12345</code>（对方的 Telegram 数字 ID）。
admins-bot = 机器人不能管理本机器人。
admins-you-are = 你已成为本机器人的管理员。发来归档文件即可导入；其他功能见 /help。
admins-you-were = 你不再是本机器人的管理员。
admins-answered = 已在私聊中答复。
button-admin-add = 设为管理员
button-admin-remove = 移除{ $name }
button-admin-drop = 确认移除
button-admins = 全部管理员
claimed = 你已成为本机器人的管理员。发来归档文件，即可充实文章库。
claim-wrong = 代码不对。机器人没有管理员时，启动后会显示代码。
claim-over = 本机器人已有管理员。

## The whole bot

setup-head = <b>全局设置</b>
    对所有人生效。各会话自己的设置见 /settings。
setup-hour = 新简报的默认送达时间：<b>{ $value }</b>。
setup-zone = 新简报的默认时区：<b>{ $value }</b>。
setup-name = 简报名称：<b>{ $value }</b>。
setup-categories = 名称含逗号的栏目：<b>{ $value }</b>。
setup-categories-none = 没有登记名称含逗号的栏目。
setup-groups-everyone = <b>任何人</b>都可以把我加入群组和频道。
setup-groups-admins = <b>只有管理员</b>可以把我加入群组和频道。
setup-set-here = 在此设置。
setup-from-environment = 来自 { $variable }。
setup-built-in = 未作设置，为默认值。
setup-own-name = 即我在 Telegram 上的名称。
setup-ask-hour = 请点按其他时间，或发送 <code>/setup hour 7:30</code>。
setup-ask-zone = 当地现在几点？也可以发送 <code>/setup zone Shanghai</code>。
setup-ask-name = 要改名，请发送 <code>/setup name 港口时报</code>。名称显示在 /start 和 Telegram 对我的介绍中。
setup-ask-categories = 归档文件用逗号分隔栏目，名称中含逗号的栏目会被拆开。请发送 <code>/setup categories add 文艺, 书评, 舞台</code>，下次导入时生效。点按名称即可去掉。
setup-ask-groups = 谁可以添加我？
setup-what = 可设置的项目：<code>hour</code>、<code>zone</code>、<code>name</code>、<code>categories</code>、<code>groups</code>。例如发送 <code>/setup hour 7:30</code>，或点按 /setup。
setup-hour-unclear = “{ $typed }”不是有效的时间。请写成 <code>/setup hour 7:30</code>。
setup-zone-unclear = 没有时区“{ $typed }”。请写城市名，如 <code>/setup zone Shanghai</code>。
setup-zone-near = 没有时区“{ $typed }”。是指 <code>/setup zone { $near }</code> 吗？
setup-name-long = 太长了。名称最多{ $most }个字符。
setup-category-plain = “{ $typed }”不含逗号，无需登记。
setup-category-long = 太长了。栏目名称最多{ $most }个字符。
setup-category-many = 已登记{ $most }个名称。请先去掉一个。
setup-category-unknown = “{ $typed }”没有登记。
setup-groups-unclear = 请发送 <code>/setup groups everyone</code> 或 <code>/setup groups admins</code>。
button-setup-hour = 时间
button-setup-zone = 时区
button-setup-name = 名称
button-setup-categories = 栏目
button-setup-groups = 群组
button-setup-everyone = 任何人
button-setup-admins = 只有管理员
button-setup-drop = 去掉：{ $name }
button-setup-default = 取消此处的设置
group-not-allowed = 只有管理我的人才能把我加入群组，我这就退出。
channel-not-allowed = 只有管理我的人才能把我加入频道，我已退出“{ $title }”。

## First run

first-run = <b>这个机器人现在归你管理。</b>再走几步就能用了：
first-run-over = <b>一切就绪。</b>用户可通过 @{ $username } 找到我。
first-run-later = <b>先到这里。</b>这些都可以用 /setup 更改；归档文件随时发来，随时导入。
first-run-name = ○ 为简报命名
first-run-name-done = ✓ 简报名称：<b>{ $value }</b>
first-run-name-ask = 简报叫什么名字？请发送 <code>/setup name 港口时报</code>，或沿用我的名称。
first-run-load = ○ 导入归档文件
first-run-load-done = ✓ 文章库中有{ $articles }篇文章
first-run-load-skipped = – 还没有导入
first-run-load-ask = 请发来归档文件：保存为文本或 HTML 的新闻简报页面、RSS 等订阅源文件、WordPress 导出文件，压缩包也可以。
first-run-subscribe = ○ 订阅
first-run-subscribe-done = ✓ 已订阅，{ $days } { $at }（{ $zone }）送达
first-run-subscribe-skipped = – 未订阅：/subscribe
first-run-subscribe-ask = 要订阅简报吗？每天 { $at }（{ $zone }）送达。
button-first-run = 开始设置
button-keep-name = 沿用“{ $name }”
button-skip = 跳过
button-not-now = 以后再说

## What Telegram says about the bot (plain text, no markup): at most 512 and 120 characters with a name of 64

bot-description =
    { $name }：可搜索、可阅读的新闻简报。

    发送几个词就能找到文章，有错字也没关系。每天在你选定的时间送上新内容：要闻在前，简明扼要，来源齐全。

    加入群组或频道，也能在那里收到简报。
bot-short-description = { $name }：搜索新闻，阅读文章，每日简报。

## Privacy

privacy =
    <b>保存了哪些个人数据</b>

    搜索的关键词，供“›”按钮翻页之用，不记录搜索者。
    收藏的文章。在私聊中还有：文章读到的位置、当前的列表。在任何会话中：哪条消息显示哪篇文章（90 天），以及上次查看新文章的时间。
    为自己或会话选择的语言，或订阅时所用的语言。
    订阅简报或关注搜索时：本会话的数字 ID 和名称、时间和内容，以及收到过哪些简报（60 天）。为频道设置时：频道旁记有你的数字 ID。/unsubscribe 之后，会话的数字 ID 和名称保留到删除为止。
    导入归档文件时：每次导入旁记有你的 Telegram 数字 ID，其他管理员可以看到。
    管理本机器人时：你的数字 ID 和名称、从何时起、由谁添加，以及操作记录。

    其他任何人都得不到这些数据。
privacy-erased = 已删除：收藏的文章和阅读位置、本会话的订阅，以及发送到这里的记录。导入记录和管理员日志中也不再有你的数字 ID。
privacy-admin-kept = 你仍是管理员。

## When something is not understood

unknown-command = 没有命令 /{ $typed }。全部命令：/help
unknown-command-near = 没有命令 /{ $typed }。是指 /{ $near } 吗？
unknown-button = 这个按钮来自旧版本，已经失效。请试试 /latest。
not-text = 我能处理文字和命令，以及管理员发来的归档文件。详见 /help。
allowance-spent = 请求太频繁。半分钟后恢复回应。
allowance-spent-group = 请求太频繁。半分钟后恢复在本群组的回应。
allowance-spent-press = 点按太频繁。请半分钟后再试。
went-wrong = 我这边出错了，已记入运行日志。请重试。
files-for-admins = 只有本机器人的管理人员才能导入文件。
