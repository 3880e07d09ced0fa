# Textos en español; el bot trata de tú. Glosario:
# digest (publicación) = resumen de prensa; digest (mensaje) = resumen; story = noticia; article = artículo;
# archive = hemeroteca; file = archivo; dump = archivo de artículos; load = cargar, carga; take down = retirar;
# category = sección; tag = etiqueta; topic = tema; source = fuente; author = autor; narrow = acotar;
# subscription = suscripción; follow = seguir; alert = aviso; save = guardar; delivery = envío; push = enviar ya;
# broadcast = mensaje a todos; admin = administrador; owner = propietario; backup = copia de seguridad;
# operator’s log = registro del servidor; zone = zona horaria; Telegram number = ID de Telegram; tap = tocar.

## El menú de comandos

command-latest = Los artículos más recientes
command-unread = Lo nuevo desde tu última visita
command-source = Artículos de una fuente: /source nombre
command-author = Artículos de un autor: /author nombre
command-save = Guardar un artículo: /save 12
command-saved = Lo que has guardado
command-random = Un artículo al azar
command-today = Los artículos de hoy
command-day = Los artículos de un día: /day 7 de enero
command-search = Buscar: /search palabras
command-tag = Artículos por sección, etiqueta, tema, fuente o autor
command-export = Como archivo: /export hoy
command-tags = Todas las secciones, etiquetas y temas
command-sources = Todas las fuentes
command-read = Leer un artículo: /read 12
command-subscribe = Recibir un resumen: /subscribe 08:30 lun-vie
command-unsubscribe = Dejar de recibir resúmenes
command-digest = Mi resumen, ahora
command-settings = Mis suscripciones
command-follow = Avisarme al momento: /follow palabras
command-following = Mis búsquedas seguidas
command-language = En qué idioma respondo: /language español
command-privacy = Qué datos guardo de ti
command-help = Qué sé hacer
command-load = Cargar un archivo de artículos
command-loads = Qué se ha cargado
command-stats = Cifras y un gráfico
command-deliveries = Cómo llegan los resúmenes
command-push = Enviar ya el resumen
command-remove = Retirar un artículo: /remove 12
command-health = Estado del bot
command-backup = Una copia de la base de datos
command-log = Qué han hecho los administradores
command-broadcast = Un mensaje a todos los chats suscritos
command-admins = Quién administra el bot
command-setup = El bot entero: nombre, hora, zona, grupos

## Inicio y ayuda

start =
    <b>{ $name }</b> guarda un resumen de prensa y encuentra lo que busques en él.

    Envíame unas palabras y las busco; no importan las erratas. O toca un botón.
start-empty =
    <b>{ $name }</b> guarda un resumen de prensa y encuentra lo que busques en él.

    La hemeroteca aún está vacía. Un administrador la llena enviándome un archivo de artículos: una página del resumen guardada como texto.
start-broken-link = Ese enlace no lleva a ninguna parte: puede que esté cortado o que sea de otro bot.
help =
    <b>Qué sé hacer</b>

    Envíame unas palabras y las busco. No importa si llevan erratas.

    /latest – los artículos más recientes
    /unread – lo nuevo desde tu última visita
    /today, /day – los artículos de un día: <code>/day ayer</code>, <code>/day 7 de enero</code>
    /search – <code>/search tren nocturno</code>; para acotar: <code>"palabras exactas"</code>, <code>-excluida</code>, <code>tag:economía</code> y <code>after:marzo</code>
    /tag – <code>/tag economía</code>; vale cualquier sección, etiqueta, tema, fuente o autor
    /tags, /sources – la lista completa; /source, /author – solo una fuente o un autor
    /read – <code>/read 12</code>; basta con el número que tiene en una lista
    /save, /saved – lo que guardas
    /random – un artículo al azar
    /export – un día, una semana o un mes como archivo: <code>/export semana</code>

    <b>Cada día</b>
    /subscribe – un resumen diario: <code>/subscribe 08:30 Madrid</code>; puedes acotarlo: <code>/subscribe 8:30 lun-vie tag:energía -deportes</code>
    /digest – lo que diría ahora mismo
    /settings – cuándo llega y de qué trata, con botones
    /unsubscribe – dejar de recibirlo
    /follow – avisos al momento: <code>/follow tren nocturno</code>; /following muestra lo que sigues

    /language – en qué idioma respondo
    /privacy – qué datos guardo de ti
help-admin =
    <b>Para administradores</b>
    Envíame un archivo de artículos o responde a uno con /load.
    /loads – qué se ha cargado, con un botón para deshacerlo
    /push – enviar ya el resumen a todos los suscriptores
    /deliveries – cómo llegan los resúmenes
    /stats – cifras y un gráfico; /health – estado del bot
    /remove – retirar un artículo: responde a él con /remove
    /broadcast – un mensaje a todos los chats suscritos
    /log – qué han hecho los administradores
help-owner =
    <b>Para propietarios</b>
    /setup – el bot entero: nombre, hora, zona, grupos
    /admins – quién administra el bot; añade y quita administradores
    /backup – una copia de la base de datos
help-inline = En cualquier chat, escribe <code>@{ $username } palabras</code> para compartir allí un artículo.
help-group = En un grupo, añade mi nombre al comando, como /latest@{ $username }. No respondo a nada más, salvo a un número en respuesta a una de mis listas: abre esa entrada. Sus administradores pueden hacer que responda también sin mi nombre: /settings@{ $username }

button-add-to-group = Añadirme a un grupo
button-private = Nuestro chat privado
button-share = Compartir
button-share-link = Enviar a un chat
button-narrow = Acotar
button-follow-search = Seguir
button-search-exactly = Buscar tal cual «{ $query }»
button-past-week = Última semana
button-past-month = Último mes
button-past-year = Último año
button-latest = Lo último
button-tags = Temas
button-sources = Fuentes
button-subscribe = Suscribirse
button-unsubscribe = Darse de baja
button-settings = Ajustes
button-help = Ayuda
button-digest = Mi resumen
button-back-page = ‹
button-next-page = ›
button-page = { $page } / { $pages }
button-to-list = ‹ Volver a la lista
button-to-article = ‹ Volver al artículo
button-related = Antecedentes
button-keep = ☆ Guardar
button-kept = ★ Guardado
button-saved = Artículos guardados
button-undo = Deshacer esta carga
button-erase = Borrar mis datos
button-push-all = Enviar a { $chats ->
    [one] 1 chat
    [many] { $chats } de chats
   *[other] { $chats } chats
}
button-push-me = Solo mostrármelo a mí
button-day = { $date }
button-digest-more = { $count ->
    [one] 1 noticia más
    [many] { $count } de noticias más
   *[other] { $count } noticias más
} ›

## Listas

list-newest = <b>Lo último</b> · { $total ->
    [one] 1 artículo
    [many] { $total } de artículos
   *[other] { $total } artículos
}
list-day = <b>{ $date }</b> · { $total ->
    [one] 1 artículo
    [many] { $total } de artículos
   *[other] { $total } artículos
}
list-label = <b>{ $name }</b> ({ $kind }) · { $total ->
    [one] 1 artículo
    [many] { $total } de artículos
   *[other] { $total } artículos
}
list-unread = <b>Nuevo desde tu última visita</b> · { $total ->
    [one] 1 artículo
    [many] { $total } de artículos
   *[other] { $total } artículos
}
list-saved = <b>Guardados</b> · { $total ->
    [one] 1 artículo
    [many] { $total } de artículos
   *[other] { $total } artículos
}
related-head = <b>Antecedentes</b> · { $title }
related-none = En la hemeroteca no hay nada más sobre «{ $title }».
unread-none = Nada nuevo desde el { $since }.
pick-none = En ese mensaje no hay ningún número { $number }.
list-empty = Todavía no hay artículos. Un administrador puede enviarme un archivo de artículos: una página del resumen guardada como texto.
list-gone = Esa lista ya no existe. Prueba con /latest o /tags.
list-past-end = Esta lista se ha acortado. Prueba con /latest.
day-none = No hay nada del { $date }.
day-none-today = Todavía no hay nada de hoy.
day-unknown = No reconozco el día «{ $typed }». Escríbelo así: 2026-01-07, «7 de enero» o «ayer».
day-ask = ¿Qué día? Escríbelo así: <code>/day 2026-01-07</code>, <code>/day 7 de enero</code> o <code>/day ayer</code>.
latest-count = ¿Cuántos te muestro? Escribe un número del 1 al { $most }, por ejemplo <code>/latest 5</code>.

kind-category = sección
kind-tag = etiqueta
kind-topic = tema
kind-source = fuente
kind-author = autor

## Nombres

labels-tags = <b>Secciones, etiquetas y temas</b> · { $total }
labels-sources = <b>Fuentes</b> · { $total }
labels-none-tags = Ningún artículo tiene todavía sección, etiqueta ni tema.
labels-none-sources = Ningún artículo indica todavía su fuente.
labels-tap = Toca uno de los nombres o escríbelo tras <code>/tag</code>; no importan las erratas.
tag-ask = ¿Cuál? Escribe <code>/tag economía</code> o toca /tags para ver la lista completa.
tag-unknown = No conozco ninguna sección, etiqueta, tema, fuente ni autor parecido a «{ $typed }». La lista completa: /tags, /sources.
source-unknown = No conozco ninguna fuente parecida a «{ $typed }». Todas las fuentes: /sources
author-unknown = No conozco a ningún autor con un nombre parecido a «{ $typed }».
author-ask = ¿De quién son los artículos que buscas? Escribe <code>/author</code> y un nombre; no importan las erratas.
tag-perhaps = «{ $typed }»: ¿te refieres a esto?
tag-several = «{ $typed }»: ¿a cuál te refieres?

## Búsqueda

search-ask = ¿Qué buscas? Escribe <code>/search</code> y unas palabras, o solo las palabras.
search-results = Resultados para <b>{ $query }</b> · { $total ->
    [one] 1 artículo
    [many] { $total } de artículos
   *[other] { $total } artículos
}
search-understood = Muestro resultados para <b>{ $understood }</b> · { $total ->
    [one] 1 artículo
    [many] { $total } de artículos
   *[other] { $total } artículos
}
search-only = Solo: { $names }
since = desde el { $date }
search-left-out = Nada contiene todas estas palabras. He prescindido de: <s>{ $words }</s>
search-nothing = No he encontrado nada para «{ $query }». Prueba con menos palabras o con otras, o echa un vistazo a /tags.
search-unclosed-quote = Falta cerrar unas comillas: he buscado { $typed } como palabras exactas.
search-empty-quote = No hay palabras entre las comillas de { $typed }.
search-misplaced-or = { $typed } va entre dos palabras: <code>tren OR autobús</code>.
search-empty-field = <code>{ $typed }</code> aún no dice nada: escribe lo que buscas justo detrás, por ejemplo <code>tag:economía</code>.
search-unknown-date = No reconozco ninguna fecha en <code>{ $typed }</code>, así que he buscado las palabras. Escribe <code>after:2026-01-31</code> o <code>before:marzo</code>.
search-empty-period = Entre <code>{ $typed }</code> no queda ningún día, así que he prescindido de ambos.
search-unwanted-bracket = <code>{ $typed }</code>: el signo menos va delante de una sola palabra o expresión, como <code>-tren</code>.
search-no-words = Ahí no hay palabras que buscar. Escribe algunas, por ejemplo <code>/search tren nocturno</code>.

## Lectura

read-ask = ¿Qué artículo? Escribe <code>/read 12</code> o toca un número de una lista: /latest
read-number = «{ $typed }» no es el número de ningún artículo. Escribe <code>/read 12</code> o búscalo: /latest
read-gone = No hay ningún artículo con el número { $id }. Puede que se haya retirado. Otros artículos: /latest
save-ask = ¿Qué artículo? Escribe <code>/save 12</code> o responde a un artículo con /save.
save-done = Guardado: <b>{ $title }</b>
save-anonymous = Escribes en nombre de un chat y no puedo saber para quién guardarlo. La estrella al pie de un artículo lo guarda para quien la toque.
saved-none = Todavía no has guardado nada. La estrella al pie de un artículo lo guarda.
saved-private = Lo que guardas se muestra en nuestro chat privado.
kept-notice = Guardado
let-go-notice = Ya no está guardado
read-truncated = <i>El texto se corta aquí; el archivo original no traía más.</i>
read-link = Leer original
read-posted = recogido el { $date }
read-minutes = { $minutes } min de lectura
read-under = Secciones: { $names }
read-about = Sobre: { $names }

## Resumen

digest-head = <b>{ $site } · { $date }</b>
digest-count = { $articles ->
    [one] 1 artículo
    [many] { $articles } de artículos
   *[other] { $articles } artículos
} · { $stories ->
    [one] 1 noticia
    [many] { $stories } de noticias
   *[other] { $stories } noticias
}
digest-late = Este resumen llega tarde: a su hora yo no estaba en marcha.
digest-taken-back = Lo que se leía aquí se ha retirado del archivo.
digest-category = <b>{ $category }</b> · { $stories }
digest-leading = Lo más destacado
digest-more-sources = { $count } más
digest-reply = <i>Responde con un número para abrir esa noticia.</i>
digest-name = Resumen diario
digest-nothing-new = En los últimos días no hay nada sobre lo que elegiste. Puedes cambiarlo en /settings.
digest-nothing = Todavía no hay nada para un resumen: la hemeroteca está vacía.
digest-other = Otras noticias

## Suscripciones

subscribed = Suscripción activada. Tu resumen llega { $days } a las { $at } ({ $zone }). El próximo: { $next }.
subscribed-group = Suscripción activada. Este chat recibe el resumen { $days } a las { $at } ({ $zone }). El próximo: { $next }.
subscribed-channel = Suscripción activada. «{ $title }» recibe el resumen { $days } a las { $at } ({ $zone }). El próximo: { $next }.
subscribed-nothing-new = Si no hay nada nuevo, no se envía nada.
subscribe-time = «{ $typed }» no es una hora del día. Escríbela así: <code>/subscribe 08:30</code> o <code>/subscribe 8:30 Europe/Madrid</code>.
subscribe-zone = No conozco la zona horaria «{ $typed }». Escribe un nombre IANA, por ejemplo <code>/subscribe 08:30 Europe/Madrid</code>.
subscribe-zone-offset = «{ $typed }» es una diferencia horaria, y en muchos lugares cambia dos veces al año. Indica la zona de una ciudad, por ejemplo <code>/subscribe 08:30 Europe/Madrid</code>.
subscribe-zone-fixed = { subscribe-zone-offset }
    Si donde estás no se cambia nunca la hora, escribe { $zone }.
subscribe-zone-near = No conozco la zona horaria «{ $typed }». ¿Querías decir { $near }?
subscribe-elsewhere = <code>{ $typed }</code> acota una búsqueda, no un resumen, así que no lo he tenido en cuenta.
subscribe-admins = En un grupo o canal, solo sus administradores pueden cambiar lo que recibe.
subscribe-too-many = Aquí ya hay { $most } suscripciones. Antes, cambia o elimina una: /settings
subscribe-which = Aquí hay varias suscripciones. ¿Cuál quieres cambiar?
unsubscribe-which = Aquí hay varias suscripciones. ¿Cuál quieres cancelar?
unsubscribed = Suscripción cancelada. Con /subscribe vuelve el resumen.
unsubscribed-already = Aquí no hay ninguna suscripción. Con /subscribe empieza una.
settings-none = Aquí no hay ninguna suscripción. Con /subscribe empieza una: un resumen diario a las { $at } ({ $zone }).
settings-several = <b>Suscripciones en este chat</b>
    Toca una para cambiarla.
settings-gone = Esa suscripción ya no existe. /settings muestra las que hay.
settings-shown = <b>Resumen</b> { $days } a las { $at }, zona horaria { $zone }
settings-channel = Para el canal «{ $title }»
settings-next = Próximo: { $next }
settings-paused = En pausa: { $why }.
paused-asked = a petición propia
paused-blocked = el bot está bloqueado
paused-removed = el bot ya no está en el chat
paused-rights = el bot no tiene permiso para escribir
paused-deleted = la cuenta se ha eliminado
paused-other = Telegram no ha podido entregarlo
name-unknown = No conozco ninguna sección, etiqueta, tema, fuente ni autor parecido a «{ $typed }». La lista completa: /tags, /sources.

days-every = todos los días
days-weekdays = de lunes a viernes
days-weekend = los fines de semana
days-some = los { $days }
# On a button: “08:30 every Monday”.
digest-in-short = { $at } { $days }
# Los días tal como van en days-some: «los lunes y viernes».
on-monday = lunes
on-tuesday = martes
on-wednesday = miércoles
on-thursday = jueves
on-friday = viernes
on-saturday = sábados
on-sunday = domingos

about-everything = De todos los temas
about-tags = Sobre: { $names }
about-sources = De: { $names }
about-words = Con alguna de estas palabras: { $names }
about-without = Sin: { $names }

button-another = Otro resumen
button-channel = Canal: { $title }
button-end-all = Todas
button-part-hour = Hora
button-part-days = Días
button-part-zone = Zona
button-part-tags = Temas
button-part-from = Fuentes
button-part-words = Palabras
button-pause = Pausar
button-resume = Reanudar
button-end = Eliminar
button-end-yes = Sí, eliminar
button-digest-now = Ver ahora
button-all-digests = Suscripciones
button-done = ‹ Listo
button-everything = De todos los temas
button-days-every = A diario
button-days-weekdays = Lun–vie
button-days-sunday = Domingos
button-other-time = ‹ Otra hora
choice-made = ✓ { $choice }
label-neither = { $name } ({ $articles })
label-with-kind = { $name } ({ $kind }, { $articles })
label-wanted = ✓ { $name } ({ $articles })
label-unwanted = ✗ sin { $name }
word-wanted = Quitar «{ $word }»
word-unwanted = Quitar «sin { $word }»

part-hour = Llega a las <b>{ $at }</b>, zona horaria { $zone }. ¿A qué hora debe llegar?
part-days = Llega <b>{ $days }</b>. ¿Qué días debe llegar?
part-clock = La zona horaria es { $zone }. ¿Qué hora es ahora donde estás?
part-zones = ¿Qué lugar te queda más cerca? Se sigue su hora, también la de verano.
part-tags = <b>¿De qué debe tratar?</b> Toca una vez lo que quieras, otra para excluirlo y otra para ninguna de las dos cosas.
part-sources = <b>¿De quién han de ser los artículos?</b> Toca una vez las fuentes que quieras, otra para excluirlas y otra para ninguna de las dos cosas.
part-words = <b>Palabras</b> de este resumen: toca una para quitarla. Las nuevas se escriben: <code>/subscribe puerto -deportes</code> las sustituye a todas.
part-words-none = Ninguna palabra acota este resumen. Se escriben así: <code>/subscribe puerto "energía verde" -deportes</code>
part-end = ¿Eliminar esta suscripción? { $which }

## Compartir

button-read-here = Leer aquí
inline-mistake = No he entendido una parte de la búsqueda
inline-nothing = Nada encontrado: busca en nuestro chat
export-ask = Como archivo: <b>{ $period }</b> · { $total ->
    [one] 1 artículo
    [many] { $total } de artículos
   *[other] { $total } artículos
}. ¿En qué formato?
export-caption = { $period } · { $total ->
    [one] 1 artículo
    [many] { $total } de artículos
   *[other] { $total } artículos
}
export-title = Resumen de prensa · { $period }
export-contents = Índice
export-truncated = El texto se corta aquí; el archivo original no traía más.
export-none = Todavía no hay nada de este periodo: { $period }.
export-unknown = No reconozco los días «{ $typed }». Escríbelos así: <code>/export hoy</code>, <code>/export 2026-01-07</code>, <code>/export semana</code> o <code>/export marzo</code>.
export-too-large = Eso supera los { $most } MB, lo máximo que puede ocupar aquí un archivo. Elige menos días.
button-save-file = Como archivo
group-offer = <b>¿Un resumen para este grupo?</b> Llega una vez al día a las { $at } ({ $zone }); después se puede cambiar. Basta con que un administrador del grupo toque el botón.
group-welcome =
    <b>{ $name }</b> guarda un resumen de prensa y encuentra lo que busques en él. Aquí solo respondo a lo que lleva mi nombre, como /latest@{ $username }, y a un número en respuesta a una de mis listas. A nada más.
group-back = Estoy aquí de nuevo. Lo que este grupo recibía y seguía está en pausa desde que me quitaron. ¿Lo reanudo? Basta con que un administrador del grupo toque el botón.
button-bare-on = Responder también sin el nombre del bot
button-bare-off = Responder solo con el nombre del bot
bare-on = Desde ahora respondo aquí a /latest y demás comandos también sin mi nombre. Es lo adecuado en un grupo donde soy el único bot.
bare-off = Desde ahora solo respondo aquí a lo que lleva mi nombre, como /latest@{ $username }.
chat-muted = No puedo escribir en «{ $title }», así que sus resúmenes quedan en pausa. En cuanto pueda, se reanudan solos.
share-digest = Noticias · { $date }
share-link = Este enlace trae hasta aquí a quien lo abra: { $link }

## Canales

channel-added = Ahora soy administrador del canal «{ $title }». ¿Quieres que reciba un resumen? También puedes escribir <code>/subscribe</code> con el @nombre del canal y una hora.
channel-back = Vuelvo a ser administrador del canal «{ $title }». Lo que recibía está en pausa desde que me quitaron. ¿Lo reanudo?
channel-in-private = «{ $name }» se configura en nuestro chat privado: escríbeme allí lo mismo.
channel-unknown = No encuentro «{ $name }». Hazme antes administrador del canal; entonces te lo ofreceré yo.
channel-is-none = «{ $name }» no es un canal. En un grupo, escribe allí /subscribe.
channel-add-me = Hazme antes administrador de «{ $name }», con permiso para publicar; luego escribe esto otra vez.
channel-admins = Solo los administradores de «{ $name }» pueden cambiar lo que recibe.

## Seguir

follow-ask = ¿De qué quieres enterarte al momento? Escribe <code>/follow tren nocturno</code>; vale todo lo que acota una búsqueda. O toca un tema.
follow-words = Ahí no hay palabras que buscar. Escribe algunas, por ejemplo <code>/follow tren nocturno</code>.
follow-too-long = Es demasiado largo para seguirlo. Escribe { $most } caracteres como máximo.
follow-too-many = Aquí ya se siguen { $most } búsquedas. Antes, deja una: /following
follow-mistake = No lo he entendido, así que la búsqueda aún no se sigue.
follow-done = Búsqueda seguida: <b>{ $query }</b>. En cuanto lleguen artículos nuevos que coincidan, aviso aquí.
follow-already = La búsqueda <b>{ $query }</b> ya se sigue aquí.
following-head = <b>Búsquedas seguidas aquí</b>
following-line = { $number }. { $query }
following-none = Aquí no se sigue ninguna búsqueda. Se empieza con /follow.
button-follow = Seguir una búsqueda
button-following = Búsquedas seguidas aquí
button-unfollow = Dejar: { $query }
# Las búsquedas van entre comillas (quoted) y separadas por names-comma.
alert-head = <b>Novedades sobre { $searches }</b>
alert-more = { $count ->
    [one] Y 1 más: /latest
    [many] Y { $count } más: /latest
   *[other] Y { $count } más: /latest
}

## Idiomas

language-name = Español
language-you = <b>Idioma: { $language }</b>
    Los artículos siguen en el suyo. Toca otro o escribe <code>/language français</code>.
language-here = <b>Idioma en este chat: { $language }</b>
    Los artículos siguen en el suyo; el mío lo eligen los administradores del grupo. Toca otro o escribe <code>/language français</code>.
language-channel = <b>Idioma de «{ $title }»: { $language }</b>
    Los artículos siguen en el suyo. Toca otro para el resto del resumen.
language-unknown = No hablo «{ $typed }». Hablo { $languages }.
button-language = Idioma
button-language-auto = Como en Telegram

# Lo que separa los nombres de una lista.
names-comma = { ", " }
# The same for names that hold commas.
names-semicolon = { "; " }
quoted = «{ $words }»

# Palabras que la gente escribe tras /subscribe y /export.
words-daily = diario, diaria, diarios, diarias, diariamente, cotidiano
words-weekdays = laborables, laborable, hábiles, hábil, entresemana, entre semana
words-weekends = finde, findes, fin de semana, fines de semana
words-weekly = semanal, semanales, semanalmente
words-monday = lunes, lun
words-tuesday = martes, mar
words-wednesday = miércoles, mié
words-thursday = jueves, jue
words-friday = viernes, vie
words-saturday = sábado, sábados, sáb
words-sunday = domingo, domingos, dom
words-day = día, días
words-also = también, además, otro, otra, añade, añadir, agrega, agregar
words-everything = todo
words-without = sin, excepto, salvo, menos, no
words-around = a, al, mañana, el, la, los, las, cada, todos, todas, de, del, por, en, y, e, solo, solamente, únicamente, resumen, hora, horas, h, hs, hrs, zona, horaria, horario, una, vez, pasado, pasada, último, última
words-week = semana
words-month = mes
words-until = hasta, a, al
# The part of the day of an hour from 1 to 12, before it or behind: “8 in the evening”. Night is late and early hours.
words-am = madrugada
words-pm = tarde, tardes, tardecita
words-night = noche, noches
words-noon = mediodía, medio día
words-midnight = medianoche, media noche
# The numbers of hours from one to twelve, or on to twenty-three and zero, in order; several ways to say one are parted by “/”.
words-hours = una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve, veinte, veintiuna, veintidós, veintitrés, cero
# What stands before an hour, and the minutes that it adds: “half past eight”. With “-” at its end it is written together with the hour.
words-minutes-before = cuarto para las/un cuarto para las/cuarto para la/un cuarto para la -15, diez para las/diez para la -10, cinco para las/cinco para la -5, veinte para las/veinte para la -20
# What stands behind an hour, and the minutes that it adds: “eight thirty”. What begins with one of words-oclock stands behind any of them. With 0: “eight sharp”.
words-minutes-behind = y cinco 5, y diez 10, y cuarto/y quince/quince 15, y veinte 20, y veinticinco/veinticinco/y 25 25, y media/y treinta/treinta/y 30 30, y treinta y cinco/treinta y cinco/y 35 35, y cuarenta/cuarenta/y 40 40, y cuarenta y cinco/cuarenta y cinco/y 45 45, y cincuenta/cincuenta/y 50 50, y cincuenta y cinco/cincuenta y cinco/y 55 55, menos veinticinco/menos 25 -25, menos veinte/menos 20 -20, menos cuarto/menos quince -15, menos diez/menos 10 -10, menos cinco/menos 5 -5, en punto 0
# What makes an hour of a number behind it: “at eight”; surely so where it stands in words-oclock, too.
words-at = a las, a la, hacia las, hacia la, desde las, desde la, a eso de las, a eso de la
# What makes an hour of a number before it: “eight o’clock”.
words-oclock = horas, hora, h, hs, hrs, de la mañana
# Behind minutes in digits: “8 o’clock 30 minutes”.
words-minutes = minutos, minuto

## Cargas

load-ask = Envíame un archivo de artículos con <code>/load</code> como comentario, o responde al archivo con /load. Sirve una página del resumen guardada como texto.
load-not-file = Ese mensaje no lleva ningún archivo. Envíame un archivo de artículos o responde a uno con /load.
load-too-big = «{ $name }» ocupa { $size } MB. Telegram deja que los bots descarguen 20 MB como máximo: cárgalo donde se ejecuta el bot, con <code>gazette load FILE</code>, o divídelo.
load-started = Leyendo «{ $name }»…
load-progress = Leyendo «{ $name }»… Artículos hasta ahora: { $count }
load-done = <b>«{ $name }» se ha cargado</b>
load-nothing = <b>No se ha cargado nada de «{ $name }»</b>
load-added = Nuevos: { $count }
load-updated = Actualizados: { $count }
load-unchanged = Sin cambios: { $count }
load-skipped = Omitidos: { $count } ({ $why })
# Por qué se omite algo; va entre paréntesis en load-skipped.
skipped-attachment = adjuntos
skipped-comment = comentarios
skipped-draft = borradores
skipped-empty = vacíos
skipped-nav_menu_item = elementos de menú
skipped-page = páginas
skipped-password = protegidos con contraseña
skipped-pending = pendientes
skipped-private = privados
skipped-scheduled = programados
skipped-trash = en la papelera
load-rejected = Rechazados: { $count }
load-problem = { $where }: { $reason }
load-problems-more = … y { $count } más
problem-line = línea { $number }
problem-line-in = { $path }, línea { $number }
# Why something in a dump could not be read, behind the place where it is: what is wrong and, where there is something
# to do, what.
reason-empty = Está vacío.
reason-not-text = No es texto: carga páginas guardadas como texto, o bien JSON Lines de gazette export.
reason-other-json = Es JSON, pero no un JSON Feed: carga un feed así, o bien JSON Lines (un artículo por línea, como lo escribe gazette export).
reason-other-xml = Es XML, pero ni un feed ni una exportación de WordPress: carga lo uno o lo otro, o páginas guardadas como HTML o texto.
reason-zip = Es un archivo zip o un documento de ofimática: descomprímelo y carga los archivos.
reason-zip-empty = Es un archivo zip vacío.
reason-gzip = Está comprimido con gzip: descomprímelo y carga el resultado.
reason-bzip2 = Está comprimido con bzip2: descomprímelo y carga el resultado.
reason-xz = Está comprimido con xz: descomprímelo y carga el resultado.
reason-zstd = Está comprimido con zstd: descomprímelo y carga el resultado.
reason-7z = Es un archivo 7-Zip: descomprímelo y carga los archivos.
reason-rar = Es un archivo RAR: descomprímelo y carga los archivos.
reason-pdf = Es un PDF: guarda la página como texto y carga ese archivo.
reason-rtf = Es un documento RTF: guárdalo como texto sin formato y carga ese archivo.
reason-office = Es un documento de ofimática: guárdalo como texto sin formato y carga ese archivo.
reason-office-or-book = Es un documento de ofimática o un libro electrónico: guárdalo como texto sin formato y carga ese archivo.
reason-sqlite = Es una base de datos: exporta sus artículos y carga el archivo JSON Lines.
# Files and archives. { $system } is said by the operating system, in English.
reason-no-file = No existe ese archivo ni esa carpeta: comprueba el nombre.
reason-unopened = No se puede abrir: { $system }.
reason-unreadable = No se puede leer: { $system }.
reason-reading-ended = La lectura terminó de forma inesperada (código de salida { $code }). Lo leído hasta ese momento está en la hemeroteca; el resto, no.
reason-nothing-to-read = No contiene nada que leer.
reason-damaged = Está dañado o termina antes de tiempo: se ha leído hasta ahí.
reason-no-directory = Está dañado o le falta el final: se han leído los archivos que aún se encuentran en él.
reason-protected = Está protegido con contraseña: descomprímelo y carga lo que contiene.
reason-method = Está comprimido con un método que no se admite ({ $method }): extrae los archivos y cárgalos.
reason-leads-out = Su nombre apunta fuera del archivo comprimido: se omite.
reason-link = Es un enlace: se omite; su destino se lee donde está.
reason-device = Es un dispositivo, una tubería o un archivo disperso: se omite.
reason-too-deep = Es un archivo comprimido dentro de otro, y este dentro de un tercero: descomprime uno y carga lo que contiene.
reason-too-large = Descomprimido ocupa más de { $megabytes } MB: cárgalo por partes o aumenta GAZETTE_ARCHIVE_FILE_MB.
reason-too-dense = Descomprimido ocupa más de { $times } veces su tamaño, como los archivos dañinos: si este no lo es, aumenta GAZETTE_ARCHIVE_RATIO.
reason-unpacks-too-much = Descomprimido ocupa más de { $megabytes } MB: aumenta GAZETTE_ARCHIVE_MB para cargar el resto.
reason-too-many-files = Contiene más de { $files } archivos: aumenta GAZETTE_ARCHIVE_FILES para cargar el resto.
# Texts and HTML pages.
reason-text-no-article = No se encuentra ningún artículo en este texto: carga una página del resumen (un día, un mes, una sección o un solo artículo) en la que cada artículo conserve su título, su firma y la línea con su fecha y sus secciones.
reason-text-begins-within = El documento empieza en mitad de un artículo y falta el título: este artículo se omite.
reason-text-ends-after-title = El documento se corta tras el título «{ $title }»: guarda otra vez esa página para tener este artículo.
reason-text-endless = Ningún artículo termina en 8 millones de caracteres: esta parte se omite.
reason-page-no-article = No se encuentra ningún artículo en esta página: guarda la página de un artículo, o una lista que muestre el texto de los artículos.
reason-page-too-long = Esta página ocupa más de 8 MB y no se divide en entradas: cárgala por partes.
# Pages that a browser saved as one file, and crawl archives.
reason-saved-page-too-long = Esta página guardada ocupa más de 64 MB: guárdala sin imágenes.
reason-saved-page-too-nested = Esta página guardada tiene partes dentro de partes dentro de partes: guárdala otra vez.
reason-saved-page-no-page = No contiene ninguna página HTML.
reason-no-pages = No contiene ninguna página que se pueda leer.
reason-record-broken = Hay un registro dañado en el byte { $at }: se omite.
reason-record-too-long = Esta página ocupa más de 32 MB: se omite.
reason-record-encoding = Esta página está comprimida con un método que no se admite: «{ $encoding }».
reason-record-damaged = Su contenido no se puede descomprimir.
# Feeds.
reason-feed-no-items = Es un feed sin ningún elemento.
reason-feed-item-cut = El documento termina en mitad de este elemento: guarda otra vez el feed para tenerlo entero.
reason-feed-item-too-long = Este elemento es más largo que cualquier artículo: se omite.
reason-json-feed-no-items = Es un JSON Feed sin ningún elemento.
reason-json-feed-not-json = A partir de aquí ya no es JSON: lo anterior se ha leído.
reason-json-feed-no-item = No es un elemento de un JSON Feed, sino otra cosa.
# WordPress exports. “All content” and “Posts” are buttons of WordPress.
reason-export-no-posts = Esta exportación de WordPress no contiene entradas: elige «Todo el contenido» o «Entradas» al exportar.
reason-export-ends-within = La exportación se corta en mitad de «{ $title }»: exporta otra vez para tener esta entrada y lo que sigue.
reason-export-ends-within-untitled = La exportación se corta en mitad de una entrada: exporta otra vez para tener esta entrada y lo que sigue.
reason-export-ends-after = La exportación se corta al final de «{ $title }»: puede que le falten secciones o etiquetas, y no está lo que sigue.
reason-export-ends-after-untitled = La exportación se corta al final de una entrada: puede que le falten secciones o etiquetas, y no está lo que sigue.
reason-export-ends-early = La exportación termina tras este elemento, sin su etiqueta de cierre: puede que falten entradas, así que exporta otra vez.
reason-export-item-endless = Este elemento no termina en 32 MB: se omite.
reason-post-no-status = No consta si «{ $title }» es una entrada publicada: se omite.
reason-post-no-status-untitled = No consta si es una entrada publicada: se omite.
reason-post-too-much = Su texto es más largo que el de cualquier entrada: se omite.
reason-post-empty = Esta entrada no tiene ni título ni texto: se omite.
# JSON Lines.
reason-line-not-utf8 = Esta línea no es texto en UTF-8.
reason-line-not-json = Esta línea no es JSON.
reason-line-no-object = Cada línea debe ser un objeto con «title» y «body».
reason-key-missing = Falta «{ $key }».
reason-key-title-empty = «title» está vacío.
reason-key-not-text = «{ $key }» debe ser texto.
reason-key-not-names = «{ $key }» debe ser una lista de nombres.
reason-key-not-number = «{ $key }» debe ser un número entero, 0 o mayor.
reason-key-not-flag = «{ $key }» debe ser true o false.
reason-key-not-date = «{ $key }» debe ser una fecha como 2026-01-07.
offer = <b>«{ $name }» contiene muchos artículos</b>
offer-gone = Eso ya se decidió.
offer-declined = «{ $name }» no se ha cargado.
button-offer-yes = Cargar
button-offer-no = Cancelar
load-failed = No he podido cargar «{ $name }». Lo leído hasta ese momento está en la hemeroteca. El registro del servidor dice más.
load-download-failed = No he podido descargar «{ $name }» de Telegram. Envíalo otra vez, por favor.
undo-done = <b>Carga deshecha: «{ $name }»</b>
undo-removed = { $count ->
    [one] 1 artículo eliminado
    [many] { $count } de artículos eliminados
   *[other] { $count } artículos eliminados
}
undo-restored = { $count ->
    [one] 1 artículo recupera su texto anterior
    [many] { $count } de artículos recuperan su texto anterior
   *[other] { $count } artículos recuperan su texto anterior
}
undo-kept = { $count ->
    [one] 1 artículo queda como lo dejó una carga posterior
    [many] { $count } de artículos quedan como los dejó una carga posterior
   *[other] { $count } artículos quedan como los dejó una carga posterior
}
undo-put-back = Repuesto: <b>{ $name }</b>
undo-already = La carga de «{ $name }» ya se deshizo.
undo-started = Deshaciendo la carga de «{ $name }»…
undo-running = «{ $name }» aún se está cargando. Deshaz la carga cuando termine.
undo-gone = Ya no sé nada de esa carga.
loads-head = <b>Últimas cargas</b>
loads-none = Todavía no se ha cargado nada.
loads-line = <b>{ $id }</b> · { $name } · { $date }, { $who } · nuevos: { $added }, actualizados: { $updated }
loads-by-you = por ti
loads-by-other = por el administrador { $id }
loads-by-shell = desde la consola
loads-removal = <b>{ $id }</b> · { $name } · { $date }, { $who } · artículo retirado
loads-undone = { $line } (operación deshecha)
button-undo-load = Deshacer la { $id }

## Administrar el bot

stats-shown = <b>Hemeroteca</b>
    Artículos: { $articles ->
        [0] 0
       *[other] { $articles }
            Primer día: { $first }; último: { $last }
    }
    Cargas: { $loads }

    <b>Lectores</b>
    Suscripciones: { $subscriptions } (en pausa: { $paused })
    Resúmenes enviados: { $sent }; en espera: { $queued }; fallidos: { $failed }
stats-paused = En pausa, { $count }: { $why }
stats-never = –
stats-empty = Todavía no hay artículos, así que no hay nada que dibujar.
stats-no-picture = No se ha podido dibujar el gráfico. El registro del servidor dice por qué.
chart-articles-day = Artículos por día
chart-articles-week = Artículos por semana
chart-category = Secciones
chart-tag = Etiquetas
chart-topic = Temas
chart-source = Fuentes
chart-subscribers = Suscripciones
chart-deliveries-day = Mensajes por día
chart-deliveries-week = Mensajes por semana
chart-sent = enviados
chart-failed = fallidos
chart-number = { $number }
chart-in-caption = N.º { $place }, abajo
chart-said-day = <b>Artículos por día</b>, del { $first } al { $last }: { $total } en total; el máximo, el { $day } ({ $most }).
chart-said-week = <b>Artículos por semana</b>, del { $first } al { $last }: { $total } en total; el máximo, en la semana del { $day } ({ $most }).
chart-said-names = <b>{ $kind }</b>: { $names }.
chart-said-name = { $place }. { $name } ({ $articles })
chart-said-subscribers = <b>Suscripciones</b>: { $before } el { $first }, { $now } ahora.
chart-said-deliveries = <b>Mensajes</b> desde el { $first }: { $sent } enviados, { $failed } fallidos.
remove-ask = ¿Qué artículo? Escribe <code>/remove 12</code> o responde al artículo con /remove.
remove-sure = ¿Retirar este artículo? Nadie lo encontrará, ninguna carga posterior lo traerá de vuelta y desaparecerá de los últimos resúmenes.

    <b>{ $title }</b> · { $date }
remove-done = Retirado: <b>{ $title }</b>
button-remove = Retirarlo
button-put-back = Reponerlo
health-shown = <b>Versión { $version }</b>
    En marcha desde hace { $up }
    Base de datos: { $megabytes } MB, { $articles ->
        [one] 1 artículo
        [many] { $articles } de artículos
       *[other] { $articles } artículos
    }
    Mensajes en espera: { $queued }
    Última carga: { $load }
    Último resumen: { $digest }
health-no-errors = Ningún error en las últimas 24 horas.
health-errors = { $errors ->
        [one] <b>1 error en las últimas 24 horas:</b>
        [many] <b>{ $errors } de errores en las últimas 24 horas</b>; el más reciente:
       *[other] <b>{ $errors } errores en las últimas 24 horas</b>; el más reciente:
    }
    <code>{ $last }</code>
backup-sent = { $name } contiene toda la hemeroteca y todas las suscripciones: guárdalo en lugar seguro. Con «gazette restore FILE» se restaura.
backup-beside = La copia ocupa { $megabytes } MB, más de lo que Telegram acepta de los bots. Está junto a la base de datos: <code>{ $name }</code>
backup-failed = No se ha podido escribir la copia. El registro del servidor dice por qué: casi siempre, el disco está lleno.
log-head = <b>Qué han hecho los administradores</b>
log-none = Ningún administrador ha hecho nada todavía.
log-line = { $date }, { $who }: { $done }
log-you = tú
log-other = administrador { $id }
log-forgotten = alguien
log-claim = alta como propietario del bot
log-load = carga de «{ $about }»
log-undo = carga deshecha: «{ $about }»
log-push = resumen enviado ya; chats: { $about }
log-remove = artículo retirado: «{ $about }»
log-backup = copia de seguridad { $about }
log-make-admin = nuevo administrador: { $whom }
log-drop-admin = permisos de administrador retirados a { $whom }
log-broadcast = mensaje a todos; chats: { $about }
log-stop-broadcast = mensaje a todos detenido
log-setup = ajuste del bot: { $about }
deliveries-head = <b>Cómo llegan los resúmenes</b>
deliveries-none = En los últimos días no estaba previsto ningún resumen.
deliveries-day = <b>{ $date }</b>
deliveries-counts = Previstos: { $due }; enviados: { $sent } (con retraso: { $late }); en espera: { $waiting }; fallidos: { $failed }
deliveries-reason = • { $count } × { $why }
deliveries-unsure = Respuestas perdidas: { $count }. Como máximo, otros tantos llegaron dos veces.
deliveries-paused = <b>Suscripciones en pausa</b>
push-ask = ¿Enviar ya el resumen? Va a todos los chats suscritos que no han recibido el de hoy.
push-none = Todavía no hay suscriptores.
push-done = En cola: { $chats ->
    [one] 1 resumen
    [many] { $chats } de resúmenes
   *[other] { $chats } resúmenes
}. Quien ya recibió el de hoy no recibe otro.
push-empty = No hay nada que enviar: la hemeroteca está vacía.
broadcast-ask-what = ¿Qué mensaje va a todos? Responde a un mensaje con /broadcast, o escribe <code>/broadcast</code> y el texto. Te lo muestro antes de que lo reciba nadie.
broadcast-uncopied = Telegram no me deja copiar ese mensaje. Responde a un texto, una foto o un archivo.
broadcast-ask = <b>¿Enviar esto a { $chats ->
        [one] 1 chat
        [many] { $chats } de chats
       *[other] { $chats } chats
    }?</b>
    Lo recibe todo chat cuyo resumen no está en pausa. Chats privados: { $people }; grupos: { $groups }; canales: { $channels }.
broadcast-one = Un mensaje tuyo todavía se está enviando. Detenlo o espera a que termine.
broadcast-cancelled = No se ha enviado nada.
broadcast-decided = Eso ya se decidió.
broadcast-going = <b>Enviando</b> · { $sent } de { $chats }
broadcast-stopped = <b>Detenido.</b> Enviado a { $sent } de { $chats }.
broadcast-done = <b>Terminado.</b> Enviado a { $sent } de { $chats }.
broadcast-failed = Fallidos: { $count }
broadcast-retried = Se reintentará: { $count }
broadcast-left-out = Sin enviar: { $count }
broadcast-gone = De baja entretanto: { $count }
button-stop = Detener
admins-only = Ese comando es para quienes administran este bot.
owners-only = Eso solo pueden hacerlo los propietarios de este bot.
admins-private = A lo que preguntan los administradores respondo en nuestro chat privado. Dímelo allí.

## Quién administra el bot

admins-owners = <b>Propietarios</b>
admins-admins = <b>Administradores</b>
admins-none = No hay más administradores.
admins-line = { $name } · desde el { $date }
admins-line-settings = { $name } · figura en GAZETTE_ADMINS
admins-how = Para añadir un administrador, reenvíame un mensaje suyo o envíame su contacto. También puedes escribir <code>/admins add 12345</code> con su ID de Telegram, o responderle en un grupo con <code>/admins@{ $username } add</code>.
admins-add-sure = ¿Nombrar administrador a <b>{ $name }</b> ({ $id })? Los administradores cargan artículos y deshacen las cargas, retiran artículos, envían resúmenes y mensajes a todos, y ven las cifras y el registro.
admins-added = <b>{ $name }</b> administra el bot desde ahora; le he enviado un aviso.
admins-added-untold = <b>{ $name }</b> administra el bot desde ahora. No he podido avisarle: nunca me ha escrito o me ha bloqueado.
admins-already = <b>{ $name }</b> ya administraba este bot.
admins-drop-sure = ¿Quitar a <b>{ $name }</b>? A partir de ese momento no podrá cargar ni enviar nada. Lo que ha cargado se queda.
admins-dropped = <b>{ $name }</b> ya no administra el bot.
admins-is-none = <b>{ $name }</b> no administra el bot.
admins-in-settings = <b>{ $name }</b> figura en el ajuste GAZETTE_ADMINS, que nadie puede cambiar desde el chat. Quita de él el número { $id } donde se ejecuta el bot y reinícialo.
admins-last-owner = <b>{ $name }</b> es el único propietario; sin él, nadie podría añadir ni quitar administradores. Nombra antes a otro propietario en GAZETTE_ADMINS.
admins-too-many = Ya hay { $most } administradores. Quita antes a uno.
admins-number = Eso no es un ID de Telegram. Escríbelo así: <code>/admins add 12345</code>.
admins-whom = ¿A quién? Escribe su ID de Telegram, por ejemplo <code>/admins add 12345</code>, o responde a un mensaje suyo. Para añadir a alguien, también puedes reenviarme un mensaje suyo o enviarme su contacto.
admins-hidden = { $name } oculta su cuenta al reenviar mensajes, así que no puedo saber quién es. Envíame su contacto, escribe <code>/admins add 12345</code> con su ID de Telegram o respóndele en un grupo.
admins-contact = Ese contacto no tiene cuenta de Telegram: { $name }. Reenvíame mejor un mensaje suyo o escribe <code>/admins add 12345</code> con su ID de Telegram.
admins-anonymous = Eso se escribió en nombre de un grupo, un canal o un bot, así que no puedo saber quién fue. Reenvíame un mensaje que haya escrito en su propio nombre o escribe <code>/admins add 12345</code> con su ID de Telegram.
admins-bot = Un bot no puede administrar este bot.
admins-you-are = Desde ahora administras este bot. Envíame un archivo de artículos y lo cargo; /help muestra qué más puedes hacer.
admins-you-were = Ya no administras este bot.
admins-answered = He respondido en nuestro chat privado.
button-admin-add = Nombrar administrador
button-admin-remove = Quitar a { $name }
button-admin-drop = Sí, quitar
button-admins = Todos los administradores
claimed = Desde ahora administras este bot. Envíame un archivo de artículos para llenar la hemeroteca.
claim-wrong = Ese código no es correcto. El bot lo muestra al arrancar cuando no tiene ningún administrador.
claim-over = Este bot ya tiene administradores.

## El bot entero

setup-head = <b>El bot entero</b>
    Lo que vale para todos. Lo propio de cada chat está en /settings.
setup-hour = Los resúmenes nuevos llegan a las <b>{ $value }</b>.
setup-zone = Los resúmenes nuevos siguen la zona horaria <b>{ $value }</b>.
setup-name = El resumen se llama <b>{ $value }</b>.
setup-categories = Nombres de secciones que llevan comas: <b>{ $value }</b>.
setup-categories-none = No consta ninguna sección con una coma en el nombre.
setup-groups-everyone = <b>Cualquiera</b> puede añadirme a grupos y canales.
setup-groups-admins = <b>Solo los administradores</b> pueden añadirme a grupos y canales.
setup-set-here = Ajustado aquí.
setup-from-environment = Viene de { $variable }.
setup-built-in = Es el valor inicial.
setup-own-name = Es mi nombre en Telegram.
setup-ask-hour = Toca otra hora o escribe <code>/setup hour 7:30</code>.
setup-ask-zone = ¿Qué hora es ahora donde estás? También puedes escribir <code>/setup zone Madrid</code>.
setup-ask-name = Escribe otro: <code>/setup name La Gaceta del Puerto</code>. Aparece en /start y en lo que Telegram dice de mí.
setup-ask-categories = Los archivos de artículos separan las secciones con comas, de modo que un nombre con coma se partiría. Escribe <code>/setup categories add Artes, Letras, Escena</code>; vale desde la próxima carga. Toca un nombre para quitarlo.
setup-ask-groups = ¿Quién puede añadirme?
setup-what = Puedo ajustar <code>hour</code>, <code>zone</code>, <code>name</code>, <code>categories</code> y <code>groups</code>. Escribe, por ejemplo, <code>/setup hour 7:30</code>, o toca /setup.
setup-hour-unclear = «{ $typed }» no es una hora del día. Escríbela así: <code>/setup hour 7:30</code>.
setup-zone-unclear = No conozco la zona horaria «{ $typed }». Indica una ciudad, por ejemplo <code>/setup zone Madrid</code>.
setup-zone-near = No conozco la zona horaria «{ $typed }». ¿Querías decir <code>/setup zone { $near }</code>?
setup-name-long = Es demasiado largo. Un nombre tiene { $most } caracteres como máximo.
setup-category-plain = «{ $typed }» no lleva ninguna coma, así que no hace falta anotarlo.
setup-category-long = Es demasiado largo. El nombre de una sección tiene { $most } caracteres como máximo.
setup-category-many = Ya hay { $most } nombres anotados. Quita antes uno.
setup-category-unknown = «{ $typed }» no está anotado.
setup-groups-unclear = Escribe <code>/setup groups everyone</code> o <code>/setup groups admins</code>.
button-setup-hour = Hora
button-setup-zone = Zona
button-setup-name = Nombre
button-setup-categories = Secciones
button-setup-groups = Grupos
button-setup-everyone = Cualquiera
button-setup-admins = Solo administradores
button-setup-drop = Quitar: { $name }
button-setup-default = Volver al valor inicial
group-not-allowed = Solo quienes me administran pueden añadirme a un grupo, así que me voy.
channel-not-allowed = Solo quienes me administran pueden añadirme a un canal, así que me he ido de «{ $title }».

## Primer arranque

first-run = <b>Desde ahora administras este bot.</b> Unos pasos y estará listo:
first-run-over = <b>Todo está listo.</b> Se me encuentra como @{ $username }.
first-run-later = <b>Por ahora es suficiente.</b> Con /setup se cambia todo; cuando me envíes un archivo de artículos, lo cargo.
first-run-name = ○ Dar nombre al resumen
first-run-name-done = ✓ El resumen se llama <b>{ $value }</b>
first-run-name-ask = ¿Cómo se llama? Escribe <code>/setup name La Gaceta del Puerto</code> o conserva mi nombre.
first-run-load = ○ Cargar un archivo de artículos
first-run-load-done = ✓ La hemeroteca tiene { $articles ->
    [one] 1 artículo
    [many] { $articles } de artículos
   *[other] { $articles } artículos
}
first-run-load-skipped = – Todavía no se ha cargado nada
first-run-load-ask = Envíame un archivo de artículos: una página del resumen guardada como texto o HTML, un archivo RSS o Atom, una exportación de WordPress; también en zip.
first-run-subscribe = ○ Suscribirse
first-run-subscribe-done = ✓ Tu resumen llega { $days } a las { $at } ({ $zone })
first-run-subscribe-skipped = – Sin resumen para ti: /subscribe
first-run-subscribe-ask = ¿Quieres recibir el resumen todos los días a las { $at } ({ $zone })?
button-first-run = Configurarme
button-keep-name = Conservar «{ $name }»
button-skip = Omitir
button-not-now = Ahora no

## Lo que Telegram dice del bot (texto sin marcas): 512 y 120 caracteres como máximo con un nombre de 64

bot-description =
    { $name }: un resumen de prensa para buscar y leer.

    Envíame unas palabras y encuentro los artículos, con erratas y todo. Cada día, a tu hora, te envío lo nuevo: primero lo más destacado, en pocas líneas y con todas las fuentes.

    Añádeme a un grupo o a un canal y también recibirá el resumen.
bot-short-description = { $name }: la prensa para consultar, leer y recibir cada día.

## Privacidad

privacy =
    <b>Qué datos guardo de ti</b>

    Las palabras de una búsqueda, para su botón «›», sin decir quién las escribió.
    Lo que guardas. En nuestro chat privado: por dónde vas en un artículo y la lista que tienes delante. En cualquier chat: qué mensaje mío muestra qué artículo (90 días) y cuándo se preguntó por última vez por lo nuevo.
    El idioma que eliges o en el que te suscribes, para ti o para un chat.
    Si te suscribes o sigues una búsqueda: el ID y el nombre de este chat, cuándo y sobre qué, y qué resúmenes ha recibido (60 días). Si configuras un canal: tu ID junto a él. Después de /unsubscribe, el ID y el nombre del chat se quedan hasta que se borran.
    Si cargas archivos de artículos: tu ID de Telegram junto a cada carga; los demás administradores lo ven.
    Si administras este bot: tu ID y tu nombre, desde cuándo, quién te añadió y lo que hiciste.

    Nadie más recibe nada de esto.
privacy-erased = Borrado: lo que guardaste y por dónde ibas leyendo, la suscripción de este chat y lo que se le ha entregado. Tu ID ya no figura junto a ninguna carga ni en el registro de los administradores.
privacy-admin-kept = Sigues administrando el bot.

## Cuando algo no se entiende

unknown-command = No conozco /{ $typed }. Todos los comandos: /help
unknown-command-near = No conozco /{ $typed }. ¿Querías decir /{ $near }?
unknown-button = Este botón es de una versión anterior de mí y ya no hace nada. Prueba con /latest.
not-text = Entiendo palabras, comandos y, de los administradores, archivos de artículos. En /help hay más.
allowance-spent = Han sido muchos mensajes seguidos. Aquí vuelvo a responderte en medio minuto.
allowance-spent-group = Han sido muchos mensajes seguidos. En este grupo vuelvo a responder en medio minuto.
allowance-spent-press = Demasiados toques seguidos. Prueba otra vez en medio minuto.
went-wrong = Algo ha fallado por mi parte. Consta en el registro del servidor; inténtalo otra vez, por favor.
files-for-admins = Solo quienes administran este bot pueden cargar archivos.
