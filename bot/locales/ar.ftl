# كل نص يراه الناس في المحادثة، بالعربية. القيم التي توضع مكان { $… } تهيئها bot.texts؛
# والترميز هنا HTML تلغرام.
#
# المصطلحات: digest الموجز (ج. موجزات) · dump ملف أرشيف · load استيراد · undo تراجع · archive الأرشيف · article مقال ·
# story خبر · source مصدر · author كاتب · category قسم · tag وسم · topic موضوع · search بحث · subscription اشتراك ·
# follow متابعة · save حفظ · reader قارئ · admin مشرف · owner مالك · broadcast رسالة إلى الجميع · delivery إرسال ·
# backup نسخة احتياطية · log سجل · chat محادثة · group مجموعة · channel قناة · zone المنطقة الزمنية · button زر · tap اضغط

## The menu of commands

command-latest = أحدث المقالات
command-unread = الجديد منذ آخر زيارة
command-source = مقالات مصدر: /source الاسم
command-author = مقالات كاتب: /author الاسم
command-save = حفظ مقال: /save 12
command-saved = المقالات المحفوظة
command-random = مقال بالمصادفة
command-today = مقالات اليوم
command-day = مقالات يوم بعينه: /day 7 يناير
command-search = بحث: /search كلمات
command-tag = مقالات قسم أو وسم أو موضوع أو مصدر أو كاتب
command-export = تنزيل كملف: /export اليوم
command-tags = كل الأقسام والوسوم والموضوعات
command-sources = كل المصادر
command-read = قراءة مقال: /read 12
command-subscribe = الاشتراك في الموجز: /subscribe 08:30 يومياً
command-unsubscribe = إلغاء الاشتراك
command-digest = موجزي الآن
command-settings = اشتراكاتي
command-follow = تنبيه فوري: /follow كلمات
command-following = ما أتابعه
command-language = لغة الردود: /language English
command-privacy = ما يُحفظ من بيانات عني
command-help = ما يمكنني فعله
command-load = استيراد ملف أرشيف
command-loads = عمليات الاستيراد
command-stats = أرقام ورسم بياني
command-deliveries = كيف تصل الموجزات
command-push = إرسال الموجز الآن
command-remove = سحب مقال: /remove 12
command-health = حال البوت
command-backup = نسخة من قاعدة البيانات
command-log = ما فعله المشرفون
command-broadcast = رسالة إلى كل المحادثات المشتركة
command-admins = القائمون على البوت
command-setup = البوت كله: الاسم والساعة والتوقيت والمجموعات

## Start and help

start =
    <b>{ $name }</b>: موجز أخبار محفوظ، وبحث في كل ما فيه.

    أرسل إليّ بضع كلمات لأبحث عنها؛ لا بأس بالأخطاء الإملائية. أو اضغط أحد الأزرار.
start-empty =
    <b>{ $name }</b>: موجز أخبار محفوظ، وبحث في كل ما فيه.

    الأرشيف فارغ حتى الآن. يملؤه أحد المشرفين بإرسال ملف أرشيف إليّ: صفحة من موجز أخبار محفوظة كنص.
start-broken-link = هذا الرابط لا يقود إلى شيء هنا: ربما قُطع جزء منه، أو أنشأه بوت آخر.
help =
    <b>ما يمكنني فعله</b>

    أرسل إليّ كلمات لأبحث عنها. لا يلزم أن تكون سليمة الإملاء.

    /latest – أحدث المقالات
    /unread – الجديد منذ آخر زيارة
    /today، /day – مقالات يوم بعينه: <code>/day أمس</code>، <code>/day 7 يناير</code>
    /search – <code>/search أسعار القمح</code>؛ ولتضييق البحث: <code>"عبارة كاملة"</code> و<code>-كلمة</code> و<code>tag:اقتصاد</code> و<code>after:مارس</code>
    /tag – <code>/tag اقتصاد</code>؛ أي قسم أو وسم أو موضوع أو مصدر أو كاتب
    /tags، /sources – القوائم كاملة؛ /source، /author – مصدر أو كاتب بعينه
    /read – <code>/read 12</code>؛ يكفي رقم المقال في القائمة
    /save، /saved – ما تحفظه
    /random – مقال بالمصادفة
    /export – يوم أو أسبوع أو شهر في ملف: <code>/export أسبوع</code>

    <b>كل يوم</b>
    /subscribe – موجز يومي: <code>/subscribe 08:30 Cairo</code>؛ ويمكن تخصيصه: <code>/subscribe 8:30 الاثنين-الجمعة tag:طاقة -رياضة</code>
    /digest – الموجز كما هو الآن
    /settings – موعد الموجز وموضوعاته، بضغطة زر
    /unsubscribe – إلغاء الاشتراك
    /follow – تنبيه فوري: <code>/follow أسعار القمح</code>؛ /following – ما تتابعه

    /language – لغة ردودي
    /privacy – ما يُحفظ من بيانات عنك
help-admin =
    <b>للمشرفين</b>
    أرسل إليّ ملف أرشيف، أو ردّ على رسالة فيها ملف بالأمر /load.
    /loads – عمليات الاستيراد، مع إمكان التراجع عنها
    /push – إرسال الموجز إلى كل المشتركين الآن
    /deliveries – كيف تصل الموجزات
    /stats – أرقام ورسم بياني؛ /health – حال البوت
    /remove – سحب مقال: ردّ عليه بالأمر /remove
    /broadcast – رسالة إلى كل المحادثات المشتركة
    /log – ما فعله المشرفون
help-owner =
    <b>للمالكين</b>
    /setup – البوت كله: الاسم والساعة والتوقيت والمجموعات
    /admins – القائمون على البوت؛ إضافة المشرفين وإزالتهم
    /backup – نسخة من قاعدة البيانات
help-inline = لمشاركة مقال في أي محادثة، اكتب فيها <code>@{ $username } كلمات</code>.
help-group = في المجموعات، أضف اسمي إلى الأمر، مثل /latest@{ $username }. لا أجيب عن شيء آخر، سوى رقم يُرسل رداً على إحدى قوائمي فأفتح المقال المقابل له. ويمكن لمشرفيها أن يجعلوني أجيب من دون اسمي أيضاً: /settings@{ $username }

button-add-to-group = إضافة إلى مجموعة
button-private = محادثتنا الخاصة
button-share = مشاركة
button-share-link = إرساله إلى محادثة
button-narrow = تضييق
button-follow-search = متابعة
button-search-exactly = بحث عن «{ $query }» كما كُتب
button-past-week = آخر أسبوع
button-past-month = آخر شهر
button-past-year = آخر سنة
button-latest = الأحدث
button-tags = الموضوعات
button-sources = المصادر
button-subscribe = اشتراك
button-unsubscribe = إلغاء الاشتراك
button-settings = الإعدادات
button-help = مساعدة
button-digest = موجزي
button-back-page = ‹
button-next-page = ›
button-page = { $page } / { $pages }
button-to-list = ‹ عودة إلى القائمة
button-to-article = ‹ عودة إلى المقال
button-related = سابقاً في الموضوع
button-keep = ☆ حفظ
button-kept = ★ محفوظ
button-saved = المحفوظات
button-undo = تراجع عن الاستيراد
button-erase = محو ما يُحفظ عني
button-push-all = إرسال إلى { $chats ->
    [zero] صفر من المحادثات
    [one] محادثة واحدة
    [two] محادثتين
    [few] { $chats } محادثات
    [many] { $chats } محادثة
   *[other] { $chats } محادثة
}
button-push-me = عرضه لي فقط
button-day = { $date }
button-digest-more = { $count ->
    [zero] لا أخبار أخرى
    [one] خبر آخر
    [two] خبران آخران
    [few] { $count } أخبار أخرى
    [many] { $count } خبراً آخر
   *[other] { $count } خبر آخر
} ›

## Lists

list-newest = <b>الأحدث</b> · { $total ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $total } مقالات
    [many] { $total } مقالاً
   *[other] { $total } مقال
}
list-day = <b>{ $date }</b> · { $total ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $total } مقالات
    [many] { $total } مقالاً
   *[other] { $total } مقال
}
list-label = <b>{ $name }</b> ({ $kind }) · { $total ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $total } مقالات
    [many] { $total } مقالاً
   *[other] { $total } مقال
}
list-unread = <b>الجديد منذ آخر زيارة</b> · { $total ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $total } مقالات
    [many] { $total } مقالاً
   *[other] { $total } مقال
}
list-saved = <b>المحفوظات</b> · { $total ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $total } مقالات
    [many] { $total } مقالاً
   *[other] { $total } مقال
}
related-head = <b>سابقاً في الموضوع</b> · { $title }
related-none = ليس في الأرشيف شيء آخر عن «{ $title }».
unread-none = لا جديد منذ { $since }.
pick-none = لا يوجد الرقم { $number } في تلك الرسالة.
list-empty = لا توجد مقالات بعد. يمكن لأحد المشرفين أن يرسل إليّ ملف أرشيف: صفحة من موجز أخبار محفوظة كنص.
list-gone = هذه القائمة لم تعد موجودة. جرّب /latest أو /tags.
list-past-end = صارت هذه القائمة أقصر. جرّب /latest.
day-none = لا شيء في { $date }.
day-none-today = لا شيء لهذا اليوم حتى الآن.
day-unknown = لم أفهم اليوم «{ $typed }». اكتبه هكذا: 7/1/2026 أو «7 يناير» أو «أمس».
day-ask = أي يوم؟ اكتبه هكذا: <code>/day 2026-01-07</code> أو <code>/day 7 يناير</code> أو <code>/day أمس</code>.
latest-count = كم مقالاً أعرض؟ اكتب رقماً من 1 إلى { $most }، مثل <code>/latest 5</code>.

kind-category = قسم
kind-tag = وسم
kind-topic = موضوع
kind-source = مصدر
kind-author = كاتب

## Labels

labels-tags = <b>الأقسام والوسوم والموضوعات</b> · { $total }
labels-sources = <b>المصادر</b> · { $total }
labels-none-tags = ليس لأي مقال قسم أو وسم أو موضوع بعد.
labels-none-sources = لا يذكر أي مقال مصدره بعد.
labels-tap = اضغط اسماً، أو اكتب <code>/tag</code> يتبعه اسم؛ لا بأس بالأخطاء الإملائية.
tag-ask = أيها؟ اكتب <code>/tag اقتصاد</code>، أو اضغط /tags لعرضها كلها.
tag-unknown = لا أعرف قسماً أو وسماً أو موضوعاً أو مصدراً أو كاتباً يشبه «{ $typed }». القوائم كاملة: /tags، /sources.
source-unknown = لا أعرف مصدراً يشبه «{ $typed }». كل المصادر: /sources
author-unknown = لا أعرف كاتباً يشبه «{ $typed }».
author-ask = مقالات أي كاتب؟ اكتب <code>/author</code> يتبعه اسم؛ لا بأس بالأخطاء الإملائية.
tag-perhaps = «{ $typed }» – هل هذا هو المقصود؟
tag-several = «{ $typed }» – أيها المقصود؟

## Search

search-ask = عمّ تبحث؟ اكتب <code>/search</code> وبضع كلمات، أو الكلمات وحدها.
search-results = نتائج <b>{ $query }</b> · { $total ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $total } مقالات
    [many] { $total } مقالاً
   *[other] { $total } مقال
}
search-understood = هذه نتائج <b>{ $understood }</b> · { $total ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $total } مقالات
    [many] { $total } مقالاً
   *[other] { $total } مقال
}
search-only = حصراً: { $names }
since = منذ { $date }
search-left-out = لا مقال يضم كل هذه الكلمات. ما لم يُبحث عنه: <s>{ $words }</s>
search-nothing = لا نتائج عن «{ $query }». جرّب كلمات أقل أو غيرها، أو تصفّح /tags.
search-unclosed-quote = علامة التنصيص غير مغلقة: بحثت عن { $typed } كعبارة كاملة.
search-empty-quote = لا كلمات بين علامتي التنصيص في { $typed }.
search-misplaced-or = { $typed } توضع بين كلمتين: <code>قمح OR شعير</code>.
search-empty-field = <code>{ $typed }</code> لا تكفي وحدها: اكتب المطلوب بعدها مباشرة، مثل <code>tag:اقتصاد</code>.
search-unknown-date = لم أجد تاريخاً في <code>{ $typed }</code>، فبحثت عنها ككلمات. اكتب <code>after:2026-01-31</code> أو <code>before:مارس</code>.
search-empty-period = لا يبقى يوم بين <code>{ $typed }</code>، فتركت الحدّين معاً.
search-unwanted-bracket = <code>{ $typed }</code>: علامة الناقص تسبق كلمة واحدة أو عبارة واحدة، مثل <code>-قمح</code>.
search-no-words = لا كلمات هنا للبحث عنها. اكتب بعضها، مثل <code>/search أسعار القمح</code>.

## Reading

read-ask = أي مقال؟ اكتب <code>/read 12</code>، أو اضغط رقماً في قائمة: /latest
read-number = «{ $typed }» ليس رقم مقال. اكتب <code>/read 12</code>، أو ابحث عنه: /latest
read-gone = لا يوجد مقال رقمه { $id }. ربما سُحب. لغيره: /latest
save-ask = أي مقال؟ اكتب <code>/save 12</code>، أو ردّ على مقال بالأمر /save.
save-done = حُفظ: <b>{ $title }</b>
save-anonymous = كُتبت الرسالة باسم محادثة، فلا أعرف لمن أحفظ المقال. النجمة تحت المقال تحفظه لمن يضغطها.
saved-none = لا محفوظات بعد. النجمة تحت المقال تحفظه.
saved-private = ما تحفظه يُعرض في محادثتنا الخاصة.
kept-notice = حُفظ
let-go-notice = لم يعد محفوظاً
read-truncated = <i>ينقطع النص هنا؛ لم يرد في ملف الأرشيف أكثر من ذلك.</i>
read-link = القراءة في المصدر
read-posted = نُشر في { $date }
read-minutes = زمن القراءة: { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
read-under = الأقسام: { $names }
read-about = عن: { $names }

## Digest

digest-head = <b>{ $site } · { $date }</b>
digest-count = { $articles ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $articles } مقالات
    [many] { $articles } مقالاً
   *[other] { $articles } مقال
} · { $stories ->
    [zero] لا أخبار
    [one] خبر واحد
    [two] خبران
    [few] { $stories } أخبار
    [many] { $stories } خبراً
   *[other] { $stories } خبر
}
digest-late = تأخر هذا الموجز: لم أكن أعمل في موعده.
digest-taken-back = سُحب من الأرشيف ما كان مذكوراً هنا.
digest-category = <b>{ $category }</b> · { $stories }
digest-leading = أبرز الأخبار
digest-more-sources = { $count ->
    [zero] لا مصادر أخرى
    [one] مصدر آخر
    [two] مصدران آخران
    [few] { $count } مصادر أخرى
    [many] { $count } مصدراً آخر
   *[other] { $count } مصدر آخر
}
digest-reply = <i>لقراءة خبر، أرسل رقمه رداً على هذه الرسالة.</i>
digest-name = الموجز اليومي
digest-nothing-new = لا شيء في الأيام الأخيرة يوافق اختياراتك. لتعديلها: /settings
digest-nothing = لا مادة لموجز بعد: الأرشيف فارغ.
digest-other = أخبار أخرى

## Subscriptions

subscribed = سُجّل الاشتراك. يصل موجزك { $days } الساعة { $at } (بتوقيت { $zone }). الموعد التالي: { $next }.
subscribed-group = سُجّل الاشتراك. يصل الموجز إلى هذه المحادثة { $days } الساعة { $at } (بتوقيت { $zone }). الموعد التالي: { $next }.
subscribed-channel = سُجّل الاشتراك. يصل الموجز إلى «{ $title }» { $days } الساعة { $at } (بتوقيت { $zone }). الموعد التالي: { $next }.
subscribed-nothing-new = إن لم يكن هناك جديد فلن يُرسل شيء.
subscribe-time = «{ $typed }» ليست ساعة من اليوم. اكتبها هكذا: <code>/subscribe 08:30</code> أو <code>/subscribe 8:30 Africa/Cairo</code>.
subscribe-zone = لا أعرف المنطقة الزمنية «{ $typed }». اكتب اسمها كما في قائمة IANA، مثل <code>/subscribe 08:30 Africa/Cairo</code>.
subscribe-zone-offset = «{ $typed }» فارق عن التوقيت العالمي، وكثير من الأماكن يغيّر فارقه مرتين في السنة. اكتب اسم المنطقة الزمنية لمدينة، مثل <code>/subscribe 08:30 Africa/Cairo</code>.
subscribe-zone-fixed = { subscribe-zone-offset }
    وإن كانت الساعة لا تتغير عندك أبداً، فاكتب { $zone }.
subscribe-zone-near = لا أعرف المنطقة الزمنية «{ $typed }». هل المقصود { $near }؟
subscribe-elsewhere = <code>{ $typed }</code> لتضييق البحث لا الموجز، فلم آخذ بها.
subscribe-admins = في المجموعات والقنوات، لا يغيّر ما يصل إليها إلا مشرفوها.
subscribe-too-many = عدد الاشتراكات هنا بلغ { $most } بالفعل. عدّل أحدها أو احذفه أولاً: /settings
subscribe-which = هنا أكثر من اشتراك. أيها تريد تعديله؟
unsubscribe-which = هنا أكثر من اشتراك. أيها تريد إنهاءه؟
unsubscribed = أُلغي الاشتراك. لاستعادة الموجز: /subscribe
unsubscribed-already = لا اشتراك هنا. لبدء اشتراك: /subscribe
settings-none = لا اشتراك هنا. لبدء اشتراك: /subscribe، فيصل موجز كل يوم الساعة { $at } (بتوقيت { $zone }).
settings-several = <b>الاشتراكات هنا</b>
    اضغط أحدها لتعديله.
settings-gone = هذا الاشتراك لم يعد موجوداً. الاشتراكات القائمة: /settings
settings-shown = يصل <b>الموجز</b> { $days } الساعة { $at }، بتوقيت { $zone }
settings-channel = للقناة «{ $title }»
settings-next = الموعد التالي: { $next }
settings-paused = متوقف مؤقتاً: { $why }.
paused-asked = بناءً على الطلب
paused-blocked = حُظر البوت
paused-removed = أُزيل البوت من المحادثة
paused-rights = لا يُسمح للبوت بالكتابة في المحادثة
paused-deleted = حُذف الحساب
paused-other = تعذّر التسليم على تلغرام
name-unknown = لا أعرف قسماً أو وسماً أو موضوعاً أو مصدراً أو كاتباً يشبه «{ $typed }». القوائم كاملة: /tags، /sources.

days-every = كل يوم
days-weekdays = من الاثنين إلى الجمعة
days-weekend = يومي السبت والأحد
days-some = أيام { $days }
# On a button: “08:30 every Monday”.
digest-in-short = { $at } { $days }
# The days as they stand in days-some; several are joined: “أيام الاثنين والجمعة”.
on-monday = الاثنين
on-tuesday = الثلاثاء
on-wednesday = الأربعاء
on-thursday = الخميس
on-friday = الجمعة
on-saturday = السبت
on-sunday = الأحد

about-everything = عن كل شيء
about-tags = عن: { $names }
about-sources = من: { $names }
about-words = بأيٍّ من هذه الكلمات: { $names }
about-without = بدون: { $names }

button-another = موجز آخر
button-channel = القناة: { $title }
button-end-all = كلها
button-part-hour = الساعة
button-part-days = الأيام
button-part-zone = التوقيت
button-part-tags = الموضوعات
button-part-from = المصادر
button-part-words = الكلمات
button-pause = إيقاف مؤقت
button-resume = استئناف
button-end = حذف
button-end-yes = نعم، احذفه
button-digest-now = عرضه الآن
button-all-digests = كل الموجزات
button-done = ‹ تم
button-everything = عن كل شيء
button-days-every = كل يوم
button-days-weekdays = الاثنين–الجمعة
button-days-sunday = أيام الأحد
button-other-time = ‹ وقت آخر
choice-made = ✓ { $choice }
label-neither = { $name } ({ $articles })
label-with-kind = { $name } ({ $kind }، { $articles })
label-wanted = ✓ { $name } ({ $articles })
label-unwanted = ✗ بدون { $name }
word-wanted = حذف «{ $word }»
word-unwanted = حذف «بدون { $word }»

part-hour = يصل الساعة <b>{ $at }</b> بتوقيت { $zone }. متى تريده أن يصل؟
part-days = يصل <b>{ $days }</b>. في أي الأيام تريده؟
part-clock = المنطقة الزمنية هي { $zone }. كم الساعة عندك الآن؟
part-zones = أي الأماكن أقرب؟ يُتّبع توقيته، بما في ذلك التوقيت الصيفي.
part-tags = <b>عمّ يكون الموجز؟</b> ضغطة لما تريده، وثانية لاستبعاده، وثالثة لا هذا ولا ذاك.
part-sources = <b>مقالات من؟</b> ضغطة لما تريده، وثانية لاستبعاده، وثالثة لا هذا ولا ذاك.
part-words = <b>كلمات</b> هذا الموجز: اضغط كلمة لحذفها. أما غيرها فيُكتب: <code>/subscribe قمح -رياضة</code>، فيحل محلها كلها.
part-words-none = لا كلمات تخصص هذا الموجز. تُكتب هكذا: <code>/subscribe قمح "طاقة متجددة" -رياضة</code>
part-end = هل تريد حذف هذا الاشتراك: { $which }؟

## Sharing

button-read-here = القراءة هنا
inline-mistake = في المكتوب ما لم أفهمه
inline-nothing = لا نتائج: ابحث في محادثتنا
export-ask = <b>{ $period }</b> في ملف: { $total ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $total } مقالات
    [many] { $total } مقالاً
   *[other] { $total } مقال
}. بأي صيغة؟
export-caption = { $period } · { $total ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $total } مقالات
    [many] { $total } مقالاً
   *[other] { $total } مقال
}
export-title = موجز الأخبار، { $period }
export-contents = المحتويات
export-truncated = ينقطع النص هنا؛ لم يرد في ملف الأرشيف أكثر من ذلك.
export-none = لا شيء في { $period } حتى الآن.
export-unknown = لم أفهم الأيام «{ $typed }». اكتبها هكذا: <code>/export اليوم</code> أو <code>/export 2026-01-07</code> أو <code>/export أسبوع</code> أو <code>/export مارس</code>.
export-too-large = يتجاوز الحجم { $most } ميغابايت، وهو أقصى ما يُسمح به لملف هنا. اختر أياماً أقل.
button-save-file = كملف
group-offer = <b>موجز لهذه المجموعة؟</b> يصل مرة كل يوم الساعة { $at } (بتوقيت { $zone })، ويمكن تغيير ذلك لاحقاً. يكفي أن يضغط أحد مشرفي المجموعة الزر.
group-welcome =
    <b>{ $name }</b>: موجز أخبار محفوظ، وبحث في كل ما فيه. أجيب هنا عما يحمل اسمي، مثل /latest@{ $username }، وعن رقم يُرسل رداً على إحدى قوائمي. ولا شيء غير ذلك.
group-back = عدت إلى هنا. ما كان يصل إلى هذه المجموعة وما كانت تتابعه متوقف منذ إزالتي. هل يُستأنف؟ يكفي أن يضغط أحد مشرفي المجموعة الزر.
button-bare-on = الرد على الأوامر بدون اسم البوت أيضاً
button-bare-off = الرد فقط على ما يحمل اسم البوت
bare-on = من الآن أجيب هنا عن /latest وأمثاله بدون اسمي أيضاً. يناسب ذلك مجموعة لا بوت فيها سواي.
bare-off = من الآن لا أجيب هنا إلا عما يحمل اسمي، مثل /latest@{ $username }.
chat-muted = لا يُسمح لي بالكتابة في «{ $title }»، فتوقفت موجزاتها. وتُستأنف تلقائياً متى سُمح لي من جديد.
share-digest = أخبار { $date }
share-link = يصل كل من يفتح هذا الرابط إلى هنا: { $link }

## Channels

channel-added = صرت مشرفاً في القناة «{ $title }». هل يُرسل إليها موجز؟ يمكن أيضاً كتابة <code>/subscribe</code> ثم اسم القناة مسبوقاً بعلامة @ ثم الساعة.
channel-back = صرت مشرفاً في القناة «{ $title }» من جديد. ما كان يصل إليها متوقف منذ إزالتي. هل يُستأنف؟
channel-in-private = يُضبط اشتراك «{ $name }» في محادثتنا الخاصة: اكتب لي الأمر نفسه هناك.
channel-unknown = لا أجد «{ $name }». اجعلني مشرفاً في القناة أولاً، فأعرض عليك موجزها بنفسي.
channel-is-none = «{ $name }» ليست قناة. في المجموعات، اكتب /subscribe داخل المجموعة.
channel-add-me = اجعلني أولاً مشرفاً في «{ $name }» مع صلاحية النشر، ثم اكتب هذا مرة أخرى.
channel-admins = لا يغيّر ما يصل إلى «{ $name }» إلا مشرفوها.

## Following

follow-ask = عمّ تريد تنبيهاً فورياً؟ اكتب <code>/follow أسعار القمح</code>؛ ينفع هنا كل ما يضيّق البحث. أو اضغط موضوعاً.
follow-words = لا كلمات هنا لمتابعتها. اكتب بعضها، مثل <code>/follow أسعار القمح</code>.
follow-too-long = هذا أطول مما يمكن متابعته. الحد الأقصى لعدد الحروف: { $most }.
follow-too-many = عدد عمليات البحث المتابَعة هنا بلغ { $most } بالفعل. احذف إحداها أولاً: /following
follow-mistake = لم أفهم ما كُتب، فلم تبدأ أي متابعة.
follow-done = بدأت متابعة البحث <b>{ $query }</b>. متى وردت مقالات جديدة توافقه أخبرتك فوراً.
follow-already = البحث <b>{ $query }</b> متابَع هنا بالفعل.
following-head = <b>المتابَع هنا</b>
following-line = { $number }. { $query }
following-none = لا شيء متابَع هنا. لبدء متابعة: /follow
button-follow = بدء متابعة
button-following = المتابَع هنا
button-unfollow = حذف: { $query }
# Its searches are quoted, and parted by names-comma.
alert-head = <b>جديد عن { $searches }</b>
alert-more = { $count ->
    [zero] لا مقالات أخرى: /latest
    [one] ومقال آخر: /latest
    [two] ومقالان آخران: /latest
    [few] و{ $count } مقالات أخرى: /latest
    [many] و{ $count } مقالاً آخر: /latest
   *[other] و{ $count } مقال آخر: /latest
}

## Languages

# The language's own name, as a menu shows it.
language-name = العربية
language-you = <b>اللغة: { $language }</b>
    تبقى المقالات بلغتها. اضغط لغة أخرى، أو اكتب <code>/language الإنجليزية</code>.
language-here = <b>اللغة هنا: { $language }</b>
    تبقى المقالات بلغتها؛ أما لغتي فيختارها مشرفو المجموعة. اضغط لغة أخرى، أو اكتب <code>/language الإنجليزية</code>.
language-channel = <b>لغة «{ $title }»: { $language }</b>
    تبقى المقالات بلغتها. اضغط لغة أخرى لسائر ما في الموجز.
language-unknown = لا أتكلم «{ $typed }». أتكلم: { $languages }.
button-language = اللغة
button-language-auto = كما في تلغرام

# What parts names in a list.
names-comma = { "، " }
# The same for names that hold commas.
names-semicolon = { "؛ " }
quoted = «{ $words }»

# Words that people type behind /subscribe and /export: alternatives, parted by commas. The English ones
# are understood in every language. Case, vowel signs and hamza make no difference.
words-daily = يوميا, اليومي, يومية, اليومية, كل يوم
words-weekdays = أيام العمل, أيام الدوام, الاثنين-الجمعة
words-weekends = نهاية الأسبوع, عطلة نهاية الأسبوع, آخر الأسبوع, العطلة, عطلة, ويكند, الويكند
words-weekly = أسبوعيا, أسبوعي, الأسبوعي, أسبوعية, الأسبوعية
words-monday = الاثنين, اثنين
words-tuesday = الثلاثاء, الثلاثا, ثلاثاء, ثلاثا
words-wednesday = الأربعاء, الأربعا, أربعاء, أربعا
words-thursday = الخميس, خميس
words-friday = الجمعة, الجمعه, جمعة, جمعه
words-saturday = السبت, سبت
words-sunday = الأحد, أحد
# As in “كل يوم”.
words-day = يوم, اليوم
# Before what is a further subscription, not a change.
words-also = أيضا, آخر, أضف, إضافة, كذلك, زد
words-everything = شيء, الكل, كله, جميع, الجميع
# Before what is to be left out: “بدون رياضة”.
words-without = بدون, دون, بلا, عدا, ماعدا, باستثناء, إلا, ليس
# What means nothing around an hour, a day or a zone: “كل يوم اثنين الساعة 8 صباحاً فقط”.
words-around = كل, في, الساعة, ساعة, عند, على, فقط, أيام, يومي, من, بتوقيت, توقيت, التوقيت, موجز, الموجز, مرة
words-week = أسبوع, الأسبوع
words-month = شهر, الشهر
# Between the first and the last day of a period: “مارس إلى مايو”.
words-until = إلى, حتى, لغاية
# The part of the day of an hour from 1 to 12, before it or behind: “8 in the evening”. Night is late and early hours.
words-am = صباحا, الصبح, الصباح, ص, فجرا, قبل الظهر, بعد منتصف الليل
words-pm = مساء, المساء, م, عصرا, العصر, بعد الظهر
words-night = ليلا, الليل
words-noon = ظهرا, الظهر, منتصف النهار, نصف النهار
words-midnight = منتصف الليل, نصف الليل
# The numbers of hours from one to twelve, or on to twenty-three and zero, in order; several ways to say one are parted by “/”.
words-hours = الواحدة/الواحده/واحدة/واحده, الثانية/الثانيه/ثنتين/اثنتين, الثالثة/الثالثه/ثلاثة/ثلاثه, الرابعة/الرابعه/أربعة/أربعه, الخامسة/الخامسه/خمسة/خمسه, السادسة/السادسه/ستة/سته, السابعة/السابعه/سبعة/سبعه, الثامنة/الثامنه/ثمانية/ثمانيه, التاسعة/التاسعه/تسعة/تسعه, العاشرة/العاشره/عشرة/عشره, الحادية عشرة/الحادية عشره/الحادية عشر/إحدى عشرة/إحدى عشره, الثانية عشرة/الثانية عشره/الثانية عشر/اثنتا عشرة/اثنتا عشره
# What stands before an hour, and the minutes that it adds: “half past eight”. With “-” at its end it is written together with the hour.
words-minutes-before = ربع ساعة قبل -15, ربع ساعة بعد 15, نصف ساعة قبل -30, نصف ساعة بعد 30
# What stands behind an hour, and the minutes that it adds: “eight thirty”. What begins with one of words-oclock stands behind any of them. With 0: “eight sharp”.
words-minutes-behind = وخمس دقائق/وخمسة/و5 دقائق/و 5 دقائق 5, وعشر دقائق/وعشرة/و10 دقائق/و 10 دقائق 10, والربع/وربع/وخمس عشرة دقيقة/و15/و 15/و15 دقيقة/و 15 دقيقة 15, والثلث/وثلث/وعشرون دقيقة/وعشرين دقيقة/و20/و 20/و20 دقيقة/و 20 دقيقة 20, والنصف/ونصف/ونص/والنص/وثلاثون دقيقة/وثلاثين دقيقة/و30/و 30/و30 دقيقة/و 30 دقيقة 30, وأربعون دقيقة/وأربعين دقيقة/و40/و 40/و40 دقيقة/و 40 دقيقة 40, وخمس وأربعون دقيقة/وخمس وأربعين دقيقة/و45/و 45/و45 دقيقة/و 45 دقيقة 45, وخمسون دقيقة/وخمسين دقيقة/و50/و 50/و50 دقيقة/و 50 دقيقة 50, إلا ثلثا/إلا ثلث/إلا الثلث -20, إلا ربعا/إلا ربع/إلا الربع -15, إلا عشر دقائق/إلا عشرة -10, إلا خمس دقائق/إلا خمسة -5, تماما/بالضبط/تقريبا 0
# What makes an hour of a number behind it: “at eight”; surely so where it stands in words-oclock, too.
words-at = الساعة, في الساعة, عند الساعة, في تمام الساعة, في تمام
# What makes an hour of a number before it: “eight o’clock”.
words-oclock = الساعة, في الساعة, عند الساعة, في تمام الساعة
# Behind minutes in digits: “8 o’clock 30 minutes”.
words-minutes = دقيقة, دقيقه, دقائق

## Loading

load-ask = أرسل إليّ ملف أرشيف مع كتابة <code>/load</code> في وصفه، أو ردّ على رسالة الملف بالأمر /load. صفحة من موجز أخبار محفوظة كنص تصلح لذلك.
load-not-file = لا ملف في تلك الرسالة. أرسل إليّ ملف أرشيف، أو ردّ على رسالة فيها ملف بالأمر /load.
load-too-big = حجم «{ $name }» { $size } ميغابايت. لا يتيح تلغرام للبوتات تنزيل أكثر من 20 ميغابايت: استورده حيث يعمل البوت بالأمر <code>gazette load FILE</code>، أو قسّمه.
load-started = تجري قراءة «{ $name }» …
load-progress = تجري قراءة «{ $name }» … عدد المقالات حتى الآن: { $count }
load-done = <b>استُورد «{ $name }»</b>
load-nothing = <b>لم يُستورد شيء من «{ $name }»</b>
load-added = جديد: { $count }
load-updated = محدَّث: { $count }
load-unchanged = بلا تغيير: { $count }
load-skipped = متروك: { $count } ({ $why })
skipped-attachment = مرفق
skipped-comment = تعليق
skipped-draft = مسودة
skipped-empty = فارغ
skipped-nav_menu_item = عنصر قائمة
skipped-page = صفحة
skipped-password = محمي بكلمة مرور
skipped-pending = بانتظار المراجعة
skipped-private = خاص
skipped-scheduled = مجدول
skipped-trash = في المهملات
load-rejected = مرفوض: { $count }
load-problem = { $where }: { $reason }
load-problems-more = … وعدد ما بقي: { $count }
problem-line = السطر { $number }
problem-line-in = { $path }، السطر { $number }
# Why something in a dump could not be read, behind the place where it is: what is wrong and, where there is something
# to do, what.
reason-empty = الملف فارغ.
reason-not-text = ليس هذا نصاً: استورد صفحات محفوظة كنص، أو ملف JSON Lines من الأمر «gazette export».
reason-other-json = هذا ملف JSON، لكنه ليس JSON Feed: استورد خلاصة بهذه الصيغة، أو ملف JSON Lines (مقال في كل سطر، كما يكتبه الأمر «gazette export»).
reason-other-xml = هذا ملف XML، لكنه ليس خلاصة ولا تصديراً من WordPress: استورد أحد هذين، أو صفحات محفوظة كنص أو HTML.
reason-zip = هذا ملف ZIP مضغوط أو مستند مكتبي: فُكّ ضغطه ثم استورد ما فيه من ملفات.
reason-zip-empty = هذا ملف ZIP فارغ.
reason-gzip = هذا ملف مضغوط بصيغة gzip: فُكّ ضغطه ثم استورد الناتج.
reason-bzip2 = هذا ملف مضغوط بصيغة bzip2: فُكّ ضغطه ثم استورد الناتج.
reason-xz = هذا ملف مضغوط بصيغة xz: فُكّ ضغطه ثم استورد الناتج.
reason-zstd = هذا ملف مضغوط بصيغة zstd: فُكّ ضغطه ثم استورد الناتج.
reason-7z = هذا ملف مضغوط بصيغة 7z: فُكّ ضغطه ثم استورد ما فيه من ملفات.
reason-rar = هذا ملف مضغوط بصيغة RAR: فُكّ ضغطه ثم استورد ما فيه من ملفات.
reason-pdf = هذا ملف PDF: احفظ الصفحة كنص ثم استورد النص.
reason-rtf = هذا مستند نص منسّق: احفظه كنص عادي ثم استورد النص.
reason-office = هذا مستند مكتبي: احفظه كنص عادي ثم استورد النص.
reason-office-or-book = هذا مستند مكتبي أو كتاب إلكتروني: احفظه كنص عادي ثم استورد النص.
reason-sqlite = هذه قاعدة بيانات: صدّر مقالاتها ثم استورد ملف JSON Lines الناتج.
# Files and archives. { $system } is said by the operating system, in English.
reason-no-file = لا ملف ولا مجلد بهذا الاسم: تحقق من الاسم.
reason-unopened = تعذّر فتح الملف: { $system }.
reason-unreadable = تعذّرت قراءة الملف: { $system }.
reason-reading-ended = انقطعت القراءة على نحو غير متوقع (رمز الخروج { $code }). ما قُرئ قبل ذلك دخل الأرشيف، أما الباقي فلا.
reason-nothing-to-read = ليس فيه ما يُقرأ.
reason-damaged = الملف تالف أو ناقص: لا يُقرأ إلا ما قبل الخلل.
reason-no-directory = الملف تالف أو آخره مفقود: لا يُقرأ إلا ما أمكن العثور عليه فيه من ملفات.
reason-protected = الملف محمي بكلمة مرور: فُكّ ضغطه ثم استورد ما فيه.
reason-method = الملف مضغوط بطريقة لا أقرؤها ({ $method }): فُكّ الضغط بنفسك ثم استورد الملفات.
reason-leads-out = اسم الملف يقود إلى خارج الملف المضغوط، فتُرك.
reason-link = هذا رابط، فتُرك؛ أما ما يشير إليه فيُقرأ في موضعه.
reason-device = هذا جهاز أو أنبوب أو ملف متناثر، فتُرك.
reason-too-deep = هذا ملف مضغوط داخل ملف مضغوط داخل ملف مضغوط: فُكّ ضغط أحدها ثم استورد ما فيه.
reason-too-large = حجم الملف بعد فك ضغطه يتجاوز { $megabytes } ميغابايت: استورده على أجزاء، أو ارفع قيمة GAZETTE_ARCHIVE_FILE_MB.
reason-too-dense = نسبة ضغط الملف تتجاوز { $times } إلى 1، كما في الملفات الضارة: إن لم يكن منها فارفع قيمة GAZETTE_ARCHIVE_RATIO.
reason-unpacks-too-much = حجم الملف بعد فك ضغطه يتجاوز { $megabytes } ميغابايت: لاستيراد الباقي، ارفع قيمة GAZETTE_ARCHIVE_MB.
reason-too-many-files = عدد الملفات فيه يتجاوز { $files }: لاستيراد الباقي، ارفع قيمة GAZETTE_ARCHIVE_FILES.
# Texts and HTML pages.
reason-text-no-article = لا مقال في هذا النص: استورد صفحة من أرشيف الموجز (ليوم أو شهر أو قسم أو مقال واحد) يحتفظ فيها كل مقال بعنوانه واسم كاتبه والسطر الذي فيه تاريخه وأقسامه.
reason-text-begins-within = يبدأ المستند من وسط مقال ضاع عنوانه، فتُرك هذا المقال.
reason-text-ends-after-title = ينقطع المستند بعد العنوان «{ $title }»: احفظ تلك الصفحة من جديد ليُستورد هذا المقال.
reason-text-endless = لا ينتهي أي مقال خلال 8 ملايين حرف، فتُرك هذا الجزء.
reason-page-no-article = لا مقال في هذه الصفحة: احفظ صفحة مقال، أو قائمة تعرض نصوص المقالات.
reason-page-too-long = هذه الصفحة أكبر من 8 ميغابايت، وليس فيها مقالات تُقسَّم عندها: استوردها على أجزاء.
# Pages that a browser saved as one file, and crawl archives.
reason-saved-page-too-long = هذه الصفحة المحفوظة أكبر من 64 ميغابايت: احفظها بدون صورها.
reason-saved-page-too-nested = في هذه الصفحة المحفوظة أجزاء داخل أجزاء داخل أجزاء: احفظها من جديد.
reason-saved-page-no-page = لا صفحة HTML فيه.
reason-no-pages = لا صفحة فيه تمكن قراءتها.
reason-record-broken = السجل الذي عند البايت { $at } تالف، فتُرك.
reason-record-too-long = هذه الصفحة أكبر من 32 ميغابايت، فتُركت.
reason-record-encoding = الصفحة مضغوطة بطريقة لا أقرؤها: «{ $encoding }».
reason-record-damaged = تعذّر فك ضغط ما فيه.
# Feeds.
reason-feed-no-items = هذه خلاصة بلا عناصر.
reason-feed-item-cut = ينقطع المستند وسط هذا العنصر: احفظ الخلاصة من جديد ليُستورد كاملاً.
reason-feed-item-too-long = هذا العنصر أطول من أي مقال، فتُرك.
reason-json-feed-no-items = هذا ملف JSON Feed بلا عناصر.
reason-json-feed-not-json = ما يبدأ من هنا ليس JSON: لا يُقرأ إلا ما قبله.
reason-json-feed-no-item = ليس هذا عنصراً من JSON Feed، بل شيء آخر.
# WordPress exports. “All content” and “Posts” are buttons of WordPress.
reason-export-no-posts = ليس في هذا التصدير من WordPress أي مقال: اختر «كل المحتوى» أو «المقالات» عند التصدير.
reason-export-ends-within = ينقطع ملف التصدير وسط «{ $title }»: أعد التصدير ليُستورد هذا المقال وما بعده.
reason-export-ends-within-untitled = ينقطع ملف التصدير وسط مقال: أعد التصدير ليُستورد هذا المقال وما بعده.
reason-export-ends-after = ينقطع ملف التصدير عند نهاية «{ $title }»: قد تنقص أقسام هذا المقال ووسومه، وما بعده مفقود.
reason-export-ends-after-untitled = ينقطع ملف التصدير عند نهاية مقال: قد تنقص أقسام هذا المقال ووسومه، وما بعده مفقود.
reason-export-ends-early = ينتهي ملف التصدير بعد هذا العنصر دون وسم الإغلاق: قد تنقصه مقالات، فأعد التصدير.
reason-export-item-endless = لا ينتهي هذا العنصر خلال 32 ميغابايت، فتُرك.
reason-post-no-status = لم يُذكر إن كان «{ $title }» مقالاً منشوراً، فتُرك.
reason-post-no-status-untitled = لم يُذكر إن كان هذا مقالاً منشوراً، فتُرك.
reason-post-too-much = نصه أكبر من نص أي مقال، فتُرك.
reason-post-empty = هذا المقال بلا عنوان ولا نص، فتُرك.
# JSON Lines.
reason-line-not-utf8 = ليس هذا السطر نصاً بترميز UTF-8.
reason-line-not-json = ليس هذا السطر JSON.
reason-line-no-object = يجب أن يكون السطر كائناً فيه «title» و«body».
reason-key-missing = المفتاح «{ $key }» مفقود.
reason-key-title-empty = قيمة «title» فارغة.
reason-key-not-text = يجب أن تكون قيمة «{ $key }» نصاً.
reason-key-not-names = يجب أن تكون قيمة «{ $key }» قائمة أسماء.
reason-key-not-number = يجب أن تكون قيمة «{ $key }» عدداً صحيحاً لا يقل عن 0.
reason-key-not-flag = يجب أن تكون قيمة «{ $key }» إما true وإما false.
reason-key-not-date = يجب أن تكون قيمة «{ $key }» تاريخاً بصيغة YYYY-MM-DD (2026-01-07).
offer = <b>في «{ $name }» مقالات كثيرة</b>
offer-gone = سبق البت في ذلك.
offer-declined = لم يُستورد «{ $name }».
button-offer-yes = استيراد
button-offer-no = إلغاء
load-failed = تعذّر استيراد «{ $name }». ما قُرئ قبل ذلك دخل الأرشيف. التفاصيل في سجل المشغّل.
load-download-failed = تعذّر تنزيل «{ $name }» من تلغرام. يُرجى إرساله مرة أخرى.
undo-done = <b>جرى التراجع عن «{ $name }»</b>
undo-removed = { $count ->
    [zero] لم يُزل أي مقال
    [one] أُزيل مقال واحد
    [two] أُزيل مقالان
    [few] أُزيلت { $count } مقالات
    [many] أُزيل { $count } مقالاً
   *[other] أُزيل { $count } مقال
}
undo-restored = { $count ->
    [zero] لم يستعد أي مقال نصه السابق
    [one] استعاد مقال واحد نصه السابق
    [two] استعاد مقالان نصهما السابق
    [few] استعادت { $count } مقالات نصها السابق
    [many] استعاد { $count } مقالاً نصها السابق
   *[other] استعاد { $count } مقال نصها السابق
}
undo-kept = { $count ->
    [zero] لم يبقَ أي مقال على ما تركه استيراد لاحق
    [one] بقي مقال واحد على ما تركه استيراد لاحق
    [two] بقي مقالان على ما تركه استيراد لاحق
    [few] بقيت { $count } مقالات على ما تركه استيراد لاحق
    [many] بقي { $count } مقالاً على ما تركه استيراد لاحق
   *[other] بقي { $count } مقال على ما تركه استيراد لاحق
}
undo-put-back = أُعيد: <b>{ $name }</b>
undo-already = سبق التراجع عن «{ $name }».
undo-started = يجري التراجع عن «{ $name }» …
undo-running = ما زال استيراد «{ $name }» جارياً. تراجع عنه متى انتهى.
undo-gone = لم أعد أعرف شيئاً عن هذا الاستيراد.
loads-head = <b>آخر عمليات الاستيراد</b>
loads-none = لم يُستورد شيء بعد.
loads-line = <b>{ $id }</b> · { $name } · { $date }، { $who }: جديد { $added }، محدَّث { $updated }
loads-by-you = أنت
loads-by-other = المشرف { $id }
loads-by-shell = سطر الأوامر
loads-removal = <b>{ $id }</b> · { $name } · { $date }، { $who }: سحب مقال
loads-undone = { $line } (جرى التراجع عنه)
button-undo-load = تراجع عن { $id }

## Running the bot

stats-shown = <b>الأرشيف</b>
    المقالات: { $articles ->
        [0] 0
       *[other] { $articles }
            من { $first } إلى { $last }
    }
    عمليات الاستيراد: { $loads }

    <b>القراء</b>
    الاشتراكات: { $subscriptions } (المتوقف مؤقتاً: { $paused })
    الموجزات المرسلة: { $sent }؛ المنتظرة: { $queued }؛ المتعثرة: { $failed }
stats-paused = متوقف مؤقتاً: { $count } ({ $why })
stats-never = –
stats-empty = لا توجد مقالات بعد، فليس هناك ما يُرسم.
stats-no-picture = تعذّر رسم الصورة. السبب في السجل.
chart-articles-day = المقالات كل يوم
chart-articles-week = المقالات كل أسبوع
chart-category = الأقسام
chart-tag = الوسوم
chart-topic = الموضوعات
chart-source = المصادر
chart-subscribers = الاشتراكات
chart-deliveries-day = الرسائل كل يوم
chart-deliveries-week = الرسائل كل أسبوع
chart-sent = المرسلة
chart-failed = المتعثرة
chart-number = { $number }
chart-in-caption = رقم { $place } أدناه
chart-said-day = <b>المقالات كل يوم</b>، من { $first } إلى { $last }: المجموع { $total }، وأكثرها في { $day } ({ $most }).
chart-said-week = <b>المقالات كل أسبوع</b>، من { $first } إلى { $last }: المجموع { $total }، وأكثرها في أسبوع { $day } ({ $most }).
chart-said-names = <b>{ $kind }</b>: { $names }.
chart-said-name = { $place }. { $name } ({ $articles })
chart-said-subscribers = <b>الاشتراكات</b>: { $before } في { $first }، و{ $now } الآن.
chart-said-deliveries = <b>الرسائل</b> منذ { $first }: المرسلة { $sent }، المتعثرة { $failed }.
remove-ask = أي مقال؟ اكتب <code>/remove 12</code>، أو ردّ على المقال بالأمر /remove.
remove-sure = هل تريد سحب هذا المقال؟ لن يجده أحد، ولن يعيده أي استيراد لاحق، وسيُحذف من الموجزات الأخيرة.

    <b>{ $title }</b> · { $date }
remove-done = سُحب: <b>{ $title }</b>
button-remove = سحب المقال
button-put-back = إعادة المقال
health-shown = <b>الإصدار { $version }</b>
    مدة التشغيل: { $up }
    قاعدة البيانات: { $megabytes } ميغابايت، { $articles ->
        [zero] لا مقالات
        [one] مقال واحد
        [two] مقالان
        [few] { $articles } مقالات
        [many] { $articles } مقالاً
       *[other] { $articles } مقال
    }
    الرسائل المنتظرة: { $queued }
    آخر استيراد: { $load }
    آخر موجز: { $digest }
health-no-errors = لا أخطاء خلال اليوم الماضي.
health-errors = { $errors ->
        [zero] <b>لا أخطاء خلال اليوم الماضي:</b>
        [one] <b>خطأ واحد خلال اليوم الماضي:</b>
        [two] <b>خطآن خلال اليوم الماضي</b>، آخرهما:
        [few] <b>{ $errors } أخطاء خلال اليوم الماضي</b>، آخرها:
        [many] <b>{ $errors } خطأً خلال اليوم الماضي</b>، آخرها:
       *[other] <b>{ $errors } خطأ خلال اليوم الماضي</b>، آخرها:
    }
    <code>{ $last }</code>
backup-sent = في { $name } الأرشيف كله وكل الاشتراكات: احفظه في مكان آمن. ويعيده الأمر «gazette restore FILE».
backup-beside = حجم النسخة { $megabytes } ميغابايت، أكثر مما يقبله تلغرام من البوتات. وهي إلى جانب قاعدة البيانات: <code>{ $name }</code>
backup-failed = تعذّرت كتابة النسخة. السبب في السجل: الأغلب أن القرص ممتلئ.
log-head = <b>ما فعله المشرفون</b>
log-none = لم يفعل أي مشرف شيئاً بعد.
log-line = { $date }، { $who }: { $done }
log-you = أنت
log-other = المشرف { $id }
log-forgotten = شخص ما
log-claim = تولّي إدارة البوت
log-load = استيراد «{ $about }»
log-undo = التراجع عن «{ $about }»
log-push = إرسال الموجز (عدد المحادثات: { $about })
log-remove = سحب «{ $about }»
log-backup = إنشاء النسخة الاحتياطية { $about }
log-make-admin = تعيين { $whom } مشرفاً
log-drop-admin = سحب صلاحيات الإشراف من { $whom }
log-broadcast = إرسال رسالة إلى الجميع (عدد المحادثات: { $about })
log-stop-broadcast = إيقاف رسالة أثناء إرسالها
log-setup = ضبط { $about }
deliveries-head = <b>كيف تصل الموجزات</b>
deliveries-none = لم يحن موعد أي موجز في الأيام الأخيرة.
deliveries-day = <b>{ $date }</b>
deliveries-counts = المستحقة: { $due }؛ المرسلة: { $sent } (المتأخرة: { $late })؛ المنتظرة: { $waiting }؛ المتعثرة: { $failed }
deliveries-reason = • { $count } × { $why }
deliveries-unsure = ردود ضائعة: { $count }. هذا أقصى عدد لما وصل مرتين.
deliveries-paused = <b>الاشتراكات المتوقفة مؤقتاً</b>
push-ask = هل يُرسل الموجز الآن؟ يصل إلى كل محادثة مشتركة لم يصلها موجز اليوم.
push-none = لا مشتركين بعد.
push-done = قيد الإرسال: { $chats ->
    [zero] لا موجزات
    [one] موجز واحد
    [two] موجزان
    [few] { $chats } موجزات
    [many] { $chats } موجزاً
   *[other] { $chats } موجز
}. من وصله موجز اليوم لا يصله آخر.
push-empty = لا شيء لإرساله: الأرشيف فارغ.
broadcast-ask-what = ماذا تريد أن يقرأ الجميع؟ ردّ على رسالة بالأمر /broadcast، أو اكتب <code>/broadcast</code> ثم النص. أعرضه عليك قبل أن يصل إلى أحد.
broadcast-uncopied = لا يتيح لي تلغرام نسخ تلك الرسالة. ردّ على نص أو صورة أو ملف.
broadcast-ask = <b>هل تُرسل هذه إلى { $chats ->
        [zero] صفر من المحادثات
        [one] محادثة واحدة
        [two] محادثتين
        [few] { $chats } محادثات
        [many] { $chats } محادثة
       *[other] { $chats } محادثة
    }؟</b>
    تصل إلى كل محادثة موجزها غير متوقف. المحادثات الخاصة: { $people }؛ المجموعات: { $groups }؛ القنوات: { $channels }.
broadcast-one = ما زالت إحدى رسائلك قيد الإرسال. أوقفها، أو انتظر حتى تكتمل.
broadcast-cancelled = لم يُرسل شيء.
broadcast-decided = سبق البت في ذلك.
broadcast-going = <b>يجري الإرسال</b> · { $sent } من { $chats }
broadcast-stopped = <b>أُوقف الإرسال.</b> أُرسلت إلى { $sent } من { $chats }.
broadcast-done = <b>اكتمل الإرسال.</b> أُرسلت إلى { $sent } من { $chats }.
broadcast-failed = المتعثرة: { $count }
broadcast-retried = تُعاد المحاولة: { $count }
broadcast-left-out = لم تُرسل: { $count }
broadcast-gone = أُلغي اشتراكها في الأثناء: { $count }
button-stop = إيقاف
admins-only = هذا الأمر للقائمين على هذا البوت.
owners-only = هذا لمالكي البوت وحدهم.
admins-private = ما يطلبه المشرفون أجيب عنه في محادثتنا الخاصة. اكتبه لي هناك.
## Who runs the bot

admins-owners = <b>المالكون</b>
admins-admins = <b>المشرفون</b>
admins-none = لا مشرفين غيرهم.
admins-line = { $name } · منذ { $date }
admins-line-settings = { $name } · مسمّى في GAZETTE_ADMINS
admins-how = لإضافة مشرف، أعد توجيه إحدى رسائله إليّ أو أرسل إليّ جهة اتصاله. ويمكن أيضاً كتابة <code>/admins add 12345</code> مع معرّفه الرقمي في تلغرام، أو الرد عليه في مجموعة بالأمر <code>/admins@{ $username } add</code>.
admins-add-sure = هل تريد تعيين <b>{ $name }</b> ({ $id }) مشرفاً؟ المشرفون يستوردون ملفات الأرشيف ويتراجعون عن استيرادها، ويسحبون المقالات، ويرسلون الموجزات والرسائل إلى الجميع، ويطّلعون على الأرقام والسجل.
admins-added = <b>{ $name }</b> مشرف الآن، وقد أُبلغ بذلك.
admins-added-untold = <b>{ $name }</b> مشرف الآن. تعذّر إبلاغه: لم يكتب لي قط، أو حظرني.
admins-already = <b>{ $name }</b> من القائمين على البوت بالفعل.
admins-drop-sure = هل تريد إزالة <b>{ $name }</b>؟ لن يستطيع بعدها استيراد شيء ولا إرساله. ويبقى ما استورده.
admins-dropped = <b>{ $name }</b> لم يعد مشرفاً.
admins-is-none = <b>{ $name }</b> ليس مشرفاً.
admins-in-settings = <b>{ $name }</b> مسمّى في الإعداد GAZETTE_ADMINS، ولا يمكن تغييره من المحادثة. احذف منه الرقم { $id } حيث يعمل البوت، ثم أعد تشغيل البوت.
admins-last-owner = <b>{ $name }</b> هو المالك الوحيد، ومن دونه لا يستطيع أحد إضافة مشرفين أو إزالتهم. سمِّ مالكاً آخر في GAZETTE_ADMINS أولاً.
admins-too-many = عدد المشرفين بلغ { $most } بالفعل. أزل أحدهم أولاً.
admins-number = هذا ليس معرّفاً رقمياً في تلغرام. اكتبه هكذا: <code>/admins add 12345</code>.
admins-whom = من المقصود؟ اكتب معرّفه الرقمي في تلغرام، مثل <code>/admins add 12345</code>، أو ردّ على إحدى رسائله. وللإضافة يمكن أيضاً إعادة توجيه إحدى رسائله إليّ أو إرسال جهة اتصاله.
admins-hidden = { $name } يخفي حسابه عند إعادة توجيه رسائله، فلا أعرف من هو. أرسل إليّ جهة اتصاله، أو اكتب <code>/admins add 12345</code> مع معرّفه الرقمي في تلغرام، أو ردّ عليه في مجموعة.
admins-contact = جهة الاتصال هذه بلا حساب في تلغرام: { $name }. أعد توجيه إحدى رسائله إليّ بدلاً من ذلك، أو اكتب <code>/admins add 12345</code> مع معرّفه الرقمي في تلغرام.
admins-anonymous = كُتبت تلك الرسالة باسم مجموعة أو قناة أو بوت، فلا أعرف كاتبها. أعد توجيه رسالة كتبها باسمه إليّ، أو اكتب <code>/admins add 12345</code> مع معرّفه الرقمي في تلغرام.
admins-bot = لا يمكن لبوت أن يدير هذا البوت.
admins-you-are = صرت مشرفاً على هذا البوت. أرسل إليّ ملف أرشيف لأستورده؛ وسائر ما يمكنك فعله في /help.
admins-you-were = لم تعد مشرفاً على هذا البوت.
admins-answered = أجبت في محادثتنا الخاصة.
button-admin-add = تعيينه مشرفاً
button-admin-remove = إزالة { $name }
button-admin-drop = نعم، أزله
button-admins = كل المشرفين
claimed = صرت مشرفاً على هذا البوت. أرسل إليّ ملف أرشيف لملء الأرشيف.
claim-wrong = هذا الرمز غير صحيح. يعرضه البوت عند تشغيله إن لم يكن له مشرف.
claim-over = لهذا البوت مشرفوه بالفعل.

## The whole bot

setup-head = <b>البوت كله</b>
    ما يسري على الجميع. أما ما يخص كل محادثة ففي /settings.
setup-hour = تصل الموجزات الجديدة الساعة <b>{ $value }</b>.
setup-zone = تتبع الموجزات الجديدة توقيت <b>{ $value }</b>.
setup-name = اسم الموجز <b>{ $value }</b>.
setup-categories = أقسام في أسمائها فاصلة: <b>{ $value }</b>.
setup-categories-none = لا يُعرف قسم في اسمه فاصلة.
setup-groups-everyone = <b>للجميع</b> أن يضيفوني إلى المجموعات والقنوات.
setup-groups-admins = <b>للمشرفين وحدهم</b> أن يضيفوني إلى المجموعات والقنوات.
setup-set-here = ضُبط هنا.
setup-from-environment = مأخوذ من { $variable }.
setup-built-in = لم يضبطه أحد.
setup-own-name = هو اسمي في تلغرام.
setup-ask-hour = اضغط ساعة أخرى، أو اكتب <code>/setup hour 7:30</code>.
setup-ask-zone = كم الساعة عندك الآن؟ يمكن أيضاً كتابة <code>/setup zone Cairo</code>.
setup-ask-name = اكتب اسماً آخر: <code>/setup name صحيفة الميناء</code>. يظهر عند /start وفي ما يقوله تلغرام عني.
setup-ask-categories = تفصل الفواصل بين الأقسام في ملفات الأرشيف، فيتجزأ الاسم الذي فيه فاصلة. اكتب <code>/setup categories add فنون, آداب, مسرح</code> فيُراعى ذلك في الاستيراد التالي. اضغط اسماً لحذفه.
setup-ask-groups = من يحق له أن يضيفني؟
setup-what = يمكن ضبط <code>hour</code> و<code>zone</code> و<code>name</code> و<code>categories</code> و<code>groups</code>. اكتب مثلاً <code>/setup hour 7:30</code>، أو اضغط /setup.
setup-hour-unclear = «{ $typed }» ليست ساعة من اليوم. اكتبها هكذا: <code>/setup hour 7:30</code>.
setup-zone-unclear = لا أعرف المنطقة الزمنية «{ $typed }». اكتب اسم مدينة، مثل <code>/setup zone Cairo</code>.
setup-zone-near = لا أعرف المنطقة الزمنية «{ $typed }». هل المقصود <code>/setup zone { $near }</code>؟
setup-name-long = هذا أطول مما يجوز. الحد الأقصى لعدد حروف الاسم: { $most }.
setup-category-plain = لا فاصلة في «{ $typed }»، فلا حاجة إلى إدراجه.
setup-category-long = هذا أطول مما يجوز. الحد الأقصى لعدد حروف اسم القسم: { $most }.
setup-category-many = عدد الأسماء المدرجة بلغ { $most } بالفعل. احذف أحدها أولاً.
setup-category-unknown = «{ $typed }» غير مدرج.
setup-groups-unclear = اكتب <code>/setup groups everyone</code> أو <code>/setup groups admins</code>.
button-setup-hour = الساعة
button-setup-zone = التوقيت
button-setup-name = الاسم
button-setup-categories = الأقسام
button-setup-groups = المجموعات
button-setup-everyone = الجميع
button-setup-admins = المشرفون وحدهم
button-setup-drop = حذف: { $name }
button-setup-default = كما لو لم يُضبط هنا
group-not-allowed = لا يضيفني إلى المجموعات إلا القائمون عليّ، لذا أغادر.
channel-not-allowed = لا يضيفني إلى القنوات إلا القائمون عليّ، لذا غادرت «{ $title }».

## First run

first-run = <b>صار هذا البوت في عهدتك.</b> خطوات قليلة ويكون جاهزاً:
first-run-over = <b>كل شيء جاهز.</b> يجدني الناس باسم @{ $username }.
first-run-later = <b>يكفي هذا الآن.</b> كل ذلك يتغير من /setup، وأي ملف أرشيف يُرسل إليّ يُستورد في أي وقت.
first-run-name = ○ تسمية الموجز
first-run-name-done = ✓ اسم الموجز <b>{ $value }</b>
first-run-name-ask = ما اسمه؟ اكتب <code>/setup name صحيفة الميناء</code>، أو أبقِ اسمي.
first-run-load = ○ استيراد ملف أرشيف
first-run-load-done = ✓ في الأرشيف { $articles ->
    [zero] صفر من المقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $articles } مقالات
    [many] { $articles } مقالاً
   *[other] { $articles } مقال
}
first-run-load-skipped = – لم يُستورد شيء بعد
first-run-load-ask = أرسل إليّ ملف أرشيف: صفحة من موجز أخبار محفوظة كنص أو HTML، أو خلاصة RSS، أو تصدير من WordPress، ولو كان مضغوطاً.
first-run-subscribe = ○ الاشتراك
first-run-subscribe-done = ✓ يصل موجزك { $days } الساعة { $at } (بتوقيت { $zone })
first-run-subscribe-skipped = – بلا موجز لك: /subscribe
first-run-subscribe-ask = هل تريد أن يصلك الموجز كل يوم الساعة { $at } (بتوقيت { $zone })؟
button-first-run = إعداد البوت
button-keep-name = الإبقاء على «{ $name }»
button-skip = تخطٍّ
button-not-now = ليس الآن

## What Telegram says about the bot (plain text, no markup): at most 512 and 120 characters with a name of 64

bot-description =
    { $name }: موجز أخبار للبحث والقراءة.

    أرسل إليّ بضع كلمات فأجد المقالات، ولو كان فيها خطأ إملائي. وكل يوم في الساعة التي تختارها أرسل إليك الجديد: أبرز الأخبار أولاً، باختصار، من كل المصادر.

    أضفني إلى مجموعة أو قناة ليصلها الموجز أيضاً.
bot-short-description = { $name }: للبحث والقراءة، وموجز كل يوم.

## Privacy

privacy =
    <b>ما يُحفظ من بيانات عنك</b>

    كلمات البحث، من أجل زر «›»، من دون ذكر من بحث.
    ما تحفظه. وفي محادثتنا الخاصة: موضعك من المقال والقائمة المعروضة. وفي كل محادثة: أي رسائلي يعرض أي مقال (90 يوماً)، وآخر مرة سُئل فيها عن الجديد.
    اللغة التي تختارها أو تشترك بها، لنفسك أو لمحادثة.
    عند الاشتراك أو متابعة بحث: رقم هذه المحادثة واسمها، والموعد والموضوع، وأي الموجزات وصلتها (60 يوماً). وعند ضبط قناة: رقمك إلى جانبها. وبعد /unsubscribe يبقى الرقم والاسم إلى أن يُمحيا.
    عند استيراد ملفات أرشيف: معرّفك الرقمي في تلغرام إلى جانب كل استيراد؛ يراه سائر المشرفين.
    لمن يدير هذا البوت: رقمه واسمه، ومنذ متى، ومن أضافه، وما فعله.

    لا يحصل أحد غيرهم على شيء من ذلك.
privacy-erased = مُحي ما حفظته وموضع قراءتك، واشتراك هذه المحادثة وما أُرسل إليها. ولم يعد رقمك إلى جانب أي استيراد ولا في سجل المشرفين.
privacy-admin-kept = وتبقى مشرفاً.

## When something is not understood

unknown-command = لا أعرف الأمر /{ $typed }. كل الأوامر: /help
unknown-command-near = لا أعرف الأمر /{ $typed }. هل المقصود /{ $near }؟
unknown-button = هذا الزر من إصدار سابق ولم يعد يفعل شيئاً. جرّب /latest.
not-text = أفهم الكلمات والأوامر، ومن المشرفين ملفات الأرشيف. المزيد في /help.
allowance-spent = كان ذلك كثيراً دفعة واحدة. أعود إلى الرد هنا بعد نصف دقيقة.
allowance-spent-group = كان ذلك كثيراً دفعة واحدة. أعود إلى الرد في هذه المجموعة بعد نصف دقيقة.
allowance-spent-press = ضغطات كثيرة دفعة واحدة. حاول مجدداً بعد نصف دقيقة.
went-wrong = حدث خطأ من جانبي، وهو مدوَّن في سجل المشغّل. يُرجى المحاولة مرة أخرى.
files-for-admins = لا يستورد الملفات إلا القائمون على هذا البوت.
