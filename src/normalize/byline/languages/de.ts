// German.
import type { Language } from '../language.ts'

export const de: Language = {
  tag: 'de',
  by: `
    von, vom, das gespräch führte, das gespräch führten, das interview führte, das interview führten,
    die fragen stellte, von unserer korrespondentin, von unserem korrespondenten, von unserer redakteurin,
    von unserem redakteur, verfasst von, geschrieben von, veröffentlicht von, erstellt von, gepostet von,
    eingestellt von, aufgezeichnet von, zusammengestellt von, ein beitrag von, ein artikel von, ein gastbeitrag von,
    artikel von, beitrag von, text von, bericht von, reportage von, alle artikel von, alle beiträge von,
    zeige alle posts von, zeige alle beiträge von, mehr von, mehr artikel von, weitere artikel von, interview von,
    es berichtet, es berichten, beitrags-autor, beitragsautor, über den autor, über die autorin, über die autoren,
    über die autor:in, e-mail an, mail an, nachricht an, ein text von, ein bericht von, ein porträt von,
    ein essay von, ein standpunkt von, eine glosse von, ein zwischenruf von, ein podcast von, fotos und text von,
    text und fotos von, protokolliert von, zusammengefasst von, aufbereitet von, kuratiert von, übermittelt von, eingereicht von, eingesandt von,
    eingesendet von, getestet von, notiert von, aufgeschrieben von, zusammengestellt von, kommentiert von,
    von unserem redaktionsmitglied, von unserem mitarbeiter, von unserer mitarbeiterin, von unserem reporter,
    von unserer reporterin, kommentar von, analyse von, gastbeitrag von, gastkommentar von,
    rezension von, porträt von, glosse von, leitartikel von, essay von, protokoll von, eine dokumentation von,
    die fragen stellten, moderation`,
  roles: {
    author: `
      autor, autorin, autoren, autorinnen, autor/in, autor:in, autor*in, autor*innen, autor_in, autor/innen, autor:innen, verfasser,
      verfasserin, text, texte, artikel, bericht, beitrag, gespräch, interview, protokoll, recherche, fragen,
      reportage, aufgezeichnet, umsetzung, geschrieben, von und mit`,
    contributor: `
      mitarbeit, unter mitarbeit, mitarbeit und recherche, zusätzliche recherche, redaktionelle mitarbeit`,
    editor: 'bearbeitung, bearbeitet, redigiert, lektorat, redaktionelle bearbeitung, schlussredaktion, redaktion',
    photographer: `
      foto, fotos, fotografie, fotografien, fotografiert, bild, bilder, aufnahmen, fotograf, fotografin, bildquelle,
      titelbild, titelfoto, symbolbild`,
    illustrator: `
      illustration, illustrationen, illustriert, grafik, grafiken, zeichnung, zeichnungen, karikatur, infografik`,
    translator: `
      übersetzung, übersetzt, aus dem englischen, aus dem englischen übersetzt, übersetzer, übersetzerin`,
    producer: 'produktion, video, videos, kamera, schnitt, regie, ton, podcast, gestaltung',
    reviewer: 'geprüft, faktencheck, medizinisch geprüft, fachlich geprüft'
  },
  and: 'und, sowie, u., im gespräch mit, gemeinsam mit, zusammen mit',
  with: `
    mit, mit material von, mit informationen von, in zusammenarbeit mit, mit agenturmaterial von,
    unter verwendung von material der, mit unterstützung von, mit material der, mit material des, mit material aus,
    mit dpa-material, mit informationen der, mit inhalten von, mit inhalten der, mit agenturmaterial, mit agenturen,
    mit beiträgen von, mit infos von, mit texten von, mit daten von, unter mitarbeit von, unter mitwirkung von,
    mit hilfe von`,
  in: 'in, aus, berichtet aus, zurzeit in, derzeit in, zur zeit, zurzeit, derzeit, zzt, zzt.',
  for: 'für, im auftrag von, exklusiv für, freier mitarbeiter für',
  clauses: `
    geb, geboren, ist, war, sind, hat, schreibt, arbeitet, berichtet, lebt, studierte, leitet, gehört, wurde, ein, eine,
    seit, beschäftigt, verantwortet, betreut, berichten, erklärt, analysiert, kommentiert, erzählt, beschreibt,
    erklären, schreiben, sprach, traf`,
  helped: 'hat mitgearbeitet, haben mitgearbeitet, trug dazu bei',
  genres: `
    kommentar, ein kommentar, analyse, eine analyse, interview, ein interview, gastbeitrag, ein gastbeitrag,
    gastkommentar, kolumne, eine kolumne, essay, ein essay, glosse, eine glosse, leitartikel, reportage,
    eine reportage, porträt, bericht, ein bericht, meinung, rezension, eine rezension, nachruf, exklusiv, artikel,
    beitrag, text, news, nachrichten, wirtschaft, politik, kultur, sport, wissen, feuilleton, ein, eine, der, die,
    das, liveblog, live-ticker, ticker, hintergrund, kritik, filmkritik, buchkritik, vorabmeldung, pressemitteilung,
    gesundheit, reise, digital, panorama, gesellschaft, spielbericht, reisebericht, erfahrungsbericht, testbericht,
    vorbericht, nachbericht, konzertkritik, theaterkritik, tv-kritik, buchrezension, filmrezension, standpunkt,
    zwischenruf, einwurf, gastartikel, leserbeitrag, fotostrecke, bildergalerie, dossier, serie, übersicht,
    kurzmeldung, eilmeldung, vorab-bericht, hintergrundbericht, korrespondentenbericht, nachrichtenanalyse,
    die analyse, der kommentar, das interview, die kolumne, das porträt, lokales, regional, ausland, inland, meldung,
    update, im interview, presseschau, marktbericht, börsenbericht, faktencheck, streitgespräch, pro und contra,
    podcast, video, leserbrief, recherche, eine recherche, ein nachruf, ein porträt, im gespräch, das gespräch`,
  titles: `
    redakteur, redakteurin, redakteure, redakteur/in, redakteur:in, reporter, reporterin, korrespondent,
    korrespondentin, korrespondenten, redaktionsmitglied, jahrgang, autor, autorin, journalist, journalistin, mitarbeiter, mitarbeiterin, volontär,
    volontärin, praktikant, praktikantin, chefredakteur, chefredakteurin, herausgeber, herausgeberin, ressortleiter,
    ressortleiterin, kolumnist, kolumnistin, kommentator, fotograf, fotografin, experte, expertin, mitglied, leiter,
    leiterin, geschäftsführer, geschäftsführerin, gründer, gründerin, sprecher, sprecherin, moderator, moderatorin,
    blogger, bloggerin, verfasser, verfasserin, professor, professorin, historiker, historikerin, soziologe,
    soziologin, redaktionsleiter, redaktionsleiterin, chefin vom dienst, chef vom dienst, gastautor, gastautorin,
    teamleiter, teamleiterin, werkstudent, werkstudentin, vorsitzender, vorsitzende, wissenschaftler,
    wissenschaftlerin, gastredakteur, nachrichtenchef, nachrichtenchefin, blattmacher, blattmacherin, ressortchef,
    ressortchefin, politologe, politologin, politikwissenschaftler, politikwissenschaftlerin, ökonom, ökonomin,
    jurist, juristin, schriftsteller, schriftstellerin, publizist, publizistin, analyst, analystin, leitung,
    teamleitung, redaktionsleitung, stv. chefredakteur, chefreporter, chefreporterin, cvd, moderation, studentin,
    rechtsanwalt, rechtsanwältin, psychologe, psychologin, philosoph, philosophin, redakteur:innen, autor:in,
    autor:innen, pressesprecher, pressesprecherin, vorstand, ressortleitung, kulturredakteur, freelancer,
    freischaffend, redakteur*in, reporter*in, journalist*in, autor*in, korrespondent*in, volontär*in, redakteur*innen,
    journalist*innen, reporter*innen, reporter:innen, journalist:innen`,
  titleEnds: `
    redaktor, redaktorin, redaktoren, redakteur, redakteurin, redakteur/in, redakteur:in, redakteur*in, korrespondent, korrespondentin, reporter,
    reporterin, journalist, journalistin, autor, autorin, leiter, leiterin, experte, expertin, kolumnist,
    kolumnistin, mitarbeiter, mitarbeiterin, kritiker, kritikerin, chef, chefin, reporter:in, journalist:in,
    korrespondent:in`,
  modifiers: `
    leitender, leitende, freier, freie, stellvertretender, stellvertretende, stellv., politischer, politische,
    ehemaliger, ehemalige, geschäftsführender, geschäftsführende, verantwortlicher, verantwortliche, ressort, team,
    digital, politik, wirtschaft, sport, kultur, lokales, online, crossmedia, multimedia, chef, chefredaktion,
    wissenschaftlicher, wissenschaftliche, unser, unsere, unserem, unserer, nachrichten, lokal, regional,
    gesellschaft, panorama, wissen, gesundheit, reise, ausland, inland, außenpolitik, innenpolitik, landespolitik,
    investigativ, daten, video, audio, social, media, seo, audience, newsdesk, junior, senior, stellvertretend,
    kommissarischer, kommissarische, redaktioneller, redaktionelle, fester, feste, politik-, dienstälteste,
    parlamentarischer, parlamentarische, stv., stv, stellv, dipl.`,
  desks: `
    redaktion, nachrichtenagentur, agentur, agenturen, newsdesk, pressestelle, presse, verlag, zeitung,
    tageszeitung, nachrichten, rundfunk, sender, gemeinde, landkreis, rathaus, verein, verband, stiftung, ministerium, polizei, feuerwehr,
    universität, hochschule, institut, gesellschaft, team, online, kurier, anzeiger, bote, rundschau, spiegel,
    blatt, magazin, portal, podcast, leserbriefe, gastautoren, autorenteam, webteam, onlineredaktion, medien, e.v,
    gmbh, ag, bundesamt, kirche, gemeinde`,
  deskEnds: `
    studio, präsidium, verein, verwaltung, redaktion, agentur, agenturen, zeitung, team, magazin, desk, verband, verlag, institut, ministerium, anzeiger,
    nachrichten`,
  agencies: `
    agenturen, nachrichtenagenturen, agenturmaterial, agentur, redaktion, agenturmeldungen, dpa-material,
    agenturberichte, nachrichtenagentur`,
  interface: `
    folgen, teilen, merken, drucken, kommentare, kommentar schreiben, kommentieren, kommentare lesen, anhören,
    vorlesen, artikel anhören, lesezeit, min lesezeit, minuten lesezeit, lesedauer, e-mail, mail, zum profil, profil,
    autorenprofil, mehr, zur autorenseite, artikel merken, artikel teilen, feedback, anzeige, werbung, gesponsert,
    abo, newsletter, link kopieren, speichern, per e-mail teilen, artikel drucken, artikel, vita, bio,
    newsletter abonnieren, abonnieren, artikel hören, artikel vorlesen, hören, zuhören, audio, link kopiert,
    in die zwischenablage, whatsapp, facebook, twitter, mastodon, bluesky, pocket, flipboard, telegram, xing,
    linkedin, schriftgröße, zu favoriten, favorit, leseliste, merkliste, zur merkliste, auf die merkliste, kommentar,
    diskutieren, jetzt kommentieren, leserkommentare, plus, artikel verschenken, verschenken, zur startseite,
    zur übersicht, alle artikel, alle beiträge, kontakt, kontaktieren, autor kontaktieren, jetzt lesen, weiterlesen,
    min, min., bewerten, feedback geben, push, auf twitter folgen, auf x folgen, auf facebook folgen, u.a, u. a,
    und andere, weitere artikel des autors, weitere artikel der autorin, weitere beiträge`,
  after: `
    mehr zum thema, zum thema, themen, schlagwörter, alle rechte vorbehalten, artikel teilen, weitere artikel,
    lesen sie auch, quelle, quellen, der autor, die autorin, mehr lesen, mehr über, mehr dazu, schreiben sie,
    haben sie, dieser artikel, dieser text, dieser beitrag, hinweis, transparenzhinweis, lesen sie mehr,
    weiterlesen nach, zur person, zum autor, zur autorin, über uns, fehler gefunden, kurz erklärt, copyright,
    kategorie, kategorien, rubrik, ressort, tags, schlagworte, beruf, jahrgang`,
  time: `
    uhr, um, am, den, der, vor, sekunde, sekunden, minute, minuten, stunde, stunden, tag, tagen, tage, woche,
    wochen, monat, monaten, monate, jahr, jahren, jahre, heute, gestern, mo, di, mi, do, fr, sa, so, mez, mesz, min,
    std, lesezeit`,
  dated: `
    veröffentlicht, veröffentlicht am, zuerst veröffentlicht, zuerst veröffentlicht am, erstveröffentlicht,
    erschienen, erschienen am, aktualisiert, aktualisiert am, zuletzt aktualisiert, zuletzt aktualisiert am, stand,
    geändert, geändert am, publiziert, publiziert am, erstellt, erstellt am, artikel veröffentlicht am, artikel vom,
    datum, letzte aktualisierung, update, vom, am`
}
