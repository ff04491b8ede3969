// The words that dates are written with, a language an entry. Months, weekdays and a.m./p.m. come from Intl (CLDR); here stands
// what CLDR does not give: labels, small words, day parts, other spellings. A native speaker can mend an entry without
// reading code: lists are separated by commas, upper case and accents do not matter, an abbreviation is written without dots.

export interface Language {
  /** Locales of Intl to take month and weekday names from, beside the language's own. */
  readonly also?: readonly string[]
  /** Spellings of the months that CLDR does not have, January first, separated by `;`. */
  readonly months?: string
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
    reading: 'min. read, min read, mins read, minute read, minutes read, minutes to read, min reading time',
    months: ';;;;;;;;sep, sept;;;',
    weekdays: ';;tues;weds;thur, thurs;;',
    published:
      'first posted, article published, story published, uploaded, added, release date, published date and time, originally posted, web posted, published, first published, originally published, published at, posted, created, issued, released, publication date, date published, published date, post date, date, issue, filed',
    updated:
      'and updated, and last updated, updated, last updated, modified, last modified, last update, update, edited, last edited, revised, latest update, date modified, corrected',
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
      'min. lesezeit, min lesezeit, minuten lesezeit, lesezeit, lesedauer, min lesedauer, lesezeit ca, lesedauer ca',
    also: ['de-AT'],
    months: 'janner, jaenner;;maerz, mrz;;;;;;sept;;;',
    weekdays: ';;;;;;sonnabend',
    published:
      'artikel vom, meldung vom, beitrag vom, nachricht vom, online seit, erstmeldung, ersterscheinung, veröffentlicht, erstveröffentlicht, zuerst veröffentlicht, erstmals veröffentlicht, veröffentlichung, veröffentlichungsdatum, erschienen, erstellt, geschrieben, publiziert, datum, vom, verfasst, ausgabe, eingestellt, gepostet',
    updated:
      'und aktualisiert, und zuletzt aktualisiert, aktualisiert, zuletzt aktualisiert, aktualisierung, letzte aktualisierung, letztes update, letzte bearbeitung, stand, geändert, zuletzt geändert, letzte änderung, bearbeitet, zuletzt bearbeitet, akt, update, überarbeitet, aktualisierte fassung',
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
    reading: 'min. de lecture, min de lecture, minutes de lecture, mn de lecture, temps de lecture, lecture',
    months: ';fev, fevr;;;;;juil, jul;;;;;',
    published:
      'publié, publié le, publiée, mis en ligne, paru, posté, créé, écrit, date, première publication, publication, date de publication, diffusé',
    updated:
      'et mis à jour, et modifié, mis à jour, mise à jour, modifié, dernière mise à jour, actualisé, dernière modification, maj, modifiée, actualisé le',
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
    reading: 'min. de lectura, min de lectura, minutos de lectura, tiempo de lectura',
    also: ['es-MX', 'es-AR', 'es-US'],
    months: 'ene;;;;;;;;set, sept, sep, setiembre;;;',
    published:
      'creada, creado el, subido, publicado, publicada, publicación, creado, fecha, fecha de publicación, primera publicación, escrito, publicado en',
    updated:
      'y actualizado, y actualizada, actualizado, actualizada, actualización, última actualización, modificado, última modificación, act, actualizado a, actualizado a las',
    small: 'de, del, el, a, al, la, las, los, en, año, dia',
    at: 'a las, a la, las',
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
    reading: 'min de leitura, minutos de leitura, tempo de leitura',
    also: ['pt-PT'],
    months: ';;;;;;;;;;;',
    published:
      'publicado, publicada, publicado em, publicação, criado, postado, data, data de publicação, divulgado, escrito',
    updated:
      'e atualizado, e atualizada, atualizado, actualizado, atualizada, atualização, última atualização, modificado, atualizado em, última modificação',
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
    reading: 'min. di lettura, min di lettura, minuti di lettura, tempo di lettura',
    weekdays: ';;;;;;',
    published:
      'pubblicato, pubblicata, pubblicato il, pubblicazione, creato, data, scritto, data di pubblicazione, postato, inserito',
    updated:
      'e aggiornato, aggiornato, aggiornata, aggiornamento, ultimo aggiornamento, modificato, modifica, modifica il, ultima modifica, aggiornato il, agg',
    small: 'il, di, del, dell, l, lo, la, in data',
    at: 'alle, ore, alle ore, h, dalle, all',
    hour: 'h, ore',
    ordinal: 'o',
    am: 'del mattino, di mattina',
    pm: 'del pomeriggio, di pomeriggio, di sera',
    noon: 'mezzogiorno',
    midnight: 'mezzanotte',
    relative: 'fa, ieri, oggi, domani, adesso'
  },
  nl: {
    reading: 'min leestijd, minuten leestijd, leestijd',
    also: ['nl-BE'],
    months: ';;mrt, maa;;;;;;sept;;;',
    published:
      'gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, publicatiedatum, datum, verschenen, gemaakt, gepost',
    updated:
      'en bijgewerkt, bijgewerkt, laatst bijgewerkt, laatste update, gewijzigd, laatst gewijzigd, aangepast, update, geüpdatet, geactualiseerd, laatste wijziging',
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
    reading: 'min czytania',
    months: ';;;kwiet;;;;;wrzes;pazdz;;',
    weekdays: 'nd, niedz;pon;wt;sr;czw;pt;sob, sb',
    published:
      'opublikowano, opublikowany, opublikowane, data publikacji, publikacja, dodano, utworzono, dodany, data dodania, data, data utworzenia, z dnia, napisano',
    updated:
      'aktualizacja, zaktualizowano, ostatnia aktualizacja, data aktualizacji, zmodyfikowano, edytowano, aktual, ostatnia modyfikacja, akt, aktualizowano',
    small: 'r, roku, w dniu, dnia, dn, w',
    at: 'o, godz, o godz, godzina, o godzinie, g, ok',
    hour: 'h',
    minute: 'min',
    relative: 'temu, wczoraj, dzisiaj, dziś, jutro'
  },
  sv: {
    reading: 'min lastid, min läsning',
    months: ';;;;;;;;sept;;;',
    published: 'publicerad, publicerat, publicerades, skapad, publiceringsdatum, postad, datum, först publicerad, publ',
    updated:
      'uppdaterad, uppdaterat, uppdaterades, senast uppdaterad, ändrad, senast ändrad, senast uppdaterat, uppdatering, uppd',
    small: 'den, i, av, år, d',
    at: 'kl, klockan, klo, vid',
    ordinal: 'e, a',
    am: 'fm, på morgonen, på förmiddagen',
    pm: 'em, på eftermiddagen, på kvällen',
    relative: 'sedan, igår, idag, imorgon'
  },
  nb: {
    also: ['nn'],
    months: ';;;;;;;;sept;;;',
    published: 'publisert, lagt ut, opprettet, skrevet, dato, først publisert, publ',
    updated: 'oppdatert, sist oppdatert, endret, sist endret, oppdatering, sist redigert, redigert',
    small: 'den, av',
    at: 'kl, klokka, klokken, klokkeslett',
    relative: 'siden, i går, i dag, i morgen'
  },
  da: {
    months: ';;;;;;;;sept;;;',
    published:
      'publiceret, offentliggjort, udgivet, oprettet, skrevet, dato, bragt, lagt på, udgivelsesdato, først publiceret',
    updated: 'opdateret, sidst opdateret, ændret, sidst ændret, senest opdateret, opdatering, senest ændret, redigeret',
    small: 'den, d, af, i',
    at: 'kl, klokken',
    relative: 'siden, i går, i dag, i morgen'
  },
  fi: {
    months: 'tammik;helmik;maalisk;huhtik;toukok;kesak;heinak;elok;syysk;lokak;marrask;jouluk',
    published: 'julkaistu, julkaistiin, luotu, lisätty, julkaisupäivä, kirjoitettu',
    updated: 'päivitetty, viimeksi päivitetty, muokattu, muutettu, päivitys, viimeksi muokattu',
    small: 'n, na',
    at: 'klo, kello',
    am: 'ap, aamulla',
    pm: 'ip, illalla, iltapaivalla',
    relative: 'sitten, eilen, tänään, huomenna'
  },
  cs: {
    months: ';;;;;;;;;;;',
    weekdays: 'ned;pon;ut;str;ctv;pat;sob',
    published:
      'publikováno, zveřejněno, vydáno, vytvořeno, datum, vloženo, datum vydání, přidáno, napsáno, datum publikace',
    updated:
      'aktualizováno, aktualizace, upraveno, naposledy aktualizováno, poslední aktualizace, změněno, poslední úprava, aktualizovano',
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
    published: 'publikované, zverejnené, uverejnené, vydané, vytvorené, dátum, pridané, napísané',
    updated: 'aktualizované, aktualizácia, upravené, naposledy aktualizované, posledná aktualizácia, zmenené',
    small: 'dňa, roku',
    at: 'o, v',
    hour: 'hod, h, hodine',
    relative: 'pred, včera, dnes, zajtra'
  },
  tr: {
    reading: 'dk okuma, dakika okuma',
    weekdays: ';;;;;;',
    published:
      'yayın tarihi, yayınlanma, yayınlanma tarihi, yayımlanma tarihi, yayınlandı, yayımlandı, giriş, giriş tarihi, oluşturulma, oluşturulma tarihi, oluşturma tarihi, eklenme, eklenme tarihi, eklendi, tarih, yayınlama, yayin, haber tarihi, kayıt tarihi, haber giriş, haber giriş tarihi, ilk yayın',
    updated:
      'güncelleme, güncellendi, güncellenme, güncelleme tarihi, güncellenme tarihi, son güncelleme, son güncelleme tarihi, son güncellenme, güncelleniyor, düzenleme, son değişiklik, güncellenme zamanı, haber güncelleme',
    small: 'tarihi, tarihinde, günü, yılı, de, da, te, ta',
    at: 'saat, saati, saatinde',
    am: 'öö, sabah',
    pm: 'ös, öğleden sonra, akşam',
    relative: 'önce, dün, bugün, yarın, az önce'
  },
  ru: {
    months: 'янв;фев;мар;апр;;;;авг;сен, сент;окт;ноя, нояб;дек',
    weekdays: 'вск;пнд;втр;срд;чтв;птн;сбт, суб',
    published:
      'опубликовано, опубликована, опубликован, дата публикации, публикация, создано, дата, размещено, добавлено, дата создания, вышло, от',
    updated:
      'обновлено, обновлена, обновлен, изменено, последнее обновление, отредактировано, обновление, дата обновления, последнее изменение, актуализировано',
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
    months: ';;;;;;;;;;листоп;',
    weekdays: 'нед;пон;вів;сер;чет, чтв;п ят, птн;суб',
    published: 'опубліковано, опублікована, дата публікації, публікація, створено, дата, розміщено, додано, від',
    updated: 'оновлено, оновлена, змінено, останнє оновлення, оновлення, редаговано, дата оновлення, востаннє оновлено',
    small: 'р, рр, року, рік',
    at: 'о, об, у, в, час',
    hour: 'год, година, годині, годин, години',
    minute: 'хв, хвилин, хвилини',
    am: 'ранку, ночі',
    pm: 'дня, вечора',
    relative: 'тому, вчора, сьогодні, завтра'
  },
  be: {
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
    months: 'ян, яну;фев, февр;мар;апр;;;;авг;сеп, септ;окт;ное, ноем;дек',
    weekdays: 'нед;пон;вто;сря;чет;пет;съб',
    published: 'публикувано, публикувана, публикуван, публикация, дата, създадено, дата на публикуване, добавено',
    updated:
      'обновено, обновена, актуализирано, последна актуализация, последно обновяване, променено, редактирано, актуализация',
    small: 'г, година, год, от',
    at: 'в, във',
    hour: 'ч, часа, часът',
    ordinal: 'ви, ри, ти, ми',
    relative: 'преди, вчера, днес, утре'
  },
  sr: {
    also: ['sr-Latn'],
    published: 'објављено, objavljeno, датум, datum, креирано, kreirano, постављено',
    updated:
      'ажурирано, ažurirano, измењено, izmenjeno, последња измена, poslednja izmena, последње ажурирање, poslednje ažuriranje',
    small: 'године, godine, год, god, г, g',
    at: 'у, u',
    hour: 'ч, h, часова, časova, sati',
    relative: 'пре, pre, јуче, juče, данас, danas'
  },
  hr: {
    also: ['bs'],
    published: 'objavljeno, objava, datum objave, datum, kreirano, objavljen',
    updated: 'ažurirano, izmijenjeno, zadnja izmjena, posljednja izmjena, posljednje ažuriranje, osvježeno',
    small: 'godine, god, g',
    at: 'u, vrijeme',
    hour: 'h, sati, sata',
    noon: 'u podne',
    midnight: 'u ponoć',
    relative: 'prije, jučer, danas, sutra'
  },
  sl: {
    published: 'objavljeno, datum objave, objava, datum, ustvarjeno',
    updated: 'posodobljeno, zadnja sprememba, spremenjeno, zadnja posodobitev, nazadnje posodobljeno',
    small: 'dne, leta',
    at: 'ob',
    hour: 'h, uri',
    relative: 'pred, včeraj, danes, jutri'
  },
  ro: {
    months: 'ian;;;;;iun;iul;;sept;;noi, nov;',
    weekdays: 'dum;;;;;;sam',
    published:
      'publicat, publicată, publicat la, publicat pe, data publicării, data, creat, postat, publicare, postat pe',
    updated: 'actualizat, actualizată, ultima actualizare, modificat, ultima modificare, actualizare, actualizat la',
    small: 'la, pe, data de, din, de',
    at: 'ora, la ora, orele, la',
    relative: 'acum, ieri, azi, astăzi, mâine, în urmă'
  },
  hu: {
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
    months:
      'ιανουαριος;φεβρουαριος;μαρτιος;απριλιος;μαιος, μαι;ιουνιος;ιουλιος;αυγουστος;σεπτεμβριος, σεπτ;οκτωβριος;νοεμβριος;δεκεμβριος',
    published:
      'δημοσιεύτηκε, δημοσιεύθηκε, δημοσίευση, ημερομηνία, δημιουργήθηκε, αναρτήθηκε, ημερομηνία δημοσίευσης, πρώτη δημοσίευση',
    updated:
      'ενημερώθηκε, ενημέρωση, τελευταία ενημέρωση, τροποποιήθηκε, τελευταία τροποποίηση, ανανεώθηκε, τελευταία ανανέωση',
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
    months: ';;;;ماي;;;;;;;',
    weekdays: 'احد;اثنين;ثلاثاء;اربعاء;خميس;جمعه;سبت',
    published: 'نشر, نُشر, نشر في, تاريخ النشر, نُشرت, نشرت في, تم النشر, تاريخ, كتب, أضيف, صدر, نشر بتاريخ, نشرت',
    updated: 'آخر تحديث, تحديث, محدث, محدثة, حُدث, تم التحديث, اخر تعديل, عدل, تاريخ التحديث, حدثت, اخر تحديث في, تعديل',
    small: 'م, في, من, يوم, بتاريخ, عام, سنة, بتوقيت, توقيت',
    at: 'الساعة, في الساعة, على الساعة, عند الساعة',
    am: 'ص, صباحا, صباحًا, قبل الظهر',
    pm: 'م, مساء, مساءً, بعد الظهر, ظهرا',
    relative: 'منذ, أمس, اليوم, غدا, قبل'
  },
  he: {
    prefix: 'ב',
    published: 'פורסם, פורסמה, תאריך פרסום, פורסם ב, תאריך, נוצר, עלה לאתר, פורסם לראשונה, פורסם בתאריך',
    updated: 'עודכן, עודכנה, עדכון אחרון, עודכן ב, עודכן לאחרונה, עדכון, נערך, תאריך עדכון',
    small: 'ב, יום, ה, בתאריך',
    at: 'בשעה, שעה, ב',
    relative: 'לפני, אתמול, היום, מחר'
  },
  fa: {
    published: 'انتشار, منتشر شده, تاریخ انتشار, تاریخ',
    updated: 'به روز رسانی, آخرین به روز رسانی, به روز شده, بروزرسانی',
    small: 'روز, سال, مورخ, در',
    at: 'ساعت',
    relative: 'پیش, دیروز, امروز, فردا, قبل'
  },
  ur: { small: 'کو, بروز', published: 'شائع, اشاعت, تاریخ', updated: 'اپ ڈیٹ, آخری اپ ڈیٹ', at: 'بوقت', hour: 'بجے' },
  hi: {
    months: ';;;;;;;;सितम्बर;अक्तूबर;नवम्बर;दिसम्बर',
    weekdays: 'इतवार, रवि;सोम;मंगल;बुध;गुरु, बृहस्पतिवार, वीरवार;शुक्र;शनि, शनिवार',
    published: 'प्रकाशित, प्रकाशन तिथि, प्रकाशन, तारीख, पोस्ट, पब्लिश, प्रकाशित तिथि, पहली बार प्रकाशित',
    updated: 'अपडेटेड, अपडेट, अद्यतन, संशोधित, अंतिम अपडेट, अपडेट किया गया, आखिरी अपडेट, अद्यतित',
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
    published: 'প্রকাশিত, প্রকাশ, প্রকাশের সময়, প্রকাশকাল, তারিখ, প্রকাশের তারিখ',
    updated: 'আপডেট, হালনাগাদ, সর্বশেষ আপডেট, আপডেট হয়েছে, সম্পাদিত, আপডেটের সময়',
    small: 'সাল, ই, সালের, তারিখে, খ্রিস্টাব্দ, খ্রি, এ',
    at: 'সময়, সময়',
    hour: 'টা, টায়, ঘণ্টা',
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
    published: 'เผยแพร่, เผยแพร่เมื่อ, วันที่เผยแพร่, โพสต์, โพสต์เมื่อ, เขียนเมื่อ, ลงวันที่',
    updated: 'อัปเดต, อัพเดท, อัปเดตล่าสุด, อัปเดตเมื่อ, แก้ไข, แก้ไขล่าสุด, ปรับปรุงล่าสุด, ปรับปรุง, อัพเดทล่าสุด',
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
    months:
      'tháng một;tháng hai;tháng ba;tháng tư;tháng năm;tháng sáu;tháng bảy;tháng tám;tháng chín;tháng mười;tháng mười một;tháng mười hai',
    weekdays: 'cn;;;;;;',
    published: 'đăng, đăng lúc, ngày đăng, xuất bản, đã đăng, đăng ngày',
    updated: 'cập nhật, cập nhật lúc, cập nhật lần cuối, cập nhật mới nhất, sửa, lần cuối cập nhật',
    small: 'ngày, năm',
    at: 'lúc, vào lúc, vào',
    monthBefore: 'tháng, thg',
    hour: 'h, giờ, g',
    minute: 'phút',
    am: 'sa, sáng',
    pm: 'ch, chiều, tối',
    relative: 'trước, hôm qua, hôm nay, ngày mai'
  },
  ja: {
    weekdays: '日曜;月曜;火曜;水曜;木曜;金曜;土曜',
    published:
      '公開, 公開日, 掲載, 掲載日, 配信, 投稿, 投稿日, 作成, 作成日, 発表, 発行, 公開日時, 配信日時, 投稿日時, 掲載日時, 初出, 公開時間, 発行日, 付, 記事公開日',
    updated: '更新, 最終更新, 更新日, 最終更新日, 更新日時, 最終更新日時, 改訂, 修正, 更新時間, 編集',
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
      '星期天, 周日, 週日, 礼拜天;星期一, 周一, 週一;星期二, 周二, 週二;星期三, 周三, 週三;星期四, 周四, 週四;星期五, 周五, 週五;星期六, 周六, 週六',
    published:
      '发布, 發布, 发布时间, 發布時間, 发表, 發表, 发表于, 發表於, 发布于, 發佈, 发稿, 时间, 時間, 日期, 发布日期, 创建, 刊登, 发表时间, 發佈時間, 出版',
    updated: '更新, 更新时间, 更新時間, 最后更新, 最後更新, 更新于, 更新於, 修改, 修订, 最新更新, 修改时间, 更新日期',
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
      '입력, 등록, 게시, 작성, 발행, 기사입력, 기사등록, 승인, 송고, 등록일, 입력시간, 게시일, 작성일, 발행일, 최초입력, 최초 입력, 최초등록, 보도, 송고시간, 입력일',
    updated:
      '수정, 최종수정, 업데이트, 최종 수정, 기사수정, 수정시간, 최종업데이트, 수정일, 갱신, 최종 업데이트, 마지막 수정',
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
    published: 'հրապարակվել է, հրապարակված, տեղադրված, ամսաթիվ',
    updated: 'թարմացվել է, թարմացված, վերջին թարմացում',
    small: 'թ, թվականի, ին',
    at: 'ժամը, ժամ',
    relative: 'առաջ, երեկ, այսօր, վաղը'
  },
  ka: {
    published: 'გამოქვეყნდა, გამოქვეყნებულია, თარიღი, გამოქვეყნების თარიღი',
    updated: 'განახლდა, განახლებულია, განახლება, ბოლო განახლება',
    small: 'წლის, წ, წელი, წელს',
    at: 'საათი, საათზე',
    relative: 'წინ, გუშინ, დღეს, ხვალ'
  },
  ca: {
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
  eu: { published: 'argitaratua', updated: 'eguneratua', small: 'ko, ren, aren' },
  et: {
    published: 'avaldatud, loodud, lisatud',
    updated: 'uuendatud, muudetud, viimati uuendatud',
    at: 'kell',
    small: 'a, aasta',
    relative: 'tagasi, eile, täna, homme'
  },
  lv: {
    published: 'publicēts, publicēta, pievienots',
    updated: 'atjaunots, atjaunināts, labots',
    small: 'gada, g',
    at: 'plkst, pulksten',
    relative: 'pirms, vakar, šodien, rīt'
  },
  lt: {
    published: 'publikuota, paskelbta, sukurta, įkelta, data',
    updated: 'atnaujinta, redaguota, paskutinį kartą atnaujinta',
    small: 'm, d, mėn, metų, dieną, dienos',
    at: 'val',
    hour: 'val, h',
    minute: 'min',
    relative: 'prieš, vakar, šiandien, rytoj'
  },
  sq: {
    published: 'publikuar, publikuar më, botuar',
    updated: 'përditësuar, përditësuar më',
    small: 'më',
    at: 'ora, në orën, në',
    relative: 'parë, dje, sot'
  },
  mk: {
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
    months: ';;;;;;;agt, ags, agust;;;nop, nopember;',
    weekdays: ';;;;;jum at;',
    published: 'diterbitkan, dipublikasikan, terbit, dibuat, tanggal, diunggah, tayang, dirilis, rilis, tanggal terbit',
    updated: 'diperbarui, diperbaharui, terakhir diperbarui, update, pembaruan, diubah, pemutakhiran',
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
    published: 'chop etilgan, e lon qilingan',
    updated: 'yangilangan',
    small: 'yil, yilda',
    at: 'soat',
    relative: 'oldin, kecha, bugun'
  },
  mn: {
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
  si: {},
  km: {},
  lo: {},
  my: {}
}
