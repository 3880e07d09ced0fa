# Textes en français ; le bot vouvoie. Glossaire :
# digest = revue de presse (revue) ; story = sujet ; article = article ; archive = archives ; file = fichier ;
# dump = fichier d’articles ; load = charger, chargement ; undo = annuler ; take down = retirer ;
# category = rubrique ; tag = étiquette ; topic = thème ; source = source ; author = auteur ; narrow = affiner ;
# subscription = abonnement ; follow = suivre ; alert = alerte ; save = enregistrer ; delivery = envoi ;
# push = envoyer maintenant ; broadcast = message à tous ; admin = administrateur ; owner = propriétaire ;
# backup = sauvegarde ; operator’s log = journal du serveur ; zone = fuseau horaire ;
# Telegram number = identifiant Telegram ; chat = discussion ; channel = canal ; tap = toucher.

## Le menu des commandes

command-latest = Les articles les plus récents
command-unread = Les nouveautés depuis votre dernière visite
command-source = Les articles d’une source : /source nom
command-author = Les articles d’un auteur : /author nom
command-save = Enregistrer un article : /save 12
command-saved = Vos articles enregistrés
command-random = Un article au hasard
command-today = Les articles du jour
command-day = Les articles d’un jour : /day 7 janvier
command-search = Rechercher : /search mots
command-tag = Articles par rubrique, étiquette, thème, source ou auteur
command-export = Exporter en fichier : /export aujourd’hui
command-tags = Les rubriques, étiquettes et thèmes
command-sources = Toutes les sources
command-read = Lire un article : /read 12
command-subscribe = Recevoir la revue : /subscribe 08:30 lun-ven
command-unsubscribe = Ne plus recevoir la revue de presse
command-digest = Ma revue de presse, maintenant
command-settings = Mes abonnements
command-follow = M’alerter aussitôt : /follow mots
command-following = Mes recherches suivies
command-language = La langue de mes réponses : /language français
command-privacy = Les données conservées sur vous
command-help = Ce que je sais faire
command-load = Charger un fichier d’articles
command-loads = Ce qui a été chargé
command-stats = Chiffres et graphique
command-deliveries = Comment arrivent les revues de presse
command-push = Envoyer la revue de presse maintenant
command-remove = Retirer un article : /remove 12
command-health = L’état du bot
command-backup = Une copie de la base de données
command-log = Ce que les administrateurs ont fait
command-broadcast = Un message à toutes les discussions abonnées
command-admins = Qui administre le bot
command-setup = Le bot entier : nom, heure, fuseau, groupes

## Accueil et aide

start =
    <b>{ $name }</b> conserve une revue de presse et y retrouve ce que vous cherchez.

    Envoyez-moi quelques mots et je lance la recherche ; les fautes de frappe ne gênent pas. Ou touchez un bouton.
start-empty =
    <b>{ $name }</b> conserve une revue de presse et y retrouve ce que vous cherchez.

    Les archives sont encore vides. Un administrateur les remplit en m’envoyant un fichier d’articles : une page de revue de presse enregistrée au format texte.
start-broken-link = Ce lien ne mène nulle part ici : il a pu être coupé, ou venir d’un autre bot.
help =
    <b>Ce que je sais faire</b>

    Envoyez-moi des mots, même mal orthographiés, et je les cherche.

    /latest – les articles les plus récents
    /unread – les nouveautés depuis votre dernière visite
    /today, /day – les articles d’un jour : <code>/day hier</code>, <code>/day 7 janvier</code>
    /search – <code>/search train de nuit</code> ; pour affiner : <code>"mots exacts"</code>, <code>-exclu</code>, <code>tag:économie</code> et <code>after:mars</code>
    /tag – <code>/tag économie</code> ; rubrique, étiquette, thème, source ou auteur
    /tags, /sources – la liste complète ; /source, /author – une seule source, un seul auteur
    /read – <code>/read 12</code> ; le numéro dans une liste suffit
    /save, /saved – ce que vous enregistrez
    /random – un article au hasard
    /export – un jour, une semaine ou un mois en fichier : <code>/export semaine</code>

    <b>Chaque jour</b>
    /subscribe – la revue de presse quotidienne : <code>/subscribe 08:30 Paris</code> ; affinez-la à votre gré : <code>/subscribe 8:30 lun-ven tag:énergie -sport</code>
    /digest – ce qu’elle dirait maintenant
    /settings – quand elle arrive et de quoi elle parle, par boutons
    /unsubscribe – ne plus la recevoir
    /follow – des alertes immédiates : <code>/follow train de nuit</code> ; /following montre ce que vous suivez

    /language – la langue de mes réponses
    /privacy – les données conservées sur vous
help-admin =
    <b>Pour les administrateurs</b>
    Envoyez-moi un fichier d’articles, ou répondez à un fichier par /load.
    /loads – ce qui a été chargé, avec un bouton pour l’annuler
    /push – envoyer maintenant la revue de presse à tous les abonnés
    /deliveries – comment arrivent les revues de presse
    /stats – chiffres et graphique ; /health – l’état du bot
    /remove – retirer un article : répondez-lui par /remove
    /broadcast – un message à toutes les discussions abonnées
    /log – ce que les administrateurs ont fait
help-owner =
    <b>Pour les propriétaires</b>
    /setup – le bot entier : nom, heure, fuseau, groupes
    /admins – qui administre le bot ; ajoute et retire des administrateurs
    /backup – une copie de la base de données
help-inline = Dans toute discussion, écrivez <code>@{ $username } mots</code> pour y partager un article.
help-group = Dans un groupe, ajoutez mon nom à la commande, comme /latest@{ $username }. Je ne réponds à rien d’autre, sauf à un numéro en réponse à l’une de mes listes : il ouvre l’entrée correspondante. Ses administrateurs peuvent aussi me faire répondre sans mon nom : /settings@{ $username }

button-add-to-group = M’ajouter à un groupe
button-private = Notre conversation privée
button-share = Partager
button-share-link = Envoyer à une discussion
button-narrow = Affiner
button-follow-search = Suivre
button-search-exactly = Chercher plutôt « { $query } »
button-past-week = Semaine écoulée
button-past-month = Mois écoulé
button-past-year = Année écoulée
button-latest = Récents
button-tags = Thèmes
button-sources = Sources
button-subscribe = S’abonner
button-unsubscribe = Se désabonner
button-settings = Réglages
button-help = Aide
button-digest = Ma revue
button-back-page = ‹
button-next-page = ›
button-page = { $page } / { $pages }
button-to-list = ‹ Retour à la liste
button-to-article = ‹ Retour à l’article
button-related = Sur le même sujet
button-keep = ☆ Enregistrer
button-kept = ★ Enregistré
button-saved = Articles enregistrés
button-undo = Annuler ce chargement
button-erase = Effacer mes données
button-push-all = Envoyer à { $chats ->
    [one] { $chats } discussion
    [many] { $chats } de discussions
   *[other] { $chats } discussions
}
button-push-me = Me la montrer seulement
button-day = { $date }
button-digest-more = { $count ->
    [one] { $count } autre sujet
    [many] { $count } d’autres sujets
   *[other] { $count } autres sujets
} ›

## Listes

list-newest = <b>Articles récents</b> · { $total ->
    [one] { $total } article
    [many] { $total } d’articles
   *[other] { $total } articles
}
list-day = <b>{ $date }</b> · { $total ->
    [one] { $total } article
    [many] { $total } d’articles
   *[other] { $total } articles
}
list-label = <b>{ $name }</b> ({ $kind }) · { $total ->
    [one] { $total } article
    [many] { $total } d’articles
   *[other] { $total } articles
}
list-unread = <b>Depuis votre dernière visite</b> · { $total ->
    [one] { $total } article
    [many] { $total } d’articles
   *[other] { $total } articles
}
list-saved = <b>Articles enregistrés</b> · { $total ->
    [one] { $total } article
    [many] { $total } d’articles
   *[other] { $total } articles
}
related-head = <b>Sur le même sujet</b> · { $title }
related-none = Les archives ne contiennent rien d’autre au sujet de « { $title } ».
unread-none = Rien de nouveau depuis le { $since }.
pick-none = Il n’y a pas de numéro { $number } dans ce message.
list-empty = Il n’y a pas encore d’articles. Un administrateur peut m’envoyer un fichier d’articles : une page de revue de presse enregistrée au format texte.
list-gone = Cette liste n’existe plus. Essayez /latest ou /tags.
list-past-end = Cette liste a raccourci. Essayez /latest.
day-none = Il n’y a rien à la date du { $date }.
day-none-today = Il n’y a encore rien pour aujourd’hui.
day-unknown = Je ne reconnais pas le jour « { $typed } ». Écrivez-le comme 2026-01-07, « 7 janvier » ou « hier ».
day-ask = Quel jour ? Écrivez par exemple <code>/day 2026-01-07</code>, <code>/day 7 janvier</code> ou <code>/day hier</code>.
latest-count = Combien dois-je en montrer ? Écrivez un nombre de 1 à { $most }, par exemple <code>/latest 5</code>.

kind-category = rubrique
kind-tag = étiquette
kind-topic = thème
kind-source = source
kind-author = auteur

## Noms

labels-tags = <b>Rubriques, étiquettes et thèmes</b> · { $total }
labels-sources = <b>Sources</b> · { $total }
labels-none-tags = Aucun article n’a encore de rubrique, d’étiquette ni de thème.
labels-none-sources = Aucun article n’indique encore sa source.
labels-tap = Touchez un nom, ou écrivez-le après <code>/tag</code> ; les fautes de frappe ne gênent pas.
tag-ask = Laquelle ? Écrivez <code>/tag économie</code>, ou touchez /tags pour voir la liste complète.
tag-unknown = Je ne connais ni rubrique, ni étiquette, ni thème, ni source, ni auteur proche de « { $typed } ». La liste complète : /tags, /sources.
source-unknown = Je ne connais aucune source proche de « { $typed } ». Toutes les sources : /sources
author-unknown = Je ne connais aucun auteur dont le nom soit proche de « { $typed } ».
author-ask = Les articles de qui ? Écrivez <code>/author</code> et un nom ; les fautes de frappe ne gênent pas.
tag-perhaps = « { $typed } » : est-ce ce que vous cherchez ?
tag-several = « { $typed } » : lequel de ces noms cherchez-vous ?

## Recherche

search-ask = Que cherchez-vous ? Écrivez <code>/search</code> et quelques mots, ou simplement les mots.
search-results = Résultats pour <b>{ $query }</b> · { $total ->
    [one] { $total } article
    [many] { $total } d’articles
   *[other] { $total } articles
}
search-understood = Voici les résultats pour <b>{ $understood }</b> · { $total ->
    [one] { $total } article
    [many] { $total } d’articles
   *[other] { $total } articles
}
search-only = Seulement : { $names }
since = depuis le { $date }
search-left-out = Rien ne contient tous ces mots. Laissés de côté : <s>{ $words }</s>
search-nothing = Rien trouvé pour « { $query } ». Essayez avec moins de mots ou avec d’autres, ou parcourez /tags.
search-unclosed-quote = Un guillemet n’est pas refermé : j’ai cherché { $typed } comme mots exacts.
search-empty-quote = Il n’y a aucun mot entre les guillemets de { $typed }.
search-misplaced-or = { $typed } se place entre deux mots : <code>train OR bus</code>.
search-empty-field = <code>{ $typed }</code> ne dit encore rien : écrivez juste après ce que vous voulez, par exemple <code>tag:économie</code>.
search-unknown-date = Je ne reconnais pas de date dans <code>{ $typed }</code> ; j’ai donc cherché les mots. Écrivez <code>after:2026-01-31</code> ou <code>before:mars</code>.
search-empty-period = Entre <code>{ $typed }</code>, il ne reste aucun jour ; je n’ai donc tenu compte d’aucun des deux.
search-unwanted-bracket = <code>{ $typed }</code> : le signe moins se place devant un seul mot ou une seule expression, comme <code>-train</code>.
search-no-words = Il n’y a là aucun mot à chercher. Écrivez-en quelques-uns, par exemple <code>/search train de nuit</code>.

## Lecture

read-ask = Quel article ? Écrivez <code>/read 12</code>, ou touchez un numéro dans une liste : /latest
read-number = « { $typed } » n’est pas un numéro d’article. Écrivez <code>/read 12</code>, ou trouvez l’article : /latest
read-gone = Il n’y a pas d’article numéro { $id }. Il a peut-être été retiré. D’autres articles : /latest
save-ask = Quel article ? Écrivez <code>/save 12</code>, ou répondez à un article par /save.
save-done = Enregistré : <b>{ $title }</b>
save-anonymous = Vous écrivez au nom d’une discussion : je ne peux pas savoir pour qui l’enregistrer. L’étoile sous un article l’enregistre pour qui la touche.
saved-none = Vous n’avez encore rien enregistré. L’étoile sous un article l’enregistre.
saved-private = Vos articles enregistrés s’affichent dans notre conversation privée.
kept-notice = Enregistré
let-go-notice = Retiré des articles enregistrés
read-truncated = <i>Le texte s’interrompt ici ; le fichier d’origine n’en contenait pas plus.</i>
read-link = Lire l’original
read-posted = repris le { $date }
read-minutes = { $minutes } min de lecture
read-under = Rubriques : { $names }
read-about = À propos de : { $names }

## Revue de presse

digest-head = <b>{ $site } · { $date }</b>
digest-count = { $articles ->
    [one] { $articles } article
    [many] { $articles } d’articles
   *[other] { $articles } articles
} · { $stories ->
    [one] { $stories } sujet
    [many] { $stories } de sujets
   *[other] { $stories } sujets
}
digest-late = Cette revue de presse arrive en retard : à son heure, je ne fonctionnais pas.
digest-taken-back = Ce qui figurait ici a été retiré des archives.
digest-category = <b>{ $category }</b> · { $stories }
digest-leading = À la une
digest-more-sources = { $count ->
    [one] { $count } autre
    [many] { $count } d’autres
   *[other] { $count } autres
}
digest-reply = <i>Répondez par un numéro pour ouvrir le sujet correspondant.</i>
digest-name = Revue de presse du jour
digest-nothing-new = Rien, ces derniers jours, sur ce que vous avez choisi. /settings permet d’en changer.
digest-nothing = Il n’y a pas encore de quoi faire une revue de presse : les archives sont vides.
digest-other = Autres sujets

## Abonnements

subscribed = C’est noté. Votre revue de presse arrive { $days } à { $at } ({ $zone }). La prochaine : { $next }.
subscribed-group = C’est noté. Cette discussion reçoit la revue de presse { $days } à { $at } ({ $zone }). La prochaine : { $next }.
subscribed-channel = C’est noté. « { $title } » reçoit la revue de presse { $days } à { $at } ({ $zone }). La prochaine : { $next }.
subscribed-nothing-new = S’il n’y a rien de nouveau, rien n’est envoyé.
subscribe-time = « { $typed } » n’est pas une heure. Écrivez par exemple <code>/subscribe 08:30</code> ou <code>/subscribe 8:30 Europe/Paris</code>.
subscribe-zone = Je ne connais pas le fuseau horaire « { $typed } ». Écrivez un nom IANA, par exemple <code>/subscribe 08:30 Europe/Paris</code>.
subscribe-zone-offset = « { $typed } » est un décalage, et en bien des lieux il change deux fois par an. Indiquez le fuseau d’une ville, par exemple <code>/subscribe 08:30 Europe/Paris</code>.
subscribe-zone-fixed = { subscribe-zone-offset }
    Si l’heure ne change jamais là où vous êtes, écrivez { $zone }.
subscribe-zone-near = Je ne connais pas le fuseau horaire « { $typed } ». Vouliez-vous dire { $near } ?
subscribe-elsewhere = <code>{ $typed }</code> affine une recherche, non une revue de presse ; je n’en ai donc pas tenu compte.
subscribe-admins = Dans un groupe ou un canal, seuls ses administrateurs peuvent changer ce qu’il reçoit.
subscribe-too-many = Il y a déjà { $most } abonnements ici. Modifiez-en un ou supprimez-en un d’abord : /settings
subscribe-which = Il y a plusieurs abonnements ici. Lequel voulez-vous modifier ?
unsubscribe-which = Il y a plusieurs abonnements ici. Auquel voulez-vous mettre fin ?
unsubscribed = L’abonnement est terminé. /subscribe rétablit la revue de presse.
unsubscribed-already = Il n’y a pas d’abonnement ici. /subscribe en crée un.
settings-none = Il n’y a pas d’abonnement ici. /subscribe en crée un : une revue de presse chaque jour à { $at } ({ $zone }).
settings-several = <b>Abonnements de cette discussion</b>
    Touchez-en un pour le modifier.
settings-gone = Cet abonnement n’existe plus. /settings montre ceux qui restent.
settings-shown = <b>Revue de presse</b> { $days } à { $at }, fuseau horaire { $zone }
settings-channel = Pour le canal « { $title } »
settings-next = Prochaine : { $next }
settings-paused = En pause : { $why }.
paused-asked = sur demande
paused-blocked = le bot est bloqué
paused-removed = le bot n’est plus dans la discussion
paused-rights = le bot n’a pas le droit d’écrire
paused-deleted = le compte a été supprimé
paused-other = Telegram n’a pas pu remettre le message
name-unknown = Je ne connais ni rubrique, ni étiquette, ni thème, ni source, ni auteur proche de « { $typed } ». La liste complète : /tags, /sources.

days-every = tous les jours
days-weekdays = du lundi au vendredi
days-weekend = le week-end
days-some = { $days }
# On a button: “08:30 every Monday”.
digest-in-short = { $at } { $days }
# Les jours tels qu’ils figurent dans days-some : « le lundi et le vendredi ».
on-monday = le lundi
on-tuesday = le mardi
on-wednesday = le mercredi
on-thursday = le jeudi
on-friday = le vendredi
on-saturday = le samedi
on-sunday = le dimanche

about-everything = Sur tous les thèmes
about-tags = À propos de : { $names }
about-sources = De : { $names }
about-words = Avec l’un de ces mots : { $names }
about-without = Sans : { $names }

button-another = Une autre revue de presse
button-channel = Canal : { $title }
button-end-all = Tous
button-part-hour = Heure
button-part-days = Jours
button-part-zone = Fuseau
button-part-tags = Thèmes
button-part-from = Sources
button-part-words = Mots
button-pause = Suspendre
button-resume = Reprendre
button-end = Supprimer
button-end-yes = Oui, supprimer
button-digest-now = Voir
button-all-digests = Abonnements
button-done = ‹ Terminé
button-everything = Tous les thèmes
button-days-every = Chaque jour
button-days-weekdays = Lun–ven
button-days-sunday = Dimanche
button-other-time = ‹ Autre heure
choice-made = ✓ { $choice }
label-neither = { $name } ({ $articles })
label-with-kind = { $name } ({ $kind }, { $articles })
label-wanted = ✓ { $name } ({ $articles })
label-unwanted = ✗ sans { $name }
word-wanted = Retirer « { $word } »
word-unwanted = Retirer « sans { $word } »

part-hour = Elle arrive à <b>{ $at }</b>, fuseau horaire { $zone }. À quelle heure doit-elle arriver ?
part-days = Elle arrive <b>{ $days }</b>. Quels jours doit-elle arriver ?
part-clock = Le fuseau horaire est { $zone }. Quelle heure est-il maintenant chez vous ?
part-zones = Quel lieu est le plus proche de vous ? C’est son heure qui compte, heure d’été comprise.
part-tags = <b>De quoi doit-elle parler ?</b> Touchez une fois ce que vous voulez, deux fois pour l’exclure, trois fois pour ni l’un ni l’autre.
part-sources = <b>De qui viennent les articles ?</b> Touchez une fois les sources voulues, deux fois pour les exclure, trois fois pour ni l’un ni l’autre.
part-words = <b>Mots</b> de cette revue de presse : touchez-en un pour le retirer. Pour en mettre d’autres, écrivez-les : <code>/subscribe port -sport</code> les remplace tous.
part-words-none = Aucun mot n’affine cette revue de presse. Écrivez-les ainsi : <code>/subscribe port "énergie verte" -sport</code>
part-end = Supprimer cet abonnement ? { $which }

## Partage

button-read-here = Lire ici
inline-mistake = Une partie de la recherche reste incomprise
inline-nothing = Rien trouvé : chercher dans notre conversation
export-ask = En fichier : <b>{ $period }</b> · { $total ->
    [one] { $total } article
    [many] { $total } d’articles
   *[other] { $total } articles
}. Dans quel format ?
export-caption = { $period } · { $total ->
    [one] { $total } article
    [many] { $total } d’articles
   *[other] { $total } articles
}
export-title = Revue de presse, { $period }
export-contents = Sommaire
export-truncated = Le texte s’interrompt ici ; le fichier d’origine n’en contenait pas plus.
export-none = Il n’y a encore rien pour cette période : { $period }.
export-unknown = Je ne reconnais pas les jours « { $typed } ». Écrivez par exemple <code>/export aujourd’hui</code>, <code>/export 2026-01-07</code>, <code>/export semaine</code> ou <code>/export mars</code>.
export-too-large = Cela dépasse { $most } Mo, le maximum pour un fichier ici. Choisissez moins de jours.
button-save-file = En fichier
group-offer = <b>Une revue de presse pour ce groupe ?</b> Elle arrive une fois par jour à { $at } ({ $zone }) ; cela peut se changer ensuite. Un administrateur du groupe n’a qu’à toucher le bouton.
group-welcome =
    <b>{ $name }</b> conserve une revue de presse et y retrouve ce que l’on cherche. Ici, je réponds à ce qui porte mon nom, comme /latest@{ $username }, et à un numéro en réponse à l’une de mes listes. À rien d’autre.
group-back = Me revoici. Ce que ce groupe recevait et suivait est en pause depuis que l’on m’a retiré. Faut-il reprendre ? Un administrateur du groupe n’a qu’à toucher le bouton.
button-bare-on = Répondre aussi sans le nom du bot
button-bare-off = Répondre seulement avec le nom du bot
bare-on = Désormais, je réponds ici à /latest et aux autres commandes même sans mon nom. Cela convient à un groupe dont je suis le seul bot.
bare-off = Désormais, je ne réponds ici qu’à ce qui porte mon nom, comme /latest@{ $username }.
chat-muted = Je n’ai pas le droit d’écrire dans « { $title } » : ses revues de presse sont en pause. Dès que je l’aurai, elles reprendront d’elles-mêmes.
share-digest = L’actualité · { $date }
share-link = Ce lien mène ici quiconque l’ouvre : { $link }

## Canaux

channel-added = Je suis désormais administrateur du canal « { $title } ». Doit-il recevoir une revue de presse ? Vous pouvez aussi écrire <code>/subscribe</code> avec le @nom du canal et une heure.
channel-back = Je suis de nouveau administrateur du canal « { $title } ». Ce qu’il recevait est en pause depuis que l’on m’a retiré. Faut-il reprendre ?
channel-in-private = « { $name } » se règle dans notre conversation privée : écrivez-y la même chose.
channel-unknown = Je ne trouve pas « { $name } ». Faites-moi d’abord administrateur du canal ; je vous le proposerai alors de moi-même.
channel-is-none = « { $name } » n’est pas un canal. Pour un groupe, écrivez-y /subscribe.
channel-add-me = Faites-moi d’abord administrateur de « { $name } », avec le droit de publier ; puis écrivez cela de nouveau.
channel-admins = Seuls les administrateurs de « { $name } » peuvent changer ce qu’il reçoit.

## Suivi

follow-ask = De quoi voulez-vous être averti aussitôt ? Écrivez <code>/follow train de nuit</code> ; tout ce qui affine une recherche convient. Ou touchez un thème.
follow-words = Il n’y a là aucun mot à chercher. Écrivez-en quelques-uns, par exemple <code>/follow train de nuit</code>.
follow-too-long = C’est trop long pour être suivi. Écrivez { $most } caractères au plus.
follow-too-many = { $most } recherches sont déjà suivies ici. Abandonnez-en une d’abord : /following
follow-mistake = Je n’ai pas pu lire cela ; rien n’est donc encore suivi.
follow-done = Recherche suivie : <b>{ $query }</b>. Dès que de nouveaux articles y répondent, je le signale ici.
follow-already = <b>{ $query }</b> est déjà une recherche suivie ici.
following-head = <b>Recherches suivies ici</b>
following-line = { $number }. { $query }
following-none = Rien n’est suivi ici. /follow permet de commencer.
button-follow = Suivre une recherche
button-following = Recherches suivies ici
button-unfollow = Abandonner : { $query }
# Les recherches sont entre guillemets (quoted) et séparées par names-comma.
alert-head = <b>Du nouveau pour { $searches }</b>
alert-more = { $count ->
    [one] Et { $count } autre : /latest
    [many] Et { $count } d’autres : /latest
   *[other] Et { $count } autres : /latest
}

## Langues

language-name = Français
language-you = <b>Langue : { $language }</b>
    Les articles restent dans la leur. Touchez-en une autre, ou écrivez <code>/language español</code>.
language-here = <b>Langue de cette discussion : { $language }</b>
    Les articles restent dans la leur ; les administrateurs du groupe choisissent la mienne. Touchez-en une autre, ou écrivez <code>/language español</code>.
language-channel = <b>Langue de « { $title } » : { $language }</b>
    Les articles restent dans la leur. Touchez-en une autre pour le reste de la revue de presse.
language-unknown = Je ne parle pas « { $typed } ». Je parle : { $languages }.
button-language = Langue
button-language-auto = Comme dans Telegram

# Ce qui sépare les noms d’une liste.
names-comma = { ", " }
# The same for names that hold commas.
names-semicolon = { " ; " }
quoted = « { $words } »

# Les mots que l’on écrit après /subscribe et /export.
words-daily = quotidien, quotidienne, quotidiens, quotidiennes, quotidiennement, journalier, journalière
words-weekdays = ouvrables, ouvrable, ouvrés, ouvré, en semaine
words-weekends = week-end, week-ends, fin de semaine, fins de semaine
words-weekly = hebdomadaire, hebdomadaires, hebdo, hebdomadairement
words-monday = lundi, lundis, lun
words-tuesday = mardi, mardis, mar
words-wednesday = mercredi, mercredis, mer
words-thursday = jeudi, jeudis, jeu
words-friday = vendredi, vendredis, ven
words-saturday = samedi, samedis, sam
words-sunday = dimanche, dimanches, dim
words-day = jour, jours
words-also = aussi, également, autre, encore, ajoute, ajouter, ajoutez
words-everything = tout
words-without = sans, sauf, excepté, hormis, hors, pas
words-around = à, au, aux, le, la, les, un, une, chaque, tous, toutes, de, du, des, en, et, vers, seulement, uniquement, revue, heure, heures, h, fuseau, horaire, fois, par, dernier, dernière
words-week = semaine
words-month = mois
words-until = à, au, jusque, jusqu'à, jusqu'au
# The part of the day of an hour from 1 to 12, before it or behind: “8 in the evening”. Night is late and early hours.
words-am = matin, matins, matinée
words-pm = après-midi, l'après-midi, l’après-midi, aprèm, soir, soirs, soirée, après midi, l'après midi, l’après midi
words-night = nuit, nuits
words-noon = midi
words-midnight = minuit
# The numbers of hours from one to twelve, or on to twenty-three and zero, in order; several ways to say one are parted by “/”.
words-hours = une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix-sept/dix sept, dix-huit/dix huit, dix-neuf/dix neuf, vingt, vingt et une/vingt-et-une/vingt-et-un, vingt-deux/vingt deux, vingt-trois/vingt trois, zéro
# What stands before an hour, and the minutes that it adds: “half past eight”. With “-” at its end it is written together with the hour.
words-minutes-before = un quart d'heure après/un quart d’heure après 15, une demi-heure après 30, une demi-heure avant -30, un quart d'heure avant/un quart d’heure avant -15, dix minutes avant -10, cinq minutes avant -5
# What stands behind an hour, and the minutes that it adds: “eight thirty”. What begins with one of words-oclock stands behind any of them. With 0: “eight sharp”.
words-minutes-behind = heures cinq 5, heures dix 10, et quart/heures quinze/heures un quart 15, heures vingt 20, heures vingt-cinq 25, et demie/et demi/heures trente 30, heures trente-cinq 35, heures quarante 40, heures quarante-cinq/heures trois quarts 45, heures cinquante 50, heures cinquante-cinq 55, moins vingt-cinq/moins 25 -25, moins vingt/moins 20 -20, moins le quart/moins quart/moins un quart -15, moins dix/moins 10 -10, moins cinq/moins 5 -5, pile/précises/précise/tapantes 0
# What makes an hour of a number behind it: “at eight”; surely so where it stands in words-oclock, too.
words-at = vers, dès
# What makes an hour of a number before it: “eight o’clock”.
words-oclock = heures, heure, h, hres
# Behind minutes in digits: “8 o’clock 30 minutes”.
words-minutes = minutes, minute

## Chargement

load-ask = Envoyez-moi un fichier d’articles avec <code>/load</code> pour légende, ou répondez au fichier par /load. Une page de revue de presse enregistrée au format texte convient.
load-not-file = Ce message ne contient pas de fichier. Envoyez-moi un fichier d’articles, ou répondez à un fichier par /load.
load-too-big = « { $name } » fait { $size } Mo. Telegram laisse les bots télécharger 20 Mo au plus : chargez-le là où tourne le bot, avec <code>gazette load FILE</code>, ou divisez-le.
load-started = Lecture de « { $name } »…
load-progress = Lecture de « { $name } »… Articles jusqu’ici : { $count }
load-done = <b>« { $name } » est chargé</b>
load-nothing = <b>Rien n’a été chargé de « { $name } »</b>
load-added = Nouveaux : { $count }
load-updated = Mis à jour : { $count }
load-unchanged = Inchangés : { $count }
load-skipped = Laissés de côté : { $count } ({ $why })
# Pourquoi quelque chose est laissé de côté ; figure entre parenthèses dans load-skipped.
skipped-attachment = pièces jointes
skipped-comment = commentaires
skipped-draft = brouillons
skipped-empty = vides
skipped-nav_menu_item = éléments de menu
skipped-page = pages
skipped-password = protégés par mot de passe
skipped-pending = en attente
skipped-private = privés
skipped-scheduled = programmés
skipped-trash = dans la corbeille
load-rejected = Rejetés : { $count }
load-problem = { $where } : { $reason }
load-problems-more = … et { $count ->
    [one] { $count } autre
    [many] { $count } d’autres
   *[other] { $count } autres
}
problem-line = ligne { $number }
problem-line-in = { $path }, ligne { $number }
# Why something in a dump could not be read, behind the place where it is: what is wrong and, where there is something
# to do, what.
reason-empty = Le fichier est vide.
reason-not-text = Ce n’est pas du texte : chargez des pages enregistrées au format texte, ou du JSON Lines issu de gazette export.
reason-other-json = C’est du JSON, mais pas un JSON Feed : chargez un tel flux, ou du JSON Lines (un article par ligne, comme l’écrit gazette export).
reason-other-xml = C’est du XML, mais ni un flux ni un export WordPress : chargez l’un ou l’autre, ou des pages enregistrées au format HTML ou texte.
reason-zip = C’est une archive zip ou un document bureautique : extrayez-en les fichiers et chargez-les.
reason-zip-empty = C’est une archive zip vide.
reason-gzip = Le fichier est compressé avec gzip : décompressez-le et chargez le résultat.
reason-bzip2 = Le fichier est compressé avec bzip2 : décompressez-le et chargez le résultat.
reason-xz = Le fichier est compressé avec xz : décompressez-le et chargez le résultat.
reason-zstd = Le fichier est compressé avec zstd : décompressez-le et chargez le résultat.
reason-7z = C’est une archive 7-Zip : extrayez-en les fichiers et chargez-les.
reason-rar = C’est une archive RAR : extrayez-en les fichiers et chargez-les.
reason-pdf = C’est un PDF : enregistrez la page au format texte et chargez ce fichier-là.
reason-rtf = C’est un document RTF : enregistrez-le en texte brut et chargez ce fichier-là.
reason-office = C’est un document bureautique : enregistrez-le en texte brut et chargez ce fichier-là.
reason-office-or-book = C’est un document bureautique ou un livre numérique : enregistrez-le en texte brut et chargez ce fichier-là.
reason-sqlite = C’est une base de données : exportez ses articles et chargez le fichier JSON Lines.
# Files and archives. { $system } is said by the operating system, in English.
reason-no-file = Ce fichier ou ce dossier n’existe pas : vérifiez le nom.
reason-unopened = Ouverture impossible : { $system }.
reason-unreadable = Lecture impossible : { $system }.
reason-reading-ended = La lecture s’est interrompue de façon inattendue (code de sortie { $code }). Ce qui a été lu jusque-là est dans les archives ; le reste, non.
reason-nothing-to-read = Il n’y a rien à y lire.
reason-damaged = Le fichier est endommagé ou se termine trop tôt : il a été lu jusque-là.
reason-no-directory = Le fichier est endommagé ou sa fin manque : les fichiers qui s’y trouvent encore ont été lus.
reason-protected = Le fichier est protégé par mot de passe : décompressez-le et chargez son contenu.
reason-method = Le fichier est compressé par une méthode non prise en charge ({ $method }) : extrayez les fichiers de l’archive et chargez-les.
reason-leads-out = Son nom mène hors de l’archive : le fichier est laissé de côté.
reason-link = C’est un lien : il est laissé de côté ; sa cible est lue là où elle se trouve.
reason-device = C’est un périphérique, un tube ou un fichier creux : il est laissé de côté.
reason-too-deep = C’est une archive dans une archive dans une archive : décompressez l’une d’elles et chargez son contenu.
reason-too-large = Décompressé, le fichier dépasse { $megabytes } Mo : chargez-le en plusieurs parties ou augmentez GAZETTE_ARCHIVE_FILE_MB.
reason-too-dense = Décompressé, le fichier fait plus de { $times } fois sa taille, comme les archives malveillantes : si ce n’en est pas une, augmentez GAZETTE_ARCHIVE_RATIO.
reason-unpacks-too-much = Décompressé, le fichier dépasse { $megabytes } Mo : augmentez GAZETTE_ARCHIVE_MB pour avoir le reste.
reason-too-many-files = L’archive contient plus de { $files } fichiers : augmentez GAZETTE_ARCHIVE_FILES pour avoir le reste.
# Texts and HTML pages.
reason-text-no-article = Aucun article trouvé dans ce texte : chargez une page de revue de presse (un jour, un mois, une rubrique ou un seul article) où chaque article garde son titre, sa signature et la ligne portant sa date et ses rubriques.
reason-text-begins-within = Le document commence au milieu d’un article, dont le titre est perdu : cet article est laissé de côté.
reason-text-ends-after-title = Le document est coupé après le titre « { $title } » : enregistrez de nouveau cette page pour avoir l’article.
reason-text-endless = Aucun article ne se termine en 8 millions de caractères : cette partie est laissée de côté.
reason-page-no-article = Aucun article trouvé dans cette page : enregistrez la page d’un article, ou une liste qui montre le texte des articles.
reason-page-too-long = Cette page dépasse 8 Mo et ne se divise pas en articles : chargez-la en plusieurs parties.
# Pages that a browser saved as one file, and crawl archives.
reason-saved-page-too-long = Cette page enregistrée dépasse 64 Mo : enregistrez-la sans ses images.
reason-saved-page-too-nested = Cette page enregistrée a des parties dans des parties dans des parties : enregistrez-la de nouveau.
reason-saved-page-no-page = Aucune page HTML n’y figure.
reason-no-pages = Aucune page lisible n’y figure.
reason-record-broken = Un enregistrement est endommagé à l’octet { $at } : il est laissé de côté.
reason-record-too-long = Cette page dépasse 32 Mo : elle est laissée de côté.
reason-record-encoding = Cette page est compressée par une méthode non prise en charge : « { $encoding } ».
reason-record-damaged = Son contenu ne se décompresse pas.
# Feeds.
reason-feed-no-items = C’est un flux sans aucun élément.
reason-feed-item-cut = Le document s’arrête au milieu de cet élément : enregistrez de nouveau le flux pour l’avoir en entier.
reason-feed-item-too-long = Cet élément est plus long que n’importe quel article : il est laissé de côté.
reason-json-feed-no-items = C’est un JSON Feed sans aucun élément.
reason-json-feed-not-json = À partir d’ici, ce n’est plus du JSON : ce qui précède a été lu.
reason-json-feed-no-item = Ce n’est pas un élément de JSON Feed, mais autre chose.
# WordPress exports. “All content” and “Posts” are buttons of WordPress.
reason-export-no-posts = Cet export WordPress ne contient aucun article : choisissez « Tout le contenu » ou « Articles » lors de l’export.
reason-export-ends-within = L’export est coupé au milieu de « { $title } » : exportez de nouveau pour avoir cet article et la suite.
reason-export-ends-within-untitled = L’export est coupé au milieu d’un article : exportez de nouveau pour avoir cet article et la suite.
reason-export-ends-after = L’export est coupé à la fin de « { $title } » : il y manque peut-être des rubriques ou des étiquettes, et la suite est absente.
reason-export-ends-after-untitled = L’export est coupé à la fin d’un article : il y manque peut-être des rubriques ou des étiquettes, et la suite est absente.
reason-export-ends-early = L’export se termine après cet élément, sans sa balise de fin : il manque peut-être des articles, exportez donc de nouveau.
reason-export-item-endless = Cet élément ne se termine pas en 32 Mo : il est laissé de côté.
reason-post-no-status = Rien n’indique si « { $title } » est un article publié : il est laissé de côté.
reason-post-no-status-untitled = Rien n’indique si c’est un article publié : il est laissé de côté.
reason-post-too-much = Son texte est plus long que celui de n’importe quel article : cet élément est laissé de côté.
reason-post-empty = Cet article n’a ni titre ni texte : il est laissé de côté.
# JSON Lines.
reason-line-not-utf8 = Cette ligne n’est pas du texte UTF-8.
reason-line-not-json = Cette ligne n’est pas du JSON.
reason-line-no-object = Chaque ligne doit être un objet avec « title » et « body ».
reason-key-missing = « { $key } » manque.
reason-key-title-empty = « title » est vide.
reason-key-not-text = « { $key } » doit être du texte.
reason-key-not-names = « { $key } » doit être une liste de noms.
reason-key-not-number = « { $key } » doit être un nombre entier, 0 ou plus.
reason-key-not-flag = « { $key } » doit être true ou false.
reason-key-not-date = « { $key } » doit être une date comme 2026-01-07.
offer = <b>« { $name } » contient de nombreux articles</b>
offer-gone = C’est déjà décidé.
offer-declined = « { $name } » n’a pas été chargé.
button-offer-yes = Charger
button-offer-no = Annuler
load-failed = Je n’ai pas pu charger « { $name } ». Ce qui a été lu jusque-là est dans les archives. Le journal du serveur en dit plus.
load-download-failed = Je n’ai pas pu télécharger « { $name } » depuis Telegram. Veuillez l’envoyer de nouveau.
undo-done = <b>Chargement annulé : « { $name } »</b>
undo-removed = { $count ->
    [one] { $count } article supprimé
    [many] { $count } d’articles supprimés
   *[other] { $count } articles supprimés
}
undo-restored = { $count ->
    [one] { $count } article retrouve son texte antérieur
    [many] { $count } d’articles retrouvent leur texte antérieur
   *[other] { $count } articles retrouvent leur texte antérieur
}
undo-kept = { $count ->
    [one] { $count } article reste tel qu’un chargement ultérieur l’a laissé
    [many] { $count } d’articles restent tels qu’un chargement ultérieur les a laissés
   *[other] { $count } articles restent tels qu’un chargement ultérieur les a laissés
}
undo-put-back = Remis en place : <b>{ $name }</b>
undo-already = Le chargement de « { $name } » est déjà annulé.
undo-started = Annulation du chargement de « { $name } »…
undo-running = « { $name } » est encore en cours de chargement. Annulez-le quand ce sera terminé.
undo-gone = Je n’ai plus trace de ce chargement.
loads-head = <b>Derniers chargements</b>
loads-none = Rien n’a encore été chargé.
loads-line = <b>{ $id }</b> · { $name } · { $date }, { $who } · nouveaux : { $added }, mis à jour : { $updated }
loads-by-you = par vous
loads-by-other = par l’administrateur { $id }
loads-by-shell = en ligne de commande
loads-removal = <b>{ $id }</b> · { $name } · { $date }, { $who } · article retiré
loads-undone = { $line } (annulé)
button-undo-load = Annuler le { $id }

## Administrer le bot

stats-shown = <b>Archives</b>
    Articles : { $articles ->
        [0] 0
       *[other] { $articles }
            Premier jour : { $first } ; dernier : { $last }
    }
    Chargements : { $loads }

    <b>Lecteurs</b>
    Abonnements : { $subscriptions } (en pause : { $paused })
    Revues de presse envoyées : { $sent } ; en attente : { $queued } ; en échec : { $failed }
stats-paused = En pause, { $count } : { $why }
stats-never = –
stats-empty = Il n’y a pas encore d’articles, donc rien à dessiner.
stats-no-picture = Le graphique n’a pas pu être dessiné. Le journal du serveur dit pourquoi.
chart-articles-day = Articles par jour
chart-articles-week = Articles par semaine
chart-category = Rubriques
chart-tag = Étiquettes
chart-topic = Thèmes
chart-source = Sources
chart-subscribers = Abonnements
chart-deliveries-day = Messages par jour
chart-deliveries-week = Messages par semaine
chart-sent = envoyés
chart-failed = en échec
chart-number = { $number }
chart-in-caption = Nº { $place } ci-dessous
chart-said-day = <b>Articles par jour</b>, du { $first } au { $last } : { $total } en tout, le plus grand nombre le { $day } ({ $most }).
chart-said-week = <b>Articles par semaine</b>, du { $first } au { $last } : { $total } en tout, le plus grand nombre dans la semaine du { $day } ({ $most }).
chart-said-names = <b>{ $kind }</b> : { $names }.
chart-said-name = { $place }. { $name } ({ $articles })
chart-said-subscribers = <b>Abonnements</b> : { $before } le { $first }, { $now } maintenant.
chart-said-deliveries = <b>Messages</b> depuis le { $first } : { $sent } envoyés, { $failed } en échec.
remove-ask = Quel article ? Écrivez <code>/remove 12</code>, ou répondez à l’article par /remove.
remove-sure = Retirer cet article ? Personne ne le trouvera plus, aucun chargement ultérieur ne le ramènera, et il disparaîtra des dernières revues de presse.

    <b>{ $title }</b> · { $date }
remove-done = Retiré : <b>{ $title }</b>
button-remove = Retirer
button-put-back = Remettre en place
health-shown = <b>Version { $version }</b>
    En marche depuis { $up }
    Base de données : { $megabytes } Mo, { $articles ->
        [one] { $articles } article
        [many] { $articles } d’articles
       *[other] { $articles } articles
    }
    Messages en attente : { $queued }
    Dernier chargement : { $load }
    Dernière revue de presse : { $digest }
health-no-errors = Aucune erreur en 24 heures.
health-errors = { $errors ->
        [one] <b>{ $errors } erreur en 24 heures :</b>
        [many] <b>{ $errors } d’erreurs en 24 heures</b> ; la dernière :
       *[other] <b>{ $errors } erreurs en 24 heures</b> ; la dernière :
    }
    <code>{ $last }</code>
backup-sent = { $name } contient toutes les archives et tous les abonnements : gardez-le en lieu sûr. « gazette restore FILE » le remet en place.
backup-beside = La copie fait { $megabytes } Mo, plus que Telegram n’en accepte des bots. Elle se trouve à côté de la base de données : <code>{ $name }</code>
backup-failed = La copie n’a pas pu être écrite. Le journal du serveur dit pourquoi : le plus souvent, le disque est plein.
log-head = <b>Ce que les administrateurs ont fait</b>
log-none = Aucun administrateur n’a encore rien fait.
log-line = { $date }, { $who } : { $done }
log-you = vous
log-other = administrateur { $id }
log-forgotten = quelqu’un
log-claim = prise en main du bot
log-load = chargement de « { $about } »
log-undo = chargement annulé : « { $about } »
log-push = envoi immédiat de la revue de presse ; discussions : { $about }
log-remove = article retiré : « { $about } »
log-backup = sauvegarde { $about }
log-make-admin = nouvel administrateur : { $whom }
log-drop-admin = droits d’administrateur retirés à { $whom }
log-broadcast = message à tous ; discussions : { $about }
log-stop-broadcast = message à tous interrompu
log-setup = réglage du bot : { $about }
deliveries-head = <b>Comment arrivent les revues de presse</b>
deliveries-none = Aucune revue de presse n’était prévue ces derniers jours.
deliveries-day = <b>{ $date }</b>
deliveries-counts = Prévues : { $due } ; envoyées : { $sent } (en retard : { $late }) ; en attente : { $waiting } ; en échec : { $failed }
deliveries-reason = • { $count } × { $why }
deliveries-unsure = Réponses perdues : { $count }. Autant de revues de presse, au plus, sont arrivées deux fois.
deliveries-paused = <b>Abonnements en pause</b>
push-ask = Envoyer la revue de presse maintenant ? Elle part vers toutes les discussions abonnées qui n’ont pas reçu celle du jour.
push-none = Il n’y a encore aucun abonné.
push-done = En file d’attente : { $chats ->
    [one] { $chats } revue de presse
    [many] { $chats } de revues de presse
   *[other] { $chats } revues de presse
}. Ceux qui ont déjà reçu celle du jour n’en recevront pas d’autre.
push-empty = Il n’y a rien à envoyer : les archives sont vides.
broadcast-ask-what = Que doit lire tout le monde ? Répondez à un message par /broadcast, ou écrivez <code>/broadcast</code> et le texte. Je vous le montre avant que quiconque le reçoive.
broadcast-uncopied = Telegram ne me laisse pas copier ce message. Répondez à un texte, à une photo ou à un fichier.
broadcast-ask = <b>Envoyer ceci à { $chats ->
        [one] { $chats } discussion
        [many] { $chats } de discussions
       *[other] { $chats } discussions
    } ?</b>
    Toutes les discussions dont l’abonnement n’est pas en pause le reçoivent. Conversations privées : { $people } ; groupes : { $groups } ; canaux : { $channels }.
broadcast-one = L’un de vos messages est encore en cours d’envoi. Arrêtez-le, ou attendez la fin.
broadcast-cancelled = Rien n’a été envoyé.
broadcast-decided = C’est déjà décidé.
broadcast-going = <b>Envoi en cours</b> · { $sent } sur { $chats }
broadcast-stopped = <b>Arrêté.</b> Envoyé à { $sent } sur { $chats }.
broadcast-done = <b>Terminé.</b> Envoyé à { $sent } sur { $chats }.
broadcast-failed = En échec : { $count }
broadcast-retried = Nouvel essai prévu : { $count }
broadcast-left-out = Non envoyés : { $count }
broadcast-gone = Désabonnés entre-temps : { $count }
button-stop = Arrêter
admins-only = Cette commande est réservée à ceux qui administrent ce bot.
owners-only = Seuls les propriétaires de ce bot peuvent faire cela.
admins-private = Aux demandes des administrateurs, je réponds dans notre conversation privée. Écrivez-moi là-bas.

## Qui administre le bot

admins-owners = <b>Propriétaires</b>
admins-admins = <b>Administrateurs</b>
admins-none = Il n’y a pas d’autre administrateur.
admins-line = { $name } · depuis le { $date }
admins-line-settings = { $name } · inscrit dans GAZETTE_ADMINS
admins-how = Pour ajouter un administrateur, transférez-moi un message de cette personne ou envoyez-moi son contact. Vous pouvez aussi écrire <code>/admins add 12345</code> avec son identifiant Telegram, ou lui répondre dans un groupe par <code>/admins@{ $username } add</code>.
admins-add-sure = Faire de <b>{ $name }</b> ({ $id }) un administrateur ? Les administrateurs chargent des articles et annulent des chargements, retirent des articles, envoient des revues de presse et des messages à tous, et voient les chiffres et le journal.
admins-added = <b>{ $name }</b> administre désormais ce bot ; je le lui ai annoncé.
admins-added-untold = <b>{ $name }</b> administre désormais ce bot. Je n’ai pas pu le lui annoncer : cette personne ne m’a jamais écrit, ou elle m’a bloqué.
admins-already = <b>{ $name }</b> administre déjà ce bot.
admins-drop-sure = Retirer <b>{ $name }</b> ? Cette personne ne pourra plus rien charger ni envoyer. Ce qu’elle a chargé reste.
admins-dropped = <b>{ $name }</b> n’administre plus ce bot.
admins-is-none = <b>{ $name }</b> n’administre pas ce bot.
admins-in-settings = <b>{ $name }</b> figure dans le réglage GAZETTE_ADMINS, que personne ne peut changer depuis Telegram. Retirez-en le numéro { $id } là où tourne le bot, puis redémarrez-le.
admins-last-owner = <b>{ $name }</b> est l’unique propriétaire ; sans propriétaire, personne ne pourrait ajouter ni retirer d’administrateurs. Inscrivez d’abord un autre propriétaire dans GAZETTE_ADMINS.
admins-too-many = Il y a déjà { $most } administrateurs. Retirez-en un d’abord.
admins-number = Ce n’est pas un identifiant Telegram. Écrivez par exemple <code>/admins add 12345</code>.
admins-whom = Qui ? Écrivez son identifiant Telegram, par exemple <code>/admins add 12345</code>, ou répondez à l’un de ses messages. Pour ajouter quelqu’un, vous pouvez aussi me transférer l’un de ses messages ou m’envoyer son contact.
admins-hidden = { $name } masque son compte dans les messages transférés ; je ne peux donc pas savoir qui c’est. Envoyez-moi son contact, écrivez <code>/admins add 12345</code> avec son identifiant Telegram, ou répondez-lui dans un groupe.
admins-contact = Ce contact n’a pas de compte Telegram : { $name }. Transférez-moi plutôt l’un de ses messages, ou écrivez <code>/admins add 12345</code> avec son identifiant Telegram.
admins-anonymous = Ce message a été écrit au nom d’un groupe, d’un canal ou d’un bot ; je ne peux donc pas savoir par qui. Transférez-moi un message que cette personne a écrit en son propre nom, ou écrivez <code>/admins add 12345</code> avec son identifiant Telegram.
admins-bot = Un bot ne peut pas administrer ce bot.
admins-you-are = Vous administrez désormais ce bot. Envoyez-moi un fichier d’articles et je le charge ; /help indique ce que vous pouvez faire d’autre.
admins-you-were = Vous n’administrez plus ce bot.
admins-answered = J’ai répondu dans notre conversation privée.
button-admin-add = Nommer administrateur
button-admin-remove = Retirer { $name }
button-admin-drop = Oui, retirer
button-admins = Tous les administrateurs
claimed = Vous administrez désormais ce bot. Envoyez-moi un fichier d’articles pour remplir les archives.
claim-wrong = Ce code n’est pas le bon. Le bot l’affiche au démarrage tant qu’il n’a pas d’administrateur.
claim-over = Ce bot a déjà ses administrateurs.

## Le bot entier

setup-head = <b>Le bot entier</b>
    Ce qui vaut pour tous. Les réglages de chaque discussion sont dans /settings.
setup-hour = Les nouvelles revues de presse arrivent à <b>{ $value }</b>.
setup-zone = Les nouvelles revues de presse suivent le fuseau horaire <b>{ $value }</b>.
setup-name = La revue de presse s’appelle <b>{ $value }</b>.
setup-categories = Noms de rubriques qui contiennent des virgules : <b>{ $value }</b>.
setup-categories-none = Aucun nom de rubrique connu ne contient de virgule.
setup-groups-everyone = <b>Tout le monde</b> peut m’ajouter à des groupes et à des canaux.
setup-groups-admins = <b>Seuls les administrateurs</b> peuvent m’ajouter à des groupes et à des canaux.
setup-set-here = Réglé ici.
setup-from-environment = D’après { $variable }.
setup-built-in = Réglage d’origine.
setup-own-name = C’est mon nom sur Telegram.
setup-ask-hour = Touchez une autre heure, ou écrivez <code>/setup hour 7:30</code>.
setup-ask-zone = Quelle heure est-il maintenant chez vous ? Vous pouvez aussi écrire <code>/setup zone Paris</code>.
setup-ask-name = Écrivez un autre nom : <code>/setup name La Gazette du port</code>. Il s’affiche dans /start et dans ce que Telegram dit de moi.
setup-ask-categories = Les fichiers d’articles séparent les rubriques par des virgules ; un nom qui en contient une serait donc coupé. Écrivez <code>/setup categories add Arts, lettres, scène</code> ; le prochain chargement en tient compte. Touchez un nom pour le retirer.
setup-ask-groups = Qui peut m’ajouter ?
setup-what = Je peux régler <code>hour</code>, <code>zone</code>, <code>name</code>, <code>categories</code> et <code>groups</code>. Écrivez par exemple <code>/setup hour 7:30</code>, ou touchez /setup.
setup-hour-unclear = « { $typed } » n’est pas une heure. Écrivez par exemple <code>/setup hour 7:30</code>.
setup-zone-unclear = Je ne connais pas le fuseau horaire « { $typed } ». Indiquez une ville, par exemple <code>/setup zone Paris</code>.
setup-zone-near = Je ne connais pas le fuseau horaire « { $typed } ». Vouliez-vous dire <code>/setup zone { $near }</code> ?
setup-name-long = C’est trop long. Un nom compte { $most } caractères au plus.
setup-category-plain = « { $typed } » ne contient pas de virgule ; inutile de l’inscrire.
setup-category-long = C’est trop long. Un nom de rubrique compte { $most } caractères au plus.
setup-category-many = { $most } noms sont déjà inscrits. Retirez-en un d’abord.
setup-category-unknown = « { $typed } » n’est pas inscrit.
setup-groups-unclear = Écrivez <code>/setup groups everyone</code> ou <code>/setup groups admins</code>.
button-setup-hour = Heure
button-setup-zone = Fuseau
button-setup-name = Nom
button-setup-categories = Rubriques
button-setup-groups = Groupes
button-setup-everyone = Tout le monde
button-setup-admins = Administrateurs seuls
button-setup-drop = Retirer : { $name }
button-setup-default = Revenir au réglage d’origine
group-not-allowed = Seuls ceux qui m’administrent peuvent m’ajouter à un groupe ; je repars donc.
channel-not-allowed = Seuls ceux qui m’administrent peuvent m’ajouter à un canal ; j’ai donc quitté « { $title } ».

## Premier démarrage

first-run = <b>Vous administrez désormais ce bot.</b> Encore quelques étapes, et il sera prêt :
first-run-over = <b>Tout est prêt.</b> On me trouve sous le nom @{ $username }.
first-run-later = <b>Cela suffit pour l’instant.</b> /setup permet de tout changer ; envoyez-moi un fichier d’articles à tout moment, je le charge.
first-run-name = ○ Nommer la revue de presse
first-run-name-done = ✓ La revue de presse s’appelle <b>{ $value }</b>
first-run-name-ask = Comment s’appelle-t-elle ? Écrivez <code>/setup name La Gazette du port</code>, ou gardez mon nom.
first-run-load = ○ Charger un fichier d’articles
first-run-load-done = ✓ Les archives contiennent { $articles ->
    [one] { $articles } article
    [many] { $articles } d’articles
   *[other] { $articles } articles
}
first-run-load-skipped = – Rien de chargé pour l’instant
first-run-load-ask = Envoyez-moi un fichier d’articles : une page de revue de presse enregistrée au format texte ou HTML, un flux RSS ou Atom, un export WordPress, y compris en zip.
first-run-subscribe = ○ S’abonner
first-run-subscribe-done = ✓ Votre revue de presse arrive { $days } à { $at } ({ $zone })
first-run-subscribe-skipped = – Pas de revue de presse pour vous : /subscribe
first-run-subscribe-ask = Voulez-vous recevoir la revue de presse chaque jour à { $at } ({ $zone }) ?
button-first-run = Me configurer
button-keep-name = Garder « { $name } »
button-skip = Passer
button-not-now = Pas maintenant

## Ce que Telegram dit du bot (texte sans balises) : 512 et 120 caractères au plus avec un nom de 64

bot-description =
    { $name } : une revue de presse à consulter et à lire.

    Envoyez-moi quelques mots et je trouve les articles, fautes de frappe comprises. Chaque jour, à votre heure, je vous envoie les nouveautés : la une d’abord, en quelques lignes, avec toutes les sources.

    Ajoutez-moi à un groupe ou à un canal, et il reçoit aussi la revue de presse.
bot-short-description = { $name } : à consulter, à lire, à recevoir chaque jour.

## Confidentialité

privacy =
    <b>Les données conservées sur vous</b>

    Les mots d’une recherche, pour son bouton « › », sans le nom de qui l’a faite.
    Ce que vous enregistrez. Dans notre conversation privée : où vous en êtes d’un article et la liste affichée. Dans toute discussion : lequel de mes messages montre quel article (90 jours), et quand on a demandé les nouveautés pour la dernière fois.
    La langue que vous choisissez ou dans laquelle vous vous abonnez, pour vous ou pour une discussion.
    Si vous vous abonnez ou suivez une recherche : l’identifiant et le nom de cette discussion, quand et à propos de quoi, et les revues de presse reçues (60 jours). Si vous réglez un canal : votre identifiant à côté. Après /unsubscribe, l’identifiant et le nom de la discussion restent jusqu’à leur effacement.
    Si vous chargez des fichiers d’articles : votre identifiant Telegram à côté de chaque chargement ; les autres administrateurs le voient.
    Si vous administrez ce bot : votre identifiant et votre nom, depuis quand, qui vous a ajouté et ce que vous avez fait.

    Personne d’autre n’y a accès.
privacy-erased = Effacé : ce que vous aviez enregistré et où vous en étiez de vos lectures, l’abonnement de cette discussion et ce qui lui a été envoyé. Votre identifiant ne figure plus à côté d’aucun chargement ni dans le journal des administrateurs.
privacy-admin-kept = Vous restez administrateur.

## Quand quelque chose n’est pas compris

unknown-command = Je ne connais pas /{ $typed }. Toutes les commandes : /help
unknown-command-near = Je ne connais pas /{ $typed }. Vouliez-vous dire /{ $near } ?
unknown-button = Ce bouton date de l’une de mes versions précédentes et ne fait plus rien. Essayez /latest.
not-text = Je comprends les mots, les commandes et, venant des administrateurs, les fichiers d’articles. /help en dit plus.
allowance-spent = Cela fait beaucoup d’un coup. Je vous réponds de nouveau ici dans une demi-minute.
allowance-spent-group = Cela fait beaucoup d’un coup. Je réponds de nouveau dans ce groupe dans une demi-minute.
allowance-spent-press = Vous touchez les boutons trop vite. Réessayez dans une demi-minute.
went-wrong = Quelque chose s’est mal passé de mon côté. Le journal du serveur en garde la trace ; veuillez réessayer.
files-for-admins = Seuls ceux qui administrent ce bot peuvent charger des fichiers.
