// The words that dates are written with, a language an entry. Months, weekdays and a.m./p.m. come from CLDR (cldr.ts); here stands
// what CLDR does not give: labels, small words, day parts, other spellings. A native speaker can mend an entry without
// reading code: lists are separated by commas, upper case and accents do not matter, an abbreviation is written without dots.

export interface Language {
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

export const languages: { readonly [code: string]: Language } = {
  en: {
    reading:
      'min. read, min read, mins read, minute read, minutes read, minutes to read, min reading time, comments, comment, no comments, min to read, minutes reading time, min listen, shares, views, replies, mins, reading time, read time, time to read, estimated reading time, leave a comment, leave a reply, add comment, comments off, read, mins read, mins to read, reads, likes, views today',
    months: ';;;;;;;;sep, sept;;;',
    weekdays: ';;tues;weds;thur, thurs;;',
    published:
      'first posted, article published, story published, uploaded, added, release date, published date and time, originally posted, web posted, published, first published, originally published, published at, posted, created, issued, released, publication date, date published, published date, post date, date, issue, filed, publish date, publishing date, posting date, date of publication, was published, this article was published, this article was originally published, this article was first published, this story was published, this story was originally published, this story was first published, this post was published, air date, aired, broadcast, submitted, submitted on, published online, first broadcast, was last published, last published, entered, posted in, published in, dated, date created, created at, created date, original publication date, originally aired, initially published, news date, story posted, press release date, time published, publication, pubdate, pub date, for immediate release, original article published, article originally published, article first published, date time, datetime',
    updated:
      'and updated, and last updated, updated, last updated, modified, last modified, last update, update, edited, last edited, revised, latest update, date modified, corrected, this article was updated, this article was last updated, this story was updated, this post was updated, was updated, was last updated, last revised, last reviewed, reviewed, medically reviewed, amended, changed, last changed, edited on, last update date, latest revision, content updated, page updated, page last updated, updated date, date last updated, last modified date, recently updated, article updated, article last updated',
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
      'artikel vom, meldung vom, beitrag vom, nachricht vom, online seit, erstmeldung, ersterscheinung, veröffentlicht, erstveröffentlicht, zuerst veröffentlicht, erstmals veröffentlicht, veröffentlichung, veröffentlichungsdatum, erschienen, erstellt, geschrieben, publiziert, datum, vom, verfasst, ausgabe, eingestellt, gepostet, print ausgabe vom, printausgabe vom, aus der ausgabe vom, ausgabe vom, zeitungsausgabe vom, hochgeladen, freigegeben, gesendet, sendung vom, erstausstrahlung, ausgestrahlt, veröffentlicht seit, online, online gestellt, erstpublikation, erscheinungsdatum, erstellt am, publikationsdatum, publiziert am, im print, ersterscheinungsdatum, verfasst am, pressemitteilung vom, bericht vom, text vom, eintrag vom, artikel veröffentlicht',
    updated:
      'und aktualisiert, und zuletzt aktualisiert, aktualisiert, zuletzt aktualisiert, aktualisierung, letzte aktualisierung, letztes update, letzte bearbeitung, stand, geändert, zuletzt geändert, letzte änderung, bearbeitet, zuletzt bearbeitet, akt, update, überarbeitet, aktualisierte fassung, letzter stand, neuester stand, letzte änderung am, zuletzt geändert am, letzte aktualisierung am, akt., upd, aktualisierungsdatum, aktueller stand, update vom, zuletzt überarbeitet, aktualisiert um, zuletzt bearbeitet am, artikel aktualisiert',
    small: 'am, den, der, des, jahres',
    at: 'um, gegen',
    hour: 'uhr, h, u',
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
      'publié, publié le, publiée, mis en ligne, paru, posté, créé, écrit, date, première publication, publication, date de publication, diffusé, rédigé, rédigé le, article publié, publié par, dernière publication, diffusée, écrite, créée, postée, parution, mise en ligne, article paru, première diffusion, diffusé le, date de parution, date de mise en ligne, date de création, ajouté, création, première parution',
    updated:
      'et mis à jour, et modifié, mis à jour, mise à jour, modifié, dernière mise à jour, actualisé, dernière modification, maj, modifiée, actualisé le, actualisée, actualisation, dernière actualisation, mis à jour à, édité, date de mise à jour, date de modification, révisé, dernière maj, mise à jour à, corrigé, article mis à jour, article modifié',
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
      'creada, creado el, subido, publicado, publicada, publicación, creado, fecha, fecha de publicación, primera publicación, escrito, publicado en, subida, fecha de creación, fecha publicación, publicado a, difundido, redactado, publicado por última vez, creado en, posteado, emitido, publicada el, publicado el día, nota publicada, nota creada, noticia publicada, noticia creada, artículo publicado, primera modificación',
    updated:
      'y actualizado, y actualizada, actualizado, actualizada, actualización, última actualización, modificado, última modificación, act, actualizado a, actualizado a las, fecha de actualización, fecha de modificación, última actualización a, actualizado en, actualizado por última vez, última edición, editado, modificada, act a, ult act, actualizado el día, última modificación en, revisado',
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
      'publicado, publicada, publicado em, publicação, criado, postado, data, data de publicação, divulgado, escrito, publicado a, criado em, criada, data da publicação, postado em, divulgada, publicada em, publicada a, inserido, disponibilizado, cadastrado, veiculado, primeira publicação, notícia publicada, matéria publicada, reportagem publicada, artigo publicado, texto publicado, conteúdo publicado, primeira modificação',
    updated:
      'e atualizado, e atualizada, atualizado, actualizado, atualizada, atualização, última atualização, modificado, atualizado em, última modificação, atualizada em, atualizado a, última atualização em, última atualização a, última modificação em, modificado em, modificada, editado, alterado, data de atualização, actualizada, actualização, actualizado a, actualizado em, revisado, última edição',
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
      'pubblicato, pubblicata, pubblicato il, pubblicazione, creato, data, scritto, data di pubblicazione, postato, inserito, pubblicata il, inserita, creata, ultima pubblicazione, uscito, articolo del, notizia del, postata, pubblicato alle, pubblicato in data, data creazione, data pubblicazione, online dal, caricato',
    updated:
      'e aggiornato, aggiornato, aggiornata, aggiornamento, ultimo aggiornamento, modificato, modifica, modifica il, ultima modifica, aggiornato il, agg, modificata, aggiornata il, aggiornato alle, agg., ultima modifica il, ultima revisione, aggiornato al, data aggiornamento, data di aggiornamento, ultimo agg, revisionato, rivisto, ultimo aggiornamento il',
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
      'gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, publicatiedatum, datum, verschenen, gemaakt, gepost, aangemaakt, verschenen op, eerst gepubliceerd, gepubliceerd in, geplaatst door, datum publicatie, toegevoegd, uitgegeven, gepubliceerd om, geschreven, online gezet, oorspronkelijk gepubliceerd',
    updated:
      'en bijgewerkt, bijgewerkt, laatst bijgewerkt, laatste update, gewijzigd, laatst gewijzigd, aangepast, update, geüpdatet, geactualiseerd, laatste wijziging, laatst bewerkt, bewerkt, bijgewerkt op, laatst gewijzigd op, laatst aangepast, laatst bijgewerkt op, herzien, laatste wijziging op, upd, laatste aanpassing, artikel bijgewerkt',
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
      'opublikowano, opublikowany, opublikowane, data publikacji, publikacja, dodano, utworzono, dodany, data dodania, data, data utworzenia, z dnia, napisano, opublikowana, publikowano, publikowany, zamieszczono, zamieszczony, data wydania, wydano, artykuł z dnia, data wpisu, dodana, dodane, utworzony, data wprowadzenia, emisja, pierwsza publikacja',
    updated:
      'aktualizacja, zaktualizowano, ostatnia aktualizacja, data aktualizacji, zmodyfikowano, edytowano, aktual, ostatnia modyfikacja, akt, aktualizowano, ostatnia zmiana, zmieniono, ostatnio zmodyfikowano, ostatnio aktualizowany, data modyfikacji, data ostatniej aktualizacji, modyfikacja, zaktualizowany, uaktualniono, edytowany, zaktualizowane',
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
      'publicerad, publicerat, publicerades, skapad, publiceringsdatum, postad, datum, först publicerad, publ, först publicerat, publicerades den, skrevs, skriven, upplagd, inlagd, artikeln publicerades, publicerad den, publiceringstid, pub',
    updated:
      'uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, ändrad, senast ändrad, senast uppdaterat, uppdatering, uppd, senast ändrad den, redigerad, senast uppdaterad den, ändrat, artikeln uppdaterades, uppdaterad den',
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
      'publisert, lagt ut, opprettet, skrevet, dato, først publisert, publ, publisert den, først publisert den, artikkelen ble publisert, sendt, postet, utgitt, pub',
    updated:
      'oppdatert, sist oppdatert, endret, sist endret, oppdatering, sist redigert, redigert, sist oppdatert den, endret den, oppdatert den, artikkelen ble oppdatert, oppd, sist endra, oppdatert kl',
    small: 'den, av',
    at: 'kl, klokka, klokken, klokkeslett',
    relative: 'siden, i går, i dag, i morgen'
  },
  da: {
    reading: 'min læsetid, minutters læsning, læsetid, kommentarer, min. læsetid, minutters læsetid',
    months: ';;;;;;;;sept;;;',
    published:
      'publiceret, offentliggjort, udgivet, oprettet, skrevet, dato, bragt, lagt på, udgivelsesdato, først publiceret, publiceret den, offentliggjort den, oprettet den, bragt den, første gang publiceret, artiklen er publiceret, posted, indsat',
    updated:
      'opdateret, sidst opdateret, ændret, sidst ændret, senest opdateret, opdatering, senest ændret, redigeret, opdateret den, sidst opdateret den, sidst redigeret, senest redigeret, ajourført, artiklen er opdateret',
    small: 'den, d, af, i',
    at: 'kl, klokken',
    relative: 'siden, i går, i dag, i morgen'
  },
  fi: {
    cases: 'kuuta>kuun, kuuta>kuussa, kuuta>kuu',
    reading: 'min lukuaika, minuutin lukuaika, lukuaika, kommenttia, kommentit',
    months: 'tammik;helmik;maalisk;huhtik;toukok;kesak;heinak;elok;syysk;lokak;marrask;jouluk',
    published:
      'julkaistu, julkaistiin, luotu, lisätty, julkaisupäivä, kirjoitettu, julkaistu ensimmäisen kerran, artikkeli julkaistu, ilmestynyt, julkaistu alun perin, alkuperäinen julkaisu',
    updated:
      'päivitetty, viimeksi päivitetty, muokattu, muutettu, päivitys, viimeksi muokattu, artikkelia päivitetty, viimeisin päivitys, viimeksi päivitetty klo, artikkelia muokattu, korjattu',
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
    months: ';;;;;;;;;;;',
    weekdays: 'ned;pon;ut;str;ctv;pat;sob',
    published:
      'publikováno, zveřejněno, vydáno, vytvořeno, datum, vloženo, datum vydání, přidáno, napsáno, datum publikace, článek vyšel, vyšlo, publikován, uveřejněno, datum zveřejnění, zveřejněn, vydán, napsal, vydána',
    updated:
      'aktualizováno, aktualizace, upraveno, naposledy aktualizováno, poslední aktualizace, změněno, poslední úprava, aktualizovano, aktualizován, aktualizována, upraven, poslední změna, změněn, naposledy upraveno, datum aktualizace',
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
    published: 'publikované, zverejnené, uverejnené, vydané, vytvorené, dátum, pridané, napísané',
    updated: 'aktualizované, aktualizácia, upravené, naposledy aktualizované, posledná aktualizácia, zmenené',
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
      'yayın tarihi, yayınlanma, yayınlanma tarihi, yayımlanma tarihi, yayınlandı, yayımlandı, giriş, giriş tarihi, oluşturulma, oluşturulma tarihi, oluşturma tarihi, eklenme, eklenme tarihi, eklendi, tarih, yayınlama, yayin, haber tarihi, kayıt tarihi, haber giriş, haber giriş tarihi, ilk yayın, yayınlanma zamanı, yayın zamanı, yayım tarihi, yayımlanma, eklenme zamanı, haberin giriş tarihi, ekleme, ekleme tarihi, oluşturma, ilk yayınlanma, ilk yayınlanma tarihi, yayınlandığı tarih, paylaşım tarihi, haber giriş saati, haber yayınlanma tarihi, haber yayın tarihi',
    updated:
      'güncelleme, güncellendi, güncellenme, güncelleme tarihi, güncellenme tarihi, son güncelleme, son güncelleme tarihi, son güncellenme, güncelleniyor, düzenleme, son değişiklik, güncellenme zamanı, haber güncelleme, güncellendiği tarih, son güncellenme tarihi, son düzenleme, son değiştirme, güncelleme saati, değiştirilme, son güncelleme saati, düzenlenme, güncellenme saati, haber güncelleme tarihi, haber güncellenme tarihi',
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
      'опубликовано, опубликована, опубликован, дата публикации, публикация, создано, дата, размещено, добавлено, дата создания, вышло, от, опубликовано в, опубликован в, вышла, выпущено, впервые опубликовано, выложено, размещена, написано, время публикации, добавлена, дата добавления, дата выхода',
    updated:
      'обновлено, обновлена, обновлен, изменено, последнее обновление, отредактировано, обновление, дата обновления, последнее изменение, актуализировано, обновлён, обновлено в, последние изменения, изменена, дата изменения, исправлено, последняя редакция, отредактирована, обновление от, обн',
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
      'опубліковано, опублікована, дата публікації, публікація, створено, дата, розміщено, додано, від, опубліковано о, опублікований, дата створення, вийшло, вперше опубліковано, час публікації, додано о, викладено, розміщена',
    updated:
      'оновлено, оновлена, змінено, останнє оновлення, оновлення, редаговано, дата оновлення, востаннє оновлено, оновлений, останні зміни, змінена, відредаговано, оновлено о, дата зміни, остання редакція',
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
    published: 'апублікавана, дата публікацыі, створана, дата, размешчана',
    updated: 'абноўлена, зменена, апошняе абнаўленне, абнаўленне',
    small: 'г, года, год',
    at: 'у, а, ў',
    hour: 'гадзін, гадзіны, гадзіна, гадз, г',
    minute: 'хвілін, хвіліны, хвіліна, хв',
    relative: 'таму, учора, сёння, заўтра'
  },
  bg: {
    roman: true,
    months: 'ян, яну;фев, февр;мар;апр;;;;авг;сеп, септ;окт;ное, ноем;дек',
    weekdays: 'нед;пон;вто;сря;чет;пет;съб',
    published:
      'публикувано, публикувана, публикуван, публикация, дата, създадено, дата на публикуване, добавено, публикувано на, излъчено, публикувано в, публикувана на, публикуван на',
    updated:
      'обновено, обновена, актуализирано, последна актуализация, последно обновяване, променено, редактирано, актуализация, последна промяна, обновена на, промяна',
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
      'објављено, objavljeno, датум, datum, креирано, kreirano, постављено, objavljena, postavljeno, datum objave, објављена',
    updated:
      'ажурирано, ažurirano, измењено, izmenjeno, последња измена, poslednja izmena, последње ажурирање, poslednje ažuriranje, osveženo, azurirano',
    small: 'године, godine, год, god, г, g',
    at: 'у, u',
    hour: 'ч, h, часова, časova, sati',
    relative: 'пре, pre, јуче, juče, данас, danas'
  },
  hr: {
    roman: true,
    cases: 'a>u, e>i, oga>om, oga>ome, oga>omu, oga>og, a, u, ar>ra, ar>ru, i>a, i>u',
    also: ['bs'],
    published: 'objavljeno, objava, datum objave, datum, kreirano, objavljen, objavljeno u, vrijeme objave, objavljena',
    updated:
      'ažurirano, izmijenjeno, zadnja izmjena, posljednja izmjena, posljednje ažuriranje, osvježeno, zadnje ažurirano, posljednja promjena, ažuriran',
    small: 'godine, god, g',
    at: 'u, vrijeme',
    hour: 'h, sati, sata',
    noon: 'u podne',
    midnight: 'u ponoć',
    relative: 'prije, jučer, danas, sutra'
  },
  sl: {
    roman: true,
    cases: 'a, u, ec>ca, ec>cu, er>ra, er>ru, ar>arja, ar>arju',
    published: 'objavljeno, datum objave, objava, datum, ustvarjeno',
    updated: 'posodobljeno, zadnja sprememba, spremenjeno, zadnja posodobitev, nazadnje posodobljeno',
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
      'publicat, publicată, publicat la, publicat pe, data publicării, data, creat, postat, publicare, postat pe, publicată la, publicat în, data publicarii, publicat in, postată, creată, publicat pe data de, adăugat, scris, apărut, publicat de',
    updated:
      'actualizat, actualizată, ultima actualizare, modificat, ultima modificare, actualizare, actualizat la, data actualizării, data actualizarii, actualizat în, actualizat pe, actualizată la, ultima actualizare la, modificat la, ultima modificare la, editat, data ultimei actualizări, ultima editare',
    small: 'la, pe, data de, din, de',
    at: 'ora, la ora, orele, la',
    relative: 'acum, ieri, azi, astăzi, mâine, în urmă'
  },
  hu: {
    roman: true,
    cases: 'i, ban, ben, a, e, t, ra, re',
    reading: 'perc olvasás, olvasási idő, hozzászólás, komment',
    months: ';feb;;;;;;;szep;;;',
    published: 'közzétéve, megjelent, létrehozva, megjelenés, dátum, publikálva, feltöltve, közzététel',
    updated:
      'frissítve, módosítva, utolsó frissítés, utoljára frissítve, frissült, frissítés, utolsó módosítás, módosult',
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
      'δημοσιεύτηκε, δημοσιεύθηκε, δημοσίευση, ημερομηνία, δημιουργήθηκε, αναρτήθηκε, ημερομηνία δημοσίευσης, πρώτη δημοσίευση, δημοσιεύθηκε στις, δημοσιεύτηκε στις, ανάρτηση, δημοσιευμένο',
    updated:
      'ενημερώθηκε, ενημέρωση, τελευταία ενημέρωση, τροποποιήθηκε, τελευταία τροποποίηση, ανανεώθηκε, τελευταία ανανέωση, επικαιροποίηση, ενημερώθηκε στις',
    small: 'στις, την, του, της, στο',
    at: 'στις, ώρα, και ώρα, στη',
    hour: 'ώρα',
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
      'نشر, نُشر, نشر في, تاريخ النشر, نُشرت, نشرت في, تم النشر, تاريخ, كتب, أضيف, صدر, نشر بتاريخ, نشرت, تم النشر في, كتب في, منشور في, أضيف في, تاريخ الإضافة, نشر يوم, نشرت يوم, كتب بتاريخ, صدر في',
    updated:
      'آخر تحديث, تحديث, محدث, محدثة, حُدث, تم التحديث, اخر تعديل, عدل, تاريخ التحديث, حدثت, اخر تحديث في, تعديل, آخر تحديث في, تم التحديث في, حدث في, حُدّث, تحديث في, آخر تعديل, عدل في, تحديث بتاريخ, آخر تحديث بتاريخ',
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
      'פורסם, פורסמה, תאריך פרסום, פורסם ב, תאריך, נוצר, עלה לאתר, פורסם לראשונה, פורסם בתאריך, פרסום, התפרסם, עלה, נכתב ב, הועלה',
    updated: 'עודכן, עודכנה, עדכון אחרון, עודכן ב, עודכן לאחרונה, עדכון, נערך, תאריך עדכון, עודכן בתאריך',
    small: 'ב, יום, ה, בתאריך',
    at: 'בשעה, שעה, ב',
    relative: 'לפני, אתמול, היום, מחר'
  },
  fa: {
    months:
      'جنوری;فبروری, فوریهٔ;مارچ, مارس;اپریل, آپریل;می;جون, ژوین;جولای, جولائی, ژوییه;آگوست, اگست, آگست;سپتمبر;اکتوبر;نومبر;دسمبر',
    // The zero-width mark within them is often lost to a space.
    weekdays: 'یک شنبه;دو شنبه;سه شنبه;چهار شنبه;پنج شنبه;;',
    persianMonths: 'فروردین;اردیبهشت;خرداد;تیر;مرداد, امرداد;شهریور;مهر;آبان;آذر;دی;بهمن;اسفند',
    published: 'انتشار, منتشر شده, تاریخ انتشار, تاریخ',
    updated: 'به روز رسانی, آخرین به روز رسانی, به روز شده, بروزرسانی',
    small: 'روز, سال, مورخ, در',
    at: 'ساعت',
    relative: 'پیش, دیروز, امروز, فردا, قبل'
  },
  ur: { small: 'کو, بروز', published: 'شائع, اشاعت, تاریخ', updated: 'اپ ڈیٹ, آخری اپ ڈیٹ', at: 'بوقت', hour: 'بجے' },
  hi: {
    reading: 'मिनट पढ़ें, मिनट में पढ़ें, मिनट का पाठ',
    months: ';;;;;;;;सितम्बर;अक्तूबर;नवम्बर;दिसम्बर',
    weekdays: 'इतवार, रवि;सोम;मंगल;बुध;गुरु, बृहस्पतिवार, वीरवार;शुक्र;शनि, शनिवार',
    published:
      'प्रकाशित, प्रकाशन तिथि, प्रकाशन, तारीख, पोस्ट, पब्लिश, प्रकाशित तिथि, पहली बार प्रकाशित, प्रकाशित किया गया, पब्लिश्ड, पब्लिश डेट, प्रकाशन समय, प्रकाशित हुआ, प्रकाशित तारीख, पोस्ट किया गया, पब्लिश्ड ऑन',
    updated:
      'अपडेटेड, अपडेट, अद्यतन, संशोधित, अंतिम अपडेट, अपडेट किया गया, आखिरी अपडेट, अद्यतित, अंतिम बार अपडेट किया गया, अपडेट समय, अपडेटेड ऑन, आखिरी बार अपडेट, अपडेट हुआ',
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
    published: 'প্রকাশিত, প্রকাশ, প্রকাশের সময়, প্রকাশকাল, তারিখ, প্রকাশের তারিখ, প্রকাশ সময়, আপলোড',
    updated: 'আপডেট, হালনাগাদ, সর্বশেষ আপডেট, আপডেট হয়েছে, সম্পাদিত, আপডেটের সময়, আপডেট টাইম',
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
    published: 'เผยแพร่, เผยแพร่เมื่อ, วันที่เผยแพร่, โพสต์, โพสต์เมื่อ, เขียนเมื่อ, ลงวันที่, สร้างเมื่อ, ตีพิมพ์',
    updated:
      'อัปเดต, อัพเดท, อัปเดตล่าสุด, อัปเดตเมื่อ, แก้ไข, แก้ไขล่าสุด, ปรับปรุงล่าสุด, ปรับปรุง, อัพเดทล่าสุด, อัพเดต, อัปเดทล่าสุด, แก้ไขเมื่อ',
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
      'đăng, đăng lúc, ngày đăng, xuất bản, đã đăng, đăng ngày, xuất bản lúc, đăng tải, phát hành, thời gian đăng',
    updated:
      'cập nhật, cập nhật lúc, cập nhật lần cuối, cập nhật mới nhất, sửa, lần cuối cập nhật, cập nhật ngày, sửa lần cuối, chỉnh sửa',
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
      '公開, 公開日, 掲載, 掲載日, 配信, 投稿, 投稿日, 作成, 作成日, 発表, 発行, 公開日時, 配信日時, 投稿日時, 掲載日時, 初出, 公開時間, 発行日, 付, 記事公開日, 発表日, 登録日, 公開日付, 発信, 発信日, 放送, 放送日, 公開開始',
    updated:
      '更新, 最終更新, 更新日, 最終更新日, 更新日時, 最終更新日時, 改訂, 修正, 更新時間, 編集, 改訂日, 修正日, 追記, 記事更新日',
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
      '发布, 發布, 发布时间, 發布時間, 发表, 發表, 发表于, 發表於, 发布于, 發佈, 发稿, 时间, 時間, 日期, 发布日期, 创建, 刊登, 发表时间, 發佈時間, 出版, 發稿時間, 发稿时间, 上传时间, 發布日期, 發佈日期, 刊登日期, 刊登時間, 出版時間, 撰文時間, 發佈於, 發布於, 撰写时间, 發稿, 刊出時間, 發表時間, 上線時間, 见报日期, 首次发布, 創建, 建立時間, 上传于, 上傳於, 创建于, 创建时间, 建立日期, 发稿日期',
    updated:
      '更新, 更新时间, 更新時間, 最后更新, 最後更新, 更新于, 更新於, 修改, 修订, 最新更新, 修改时间, 更新日期, 最近更新, 最後更新時間, 最后更新时间, 修改時間, 最后修改, 最后编辑于, 编辑于, 編輯於, 更新日',
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
      '입력, 등록, 게시, 작성, 발행, 기사입력, 기사등록, 승인, 송고, 등록일, 입력시간, 게시일, 작성일, 발행일, 최초입력, 최초 입력, 최초등록, 보도, 송고시간, 입력일, 기사전송, 게재, 등록시간, 승인시간, 기사작성, 게시됨, 출고, 기사승인, 방송, 방영',
    updated:
      '수정, 최종수정, 업데이트, 최종 수정, 기사수정, 수정시간, 최종업데이트, 수정일, 갱신, 최종 업데이트, 마지막 수정, 최종입력, 최종편집, 기사 수정',
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
    published: 'հրապարակվել է, հրապարակված, տեղադրված, ամսաթիվ',
    updated: 'թարմացվել է, թարմացված, վերջին թարմացում',
    small: 'թ, թվականի, ին',
    at: 'ժամը, ժամ',
    relative: 'առաջ, երեկ, այսօր, վաղը'
  },
  ka: {
    cases: 'ს, ი>ში, ი>ის',
    published: 'გამოქვეყნდა, გამოქვეყნებულია, თარიღი, გამოქვეყნების თარიღი',
    updated: 'განახლდა, განახლებულია, განახლება, ბოლო განახლება',
    small: 'წლის, წ, წელი, წელს',
    at: 'საათი, საათზე',
    relative: 'წინ, გუშინ, დღეს, ხვალ'
  },
  ca: {
    roman: true,
    months: ';;;;;;;;;;;',
    published: 'publicat, publicada, publicat el, data, creat, publicació',
    updated: 'actualitzat, actualitzada, modificat, última actualització, actualització, actualitzat el',
    small: 'de, del, el, d, l, a, al, dia',
    at: 'a les, les, a la',
    hour: 'h, hores',
    am: 'am',
    pm: 'pm',
    relative: 'fa, ahir, avui, demà'
  },
  gl: {
    published: 'publicado, publicada',
    updated: 'actualizado, actualizada',
    small: 'de, do, o, a',
    at: 'ás',
    hour: 'h, horas'
  },
  eu: {
    months:
      'urtarrilaren, urtarrilak;otsailaren, otsailak;martxoaren, martxoak;apirilaren, apirilak;maiatzaren, maiatzak;ekainaren, ekainak;uztailaren, uztailak;abuztuaren, abuztuak;irailaren, irailak;urriaren, urriak;azaroaren, azaroak;abenduaren, abenduak',
    published: 'argitaratua, argitaratze data, sortua',
    updated: 'eguneratua, azken eguneratzea',
    small: 'ko, eko, ren, aren',
    ordinal: 'a, an, ean, n'
  },
  et: {
    roman: true,
    cases: 'i, is, il, s, l, er>ri, er>ris',
    published: 'avaldatud, loodud, lisatud',
    updated: 'uuendatud, muudetud, viimati uuendatud',
    at: 'kell',
    small: 'a, aasta',
    relative: 'tagasi, eile, täna, homme'
  },
  lv: {
    roman: true,
    cases: 's>ā, s>a, s>u, is>ī, is>a, is>a',
    published: 'publicēts, publicēta, pievienots',
    updated: 'atjaunots, atjaunināts, labots',
    small: 'gada, g',
    at: 'plkst, pulksten',
    relative: 'pirms, vakar, šodien, rīt'
  },
  lt: {
    roman: true,
    cases: 'io>į, o>į, o>ą, ės>ę, os>ą, ies>į, io>yje, o>e, ės>ėje, os>oje',
    published: 'publikuota, paskelbta, sukurta, įkelta, data',
    updated: 'atnaujinta, redaguota, paskutinį kartą atnaujinta',
    small: 'm, d, mėn, metų, dieną, dienos',
    at: 'val',
    hour: 'val, h',
    minute: 'min',
    relative: 'prieš, vakar, šiandien, rytoj'
  },
  sq: {
    cases: 'it, ut, in, in e',
    published: 'publikuar, publikuar më, botuar',
    updated: 'përditësuar, përditësuar më',
    small: 'më',
    at: 'ora, në orën, në',
    relative: 'parë, dje, sot'
  },
  mk: {
    roman: true,
    cases: 'от',
    published: 'објавено, датум',
    updated: 'ажурирано, последна промена',
    small: 'година, г',
    at: 'во',
    hour: 'ч, часот, часа',
    relative: 'пред, вчера, денес'
  },
  is: {
    published: 'birt, stofnað, útgefið',
    updated: 'uppfært, síðast uppfært, breytt',
    small: 'þann, þ',
    at: 'kl, klukkan',
    relative: 'síðan, í gær, í dag'
  },
  ga: { published: 'foilsithe', updated: 'nuashonraithe', small: 'an, ag' },
  cy: { published: 'cyhoeddwyd', updated: 'diweddarwyd', small: 'ar, am', ordinal: 'af, fed, ed, eg, ain' },
  id: {
    reading: 'menit baca, menit membaca, waktu baca, komentar',
    months: ';;;;;;;agt, ags, agust;;;nop, nopember;',
    weekdays: ';;;;;jum at;',
    published:
      'diterbitkan, dipublikasikan, terbit, dibuat, tanggal, diunggah, tayang, dirilis, rilis, tanggal terbit, dipublikasi, diposting, diposkan, diterbitkan pada, publikasi, diunggah pada, ditayangkan, tanggal publikasi, ditulis, diposting pada, dipublikasikan pada',
    updated:
      'diperbarui, diperbaharui, terakhir diperbarui, update, pembaruan, diubah, pemutakhiran, diperbarui pada, terakhir diubah, diupdate, diedit, perubahan terakhir, last update',
    small: 'tanggal, pada, tgl, tahun',
    at: 'pukul, jam, pkl',
    am: 'pagi, dini hari',
    pm: 'sore, siang',
    relative: 'lalu, kemarin, hari ini, besok, yang lalu'
  },
  ms: {
    published: 'diterbitkan, disiarkan, tarikh, dikeluarkan',
    updated: 'dikemaskini, dikemas kini, kemaskini',
    small: 'pada, haribulan',
    at: 'pukul, jam',
    am: 'pg, pagi',
    pm: 'ptg, petang',
    night: 'malam',
    relative: 'lalu, semalam, hari ini'
  },
  fil: {
    published: 'nailathala, inilathala',
    updated: 'na update',
    small: 'ng, ika, noong, nang',
    at: 'alas',
    relative: 'nakalipas, kahapon, ngayon'
  },
  sw: {
    published: 'imechapishwa, ilichapishwa',
    updated: 'imesasishwa, ilisasishwa',
    small: 'tarehe',
    at: 'saa',
    relative: 'iliyopita, jana, leo'
  },
  af: {
    published: 'gepubliseer, geplaas',
    updated: 'opgedateer, bygewerk',
    small: 'op, die, van',
    at: 'om',
    hour: 'h, uur',
    am: 'vm',
    pm: 'nm',
    relative: 'gelede, gister, vandag'
  },
  az: {
    published: 'dərc olunub, tarix, yayımlanıb',
    updated: 'yenilənib, yenilənmə',
    small: 'il, ci il',
    at: 'saat',
    relative: 'əvvəl, dünən, bu gün'
  },
  kk: {
    published: 'жарияланды, жарияланған',
    updated: 'жаңартылды, жаңартылған',
    small: 'ж, жыл, жылы, жылғы',
    at: 'сағат',
    relative: 'бұрын, кеше, бүгін'
  },
  uz: {
    also: ['uz-Cyrl'],
    published: 'chop etilgan, e lon qilingan',
    updated: 'yangilangan',
    small: 'yil, yilda',
    at: 'soat',
    relative: 'oldin, kecha, bugun'
  },
  mn: {
    ordinal: 'р',
    published: 'нийтэлсэн, нийтлэгдсэн',
    updated: 'шинэчилсэн',
    small: 'оны, он, сарын, сар, сарын, сар, гараг, р',
    hour: 'цаг',
    minute: 'минут',
    month: 'сарын, сар',
    day: 'өдөр, ны, ний',
    year: 'оны, он',
    months: ';;;;;;;;;;арван нэгдүгээр;арван хоёрдугаар'
  },
  ta: {
    published: 'வெளியிடப்பட்டது, பதிவு, பதிவு செய்த நாள், வெளியான நாள்',
    updated: 'புதுப்பிக்கப்பட்டது, மாற்றம்',
    am: 'முற்பகல்',
    pm: 'பிற்பகல்',
    small: 'அன்று'
  },
  te: { published: 'ప్రచురించబడింది', updated: 'నవీకరించబడింది', small: 'కి' },
  mr: {
    published: 'प्रकाशित',
    updated: 'अद्ययावत, अपडेट',
    small: 'रोजी',
    am: 'सकाळी',
    pm: 'दुपारी, संध्याकाळी',
    relative: 'पूर्वी, काल, आज',
    hour: 'वाजता'
  },
  gu: { published: 'પ્રકાશિત', updated: 'અપડેટ' },
  kn: { published: 'ಪ್ರಕಟಿತ', updated: 'ನವೀಕರಿಸಲಾಗಿದೆ', small: 'ರಂದು, ಸಮಯಕ್ಕೆ' },
  ml: { published: 'പ്രസിദ്ധീകരിച്ചത്', updated: 'പുതുക്കിയത്', small: 'ന്' },
  pa: { published: 'ਪ੍ਰਕਾਸ਼ਿਤ', updated: 'ਅੱਪਡੇਟ' },
  ne: { published: 'प्रकाशित', updated: 'अद्यावधिक', small: 'गते' },
  // CLDR has the months of the Buddhist year here.
  si: {
    months:
      'ජනවාරි, ජන;පෙබරවාරි, පෙබ;මාර්තු;අප්‍රේල්, අප්‍රියෙල්;මැයි;ජූනි;ජූලි;අගෝස්තු, අගෝ;සැප්තැම්බර්, සැප්;ඔක්තෝබර්, ඔක්;නොවැම්බර්, නොවැ;දෙසැම්බර්, දෙසැ',
    am: 'පෙව',
    pm: 'පව',
    relative: 'පෙර, ඊයේ, අද'
  },
  km: {
    published: 'ចុះផ្សាយ, ផ្សាយ, បង្ហោះ, ផ្សព្វផ្សាយ',
    updated: 'ធ្វើបច្ចុប្បន្នភាព',
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
    published: 'ထုတ်ဝေ, ထုတ်ပြန်',
    updated: 'အပ်ဒိတ်',
    small: 'ခုနှစ်, ခု, နှစ်, လ, ရက်, ရက်နေ့',
    relative: 'ယခင်, မနေ့က, ယနေ့'
  },
  // News in them is dated by the months that English gave them.
  am: { small: 'ቀን, ዓም', relative: 'በፊት, ትናንት, ዛሬ' },
  so: { published: 'la daabacay', small: 'bisha', relative: 'kahor, shalay, maanta' },
  ha: { published: 'an wallafa, wallafawa', updated: 'an sabunta', small: 'ga, na, watan', relative: 'jiya, yau' },
  or: { published: 'ପ୍ରକାଶିତ', updated: 'ଅପଡେଟ୍' },
  as: { published: 'প্ৰকাশিত' },
  tg: {
    months:
      'января, январи;февраля, феврали;марта, марти;апреля, апрели;мая, майи;июня, июни;июля, июли;августа, августи;сентября, сентябри;октября, октябри;ноября, ноябри;декабря, декабри',
    small: 'соли',
    relative: 'пеш, дирӯз, имрӯз'
  },
  mt: { published: 'ippubblikat', updated: 'aġġornat', small: 'ta', relative: 'ilu, lbieraħ, illum' },
  zu: {},
  ig: {},
  // Of the following only the names of CLDR are known so far.
  ba: {},
  bho: {},
  br: {},
  ce: {},
  ceb: {},
  ckb: { cases: 'ی' },
  cv: {},
  dsb: {},
  ee: {},
  eo: {},
  fo: {},
  fur: {},
  fy: {},
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
  jv: {},
  kab: {},
  kea: {},
  kl: {},
  kok: {},
  ks: {},
  ku: { cases: 'a, ê' },
  ky: {},
  lb: {},
  lg: {},
  lij: {},
  lmo: {},
  ln: {},
  mai: {},
  mfe: {},
  mg: {},
  mi: {},
  mni: {},
  nd: {},
  nds: {},
  nso: {},
  oc: {},
  os: {},
  pms: {},
  ps: {},
  qu: {},
  rm: {},
  rn: {},
  rw: {},
  sah: {},
  sc: {},
  scn: {},
  sd: {},
  se: {},
  sn: {},
  st: {},
  su: {},
  szl: {},
  tk: {},
  tn: {},
  to: {},
  tt: {},
  tyv: {},
  ug: {},
  vec: {},
  wo: {},
  xh: {},
  yi: {},
  yo: {},
  za: {}
}
