// The words that dates are written with, a language an entry. Months, weekdays and a.m./p.m. come from CLDR (cldr.ts); here stands
// what CLDR does not give: labels, small words, day parts, other spellings. A native speaker can mend an entry without
// reading code: lists are separated by commas, upper case and accents do not matter, an abbreviation is written without dots.

export interface DateLanguage {
  /** Locales of Intl to take month and weekday names from, beside the language's own. */
  readonly also?: readonly string[]
  /** Spellings of the months that CLDR does not have, January first, separated by `;`. */
  readonly months?: string
  /** Endings that months take in other cases: put on (`a`), or in place of another one (`ar>ra`). CLDR has one case, or two. */
  readonly cases?: string
  /** Whether months are written as Roman numbers too: 17 VII 2025. */
  readonly roman?: boolean
  /** The months of the Persian calendar, Farvardin first, separated by `;`: no months of ours. */
  readonly persianMonths?: string
  /** The months of the Ethiopian calendar, Meskerem first. */
  readonly ethiopicMonths?: string
  /** The same for weekdays, Sunday first. */
  readonly weekdays?: string
  /** Words before a date, or after it, that say it is when the text came out. */
  readonly published?: string
  /** Words that say it is when the text was last changed. */
  readonly updated?: string
  /** Words that may stand in a date and say nothing: of, the, on. */
  readonly small?: string
  /** Words that say the time of day follows: at, um, klo. */
  readonly at?: string
  /** Words for the hour, behind it: Uhr, h, heures. */
  readonly hour?: string
  readonly minute?: string
  readonly second?: string
  /** Words that make the number before them a year, a month, a day. */
  readonly year?: string
  readonly month?: string
  readonly day?: string
  /** Words that make the number behind them a month. */
  readonly monthBefore?: string
  /** What is written onto the front of a month, without a space. */
  readonly prefix?: string
  /** What is put on a day's number: 1st, 1er. */
  readonly ordinal?: string
  readonly am?: string
  readonly pm?: string
  /** Night: an evening hour from 6 on, a morning hour before 6. */
  readonly night?: string
  /** Midday with an hour: 11 and 12 are themselves, 1 to 3 are afternoon. */
  readonly midday?: string
  /** 12:00 without a number, 0:00 without a number. */
  readonly noon?: string
  readonly midnight?: string
  /** Words behind, or before, the number of minutes that reading takes: it is passed over. */
  readonly reading?: string
  /** Words that count from now: such a date has no meaning in a file. */
  readonly relative?: string
}

export const languages: { readonly [code: string]: DateLanguage } = {
  en: {
    reading:
      'min. read, min read, mins read, minute read, minutes read, minutes to read, min reading time, comments, comment, no comments, min to read, minutes reading time, min listen, shares, views, replies, mins, reading time, read time, time to read, estimated reading time, leave a comment, leave a reply, add comment, comments off, read, mins read, mins to read, reads, likes, views today',
    months: ';;;;;;;;sep, sept;;;',
    weekdays: ';;tues;weds;thur, thurs;;',
    published:
      'first posted, article published, story published, uploaded, added, release date, published date and time, originally posted, web posted, published, first published, originally published, published at, posted, created, issued, released, publication date, date published, published date, post date, date, issue, filed, publish date, publishing date, posting date, date of publication, was published, this article was published, this article was originally published, this article was first published, this story was published, this story was originally published, this story was first published, this post was published, air date, aired, broadcast, submitted, submitted on, published online, first broadcast, was last published, last published, entered, posted in, published in, dated, date created, created at, created date, original publication date, originally aired, initially published, news date, story posted, press release date, time published, publication, pubdate, pub date, for immediate release, original article published, article originally published, article first published, date time, datetime, heard on, heard, archived, archived on, recorded, recorded on, streamed, streamed on, premiered, premiered on, printed, printed on, appeared, appeared on, appeared in print, in print, written, written on, sent, sent on, authored, went live, live on, available since, online since, published since, uploaded on, added on, created on, released on, issued on, filed on, filed at, entered on, syndicated, first appeared, first aired, first seen, first released, first uploaded, first online, original airdate, original air date, airdate, broadcast date, episode date, date and time published, date of issue, date of release, date posted, date added, date filed, date written, date uploaded, date of creation, creation date, upload date, submission date, bulletin date, news release, media release, press release, story date, article date, article created, article posted, posted date, posted online, published by, publish time, published time, time of publication, publication time, publish, date of post, date of article, blog post, newsletter of, edition of, print edition, issue date, cover date, this article appeared, this article was posted, this story was posted, this post was originally published, this post was written, this page was published, this page was created, page created, this article was written, this article first appeared, this story first appeared',
    updated:
      'and updated, and last updated, updated, last updated, modified, last modified, last update, update, edited, last edited, revised, latest update, date modified, corrected, this article was updated, this article was last updated, this story was updated, this post was updated, was updated, was last updated, last revised, last reviewed, reviewed, medically reviewed, amended, changed, last changed, edited on, last update date, latest revision, content updated, page updated, page last updated, updated date, date last updated, last modified date, recently updated, article updated, article last updated, corrected on, corrected at, correction, correction appended, last corrected, last amended, amended on, last edit, last edited on, edited at, this page was last updated, this page was last modified, this page was last edited, page last modified, page last reviewed, page updated on, content last reviewed, content last updated, content reviewed, refreshed, last refreshed, rewritten, republished, reposted, reissued, re published, modified on, last modified on, date of last update, date of update, date of modification, date of last modification, date of revision, revision date, revision, revised on, updated at, updated date and time, update time, update date, updated time, last update time, last updated date, last changed on, changed on, as of, current as of, this article was last modified, this article was amended, this article was corrected, this article was edited, this story was last updated, this post was last updated, this post was modified, this story was corrected, new version, latest version, latest edit, post updated, story updated, post last updated, story last updated',
    small: 'on, of, the, and time, local time',
    at: 'at, time',
    hour: 'h, hr, hrs, hours, o clock, oclock',
    ordinal: 'st, nd, rd, th',
    am: 'am, in the morning',
    pm: 'pm, in the afternoon, in the evening',
    noon: 'noon, midday',
    midnight: 'midnight',
    relative:
      'second ago, seconds, mins, minutes, day, days, week, weeks, month, months, years, an hour, an hour ago, ago, yesterday, today, tomorrow, now, just now, last, next, hour ago, minute ago, hours ago, minutes ago, days ago'
  },
  de: {
    reading:
      'min. lesezeit, min lesezeit, minuten lesezeit, lesezeit, lesedauer, min lesedauer, lesezeit ca, lesedauer ca, kommentare, kommentar, keine kommentare, min. zu lesen, min zu lesen, min. lesen, min lesen, minute lesezeit, min. lesedauer, geschätzte lesezeit, aufrufe, leserkommentare, lesezeit etwa, lesezeit circa, leserkommentare, mal gelesen',
    also: ['de-AT'],
    months: 'janner, jaenner, jän, jan;feber, febr;maerz, mrz;;;;;;sept;;;',
    weekdays: ';;;;;;sonnabend',
    published:
      'artikel vom, meldung vom, beitrag vom, nachricht vom, online seit, erstmeldung, ersterscheinung, veröffentlicht, erstveröffentlicht, zuerst veröffentlicht, erstmals veröffentlicht, veröffentlichung, veröffentlichungsdatum, erschienen, erstellt, geschrieben, publiziert, datum, vom, verfasst, ausgabe, eingestellt, gepostet, print ausgabe vom, printausgabe vom, aus der ausgabe vom, ausgabe vom, zeitungsausgabe vom, hochgeladen, freigegeben, gesendet, sendung vom, erstausstrahlung, ausgestrahlt, veröffentlicht seit, online, online gestellt, erstpublikation, erscheinungsdatum, erstellt am, publikationsdatum, publiziert am, im print, ersterscheinungsdatum, verfasst am, pressemitteilung vom, bericht vom, text vom, eintrag vom, artikel veröffentlicht, angelegt, nachgetragen, archiviert, aufgezeichnet, aufgezeichnet am, aufgenommen, uraufgeführt, gedruckt, gedruckt am, abgedruckt, aus dem archiv, archiv, gemeldet, mitgeteilt, ausgegeben, abgeschickt, verschickt, versandt, versendet, bereitgestellt, bereitgestellt am, zur verfügung gestellt, vorgestellt, live seit, verfügbar seit, veröffentlicht um, veröffentlicht im, veröffentlichungszeitpunkt, veröffentlichungstermin, veröffentlichung am, erstveröffentlichung, erstveröffentlichung am, zeitpunkt der veröffentlichung, tag der veröffentlichung, datum der veröffentlichung, ersterscheinung am, erstmals erschienen, zuerst erschienen, erstmals online, erschien, erschien am, erschienen am, erstelldatum, erstellungsdatum, erstellungszeit, anlagedatum, einstelldatum, sendedatum, sendetermin, sendezeit, gesendet am, ausstrahlung, ausstrahlung am, ausgestrahlt am, erstsendung, meldung, meldungsdatum, eingereicht, eingereicht am, eingetragen, eingetragen am, hinzugefügt, hinzugefügt am, aufgenommen am, beitragsdatum, artikeldatum, heft vom, zeitung vom, newsletter vom, kolumne vom, kommentar vom, interview vom, mitteilung vom, medienmitteilung vom, aussendung vom, presseaussendung vom, aussendung, dieser artikel erschien, dieser artikel erschien am, dieser artikel wurde veröffentlicht, dieser beitrag wurde veröffentlicht, dieser beitrag wurde veröffentlicht am, der beitrag erschien, der artikel erschien, dieser text erschien, dieser text erschien am, pressedienst vom, print vom, im heft vom, beitrag erstellt, seite erstellt',
    updated:
      'und aktualisiert, und zuletzt aktualisiert, aktualisiert, zuletzt aktualisiert, aktualisierung, letzte aktualisierung, letztes update, letzte bearbeitung, stand, geändert, zuletzt geändert, letzte änderung, bearbeitet, zuletzt bearbeitet, akt, update, überarbeitet, aktualisierte fassung, letzter stand, neuester stand, letzte änderung am, zuletzt geändert am, letzte aktualisierung am, akt., upd, aktualisierungsdatum, aktueller stand, update vom, zuletzt überarbeitet, aktualisiert um, zuletzt bearbeitet am, artikel aktualisiert, editiert, zuletzt editiert, nachbearbeitet, zuletzt nachbearbeitet, korrigiert, zuletzt korrigiert, berichtigt, ergänzt, zuletzt ergänzt, erneuert, erweitert, modifiziert, zuletzt modifiziert, letzte korrektur, korrektur, korrektur vom, letzte überarbeitung, überarbeitung, letzte ergänzung, letzte modifikation, letzte bearbeitung am, letzte änderung vom, änderungsdatum, bearbeitungsdatum, datum der letzten änderung, datum der aktualisierung, neue fassung vom, neue version vom, fassung vom, version vom, update am, update um, upgedatet, up to date, updated am, aktualisierte version vom, artikel zuletzt aktualisiert, seite zuletzt aktualisiert, zuletzt aktualisiert um, dieser artikel wurde aktualisiert, dieser artikel wurde zuletzt aktualisiert, dieser beitrag wurde aktualisiert, letztmals aktualisiert, letztmalig aktualisiert, letztmals geändert, stand vom, sachstand, datenstand, redaktionsstand, informationsstand, stand der information, stand der informationen',
    small: 'am, den, der, des, jahres',
    at: 'um, gegen',
    hour: 'uhr, h',
    minute: 'min, minuten',
    ordinal: '',
    am: 'morgens, vormittags, früh',
    pm: 'nachmittags, abends',
    night: 'nachts',
    midday: 'mittags',
    relative: 'stunden, tagen, minuten, wochen, monaten, stunde, vor, gestern, heute, morgen, vorgestern, soeben, jetzt'
  },
  fr: {
    roman: true,
    reading:
      'min. de lecture, min de lecture, minutes de lecture, mn de lecture, temps de lecture, lecture, commentaires, commentaire, aucun commentaire, temps de lecture estimé, min. de temps de lecture, lecture de, durée de lecture, réactions',
    months: ';fev, fevr;;;;;juil, jul;;;;;',
    published:
      'publié, publié le, publiée, mis en ligne, paru, posté, créé, écrit, date, première publication, publication, date de publication, diffusé, rédigé, rédigé le, article publié, publié par, dernière publication, diffusée, écrite, créée, postée, parution, mise en ligne, article paru, première diffusion, diffusé le, date de parution, date de mise en ligne, date de création, ajouté, création, première parution, archivé, archivé le, enregistré, enregistré le, imprimé, imprimé le, saisi le, envoyé, envoyé le, déposé le, signé le, daté du, daté, édition du, numéro du, journal du, en ligne le, en ligne depuis, en ligne depuis le, mis en ligne le, mise en ligne le, mis en ligne à, posté le, postée le, créé le, créée le, écrit le, écrite le, paru le, parue, parue le, parution le, publiée le, publié à, publication le, date de diffusion, date de rédaction, date de l article, date d édition, diffusée le, première diffusion le, diffusion, initialement publié, initialement publié le, publié initialement le, publié pour la première fois, publié pour la première fois le, article initialement publié, communiqué du, communiqué le, communiqué de presse du, soumis le, ajouté le, ajoutée le, transmis le, heure de publication, publié en ligne, publié en ligne le, sorti le, sortie le',
    updated:
      'et mis à jour, et modifié, mis à jour, mise à jour, modifié, dernière mise à jour, actualisé, dernière modification, maj, modifiée, actualisé le, actualisée, actualisation, dernière actualisation, mis à jour à, édité, date de mise à jour, date de modification, révisé, dernière maj, mise à jour à, corrigé, article mis à jour, article modifié, modifié le, modifiée le, édité le, éditée, corrigé le, corrigée, corrigée le, rectifié, rectifié le, révisé le, révisée, revu le, relu le, complété, complété le, enrichi le, rafraîchi, maj le, maj à, mis à jour le, mise à jour le, mis à jour dernièrement, màj, dernière mise à jour le, dernière mise à jour à, dernière modification le, dernière révision, dernière édition, dernière correction, date de la dernière mise à jour, date de dernière mise à jour, date de la mise à jour, date d actualisation, date de révision, actualisée le, dernière actualisation le, réédité, republié, republié le, repris le',
    small: 'le, de, du, l, d, en',
    at: 'à, a, vers',
    hour: 'h, heure, heures, hrs',
    minute: 'min, mn, m, minutes',
    second: 's, sec',
    ordinal: 'er, e',
    am: 'du matin',
    pm: 'de l apres midi, du soir',
    noon: 'midi',
    midnight: 'minuit',
    relative: 'jours, jour, semaine, semaines, mois, aujourd hui à, il y a, hier, aujourd hui, demain'
  },
  es: {
    roman: true,
    reading:
      'min. de lectura, min de lectura, minutos de lectura, tiempo de lectura, comentarios, comentario, sin comentarios, min lectura, mins de lectura, minutos de tiempo de lectura, lectura de, minuto de lectura, lectura, vistas, visitas, lecturas',
    also: ['es-MX', 'es-AR', 'es-US'],
    months: 'ene;;;;;;;;set, sept, sep, setiembre;;;',
    published:
      'creada, creado el, subido, publicado, publicada, publicación, creado, fecha, fecha de publicación, primera publicación, escrito, publicado en, subida, fecha de creación, fecha publicación, publicado a, difundido, redactado, publicado por última vez, creado en, posteado, emitido, publicada el, publicado el día, nota publicada, nota creada, noticia publicada, noticia creada, artículo publicado, primera modificación, archivado, archivado el, grabado, grabado el, impreso, impreso el, enviado, enviado el, registrado, registrado el, ingresado, agregado, agregado el, añadido, añadido el, subido el, posteado el, escrito el, escrita, escrita el, redactado el, redactada, elaborado, edición del, edición, edición impresa, comunicado del, nota del, noticia del, artículo del, en línea desde, disponible desde, estrenado, estreno, emitido el, emitida, emisión, fecha de emisión, fecha y hora, fecha y hora de publicación, hora de publicación, fecha de alta, fecha de redacción, fecha de la noticia, fecha de la nota, fecha de edición, fecha del artículo, fecha de difusión, publicada a las, publicada originalmente, publicado originalmente, publicado originalmente el, publicado inicialmente, publicado por primera vez, publicado por primera vez el, difundida, divulgado, lanzado, lanzamiento, salida, apareció, aparecido el, creada el, generado, generado el',
    updated:
      'y actualizado, y actualizada, actualizado, actualizada, actualización, última actualización, modificado, última modificación, act, actualizado a, actualizado a las, fecha de actualización, fecha de modificación, última actualización a, actualizado en, actualizado por última vez, última edición, editado, modificada, act a, ult act, actualizado el día, última modificación en, revisado, editado el, editada, editada el, corregido, corregido el, corregida, corrección, revisado el, revisada, última revisión, revisión, última corrección, última versión, modificado el, modificada el, modificación, última actualización el, actualizado el, actualizada el, actualizada a las, actualizado al, act el, ampliado, ampliada, renovado, hora de actualización, fecha de última actualización, fecha de la última actualización, fecha de última modificación, fecha de revisión, fecha actualización, última vez actualizado, última modificación el, reeditado, republicado',
    small: 'de, del, el, a, al, la, las, los, en, año, dia',
    at: 'a las, a la, las, hora',
    hour: 'h, hs, hrs, hora, horas, hr',
    minute: 'min, minutos, m',
    ordinal: 'o, a, ro, er',
    am: 'am, de la mañana, de la madrugada',
    pm: 'pm, de la tarde',
    night: 'de la noche',
    noon: 'mediodía, al mediodía',
    midnight: 'medianoche',
    relative: 'días, día, semana, semanas, meses, hace, ayer, hoy, mañana, ahora'
  },
  pt: {
    roman: true,
    reading:
      'min de leitura, minutos de leitura, tempo de leitura, comentários, comentário, sem comentários, min. de leitura, minutos para ler, minuto de leitura, leitura de, leitura, visualizações, leituras',
    also: ['pt-PT'],
    months: ';;;;;;;;;;;',
    published:
      'publicado, publicada, publicado em, publicação, criado, postado, data, data de publicação, divulgado, escrito, publicado a, criado em, criada, data da publicação, postado em, divulgada, publicada em, publicada a, inserido, disponibilizado, cadastrado, veiculado, primeira publicação, notícia publicada, matéria publicada, reportagem publicada, artigo publicado, texto publicado, conteúdo publicado, primeira modificação, arquivado, arquivado em, gravado, gravado em, impresso, impresso em, enviado, enviado em, registrado, registado, adicionado, adicionado em, inserido em, incluído, incluído em, escrito em, escrita, escrita em, redigido em, veiculado em, exibido, exibido em, transmitido, emitido, edição de, edição impressa, lançado, lançado em, lançamento, disponível desde, no ar desde, publicado originalmente, publicado originalmente em, publicado inicialmente, publicado pela primeira vez, publicado pela primeira vez em, publicado às, publicada às, data e hora, data e hora de publicação, data de criação, data da notícia, data do artigo, data de edição, data de divulgação, data de emissão, hora de publicação, gerado em, criado a, criada a, criada em, postada, postada em, publicação original',
    updated:
      'e atualizado, e atualizada, atualizado, actualizado, atualizada, atualização, última atualização, modificado, atualizado em, última modificação, atualizada em, atualizado a, última atualização em, última atualização a, última modificação em, modificado em, modificada, editado, alterado, data de atualização, actualizada, actualização, actualizado a, actualizado em, revisado, última edição, editado em, editada, editada em, corrigido, corrigido em, corrigida, correção, revisado em, revisto, revisto em, última revisão, última correção, modificada em, alterado em, última alteração, retificado, reeditado, republicado, data da atualização, data da última atualização, data de modificação, data de alteração, hora de atualização, atualizado às, atualizada às',
    small: 'de, do, da, em, no, dia, a, o',
    at: 'às, as, à, pelas',
    hour: 'h, hs, hrs, hora, horas',
    minute: 'min, m, minutos',
    ordinal: 'o, a',
    am: 'da manhã, da madrugada',
    pm: 'da tarde',
    night: 'da noite',
    noon: 'meio dia',
    midnight: 'meia noite',
    relative: 'dias, semana, semanas, meses, minutos, há, ontem, hoje, amanhã, agora'
  },
  it: {
    roman: true,
    reading:
      'min. di lettura, min di lettura, minuti di lettura, tempo di lettura, commenti, commento, nessun commento, minuto di lettura, min lettura, lettura, tempo di lettura stimato, visualizzazioni, letture',
    weekdays: ';;;;;;',
    published:
      'pubblicato, pubblicata, pubblicato il, pubblicazione, creato, data, scritto, data di pubblicazione, postato, inserito, pubblicata il, inserita, creata, ultima pubblicazione, uscito, articolo del, notizia del, postata, pubblicato alle, pubblicato in data, data creazione, data pubblicazione, online dal, caricato, archiviato, archiviato il, registrato, registrato il, stampato, trasmesso, trasmesso il, andato in onda, andato in onda il, in onda, in onda il, messa in onda, inviato, inviato il, inserito il, inserita il, aggiunto, aggiunto il, caricato il, postato il, scritto il, scritta, redatto il, edizione del, comunicato del, numero del, online da, in rete dal, creato il, creata il, uscito il, uscita, apparso il, pubblicato online il, pubblicato originariamente, pubblicato originariamente il, pubblicato inizialmente, pubblicato per la prima volta, pubblicato per la prima volta il, prima pubblicazione, pubblicato da, data di creazione, data inserimento, data di inserimento, data di uscita, data articolo, data della notizia, data e ora, ora di pubblicazione, emesso il',
    updated:
      'e aggiornato, aggiornato, aggiornata, aggiornamento, ultimo aggiornamento, modificato, modifica, modifica il, ultima modifica, aggiornato il, agg, modificata, aggiornata il, aggiornato alle, agg., ultima modifica il, ultima revisione, aggiornato al, data aggiornamento, data di aggiornamento, ultimo agg, revisionato, rivisto, ultimo aggiornamento il, editato, editata, corretto, corretto il, corretta, correzione, rivisto il, revisionato il, revisione, ultima correzione, ultima edizione, ultimo agg., ultimo agg.to, ultimo update, ultimo aggiornamento alle, aggiornato alle ore, modificato il, modificata il, rettificato, data ultimo aggiornamento, data modifica, data ultima modifica, data di modifica, ultima versione, agg il, agg.to',
    small: 'il, di, del, dell, l, lo, la, in data',
    at: 'alle, ore, alle ore, h, dalle, all',
    hour: 'h, ore',
    ordinal: 'o',
    am: 'del mattino, di mattina',
    pm: 'del pomeriggio, di pomeriggio, di sera',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
    relative: 'fa, ieri, oggi, domani, adesso, ore fa, minuti fa, giorni fa'
  },
  nl: {
    reading:
      'min leestijd, minuten leestijd, leestijd, reacties, reactie, geen reacties, min. leestijd, minuten lezen, min lezen, leestijd ca, minuut leestijd',
    also: ['nl-BE'],
    months: ';;mrt, maa;;;;;;sept;;;',
    published:
      'gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, publicatiedatum, datum, verschenen, gemaakt, gepost, aangemaakt, verschenen op, eerst gepubliceerd, gepubliceerd in, geplaatst door, datum publicatie, toegevoegd, uitgegeven, gepubliceerd om, geschreven, online gezet, oorspronkelijk gepubliceerd, gearchiveerd, opgenomen, uitgezonden, uitgezonden op, gedrukt, ingezonden, verzonden, verstuurd, verstuurd op, ingevoerd, ingevoerd op, toegevoegd op, geüpload, geüpload op, geschreven op, editie van, krant van, nieuwsbrief van, persbericht van, online sinds, online gezet op, beschikbaar sinds, oorspronkelijk gepubliceerd op, eerder verschenen, eerst verschenen, voor het eerst gepubliceerd, voor het eerst gepubliceerd op, gemaakt op, aangemaakt op, publicatie, publicatiedatum en tijd, datum van publicatie, aanmaakdatum, plaatsingsdatum, uitzenddatum, datum van plaatsing',
    updated:
      'en bijgewerkt, bijgewerkt, laatst bijgewerkt, laatste update, gewijzigd, laatst gewijzigd, aangepast, update, geüpdatet, geactualiseerd, laatste wijziging, laatst bewerkt, bewerkt, bijgewerkt op, laatst gewijzigd op, laatst aangepast, laatst bijgewerkt op, herzien, laatste wijziging op, upd, laatste aanpassing, artikel bijgewerkt, geredigeerd, gecorrigeerd, gecorrigeerd op, correctie, verbeterd, herzien op, laatst herzien, laatst gecorrigeerd, laatste bewerking, laatste correctie, bijgesteld, aangevuld, aangevuld op, aangepast op, vernieuwd, ververst, gecontroleerd op, wijzigingsdatum, datum laatste wijziging, datum van wijziging, bijgewerkt om, update van, bewerkt op, geactualiseerd op, gewijzigd op, laatste versie',
    small: 'op, de, van, den',
    at: 'om, omstreeks',
    hour: 'uur, u, h',
    minute: 'min',
    ordinal: 'e, ste, de',
    am: 's ochtends, s morgens',
    pm: 's middags, s avonds',
    relative: 'geleden, gisteren, vandaag, morgen'
  },
  pl: {
    roman: true,
    cases: 'a>u, ia>iu, ego>ym, ada>adzie, ień>niu',
    reading:
      'min czytania, komentarze, komentarzy, min. czytania, minut czytania, minuty czytania, czas czytania, brak komentarzy',
    months: ';;;kwiet;;;;;wrzes;pazdz;;',
    weekdays: 'nd, ndz, niedz;pon, pn;wt;sr;czw;pt;sob, sb',
    published:
      'opublikowano, opublikowany, opublikowane, data publikacji, publikacja, dodano, utworzono, dodany, data dodania, data, data utworzenia, z dnia, napisano, opublikowana, publikowano, publikowany, zamieszczono, zamieszczony, data wydania, wydano, artykuł z dnia, data wpisu, dodana, dodane, utworzony, data wprowadzenia, emisja, pierwsza publikacja, zarchiwizowano, archiwum, nagrano, wydrukowano, wyemitowano, data emisji, wysłano, nadesłano, przesłano, wprowadzono, umieszczono, umieszczony, wstawiono, wpis z, wpis z dnia, artykuł z, wydanie z, wydanie z dnia, numer z, komunikat z dnia, opublikowano dnia, opublikowany dnia, opublikowano w dniu, opublikowano po raz pierwszy, pierwotnie opublikowano, utworzona, stworzono, powstał, ukazał się, data powstania, data opublikowania, data artykułu, dostępny od, premiera, napisany, dodano dnia',
    updated:
      'aktualizacja, zaktualizowano, ostatnia aktualizacja, data aktualizacji, zmodyfikowano, edytowano, aktual, ostatnia modyfikacja, akt, aktualizowano, ostatnia zmiana, zmieniono, ostatnio zmodyfikowano, ostatnio aktualizowany, data modyfikacji, data ostatniej aktualizacji, modyfikacja, zaktualizowany, uaktualniono, edytowany, zaktualizowane, edytowana, edycja, ostatnia edycja, ostatnio edytowany, poprawiono, poprawka, skorygowano, korekta, zrewidowano, uzupełniono, zaktualizowana, ostatnio aktualizowano, ostatnio zaktualizowano, ostatnio zmieniono, zmieniony, zmodyfikowany, data edycji, data zmiany, data ostatniej zmiany, data ostatniej modyfikacji, aktualizacja z dnia, odświeżono, przejrzano',
    small: 'r, roku, w dniu, dnia, dn, w',
    at: 'o, godz, o godz, godzina, o godzinie, g, ok',
    hour: 'h',
    minute: 'min',
    relative: 'temu, wczoraj, dzisiaj, dziś, jutro'
  },
  sv: {
    reading: 'min lastid, min läsning, lästid, minuters läsning, minuters lästid, kommentarer, lästid ca, min att läsa',
    months: ';;;;;;;;sept;;;',
    published:
      'publicerad, publicerat, publicerades, skapad, publiceringsdatum, postad, datum, först publicerad, publ, först publicerat, publicerades den, skrevs, skriven, upplagd, inlagd, artikeln publicerades, publicerad den, publiceringstid, pub, arkiverad, inspelad, sänd, sändes, tryckt, skickad, inskickad, tillagd, lades till, uppladdad, lades upp, lades ut, utlagd, först publicerat den, ursprungligen publicerad, ursprungligen publicerad den, publicerad första gången, publicerades första gången, skriven den, skapad den, skapat, utgiven, utgivningsdatum, utgåva, nyhetsbrev, pressmeddelande, släppt, finns sedan, publicering, publiceringsdag, publicerings datum',
    updated:
      'uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, ändrad, senast ändrad, senast uppdaterat, uppdatering, uppd, senast ändrad den, redigerad, senast uppdaterad den, ändrat, artikeln uppdaterades, uppdaterad den, rättad, rättat, korrigerad, korrigerat, reviderad, reviderat, senast reviderad, granskad, senast granskad, senast redigerad, senaste uppdatering, senaste ändring, senast ändrat, redigerad den, redigerat, kompletterad, förnyad, ändrad den, ändringsdatum, uppdateringsdatum, uppdaterades den, omarbetad, uppdat',
    small: 'den, i, av, år, d',
    at: 'kl, klockan, klo, vid',
    ordinal: 'e, a',
    am: 'fm, på morgonen, på förmiddagen',
    pm: 'em, på eftermiddagen, på kvällen',
    relative: 'sedan, igår, idag, imorgon'
  },
  nb: {
    reading: 'min lesetid, minutter lesetid, lesetid, kommentarer',
    also: ['nn'],
    months: ';;;;;;;;sept;;;',
    published:
      'publisert, lagt ut, opprettet, skrevet, dato, først publisert, publ, publisert den, først publisert den, artikkelen ble publisert, sendt, postet, utgitt, pub, arkivert, innspilt, sendt den, trykket, innsendt, lagt til, lastet opp, lagt ut den, opprinnelig publisert, opprinnelig publisert den, første gang publisert, publisert første gang, skrevet den, opprettet den, utgivelsesdato, publiseringsdato, publiseringstidspunkt, pressemelding, lansert, publiseringstid, publisering, laget',
    updated:
      'oppdatert, sist oppdatert, endret, sist endret, oppdatering, sist redigert, redigert, sist oppdatert den, endret den, oppdatert den, artikkelen ble oppdatert, oppd, sist endra, oppdatert kl, rettet, korrigert, revidert, sist revidert, gjennomgått, siste oppdatering, siste endring, sist endret den, redigert den, fornyet, supplert, endringsdato, oppdateringsdato, oppdaterte, sist rettet',
    small: 'den, av',
    at: 'kl, klokka, klokken, klokkeslett',
    relative: 'siden, i går, i dag, i morgen'
  },
  da: {
    reading: 'min læsetid, minutters læsning, læsetid, kommentarer, min. læsetid, minutters læsetid',
    months: ';;;;;;;;sept;;;',
    published:
      'publiceret, offentliggjort, udgivet, oprettet, skrevet, dato, bragt, lagt på, udgivelsesdato, først publiceret, publiceret den, offentliggjort den, oprettet den, bragt den, første gang publiceret, artiklen er publiceret, posted, indsat, arkiveret, optaget, sendt, sendt den, trykt, indsendt, tilføjet, uploadet, lagt ud, oprindeligt publiceret, oprindelig udgivet, først udgivet, udgivet den, skrevet den, udsendt, pressemeddelelse, lanceret, udgivelse, publiceringsdato, udgivelsestidspunkt, publicering, lavet',
    updated:
      'opdateret, sidst opdateret, ændret, sidst ændret, senest opdateret, opdatering, senest ændret, redigeret, opdateret den, sidst opdateret den, sidst redigeret, senest redigeret, ajourført, artiklen er opdateret, rettet, rettet den, korrigeret, revideret, senest revideret, gennemgået, seneste opdatering, sidste opdatering, seneste ændring, sidste ændring, ændret den, redigeret den, fornyet, suppleret, opdateringsdato, ændringsdato',
    small: 'den, d, af, i',
    at: 'kl, klokken',
    relative: 'siden, i går, i dag, i morgen'
  },
  fi: {
    cases: 'kuuta>kuun, kuuta>kuussa, kuuta>kuu',
    reading: 'min lukuaika, minuutin lukuaika, lukuaika, kommenttia, kommentit',
    months: 'tammik;helmik;maalisk;huhtik;toukok;kesak;heinak;elok;syysk;lokak;marrask;jouluk',
    published:
      'julkaistu, julkaistiin, luotu, lisätty, julkaisupäivä, kirjoitettu, julkaistu ensimmäisen kerran, artikkeli julkaistu, ilmestynyt, julkaistu alun perin, alkuperäinen julkaisu, julkaisuaika, julkaisuajankohta, julkaisupvm, julkaisupaiva, arkistoitu, tallennettu, nauhoitettu, lähetetty, esitetty, ensiesitys, painettu, ladattu, luotu alun perin, kirjoitettu alun perin, kirjattu, ilmestyi, ensijulkaisu, alun perin julkaistu, julkaisu, julkaisun päivämäärä, päivämäärä, pvm, luontipäivä, luontiaika, tiedote, uutinen, lehdessä, julkaistu verkossa',
    updated:
      'päivitetty, viimeksi päivitetty, muokattu, muutettu, päivitys, viimeksi muokattu, artikkelia päivitetty, viimeisin päivitys, viimeksi päivitetty klo, artikkelia muokattu, korjattu, tarkistettu, viimeksi tarkistettu, oikaistu, täydennetty, uudistettu, päivitysaika, päivityspäivä, päivityspvm, muokkauspäivä, muutospäivä, viimeksi muutettu, viimeisin muutos, viimeisin muokkaus, viimeinen päivitys, päivitetty viimeksi, viimeksi korjattu, artikkelia korjattu, juttua päivitetty, editoitu',
    small: 'n, na',
    at: 'klo, kello',
    am: 'ap, aamulla',
    pm: 'ip, illalla, iltapaivalla',
    relative: 'sitten, eilen, tänään, huomenna'
  },
  cs: {
    roman: true,
    cases: 'a>u, ec>ci, ec>cem',
    reading: 'min čtení, minut čtení, minuty čtení, čas čtení, doba čtení, komentářů, komentáře, diskuse',
    months: ';;;;;čvn, čer, čen;čvc, čec;;;;;',
    weekdays: 'ned;pon;ut;str;ctv;pat;sob',
    published:
      'publikováno, zveřejněno, vydáno, vytvořeno, datum, vloženo, datum vydání, přidáno, napsáno, datum publikace, článek vyšel, vyšlo, publikován, uveřejněno, datum zveřejnění, zveřejněn, vydán, napsal, vydána, archivováno, natočeno, vysíláno, odvysíláno, vytištěno, tištěno, odesláno, zasláno, nahráno, přidán, přidána, vložen, vytvořen, vytvořena, založeno, publikována, zveřejněna, uveřejněn, původně publikováno, původně vyšlo, poprvé publikováno, poprvé vyšlo, první vydání, napsáno dne, vydáno dne, datum vytvoření, datum vložení, datum uveřejnění, datum článku, datum vysílání, čas publikace, čas zveřejnění, tisková zpráva ze dne, článek ze dne, dostupné od, premiéra, datum přidání',
    updated:
      'aktualizováno, aktualizace, upraveno, naposledy aktualizováno, poslední aktualizace, změněno, poslední úprava, aktualizovano, aktualizován, aktualizována, upraven, poslední změna, změněn, naposledy upraveno, datum aktualizace, editováno, editovano, naposledy editováno, opraveno, opravený, oprava, revidováno, poslední revize, doplněno, upravena, naposledy změněno, poslední editace, poslední oprava, aktualizováno dne, datum úpravy, datum změny, datum poslední změny, datum poslední aktualizace, přepracováno, obnoveno',
    small: 'dne, roku',
    at: 'v, ve, od, cas',
    hour: 'hod, h, hodin, hodiny',
    minute: 'min',
    am: 'ráno, dopoledne',
    pm: 'odpoledne, večer',
    midnight: 'o půlnoci, půlnoc',
    noon: 'v poledne, poledne',
    relative: 'před, včera, dnes, zítra'
  },
  sk: {
    roman: true,
    cases: 'a>i, a>e, a>om',
    published:
      'publikované, zverejnené, uverejnené, vydané, vytvorené, dátum, pridané, napísané, vložené, archivované, odvysielané, odoslané, nahrané, dátum publikovania, dátum zverejnenia, dátum vydania, dátum vytvorenia, dátum pridania, pôvodne publikované, prvýkrát publikované, publikovaný, publikovaná, zverejnený, premiéra, článok vyšiel, vyšlo',
    updated:
      'aktualizované, aktualizácia, upravené, naposledy aktualizované, posledná aktualizácia, zmenené, naposledy upravené, posledná úprava, posledná zmena, opravené, editované, doplnené, revidované, dátum aktualizácie, dátum úpravy, dátum zmeny, aktualizovaný, aktualizovaná',
    small: 'dňa, roku',
    at: 'o, v',
    hour: 'hod, h, hodine',
    relative: 'pred, včera, dnes, zajtra'
  },
  tr: {
    roman: true,
    cases: 'da, de, ta, te',
    reading:
      'dk okuma, dakika okuma, dk okuma süresi, dakikalık okuma, okuma süresi, dk. okuma, dakika okuma süresi, yorum, dk okunma süresi, okunma süresi, okunma',
    weekdays: ';;;;;;',
    published:
      'yayın tarihi, yayınlanma, yayınlanma tarihi, yayımlanma tarihi, yayınlandı, yayımlandı, giriş, giriş tarihi, oluşturulma, oluşturulma tarihi, oluşturma tarihi, eklenme, eklenme tarihi, eklendi, tarih, yayınlama, yayin, haber tarihi, kayıt tarihi, haber giriş, haber giriş tarihi, ilk yayın, yayınlanma zamanı, yayın zamanı, yayım tarihi, yayımlanma, eklenme zamanı, haberin giriş tarihi, ekleme, ekleme tarihi, oluşturma, ilk yayınlanma, ilk yayınlanma tarihi, yayınlandığı tarih, paylaşım tarihi, haber giriş saati, haber yayınlanma tarihi, haber yayın tarihi, arşivlendi, kaydedildi, kayıt, gönderildi, gönderilme, gönderim, gönderim tarihi, yüklendi, yüklenme tarihi, yazıldı, yazılma tarihi, yazım tarihi, basıldı, basım tarihi, yayın, yayın saati, ilk yayın tarihi, haberin tarihi, yayına giriş, yayına giriş tarihi, yayınlanan, oluşturuldu, paylaşıldı, yayına alındı, yayına alınma, çıkış tarihi',
    updated:
      'güncelleme, güncellendi, güncellenme, güncelleme tarihi, güncellenme tarihi, son güncelleme, son güncelleme tarihi, son güncellenme, güncelleniyor, düzenleme, son değişiklik, güncellenme zamanı, haber güncelleme, güncellendiği tarih, son güncellenme tarihi, son düzenleme, son değiştirme, güncelleme saati, değiştirilme, son güncelleme saati, düzenlenme, güncellenme saati, haber güncelleme tarihi, haber güncellenme tarihi, düzenlendi, düzenlenme tarihi, düzenleme tarihi, son düzenlenme, son düzenleme tarihi, düzeltildi, düzeltme, düzeltme tarihi, değiştirildi, değiştirilme tarihi, değişiklik, değişiklik tarihi, son değiştirilme, gözden geçirildi, revize edildi, revizyon, güncelleme zamanı, güncellendiği zaman, haber güncellenme, yenilendi',
    small: 'tarihi, tarihinde, günü, yılı, de, da, te, ta',
    at: 'saat, saati, saatinde',
    am: 'öö, sabah',
    pm: 'ös, öğleden sonra, akşam',
    relative: 'önce, dün, bugün, yarın, az önce'
  },
  ru: {
    roman: true,
    cases: 'я>е, а>е, ь>ем, я>ю, а>у',
    reading:
      'мин. чтения, мин чтения, минут чтения, минуты чтения, минута чтения, время чтения, комментариев, комментарии, комментария, время на чтение, просмотров, просмотра, просмотры',
    months: 'янв;фев;мар;апр;;;;авг;сен, сент;окт;ноя, нояб;дек',
    weekdays: 'вск;пнд;втр;срд;чтв;птн;сбт, суб',
    published:
      'опубликовано, опубликована, опубликован, дата публикации, публикация, создано, дата, размещено, добавлено, дата создания, вышло, от, опубликовано в, опубликован в, вышла, выпущено, впервые опубликовано, выложено, размещена, написано, время публикации, добавлена, дата добавления, дата выхода, архив, архивировано, записано, записана, эфир от, эфир, в эфире, отправлено, загружено, написана, создана, создан, дата написания, дата загрузки, дата эфира, дата статьи, дата новости, дата и время, дата и время публикации, дата размещения, размещен, добавлен, вышел, выпуск от, номер от, статья от, новость от, пресс релиз от, сообщение от, впервые опубликована, первая публикация, первоначально опубликовано, изначально опубликовано, опубликовано впервые, опубликованы, напечатано, издано, дата выпуска, доступно с, премьера, запись от, пост от, дата поста',
    updated:
      'обновлено, обновлена, обновлен, изменено, последнее обновление, отредактировано, обновление, дата обновления, последнее изменение, актуализировано, обновлён, обновлено в, последние изменения, изменена, дата изменения, исправлено, последняя редакция, отредактирована, обновление от, обн, редактировано, отредактирован, последнее редактирование, редакция от, исправлена, исправление, последнее исправление, поправка, дополнено, дополнена, последняя правка, правка, изменен, изменения, дата последнего изменения, дата последнего обновления, дата редактирования, время обновления, актуализация, пересмотрено, обновлены, обновлялось, материал обновлен, статья обновлена, новость обновлена',
    small: 'г, гг, года, год, года в',
    at: 'в, во, время',
    hour: 'ч, час, часов, часа',
    minute: 'мин, минут, минуты, м',
    ordinal: 'го, е',
    am: 'утра, ночи',
    pm: 'дня, вечера',
    noon: 'в полдень, полдень',
    midnight: 'в полночь, полночь',
    relative: 'назад, вчера, сегодня, завтра'
  },
  uk: {
    roman: true,
    cases: 'я>і, а>і, ого>ому, я>ем, ень>ні',
    reading: 'хв читання, хвилин читання, хвилини читання, час читання, коментарів, коментарі, переглядів, перегляди',
    months: ';;;;;;;;;;листоп;',
    weekdays: 'нед;пон;вів;сер;чет, чтв;п ят, птн;суб',
    published:
      'опубліковано, опублікована, дата публікації, публікація, створено, дата, розміщено, додано, від, опубліковано о, опублікований, дата створення, вийшло, вперше опубліковано, час публікації, додано о, викладено, розміщена, архів, записано, ефір, надіслано, завантажено, написано, створена, створений, дата написання, дата завантаження, дата виходу, дата статті, дата новини, дата та час, дата і час, дата розміщення, розміщений, додана, доданий, вийшла, випуск від, номер від, стаття від, новина від, вперше опублікована, перша публікація, оприлюднено, оприлюднена, дата оприлюднення, надруковано, видано, допис від, дата випуску, прем єра',
    updated:
      'оновлено, оновлена, змінено, останнє оновлення, оновлення, редаговано, дата оновлення, востаннє оновлено, оновлений, останні зміни, змінена, відредаговано, оновлено о, дата зміни, остання редакція, відредагована, останнє редагування, редакція від, виправлено, виправлення, доповнено, зміни, остання зміна, дата останньої зміни, дата останнього оновлення, дата редагування, час оновлення, актуалізовано, переглянуто',
    small: 'р, рр, року, рік',
    at: 'о, об, у, в, час',
    hour: 'год, година, годині, годин, години',
    minute: 'хв, хвилин, хвилини',
    am: 'ранку, ночі',
    pm: 'дня, вечора',
    relative: 'тому, вчора, сьогодні, завтра'
  },
  be: {
    roman: true,
    cases: 'я>і, а>і, ага>ым, я>ю',
    months: 'студз;лют;сак;крас;трав, траўня;чэрв;ліп;жн;вер;кастр;ліст;сн',
    weekdays: 'няд;пан;аўт;сер;чац;пят;суб',
    published:
      'апублікавана, дата публікацыі, створана, дата, размешчана, апублікаваная, апублікаваны, публікацыя, дададзена, напісана, надрукавана',
    updated:
      'абноўлена, зменена, апошняе абнаўленне, абнаўленне, абноўлены, абноўленая, апошняя змена, выпраўлена, адрэдагавана, рэдагавана, адрэдагаваная, дапоўнена, дата абнаўлення',
    small: 'г, года, год',
    at: 'у, а, ў',
    hour: 'гадзін, гадзіны, гадзіна, гадз',
    minute: 'хвілін, хвіліны, хвіліна, хв',
    relative: 'таму, учора, сёння, заўтра'
  },
  bg: {
    roman: true,
    months: 'ян, яну;фев, февр;мар;апр;;;;авг;сеп, септ;окт;ное, ноем;дек',
    weekdays: 'нед;пон;вто;сря;чет;пет;съб',
    published:
      'публикувано, публикувана, публикуван, публикация, дата, създадено, дата на публикуване, добавено, публикувано на, излъчено, публикувано в, публикувана на, публикуван на, създадена, създаден, добавена, добавен, качено, качена, написано, написана, излъчена, изпратено, архивирано, отпечатано, издадено, излязла, излязло, дата на създаване, дата на публикация, дата на добавяне, дата на статията, час на публикуване, първоначално публикувано, за първи път публикувано, първа публикация, поместено, поместена, записано',
    updated:
      'обновено, обновена, актуализирано, последна актуализация, последно обновяване, променено, редактирано, актуализация, последна промяна, обновена на, промяна, редактирана, редактиран, редактирана на, редактирано на, последна редакция, последно редактиране, последно редактирана, коригирано, коригирана, корекция, поправено, поправена, допълнено, допълнена, променена, променен, актуализирана, актуализиран, обновен, дата на обновяване, дата на промяна, дата на актуализация, последна редакция на, ревизирано, изменено',
    small: 'г, година, год, от',
    at: 'в, във',
    hour: 'ч, часа, часът',
    ordinal: 'ви, ри, ти, ми',
    relative: 'преди, вчера, днес, утре'
  },
  sr: {
    roman: true,
    cases: 'а, у, ом, ар>ра, ар>ру, ар>ром, a, u, om, ar>ra, ar>ru, ar>rom',
    also: ['sr-Latn'],
    published:
      'објављено, objavljeno, датум, datum, креирано, kreirano, постављено, objavljena, postavljeno, datum objave, објављена, napisano, написано, kreirana, додато, dodato, postavljen, објављен, objavljen, arhivirano, emitovano, емитовано, snimljeno, štampano, poslato, datum objavljivanja, датум објављивања, датум објаве, vreme objave, време објаве, prvi put objavljeno, prvobitno objavljeno, izašlo, datum kreiranja',
    updated:
      'ажурирано, ažurirano, измењено, izmenjeno, последња измена, poslednja izmena, последње ажурирање, poslednje ažuriranje, osveženo, azurirano, uređeno, уређено, ispravljeno, исправљено, dopunjeno, допуњено, izmena, измена, izmenjen, izmenjena, измењена, promenjeno, промењено, revidirano, korigovano, кориговано, ažurirana, ажурирана, ažuriran, datum izmene, датум измене, datum ažuriranja, zadnja izmena, editovano, modifikovano',
    small: 'године, godine, год, god, г, g',
    at: 'у, u',
    hour: 'ч, h, часова, časova, sati',
    relative: 'пре, pre, јуче, juče, данас, danas'
  },
  hr: {
    roman: true,
    cases: 'a>u, e>i, oga>om, oga>ome, oga>omu, oga>og, a, u, ar>ra, ar>ru, i>a, i>u',
    also: ['bs'],
    published:
      'objavljeno, objava, datum objave, datum, kreirano, objavljen, objavljeno u, vrijeme objave, objavljena, stvoreno, napisano, dodano, postavljeno, poslano, arhivirano, emitirano, snimljeno, tiskano, izašlo, prvi put objavljeno, prvotno objavljeno, izvorno objavljeno, datum kreiranja, datum izrade, članak objavljen',
    updated:
      'ažurirano, izmijenjeno, zadnja izmjena, posljednja izmjena, posljednje ažuriranje, osvježeno, zadnje ažurirano, posljednja promjena, ažuriran, uređeno, uredio, uređen, uređena, ispravljeno, dopunjeno, izmjena, promijenjeno, revidirano, korigirano, ažurirana, datum izmjene, datum ažuriranja, zadnje uređivanje, posljednje uređivanje, zadnja promjena, osvježen, nadopunjeno, modificirano, prerađeno, pregledano',
    small: 'godine, god, g',
    at: 'u, vrijeme',
    hour: 'h, sat, sati, sata',
    minute: 'min, minuta, minute',
    noon: 'u podne',
    midnight: 'u ponoć',
    relative: 'prije, jučer, danas, sutra'
  },
  sl: {
    roman: true,
    cases: 'a, u, ec>ca, ec>cu, er>ra, er>ru, ar>arja, ar>arju',
    published:
      'objavljeno, datum objave, objava, datum, ustvarjeno, objavljen, objavljena, čas objave, napisano, dodano, poslano, arhivirano, predvajano, posneto, natisnjeno, izšlo, prvič objavljeno, prvotno objavljeno, datum nastanka',
    updated:
      'posodobljeno, zadnja sprememba, spremenjeno, zadnja posodobitev, nazadnje posodobljeno, posodobljen, urejeno, popravljeno, dopolnjeno, zadnjič posodobljeno, zadnjič spremenjeno, nazadnje spremenjeno, datum spremembe, datum posodobitve, osveženo, ažurirano, revidirano',
    small: 'dne, leta',
    at: 'ob',
    hour: 'h, uri',
    relative: 'pred, včeraj, danes, jutri'
  },
  ro: {
    roman: true,
    reading: 'minute de citit, min citire, timp de citire, timp de citit, comentarii',
    months: 'ian;;;;;iun;iul;;sept;;noi, nov;',
    weekdays: 'dum;;;;;;sam',
    published:
      'publicat, publicată, publicat la, publicat pe, data publicării, data, creat, postat, publicare, postat pe, publicată la, publicat în, data publicarii, publicat in, postată, creată, publicat pe data de, adăugat, scris, apărut, publicat de, arhivat, înregistrat, difuzat, transmis, tipărit, trimis, încărcat, adăugat la, adăugat pe, scris la, redactat, creat la, creat pe, ediția din, comunicat din, articol din, știre din, publicat inițial, publicat inițial pe, publicat pentru prima dată, prima publicare, apărut pe, apărut în data de, data creării, data apariției, data articolului, data și ora, ora publicării, disponibil din, lansat',
    updated:
      'actualizat, actualizată, ultima actualizare, modificat, ultima modificare, actualizare, actualizat la, data actualizării, data actualizarii, actualizat în, actualizat pe, actualizată la, ultima actualizare la, modificat la, ultima modificare la, editat, data ultimei actualizări, ultima editare, editată, editat la, corectat, corectată, corectură, revizuit, revizuită, ultima revizuire, ultima corectare, completat, verificat, modificată, modificat pe, modificare, data modificării, data ultimei modificări, ora actualizării, ultima dată actualizat, reactualizat, updatat',
    small: 'la, pe, data de, din, de',
    at: 'ora, la ora, orele, la',
    relative: 'acum, ieri, azi, astăzi, mâine, în urmă'
  },
  hu: {
    roman: true,
    cases: 'i, ban, ben, a, e, t, ra, re',
    reading: 'perc olvasás, olvasási idő, hozzászólás, komment',
    months: ';feb;;;;;;;szep;;;',
    published:
      'közzétéve, megjelent, létrehozva, megjelenés, dátum, publikálva, feltöltve, közzététel, megjelenés dátuma, közzététel dátuma, publikálás, publikálva ekkor, feltöltés, létrehozás, írva, kelt, beküldve, elküldve, archiválva, rögzítve, adás, adásba került, kiadva, kiadás dátuma, eredetileg megjelent, először megjelent, hozzáadva, bejegyezve, cikk dátuma, cikk megjelenése',
    updated:
      'frissítve, módosítva, utolsó frissítés, utoljára frissítve, frissült, frissítés, utolsó módosítás, módosult, szerkesztve, utoljára szerkesztve, utolsó szerkesztés, javítva, javítás, utoljára javítva, kiegészítve, átdolgozva, módosítás, módosítás dátuma, frissítés dátuma, utoljára módosítva, utolsó módosítás dátuma, utolsó frissítés dátuma, felülvizsgálva, helyesbítve, frissítette, változtatva',
    small: 'a, az, án, én, i, kor',
    at: 'időpont',
    hour: 'óra, ó, órakor',
    minute: 'perc, perckor, p',
    am: 'de',
    pm: 'du',
    relative: 'ezelőtt, tegnap, ma, holnap'
  },
  el: {
    cases: 'ος>ο, ος>ε',
    months:
      'ιανουαριος;φεβρουαριος;μαρτιος;απριλιος;μαιος, μαι, μαη;ιουνιος;ιουλιος;αυγουστος;σεπτεμβριος, σεπτ;οκτωβριος;νοεμβριος;δεκεμβριος',
    published:
      'δημοσιεύτηκε, δημοσιεύθηκε, δημοσίευση, ημερομηνία, δημιουργήθηκε, αναρτήθηκε, ημερομηνία δημοσίευσης, πρώτη δημοσίευση, δημοσιεύθηκε στις, δημοσιεύτηκε στις, ανάρτηση, δημοσιευμένο, καταχωρήθηκε, καταχώρηση, καταχώριση, γράφτηκε, προστέθηκε, αρχειοθετήθηκε, μεταδόθηκε, εστάλη, τυπώθηκε, κυκλοφόρησε, έκδοση, ανέβηκε, πρωτοδημοσιεύτηκε, πρωτοδημοσιεύθηκε, αρχική δημοσίευση, ημ δημοσίευσης, ημερομηνία ανάρτησης, ημερομηνία δημιουργίας, ημερομηνία καταχώρησης, ώρα δημοσίευσης, δημιουργία, δημοσιεύεται',
    updated:
      'ενημερώθηκε, ενημέρωση, τελευταία ενημέρωση, τροποποιήθηκε, τελευταία τροποποίηση, ανανεώθηκε, τελευταία ανανέωση, επικαιροποίηση, ενημερώθηκε στις, επεξεργασία, επεξεργάστηκε, τελευταία επεξεργασία, διορθώθηκε, διόρθωση, τελευταία διόρθωση, αναθεωρήθηκε, αναθεώρηση, συμπληρώθηκε, τροποποίηση, ημερομηνία ενημέρωσης, ημερομηνία τροποποίησης, ώρα ενημέρωσης, τελ ενημέρωση, επικαιροποιήθηκε, ενημερωμένο',
    small: 'στις, την, του, της, στο',
    at: 'στις, ώρα, και ώρα, στη',
    hour: 'ώρα, ώρες, ώρ',
    minute: 'λεπτά, λεπτό, λεπ',
    ordinal: 'η',
    am: 'πμ',
    pm: 'μμ',
    relative: 'πριν, χθες, σήμερα, αύριο'
  },
  ar: {
    also: ['ar-SY', 'ar-MA', 'ar-DZ', 'ar-TN', 'ar-SA', 'ar-MR'],
    months: 'كانون ثاني, كانون ثان;;;;ماي;;;;;تشرين أول, تشرين اول;تشرين ثاني, تشرين ثان;كانون أول, كانون اول',
    weekdays: 'احد;اثنين;ثلاثاء;اربعاء;خميس;جمعه;سبت',
    published:
      'نشر, نُشر, نشر في, تاريخ النشر, نُشرت, نشرت في, تم النشر, تاريخ, كتب, أضيف, صدر, نشر بتاريخ, نشرت, تم النشر في, كتب في, منشور في, أضيف في, تاريخ الإضافة, نشر يوم, نشرت يوم, كتب بتاريخ, صدر في, تاريخ النشر والوقت, وقت النشر, نُشر في, تم نشره, تم نشره في, تم نشر المقال, نشر المقال, نشر لأول مرة, نشر أول مرة, نُشر لأول مرة, كُتب, كتبت, تاريخ الكتابة, تاريخ الإنشاء, أنشئ, أنشئت, أنشئ في, أدرج, أدرج في, رفع, بث, بُث, تاريخ البث, أرسل, طُبع, أرشيف, تاريخ الإصدار, بيان بتاريخ, مقال بتاريخ, تاريخ المقال, تاريخ الخبر',
    updated:
      'آخر تحديث, تحديث, محدث, محدثة, حُدث, تم التحديث, اخر تعديل, عدل, تاريخ التحديث, حدثت, اخر تحديث في, تعديل, آخر تحديث في, تم التحديث في, حدث في, حُدّث, تحديث في, آخر تعديل, عدل في, تحديث بتاريخ, آخر تحديث بتاريخ, محرر, تحرير, حُرر, آخر تحرير, تم التحرير, تم التعديل, تم التعديل في, عُدل, معدل, تعديل في, آخر تعديل في, تاريخ التعديل, وقت التحديث, تصحيح, صُحح, مصحح, تم التصحيح, تنقيح, مراجعة, آخر مراجعة, روجع, آخر تغيير',
    small: 'م, في, من, يوم, بتاريخ, عام, سنة, بتوقيت, توقيت',
    at: 'الساعة, في الساعة, على الساعة, عند الساعة',
    am: 'ص, صباحا, صباحًا, قبل الظهر',
    pm: 'م, مساء, مساءً, بعد الظهر, ظهرا',
    relative: 'منذ, أمس, اليوم, غدا, قبل'
  },
  he: {
    months: ';;מרס, במרס;;;;;;;;;',
    prefix: 'ב',
    published:
      'פורסם, פורסמה, תאריך פרסום, פורסם ב, תאריך, נוצר, עלה לאתר, פורסם לראשונה, פורסם בתאריך, פרסום, התפרסם, עלה, נכתב ב, הועלה, נוצר בתאריך, נכתב, נכתב בתאריך, שודר, שודר בתאריך, הוקלט, הודפס, נשלח, הועלה בתאריך, הועלה ב, ארכיון, מועד פרסום, זמן פרסום, שעת פרסום, תאריך יצירה, פורסם במקור, פורסם לראשונה ב, יצא לאור, נוסף, נוסף ב',
    updated:
      'עודכן, עודכנה, עדכון אחרון, עודכן ב, עודכן לאחרונה, עדכון, נערך, תאריך עדכון, עודכן בתאריך, נערך ב, נערך בתאריך, נערך לאחרונה, עריכה, עריכה אחרונה, תוקן, תוקן ב, תיקון, שונה, שונה ב, שונה לאחרונה, שינוי אחרון, מועד עדכון, זמן עדכון, עודכן לאחרונה ב, עדכון אחרון ב, רוענן',
    small: 'ב, יום, ה, בתאריך',
    at: 'בשעה, שעה, ב',
    relative: 'לפני, אתמול, היום, מחר'
  },
  fa: {
    months:
      'جنوری;فبروری, فوریهٔ;مارچ, مارس;اپریل, آپریل;می;جون, ژوین;جولای, جولائی, ژوییه;آگوست, اگست, آگست;سپتمبر;اکتوبر;نومبر;دسمبر',
    // The zero-width mark within them is often lost to a space.
    weekdays: 'یک شنبه;دو شنبه;سه شنبه;چهار شنبه;پنج شنبه;;',
    persianMonths:
      // Iran's names and Afghanistan's.
      'فروردین, حمل;اردیبهشت, ثور;خرداد, جوزا;تیر, سرطان;مرداد, امرداد, اسد;شهریور, سنبله;مهر, میزان;آبان, عقرب;آذر, قوس;دی, جدی;بهمن, دلو;اسفند, حوت',
    published:
      'انتشار, منتشر شده, تاریخ انتشار, تاریخ, زمان انتشار, منتشر شده در, منتشر شد, انتشار یافته, تاریخ درج, درج شده, درج شده در, نوشته شده, نوشته شده در, ایجاد شده, تاریخ ایجاد, ارسال شده, تاریخ ارسال, زمان ارسال, پخش شده, تاریخ پخش, چاپ شده, اولین انتشار, تاریخ خبر, زمان مخابره, مخابره',
    updated:
      'به روز رسانی, آخرین به روز رسانی, به روز شده, بروزرسانی, به روزرسانی, به روز شده در, بروز شده, آخرین به روزرسانی, آخرین بروزرسانی, ویرایش, ویرایش شده, ویرایش شده در, آخرین ویرایش, اصلاح شده, اصلاح, آخرین اصلاح, آخرین تغییر, تغییر یافته, تاریخ به روز رسانی, تاریخ ویرایش, زمان ویرایش, تصحیح',
    small: 'روز, سال, مورخ, در',
    at: 'ساعت',
    relative: 'پیش, دیروز, امروز, فردا, قبل'
  },
  ur: {
    small: 'کو, بروز, ء',
    published:
      'شائع, اشاعت, تاریخ, شائع شدہ, شائع ہوا, شائع ہوئی, تاریخ اشاعت, وقت اشاعت, پوسٹ, پوسٹ کیا گیا, جاری, جاری کردہ, نشر, نشر ہوا, لکھا گیا, اپلوڈ',
    updated:
      'اپ ڈیٹ, آخری اپ ڈیٹ, اپ ڈیٹ کیا گیا, اپڈیٹ, آخری اپڈیٹ, تازہ کاری, ترمیم, ترمیم شدہ, آخری ترمیم, تصحیح, تبدیلی, آخری تبدیلی, تدوین, آخری بار اپ ڈیٹ',
    at: 'بوقت',
    hour: 'بجے'
  },
  hi: {
    reading: 'मिनट पढ़ें, मिनट में पढ़ें, मिनट का पाठ',
    months: ';;;;;;;;सितम्बर;अक्तूबर;नवम्बर;दिसम्बर',
    weekdays: 'इतवार, रवि;सोम;मंगल;बुध;गुरु, बृहस्पतिवार, वीरवार;शुक्र;शनि, शनिवार',
    published:
      'प्रकाशित, प्रकाशन तिथि, प्रकाशन, तारीख, पोस्ट, पब्लिश, प्रकाशित तिथि, पहली बार प्रकाशित, प्रकाशित किया गया, पब्लिश्ड, पब्लिश डेट, प्रकाशन समय, प्रकाशित हुआ, प्रकाशित तारीख, पोस्ट किया गया, पब्लिश्ड ऑन, प्रकाशित समय, दिनांक, तिथि, प्रसारित, लिखा गया, बनाया गया, अपलोड, जारी, जारी किया गया',
    updated:
      'अपडेटेड, अपडेट, अद्यतन, संशोधित, अंतिम अपडेट, अपडेट किया गया, आखिरी अपडेट, अद्यतित, अंतिम बार अपडेट किया गया, अपडेट समय, अपडेटेड ऑन, आखिरी बार अपडेट, अपडेट हुआ, संपादित, संपादन, अंतिम संपादन, सुधारा गया, सुधार, अंतिम संशोधन, संशोधन, बदला गया, अपडेट तिथि, अंतिम अद्यतन, आखरी अपडेट, लास्ट अपडेट, नवीनतम अपडेट, परिवर्तित',
    small: 'को, सन्, सन, साल, की, के, वर्ष',
    at: 'समय',
    hour: 'बजे, बजकर',
    minute: 'मिनट, मि',
    am: 'पूर्वाह्न, सुबह, एएम',
    pm: 'अपराह्न, शाम, पीएम',
    night: 'रात',
    midday: 'दोपहर',
    relative: 'पहले, कल, आज, घंटे पहले'
  },
  bn: {
    months: 'জানুয়ারী;ফেব্রুয়ারী;মার্চ;এপ্রিল;মে;জুন;জুলাই;আগস্ট, আগষ্ট, অগস্ট;সেপ্টেম্বর;অক্টোবর;নভেম্বর;ডিসেম্বর',
    weekdays: 'রবি;সোম;মঙ্গল;বুধ;বৃহস্পতি, বৃহঃ;শুক্র;শনি',
    published:
      'প্রকাশিত, প্রকাশ, প্রকাশের সময়, প্রকাশকাল, তারিখ, প্রকাশের তারিখ, প্রকাশ সময়, আপলোড, প্রকাশিত হয়েছে, প্রকাশ কাল, পোস্ট, পোস্ট করা হয়েছে, আপলোড সময়, লেখা হয়েছে, প্রচারিত, মুদ্রিত, প্রথম প্রকাশ, প্রথম প্রকাশিত',
    updated:
      'আপডেট, হালনাগাদ, সর্বশেষ আপডেট, আপডেট হয়েছে, সম্পাদিত, আপডেটের সময়, আপডেট টাইম, শেষ আপডেট, আপডেট করা হয়েছে, সর্বশেষ হালনাগাদ, শেষ হালনাগাদ, হালনাগাদ করা হয়েছে, সম্পাদনা, সর্বশেষ সম্পাদনা, সংশোধিত, সংশোধন, সর্বশেষ সংশোধন, পরিবর্তিত, সর্বশেষ পরিবর্তন, সম্পাদনা করা হয়েছে',
    small: 'সাল, ই, সালের, তারিখে, খ্রিস্টাব্দ, খ্রি, এ',
    at: 'সময়, সময়',
    hour: 'টা, টায়, ঘণ্টা, টার',
    minute: 'মিনিট, মিনিটে, মি',
    ordinal: 'লা, রা, ঠা, ই, শে, তারিখ, এ',
    am: 'সকাল, ভোর, এএম, পূর্বাহ্ণ, পূর্বাহ্ন',
    pm: 'বিকাল, বিকেল, সন্ধ্যা, পিএম, অপরাহ্ণ, অপরাহ্ন',
    night: 'রাত',
    midday: 'দুপুর',
    relative: 'আগে, গতকাল, আজ, আগামীকাল'
  },
  th: {
    months: 'มกรา;กุมภา;มีนา;เมษา;พฤษภา;มิถุนา;กรกฎา;สิงหา;กันยา;ตุลา;พฤศจิกา;ธันวา',
    published:
      'เผยแพร่, เผยแพร่เมื่อ, วันที่เผยแพร่, โพสต์, โพสต์เมื่อ, เขียนเมื่อ, ลงวันที่, สร้างเมื่อ, ตีพิมพ์, เผยแพร่วันที่, เผยแพร่ครั้งแรก, โพสเมื่อ, ลงเมื่อ, ตีพิมพ์เมื่อ, วันที่สร้าง, ออกอากาศ, วันที่โพสต์, วันที่ลง, ประกาศเมื่อ',
    updated:
      'อัปเดต, อัพเดท, อัปเดตล่าสุด, อัปเดตเมื่อ, แก้ไข, แก้ไขล่าสุด, ปรับปรุงล่าสุด, ปรับปรุง, อัพเดทล่าสุด, อัพเดต, อัปเดทล่าสุด, แก้ไขเมื่อ, แก้ไขครั้งล่าสุด, แก้ไขล่าสุดเมื่อ, อัปเดตครั้งล่าสุด, อัพเดตล่าสุด, อัพเดตเมื่อ, ปรับปรุงเมื่อ, ปรับปรุงครั้งล่าสุด, ปรับปรุงล่าสุดเมื่อ, เปลี่ยนแปลงล่าสุด, วันที่แก้ไข, วันที่อัปเดต, วันที่ปรับปรุง',
    small: 'วันที่, ที่, เดือน, ปี, คศ, เมื่อ, วัน',
    at: 'เวลา',
    hour: 'น, นาฬิกา',
    minute: 'นาที',
    am: 'ก่อนเที่ยง',
    pm: 'หลังเที่ยง',
    relative: 'ที่แล้ว, เมื่อวาน, วันนี้, พรุ่งนี้, ที่ผ่านมา',
    second: 'วินาที'
  },
  vi: {
    reading: 'phút đọc, bình luận',
    months:
      'tháng một;tháng hai;tháng ba;tháng tư;tháng năm;tháng sáu;tháng bảy;tháng tám;tháng chín;tháng mười;tháng mười một;tháng mười hai',
    weekdays: 'cn;;;;;;',
    published:
      'đăng, đăng lúc, ngày đăng, xuất bản, đã đăng, đăng ngày, xuất bản lúc, đăng tải, phát hành, thời gian đăng, đăng vào, đăng vào lúc, được đăng, được đăng lúc, đã xuất bản, đã được đăng, ngày xuất bản, ngày phát hành, ngày viết, ngày tạo, được tạo, tạo lúc, viết lúc, viết ngày, lưu trữ, phát sóng, ngày phát sóng, gửi lúc, ngày gửi, đăng lần đầu, xuất bản lần đầu, bài đăng, thời gian xuất bản, thời gian, công bố, ngày công bố',
    updated:
      'cập nhật, cập nhật lúc, cập nhật lần cuối, cập nhật mới nhất, sửa, lần cuối cập nhật, cập nhật ngày, sửa lần cuối, chỉnh sửa, sửa đổi, sửa đổi ngày, sửa đổi lúc, sửa đổi lần cuối, chỉnh sửa lần cuối, chỉnh sửa lúc, chỉnh sửa ngày, hiệu chỉnh, hiệu đính, bổ sung, thay đổi, thay đổi lần cuối, được cập nhật, đã cập nhật, ngày cập nhật, ngày sửa, ngày sửa đổi, thời gian cập nhật, cập nhật gần nhất, cập nhật lần cuối lúc, cập nhật lần cuối ngày',
    small: 'ngày, năm',
    at: 'lúc, vào lúc, vào',
    monthBefore: 'tháng, thg, th',
    hour: 'h, giờ, g',
    minute: 'phút',
    am: 'sa, sáng',
    pm: 'ch, chiều, tối',
    relative: 'trước, hôm qua, hôm nay, ngày mai'
  },
  ja: {
    weekdays: '日曜;月曜;火曜;水曜;木曜;金曜;土曜',
    published:
      '公開, 公開日, 掲載, 掲載日, 配信, 投稿, 投稿日, 作成, 作成日, 発表, 発行, 公開日時, 配信日時, 投稿日時, 掲載日時, 初出, 公開時間, 発行日, 付, 記事公開日, 発表日, 登録日, 公開日付, 発信, 発信日, 放送, 放送日, 公開開始, 放送日時, 収録, 収録日, 印刷, 送信, 送信日, 送信日時, 登録, 登録日時, 入稿, 執筆, 執筆日, 発売, 発売日, 公表, 公表日, 告知日, 報道日, 掲出, 掲出日, 記事掲載日, 記事投稿日, 記事配信日, 記事作成日, 初回公開, 初回公開日, 初回掲載, 初版, 初版公開, 最初の公開日, 配信日, 配信時間, 配信開始, 作成日時, アップ日, アップロード日, 発行日時, 発信日時, アーカイブ, 保存日, 投稿時間, 記事の公開日, リリース, リリース日',
    updated:
      '更新, 最終更新, 更新日, 最終更新日, 更新日時, 最終更新日時, 改訂, 修正, 更新時間, 編集, 改訂日, 修正日, 追記, 記事更新日, 最終改訂, 最終改訂日, 最終修正, 最終修正日, 最終編集, 最終編集日, 編集日, 編集日時, 修正日時, 訂正, 訂正日, 追記日, 加筆, 加筆修正, 改定, 改定日, 改訂日時, 変更, 変更日, 最終変更, 最終変更日, 記事修正日, 記事の更新日, 再編集, 更新日付, 情報更新, 情報更新日, 校正, アップデート',
    small: 'の, に, 現在, 時点',
    hour: '時, 時頃',
    minute: '分',
    second: '秒',
    year: '年',
    month: '月',
    day: '日',
    am: '午前, 朝',
    pm: '午後, 夕方',
    night: '夜',
    noon: '正午',
    relative: '前, 昨日, 今日, 明日, 時間前, 分前, 日前, 本日'
  },
  zh: {
    also: ['zh-Hant'],
    weekdays:
      '星期天, 周日, 週日, 礼拜天, 礼拜日, 禮拜天, 禮拜日;星期一, 周一, 週一, 礼拜一, 禮拜一;星期二, 周二, 週二, 礼拜二, 禮拜二;星期三, 周三, 週三, 礼拜三, 禮拜三;星期四, 周四, 週四, 礼拜四, 禮拜四;星期五, 周五, 週五, 礼拜五, 禮拜五;星期六, 周六, 週六, 礼拜六, 禮拜六',
    published:
      '发布, 發布, 发布时间, 發布時間, 发表, 發表, 发表于, 發表於, 发布于, 發佈, 发稿, 时间, 時間, 日期, 发布日期, 创建, 刊登, 发表时间, 發佈時間, 出版, 發稿時間, 发稿时间, 上传时间, 發布日期, 發佈日期, 刊登日期, 刊登時間, 出版時間, 撰文時間, 發佈於, 發布於, 撰写时间, 發稿, 刊出時間, 發表時間, 上線時間, 见报日期, 首次发布, 創建, 建立時間, 上传于, 上傳於, 创建于, 创建时间, 建立日期, 发稿日期, 首次發布, 首发, 首發, 最初发布, 创建日期, 建立, 编写, 撰写, 撰寫, 撰文, 录入, 录入时间, 添加时间, 上传, 上傳, 上傳時間, 上传日期, 刊登时间, 刊出, 刊出日期, 刊载, 发表日期, 發表日期, 发行, 發行, 發行日期, 播出, 播出时间, 播出時間, 直播时间, 发帖时间, 貼文時間, 公布, 公佈, 公布时间, 公布日期, 成文日期, 发文日期, 發文日期, 發文時間, 发文时间, 登載, 登载, 归档, 存檔, 张贴, 張貼, 张贴时间, 張貼時間, 出版日期, 出版时间, 新聞時間, 新闻时间, 报道时间, 報導時間, 稿件时间, 入库时间, 日期时间',
    updated:
      '更新, 更新时间, 更新時間, 最后更新, 最後更新, 更新于, 更新於, 修改, 修订, 最新更新, 修改时间, 更新日期, 最近更新, 最後更新時間, 最后更新时间, 修改時間, 最后修改, 最后编辑于, 编辑于, 編輯於, 更新日, 编辑, 編輯, 编辑时间, 編輯時間, 最后编辑, 最後編輯, 最後編輯於, 最后编辑时间, 修订时间, 修訂, 修訂時間, 修訂日期, 修订日期, 最后修订, 最後修訂, 修改日期, 修改于, 修改於, 最后修改时间, 最後修改, 最後修改時間, 更正, 更正时间, 更正時間, 勘误, 订正, 訂正, 校对, 变更, 變更, 重新发布, 增补, 補充, 最新修改, 最近修改, 最近编辑, 最新更新时间, 最新更新時間, 最後更新日期, 最后更新日期, 更新于北京时间',
    small: '于, 於',
    hour: '时, 時, 点, 點, 点钟, 點鐘',
    minute: '分',
    second: '秒',
    year: '年',
    month: '月',
    day: '日, 号, 號',
    am: '上午, 凌晨, 早上, 清晨, 早晨, 早',
    pm: '下午, 傍晚, 午后',
    night: '晚上, 晚, 夜间, 晚间, 夜',
    midday: '中午',
    relative: '前, 昨天, 今天, 明天, 小时前, 分钟前, 天前, 小時前'
  },
  ko: {
    weekdays: '일;월;화;수;목;금;토',
    published:
      '입력, 등록, 게시, 작성, 발행, 기사입력, 기사등록, 승인, 송고, 등록일, 입력시간, 게시일, 작성일, 발행일, 최초입력, 최초 입력, 최초등록, 보도, 송고시간, 입력일, 기사전송, 게재, 등록시간, 승인시간, 기사작성, 게시됨, 출고, 기사승인, 방송, 방영, 최초게재, 최초게시, 최초작성, 최초발행, 최초승인, 게재일, 게재일자, 게재 일자, 게시일자, 게시 일자, 작성일자, 작성 일자, 등록 일자, 입력 일자, 입력일자, 발행일자, 발행 일자, 발행 시간, 게시시간, 게시 시간, 작성시간, 작성 시간, 등록 시간, 입력 시간, 승인일, 승인일시, 보도일, 보도일자, 보도시간, 송고일, 송고일시, 방송일, 방송일시, 기사 작성, 기사게재, 기사 입력, 기사 등록, 기사 승인, 기사 전송, 기사발행, 배포, 배포일, 공개, 공개일, 업로드, 전송, 출고시간, 올린 날짜, 올린 시간, 날짜, 일자, 일시',
    updated:
      '수정, 최종수정, 업데이트, 최종 수정, 기사수정, 수정시간, 최종업데이트, 수정일, 갱신, 최종 업데이트, 마지막 수정, 최종입력, 최종편집, 기사 수정, 최초수정, 최초 수정, 마지막수정, 마지막 업데이트, 최근수정, 최근 수정, 최근 업데이트, 수정 일자, 수정일자, 수정일시, 수정 시간, 갱신일, 편집, 편집일, 최종 편집, 최종수정시간, 최종 수정 시간, 최종 수정일, 최종수정일, 업데이트 시간, 업데이트일, 정정, 보완, 재송고, 변경, 변경일',
    small: '',
    hour: '시',
    minute: '분',
    second: '초',
    year: '년',
    month: '월',
    day: '일',
    am: '오전, 새벽, 아침',
    pm: '오후, 저녁',
    night: '밤',
    midday: '낮',
    noon: '정오',
    midnight: '자정',
    relative: '전, 어제, 오늘, 내일, 시간 전, 분 전, 일 전'
  },
  hy: {
    cases: 'ին, ում',
    published:
      'հրապարակվել է, հրապարակված, տեղադրված, ամսաթիվ, հրապարակված է, հրապարակում, հրապարակման ամսաթիվ, տեղադրված է, տեղադրվել է, ստեղծվել է, գրված է, ավելացված է, հրապարակվել',
    updated:
      'թարմացվել է, թարմացված, վերջին թարմացում, թարմացված է, թարմացում, վերջին փոփոխություն, խմբագրվել է, խմբագրված է, ուղղվել է, փոփոխվել է, փոխված է',
    small: 'թ, թվականի, ին',
    at: 'ժամը, ժամ',
    relative: 'առաջ, երեկ, այսօր, վաղը'
  },
  ka: {
    cases: 'ს, ი>ში, ი>ის',
    published:
      'გამოქვეყნდა, გამოქვეყნებულია, თარიღი, გამოქვეყნების თარიღი, შეიქმნა, დაიწერა, დამატებულია, აიტვირთა, გამოქვეყნებული, გადაიცა',
    updated:
      'განახლდა, განახლებულია, განახლება, ბოლო განახლება, შეცვლილია, რედაქტირებულია, შესწორდა, შესწორებულია, ბოლო ცვლილება, დარედაქტირდა',
    small: 'წლის, წ, წელი, წელს',
    at: 'საათი, საათზე',
    relative: 'წინ, გუშინ, დღეს, ხვალ'
  },
  ca: {
    roman: true,
    months: ';;;;;;;;;;;',
    published:
      'publicat, publicada, publicat el, data, creat, publicació, publicada el, data de publicació, creat el, escrit, escrit el, afegit, pujat, emès, enviat, imprès, edició del, primera publicació, hora de publicació',
    updated:
      'actualitzat, actualitzada, modificat, última actualització, actualització, actualitzat el, actualitzat a, actualitzat a les, darrera actualització, modificada, darrera modificació, última modificació, editat, editat el, corregit, corregida, revisat, revisada, data d actualització',
    small: 'de, del, el, d, l, a, al, dia',
    at: 'a les, les, a la',
    hour: 'h, hores',
    am: 'am',
    pm: 'pm',
    relative: 'fa, ahir, avui, demà'
  },
  gl: {
    published:
      'publicado, publicada, publicado o, publicación, data, data de publicación, creado, escrito, engadido, subido, emitido, enviado',
    updated:
      'actualizado, actualizada, actualización, última actualización, modificado, última modificación, editado, corrixido, revisado',
    small: 'de, do, o, a',
    at: 'ás',
    hour: 'h, horas'
  },
  eu: {
    months:
      'urtarrilaren, urtarrilak;otsailaren, otsailak;martxoaren, martxoak;apirilaren, apirilak;maiatzaren, maiatzak;ekainaren, ekainak;uztailaren, uztailak;abuztuaren, abuztuak;irailaren, irailak;urriaren, urriak;azaroaren, azaroak;abenduaren, abenduak',
    published:
      'argitaratua, argitaratze data, sortua, argitaratuta, argitalpen data, argitaratze eguna, data, idatzia, igoa, emititua',
    updated:
      'eguneratua, azken eguneratzea, eguneratuta, azken eguneraketa, aldatua, zuzendua, editatua, azken aldaketa',
    small: 'ko, eko, ren, aren',
    ordinal: 'a, an, ean, n'
  },
  et: {
    roman: true,
    cases: 'i, is, il, s, l, er>ri, er>ris, er>ril',
    published:
      'avaldatud, loodud, lisatud, avaldati, avaldamise kuupäev, avaldamisaeg, kirjutatud, üles laaditud, postitatud, kuupäev, eetris, saadetud, trükitud, ilmunud, ilmus, esmakordselt avaldatud, algselt avaldatud',
    updated:
      'uuendatud, muudetud, viimati uuendatud, täiendatud, viimati muudetud, parandatud, toimetatud, redigeeritud, viimane muudatus, viimane uuendus, uuendamise kuupäev, muutmise kuupäev, korrigeeritud, üle vaadatud, ajakohastatud',
    at: 'kell',
    small: 'a, aasta',
    relative: 'tagasi, eile, täna, homme'
  },
  lv: {
    roman: true,
    cases: 's>ā, s>a, s>u, is>ī, is>a, is>a',
    published:
      'publicēts, publicēta, pievienots, publicēšanas datums, publikācijas datums, izveidots, izveidota, rakstīts, ievietots, augšupielādēts, datums, pārraidīts, nosūtīts, iespiests, izdots, pirmo reizi publicēts, publikācija',
    updated:
      'atjaunots, atjaunināts, labots, atjaunota, atjaunināta, pēdējoreiz atjaunināts, pēdējo reizi atjaunināts, pēdējās izmaiņas, pēdējais atjauninājums, rediģēts, mainīts, papildināts, koriģēts, atjaunināšanas datums, pārskatīts, precizēts',
    small: 'gada, g',
    at: 'plkst, pulksten',
    relative: 'pirms, vakar, šodien, rīt'
  },
  lt: {
    roman: true,
    cases: 'io>į, o>į, o>ą, ės>ę, os>ą, ies>į, io>yje, o>e, ės>ėje, os>oje',
    published:
      'publikuota, paskelbta, sukurta, įkelta, data, paskelbtas, paskelbimo data, publikavimo data, sukūrimo data, parašyta, įdėta, transliuota, išsiųsta, išspausdinta, išleista, pirmą kartą paskelbta, pridėta, skelbta',
    updated:
      'atnaujinta, redaguota, paskutinį kartą atnaujinta, atnaujintas, paskutinį kartą redaguota, paskutinis atnaujinimas, paskutinis pakeitimas, pakeista, pataisyta, papildyta, atnaujinimo data, pakeitimo data, peržiūrėta, koreguota, keista',
    small: 'm, d, mėn, metų, dieną, dienos',
    at: 'val',
    hour: 'val, h',
    minute: 'min',
    relative: 'prieš, vakar, šiandien, rytoj'
  },
  sq: {
    cases: 'it, ut, in, in e',
    published:
      'publikuar, publikuar më, botuar, publikuar në, data, data e publikimit, krijuar, shkruar, shtuar, postuar, transmetuar, botuar më, ngarkuar',
    updated:
      'përditësuar, përditësuar më, përditësimi i fundit, përditësuar së fundmi, ndryshuar, redaktuar, korrigjuar, modifikuar, ndryshimi i fundit, rifreskuar, azhurnuar',
    small: 'më',
    at: 'ora, në orën, në',
    relative: 'parë, dje, sot'
  },
  mk: {
    roman: true,
    cases: 'от',
    published: 'објавено, датум, објавена, објавен, датум на објавување, креирано, напишано, додадено, поставено',
    updated:
      'ажурирано, последна промена, изменето, уредено, поправено, променето, последна измена, последно ажурирање, обновено',
    small: 'на, година, г',
    at: 'во',
    hour: 'ч, часот, часа',
    relative: 'пред, вчера, денес'
  },
  is: {
    published:
      'birt, stofnað, útgefið, birtist, birt þann, skrifað, sett inn, búið til, dagsetning, sent, útvarpað, prentað, fyrst birt, útgáfudagur, birtingardagur',
    updated:
      'uppfært, síðast uppfært, breytt, síðast breytt, leiðrétt, endurskoðað, lagfært, ritstýrt, síðasta uppfærsla, síðasta breyting, uppfært þann',
    small: 'þann, þ',
    at: 'kl, klukkan',
    relative: 'síðan, í gær, í dag'
  },
  ga: {
    published: 'foilsithe, foilsithe ar, dáta, dáta foilsithe, scríofa, cruthaithe',
    updated: 'nuashonraithe, uasdátaithe, an nuashonrú is déanaí, athraithe, ceartaithe, curtha in eagar',
    small: 'an, ag, de',
    ordinal: 'ú, u'
  },
  cy: {
    published: 'cyhoeddwyd, cyhoeddwyd ar, wedi ei gyhoeddi, dyddiad, dyddiad cyhoeddi, ysgrifennwyd, crëwyd',
    updated:
      'diweddarwyd, diweddarwyd ar, diweddarwyd ddiwethaf, wedi ei ddiweddaru, golygwyd, cywirwyd, newidiwyd, diweddariad diwethaf',
    // Behind o (of) the first letter changes.
    months: ';chwefror;fawrth, mawrth;ebrill;fai, mai;fehefin;orffennaf;awst;fedi;hydref;dachwedd, nhachwedd;ragfyr',
    small: 'ar, am, o, dydd, y',
    ordinal: 'af, fed, ed, eg, ain'
  },
  id: {
    reading: 'menit baca, menit membaca, waktu baca, komentar',
    months: ';;;;;;;agt, ags, agust;;;nop, nopember;',
    weekdays: ';;;;;jum at;',
    published:
      'diterbitkan, dipublikasikan, terbit, dibuat, tanggal, diunggah, tayang, dirilis, rilis, tanggal terbit, dipublikasi, diposting, diposkan, diterbitkan pada, publikasi, diunggah pada, ditayangkan, tanggal publikasi, ditulis, diposting pada, dipublikasikan pada, diarsipkan, direkam, disiarkan, disiarkan pada, dicetak, dikirim, dikirim pada, ditambahkan, dibuat pada, ditulis pada, diumumkan, edisi, pertama kali diterbitkan, pertama diterbitkan, pertama kali dipublikasikan, pertama tayang, waktu terbit, waktu tayang, tanggal tayang, tanggal rilis, tanggal dibuat, tanggal posting, tanggal publish, publish, rilis pada, dirilis pada, waktu publikasi, dimuat, dimuat pada',
    updated:
      'diperbarui, diperbaharui, terakhir diperbarui, update, pembaruan, diubah, pemutakhiran, diperbarui pada, terakhir diubah, diupdate, diedit, perubahan terakhir, last update, disunting, disunting pada, disunting terakhir, diedit pada, terakhir diedit, terakhir disunting, dikoreksi, koreksi, direvisi, revisi, revisi terakhir, diperbaiki, dimutakhirkan, diubah pada, perubahan, terakhir diupdate, tanggal pembaruan, tanggal update, tanggal diperbarui, waktu pembaruan, pembaruan terakhir, suntingan terakhir, dimodifikasi, modifikasi',
    small: 'tanggal, pada, tgl, tahun',
    at: 'pukul, jam, pkl',
    am: 'pagi, dini hari',
    pm: 'sore, siang',
    relative: 'lalu, kemarin, hari ini, besok, yang lalu'
  },
  ms: {
    published:
      'diterbitkan, disiarkan, tarikh, dikeluarkan, diterbitkan pada, disiarkan pada, diterbit, tarikh terbit, tarikh siaran, tarikh diterbitkan, dimuat naik, dicipta, ditulis, dihantar, kali pertama diterbitkan, masa terbit',
    updated:
      'dikemaskini, dikemas kini, kemaskini, dikemas kini pada, dikemaskini pada, kemas kini, kemas kini terakhir, kemaskini terakhir, terakhir dikemas kini, terakhir dikemaskini, disunting, dipinda, pindaan, diubah, diubah suai, tarikh kemas kini, diperbetulkan',
    small: 'pada, haribulan',
    at: 'pukul, jam',
    am: 'pg, pagi',
    pm: 'ptg, petang',
    night: 'malam',
    relative: 'lalu, semalam, hari ini'
  },
  fil: {
    published:
      'nailathala, nai publish, inilathala, inilathala noong, nai post, na publish, petsa, petsa ng paglathala, isinulat, ginawa, ini upload',
    updated: 'na update, in update, huling in update, huling na update, binago, inedit, itinama, huling binago',
    small: 'ng, ika, noong, nang',
    at: 'alas',
    relative: 'nakalipas, kahapon, ngayon'
  },
  sw: {
    published:
      'imechapishwa, ilichapishwa, imechapishwa tarehe, tarehe, tarehe ya kuchapishwa, imewekwa, iliandikwa, imeundwa',
    updated:
      'imesasishwa, ilisasishwa, imeboreshwa, imehaririwa, ilihaririwa, imerekebishwa, imebadilishwa, mara ya mwisho kusasishwa',
    small: 'tarehe',
    at: 'saa',
    relative: 'iliyopita, jana, leo'
  },
  af: {
    published:
      'gepubliseer, geplaas, gepubliseer op, geplaas op, datum, geskryf, geskep, uitgesaai, opgelaai, publikasiedatum, verskyn, eers gepubliseer',
    updated:
      'opgedateer, bygewerk, laas opgedateer, laaste opdatering, gewysig, laas gewysig, geredigeer, reggestel, hersien, verander',
    small: 'op, die, van',
    at: 'om',
    hour: 'h, uur',
    am: 'vm',
    pm: 'nm',
    relative: 'gelede, gister, vandag'
  },
  az: {
    published:
      'dərc olunub, tarix, yayımlanıb, nəşr olunub, dərc edilib, dərc tarixi, nəşr tarixi, yaradılıb, yazılıb, əlavə edilib, yerləşdirilib, yayım tarixi',
    updated:
      'yenilənib, yenilənmə, son yenilənmə, yenilənmə tarixi, redaktə olunub, redaktə edilib, düzəliş edilib, dəyişdirilib, son dəyişiklik, düzəldilib',
    small: 'il, ci il',
    at: 'saat',
    relative: 'əvvəl, dünən, bu gün'
  },
  kk: {
    published:
      'жарияланды, жарияланған, жарияланған күні, жариялану күні, күні, құрылған, жазылған, қосылған, орналастырылды',
    updated: 'жаңартылды, жаңартылған, соңғы жаңарту, өзгертілді, өзгертілген, түзетілді, редакцияланды, өңделді',
    small: 'ж, жыл, жылы, жылғы',
    at: 'сағат',
    relative: 'бұрын, кеше, бүгін'
  },
  uz: {
    also: ['uz-Cyrl'],
    published:
      'chop etilgan, e lon qilingan, chop etildi, e lon qilindi, nashr etilgan, nashr qilingan, joylashtirilgan, sana, yaratilgan, yozilgan, qo shilgan, эълон қилинган, сана',
    updated:
      'yangilangan, yangilandi, tahrirlangan, tahrir qilingan, o zgartirilgan, oxirgi yangilanish, oxirgi o zgarish, tuzatilgan, янгиланган',
    small: 'yil, yilda',
    at: 'soat',
    relative: 'oldin, kecha, bugun'
  },
  mn: {
    ordinal: 'р',
    published: 'нийтэлсэн, нийтлэгдсэн, нийтэлсэн огноо, огноо, оруулсан',
    updated: 'шинэчилсэн, засварласан, зассан, сүүлд шинэчилсэн, өөрчилсөн',
    small: 'оны, он, сарын, сар, сарын, сар, гараг, р',
    hour: 'цаг',
    minute: 'минут',
    month: 'сарын, сар',
    day: 'өдөр, ны, ний',
    year: 'оны, он',
    months: ';;;;;;;;;;арван нэгдүгээр;арван хоёрдугаар'
  },
  ta: {
    published:
      'வெளியிடப்பட்டது, பதிவு, பதிவு செய்த நாள், வெளியான நாள், பதிவு செய்யப்பட்டது, தேதி, வெளியீடு, பிரசுரிக்கப்பட்டது, வெளியான தேதி, எழுதப்பட்டது',
    updated:
      'புதுப்பிக்கப்பட்டது, மாற்றம், கடைசியாக புதுப்பிக்கப்பட்டது, திருத்தப்பட்டது, மாற்றப்பட்டது, அப்டேட், கடைசி அப்டேட், மாற்றம் செய்த நாள்',
    am: 'முற்பகல்',
    pm: 'பிற்பகல்',
    small: 'அன்று'
  },
  te: {
    months: ';;;;;;జూలై, జులై;;;;;',
    published: 'ప్రచురించబడింది, ప్రచురణ, ప్రచురించిన తేదీ, తేదీ, పోస్ట్ చేయబడింది',
    updated: 'నవీకరించబడింది, అప్‌డేట్, చివరి అప్‌డేట్, సవరించబడింది, మార్చబడింది, చివరిగా నవీకరించబడింది',
    small: 'కి'
  },
  mr: {
    published: 'प्रकाशित, प्रकाशन, प्रकाशन दिनांक, दिनांक, तारीख, पोस्ट, प्रसिद्ध',
    updated: 'अद्ययावत, अपडेट, अद्यतनित, अखेरचे अद्यतन, शेवटचे अपडेट, संपादित, सुधारित, बदललेले',
    small: 'रोजी',
    am: 'सकाळी',
    pm: 'दुपारी, संध्याकाळी',
    relative: 'पूर्वी, काल, आज',
    night: 'रात्री',
    hour: 'वाजता'
  },
  gu: {
    published: 'પ્રકાશિત, પ્રકાશન તારીખ, તારીખ, પોસ્ટ',
    updated: 'અપડેટ, છેલ્લું અપડેટ, અપડેટેડ, સુધારેલ, સંપાદિત'
  },
  kn: {
    published: 'ಪ್ರಕಟಿತ, ಪ್ರಕಟಣೆ, ಪ್ರಕಟಿಸಲಾಗಿದೆ, ದಿನಾಂಕ',
    updated: 'ನವೀಕರಿಸಲಾಗಿದೆ, ಅಪ್‌ಡೇಟ್, ಪರಿಷ್ಕೃತ, ಸಂಪಾದಿತ, ಕೊನೆಯ ನವೀಕರಣ',
    small: 'ರಂದು, ಸಮಯಕ್ಕೆ'
  },
  ml: {
    published: 'പ്രസിദ്ധീകരിച്ചത്, പ്രസിദ്ധീകരണ തീയതി, തീയതി, പോസ്റ്റ് ചെയ്തത്',
    updated: 'പുതുക്കിയത്, അപ്ഡേറ്റ് ചെയ്തത്, അപ്ഡേറ്റ്, അവസാന അപ്ഡേറ്റ്, തിരുത്തിയത്',
    small: 'ന്'
  },
  pa: {
    published: 'ਪ੍ਰਕਾਸ਼ਿਤ, ਪ੍ਰਕਾਸ਼ਨ ਮਿਤੀ, ਮਿਤੀ, ਤਾਰੀਖ',
    updated: 'ਅੱਪਡੇਟ, ਅਪਡੇਟ, ਆਖਰੀ ਅੱਪਡੇਟ, ਸੋਧਿਆ, ਸੰਪਾਦਿਤ'
  },
  ne: {
    published: 'प्रकाशित, प्रकाशित मिति, प्रकाशन मिति, मिति, पोस्ट',
    updated: 'अद्यावधिक, अपडेट, अन्तिम अपडेट, सम्पादित, संशोधित, परिवर्तन',
    small: 'गते'
  },
  // CLDR has the months of the Buddhist year here.
  si: {
    months:
      'ජනවාරි, ජන;පෙබරවාරි, පෙබ;මාර්තු;අප්‍රේල්, අප්‍රියෙල්;මැයි;ජූනි;ජූලි;අගෝස්තු, අගෝ;සැප්තැම්බර්, සැප්;ඔක්තෝබර්, ඔක්;නොවැම්බර්, නොවැ;දෙසැම්බර්, දෙසැ',
    small: 'මස, වන දා, වන දින, වනදා, වන, දින',
    published: 'ප්‍රකාශිත, පළ කළ දිනය, දිනය',
    updated: 'යාවත්කාලීන, අවසන් යාවත්කාලීනය',
    am: 'පෙව',
    pm: 'පව',
    relative: 'පෙර, ඊයේ, අද'
  },
  km: {
    published: 'ចុះផ្សាយ, ផ្សាយ, បង្ហោះ, ផ្សព្វផ្សាយ, បានចុះផ្សាយ, ចេញផ្សាយ, កាលបរិច្ឆេទ',
    updated: 'ធ្វើបច្ចុប្បន្នភាព, កែប្រែ, កែសម្រួល, បានធ្វើបច្ចុប្បន្នភាព',
    small: 'ថ្ងៃ, ទី, ថ្ងៃទី, ខែ, ឆ្នាំ',
    at: 'ម៉ោង, វេលាម៉ោង',
    am: 'ព្រឹក',
    pm: 'រសៀល, ល្ងាច',
    relative: 'មុន, ម្សិលមិញ, ថ្ងៃនេះ'
  },
  lo: {
    published: 'ເຜີຍແຜ່',
    updated: 'ອັບເດດ, ອັບເດດຫຼ້າສຸດ',
    small: 'ວັນທີ, ວັນທີ່, ວັນ, ທີ, ເດືອນ, ປີ',
    at: 'ເວລາ',
    hour: 'ໂມງ',
    relative: 'ກ່ອນ, ມື້ວານ, ມື້ນີ້'
  },
  my: {
    published: 'ထုတ်ဝေ, ထုတ်ပြန်, ထုတ်ဝေသည်, ထုတ်ဝေသည့်ရက်, ရက်စွဲ',
    updated: 'အပ်ဒိတ်, ပြင်ဆင်သည်, နောက်ဆုံးပြင်ဆင်, နောက်ဆုံးမွမ်းမံ',
    small: 'ခုနှစ်, ခု, နှစ်, လ, ရက်, ရက်နေ့',
    relative: 'ယခင်, မနေ့က, ယနေ့'
  },
  // News in them is dated by the months that English gave them.
  am: {
    ethiopicMonths:
      'መስከረም;ጥቅምት;ኅዳር, ህዳር, ሕዳር;ታኅሣሥ, ታህሳስ, ታኅሳስ, ታሕሳስ, ታህሣሥ;ጥር;የካቲት;መጋቢት;ሚያዝያ, ሚያዚያ;ግንቦት;ሰኔ;ሐምሌ, ሀምሌ;ነሐሴ, ነሃሴ, ነሀሴ;ጳጉሜን, ጳጉሜ, ጷግሜን',
    small: 'ቀን, ዓም, ዓመተ ምሕረት, ዓመተ ምህረት',
    relative: 'በፊት, ትናንት, ዛሬ',
    published: 'የታተመ, ታተመ, የወጣበት ቀን',
    updated: 'የተሻሻለ, የተስተካከለ, መጨረሻ የተሻሻለ'
  },
  so: {
    months:
      'jannaayo, janaayo, janayo, jeenawery;febraayo, feebaraayo, febaraayo, febrayo;maarso, maaris, maarij;abriil, abril, abriil;maajo, maayo, may;juun, juuni, juunyo;luulyo, julaay, luuliyo;ogos, ogost, agoosto, agosto;sebteembar, setembar, sebtember, sabteembar;oktoobar, oktobar, oktoobbar;nofembar, noofembar, nofeembar, noveembar;disembar, diseembar, desembar',
    updated: 'la cusbooneysiiyay',
    published: 'la daabacay',
    small: 'bisha',
    relative: 'kahor, shalay, maanta'
  },
  ha: { published: 'an wallafa, wallafawa', updated: 'an sabunta', small: 'ga, na, watan', relative: 'jiya, yau' },
  om: {
    months:
      'amajjii;guraandhala;bitootessa, bitooteessa;eebila, ebla;caamsaa;waxabajjii;adoolessa, adooleessa;hagayya;fulbaana;onkoloolessa, onkololeessa;sadaasa;mudde, muddee',
    published: 'maxxanfame',
    small: 'bara'
  },
  or: { published: 'ପ୍ରକାଶିତ', updated: 'ଅପଡେଟ୍' },
  as: { published: 'প্ৰকাশিত' },
  tg: {
    months:
      'января, январи;февраля, феврали;марта, марти;апреля, апрели;мая, майи;июня, июни;июля, июли;августа, августи;сентября, сентябри;октября, октябри;ноября, ноябри;декабря, декабри',
    small: 'соли',
    relative: 'пеш, дирӯз, имрӯз'
  },
  mt: {
    published: 'ippubblikat, ippubblikat fi, data, data tal pubblikazzjoni, miktub, maħluq',
    updated: 'aġġornat, l aħħar aġġornament, modifikat, editjat, korrett, aġġornat fi',
    small: 'ta',
    relative: 'ilu, lbieraħ, illum'
  },
  zu: { published: 'kushicilelwe, ishicilelwe', updated: 'kubuyekezwe', small: 'ku, mhla ka, mhla ziyi' },
  ig: { published: 'ebipụtara', small: 'ụbọchị, ọnwa' },
  // Of the following only the names of CLDR are known so far.
  ba: { small: 'йылдың, йыл', published: 'баҫылған', updated: 'яңыртылған' },
  bho: {},
  br: { small: 'a viz, viz, a' },
  ce: {},
  ceb: {},
  ckb: {
    cases: 'ی',
    months: ';;;;;;تەمموز, تەمموزی;;;;;',
    small: 'ی, ساڵی, لە',
    ordinal: 'ی',
    published: 'بڵاوکراوەتەوە, بەروار',
    updated: 'نوێکراوەتەوە'
  },
  cv: {},
  dsb: {},
  ee: {},
  eo: { small: 'de, la', ordinal: 'a', published: 'publikigita, eldonita', updated: 'ĝisdatigita' },
  fo: {
    published: 'útgivið, skrivað, almannakunngjørt',
    updated: 'dagført, seinast dagført, broytt',
    small: 'hin, tann',
    at: 'kl, klokkan',
    relative: 'síðani, í gjár, í dag'
  },
  fur: {},
  fy: { published: 'publisearre, pleatst', updated: 'bywurke, lêst bywurke', at: 'om', hour: 'oere' },
  gd: {
    months:
      'faoilleach;gearran, ghearran;màrt, mhàrt;giblean, ghiblean;cèitean, chèitean;ògmhios;iuchar;lùnastal;sultain;dàmhair;samhain;dùbhlachd',
    weekdays: ';;;;diar daoin;;'
  },
  gsw: {},
  gv: {},
  haw: {},
  hsb: {},
  ia: {},
  jv: { published: 'diterbitake', updated: 'dianyari' },
  kab: {},
  kea: {},
  kl: {
    months:
      'januari, januar;februari, februar;martsi, marts;aprili, april;maji, maj;juni;juli;augusti, august;septemberi, september;oktoberi, oktober;novemberi, november;decemberi, december'
  },
  kok: {},
  ks: {},
  ku: { cases: 'a, ê' },
  ky: {
    small: 'жылдын, жылы, жыл, ж',
    cases: 'у, да, ь>у, ь>да, т>ту, а>ы',
    published: 'жарыяланды, жарыяланган, күнү, датасы, жазылган',
    updated: 'жаңыртылды, жаңыртылган, өзгөртүлдү, оңдолду, түзөтүлдү'
  },
  lb: {
    published: 'publizéiert, verëffentlecht, geschriwwen, erstallt',
    updated: 'aktualiséiert, lescht update, lescht aktualiséierung, geännert, korrigéiert',
    small: 'den, de, vum',
    at: 'um, ëm',
    hour: 'auer',
    minute: 'minutten',
    relative: 'virun, gëschter, haut, muer'
  },
  lg: {},
  lij: {},
  lmo: {},
  ln: {},
  mai: {},
  mfe: {},
  mg: { published: 'navoaka', updated: 'nohavaozina' },
  mi: {
    months:
      'kohitātea;huitanguru, hui tanguru;poutūterangi, poutū te rangi;paengawhāwhā, paenga whāwhā;haratua;pipiri;hōngongoi;hereturikōkā, here turi kōkā;mahuru;whiringa ā nuku;whiringa ā rangi;hakihea'
  },
  mni: {},
  nd: {},
  nds: {},
  nso: {},
  oc: { published: 'publicat, publicat lo', updated: 'mes a jorn, modificat', small: 'lo, de, de l an', at: 'a' },
  os: {},
  pms: {},
  ps: {
    persianMonths: 'وری;غویی;غبرګولی, غبرگولی;چنګاښ, چنگاښ;زمری;وږی;تله;لړم;لیندۍ;مرغومی;سلواغه;کب',
    published: 'خپره شوې, خپور شوی, د خپرېدو نېټه, نېټه',
    updated: 'تازه شوی, وروستی بدلون',
    small: 'د, کال, نېټه'
  },
  qu: {},
  rm: { published: 'publitgà', updated: 'actualisà', small: 'ils, da, dals' },
  rn: {},
  rw: { published: 'yanditswe, byatangajwe', updated: 'byavuguruwe', small: 'ku wa, ku ya, kuwa, ku' },
  sah: {},
  sc: {},
  scn: {},
  sd: {},
  se: {},
  sn: {},
  st: {},
  su: { published: 'dipedalkeun', updated: 'dimutahirkeun' },
  szl: {},
  tk: {
    months: ';;;;;;;;sentýabr;;;',
    small: 'ýylyň, ýyl',
    ordinal: 'nji, njy'
  },
  tn: {},
  to: {},
  tt: { small: 'елның, ел', published: 'басылган, дата', updated: 'яңартылды' },
  tyv: {},
  ug: { small: 'يىل, يىلى, كۈنى', year: 'يىل, يىلى' },
  vec: {},
  wo: {},
  xh: { published: 'ipapashwe', updated: 'ihlaziywe' },
  yi: { published: 'פארעפנטלעכט, דאטום', updated: 'דערהיינטיקט', small: 'דעם' },
  yo: {
    months: 'ṣẹ́rẹ́, ṣẹẹrẹ;èrèlè;ẹrẹ́nà;ìgbé;ẹ̀bibi;òkúdu;agẹmọ, agẹmo;ògún;owewe, ọwẹwẹ;ọ̀wàrà;bélú;ọ̀pẹ',
    small: 'ọjọ́, oṣù, ọdún',
    published: 'a tẹ̀ ẹ́ jáde',
    updated: 'a ṣe àtúnṣe'
  },
  za: {},
  co: {
    months:
      'ghjennaghju, ghjennaiu, ghjinnaghju;ferraghju, farraghju;marzu;aprile, aprili;maghju;ghjugnu;lugliu, lugliu;aostu, agostu;settembre, sittembri;ottobre, ottobri, uttobre;nuvembre, nuvembri;dicembre, dicembri',
    published: 'publicatu, publicatu u',
    small: 'di, di u, u',
    at: 'à'
  },
  ht: {
    months: 'janvye;fevriye;mas;avril;me;jen;jiyè, jiye;out, daout;septanm;oktòb;novanm;desanm',
    weekdays: 'dimanch;lendi;madi;mèkredi;jedi;vandredi;samdi',
    published: 'pibliye',
    updated: 'mete ajou',
    small: 'le'
  },
  gn: {
    months:
      'jasyteĩ;jasykõi;jasyapy;jasyrundy;jasypo;jasypoteĩ;jasypokõi;jasypoapy;jasyporundy;jasypa;jasypateĩ;jasypakõi',
    small: 'ha, ary'
  },
  dv: {
    months:
      'ޖަނަވަރީ, ޖެނުއަރީ;ފެބުރުވަރީ, ފެބްރުއަރީ;މާރިޗު, މާޗު, މާރޗް;އޭޕުރީލު, އެޕްރީލް, އެޕްރިލް;މެއި, މޭ;ޖޫން;ޖުލައި;އޯގަސްޓު, އޮގަސްޓް, އޯގަސްޓް;ސެޕްޓެންބަރު, ސެޕްޓެމްބަރު;އޮކްޓޫބަރު, އޮކްޓޯބަރު;ނޮވެންބަރު, ނޮވެމްބަރު;ޑިސެންބަރު, ޑިސެމްބަރު'
  }
}
