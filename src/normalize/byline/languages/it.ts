// Italian.
import type { BylineLanguage } from '../language.ts'

export const it: BylineLanguage = {
  tag: 'it',
  by: `
    di, da, a cura di, scritto da, pubblicato da, postato da, articolo di, un articolo di, testo di, testi di,
    intervista di, inchiesta di, reportage di, dal nostro inviato, dalla nostra inviata, dal nostro corrispondente,
    dalla nostra corrispondente, dai nostri inviati, altri articoli di, tutti gli articoli di, altro di, inserito da,
    dalla nostra redazione, testo e foto di, articoli di, analisi di, commento di, recensione di, l’opinione di, segui, firmato da, redatto da, prodotto da, condotto da, presentato da, un’intervista di, leggi tutti gli articoli di, un commento di, un’analisi di, un reportage di, una recensione di, opinione di, editoriale di, servizio di, racconto di, il parere di, scrivi a, contatta, raccolto da, raccontato da, profilo di`,
  byOrganization: "a cura della, a cura dell', dalla, della, del, dall'",
  roles: {
    author: `
      autore, autrice, autori, testo, testi, articolo, intervista, servizio, reportage, inchiesta, redazione,
      scritto, redattore, redattrice`,
    contributor: `
      con la collaborazione di, collaborazione, ha collaborato, hanno collaborato, con il contributo di`,
    editor: 'editing, revisione, modificato',
    photographer: 'foto, fotografia, fotografie, fotografo, fotografa, immagini, immagine, credit',
    illustrator: 'illustrazione, illustrazioni, disegni, disegno, infografica, vignetta, grafica',
    translator: 'traduzione, tradotto, traduttore, traduttrice',
    producer: 'produzione, video, montaggio, regia, podcast, realizzazione',
    reviewer: 'verificato, revisionato'
  },
  and: 'ed, nonché, insieme a, in collaborazione con, in dialogo con',
  andBetweenFullNames: 'e',
  with: 'con',
  in: 'a, da, in, dal, inviato a, inviata a, corrispondente da, con base a, con sede a, di base a, residente a, di stanza a',
  for: 'per, per il, per la, speciale per, in esclusiva per',
  clauses: 'è, era, sono, ha, scrive, lavora, collabora, si, un, una, nato, nata, vive',
  genres: `
    opinione, analisi, editoriale, commento, intervista, inchiesta, reportage, esclusiva, notizie, politica,
    economia, cultura, sport, cronaca, esteri, società, scienza, salute, il, la, lo, i, le, un, una, recensione,
    ritratto, rubrica, l'analisi, l'intervista, il commento, lettera`,
  titles: `
    giornalista, redattore, redattrice, corrispondente, inviato, inviata, inviato speciale, direttore, direttrice,
    vicedirettore, vicedirettrice, caporedattore, caporedattrice, collaboratore, collaboratrice, editorialista,
    cronista, fotografo, fotografa, autore, autrice, scrittore, scrittrice, economista, storico, storica,
    professore, professoressa, critico, critica, analista, docente, presidente, coordinatore, coordinatrice,
    blogger, esperto, esperta, fondatore, fondatrice, stagista, ingegnere, sviluppatore, sviluppatrice, architetto, architetta, medico, sindaco, sindaca, assessore, deputato, deputata, senatore, senatrice, ministro, ministra, avvocato, avvocata, ricercatore, ricercatrice, insegnante, regista, sceneggiatore, sceneggiatrice, romanziere, poeta, poetessa, traduttore, traduttrice, biologo, biologa, fisico, geologo, geologa, antropologo, antropologa, meteorologo, commentatore, commentatrice, conduttore, conduttrice, caposervizio, inviata speciale, vignettista, fumettista, fotoreporter, videomaker, praticante, consulente, imprenditore, imprenditrice, studente, studentessa, dottore, dottoressa, segretario, segretaria`,
  modifiers: `
    speciale, responsabile, vice, capo, nostro, nostra, dal, dalla, politico, politica, freelance, professionista,
    pubblicista, nostri, nostre, economico, economica, sportivo, sportiva, ex`,
  desks: `
    redazione, agenzia, agenzie, giornale, quotidiano, notizie, stampa, rivista, radio, televisione, ministero,
    università, fondazione, istituto, associazione, centro, collettivo, gazzetta, corriere, messaggero, mattino,
    tempo, gruppo, ufficio, portale, team, comitato, lettori, lettere, editoriale, osservatorio, comune`,
  helped: 'ha collaborato, hanno collaborato',
  agencies: 'agenzie, agenzia, agenzie di stampa, altre agenzie',
  interface: `
    segui, condividi, stampa, commenta, commenti, commento, ascolta, leggi, min di lettura, minuti di lettura,
    minuto di lettura, tempo di lettura, tempo di lettura stimato, lettura, salva, abbonati, e-mail, profilo,
    biografia, invia, copia link, pubblicità, altro, tutti gli articoli, vedi tutti gli articoli, altri articoli, altri articoli dell’autore, ultimi articoli, articoli recenti, mostra altri, vedi profilo, vedi il profilo, profilo dell’autore, pagina autore, leggi la biografia, leggi tutto, leggi di più, leggi altro, scopri di più, scrivi all’autore, contatta l’autore, contatti, contattaci, invia email, invia una mail, su x, su twitter, su facebook, su instagram, su linkedin, su bluesky, su threads, su youtube, su google news, sito web, aggiungi ai preferiti, lascia un commento, nessun commento, ascolta l’articolo, link copiato, iscriviti, ricevi notifiche, riservato agli abbonati, solo per abbonati, regala, regala questo articolo`,
  after: `
    leggi anche, leggi tutto, riproduzione riservata, tutti i diritti riservati, argomenti, tag, temi, fonte, fonti, ruolo`,
  time: `
    di, del, dello, alle, ore, il, le, la, secondo, secondi, minuto, minuti, min, ora, giorno, giorni, settimana,
    settimane, mese, mesi, anno, anni, ieri, oggi, fa, h, lun, mar, mer, gio, ven, sab, dom, gen, mag, giu, lug,
    ago, set, ott, dic`,
  dated: `
    pubblicato, pubblicata, pubblicato il, pubblicato alle, aggiornato, aggiornata, aggiornato il, aggiornato alle,
    ultimo aggiornamento, ultima modifica, modificato il, aggiornamento, creato il, data, il`,
  outlets:
    'Corriere, Repubblica, la Repubblica, Il Messaggero, Il Giornale, Libero, Il Fatto Quotidiano, Il Foglio, il manifesto, Il manifesto, Avvenire, Il Tempo, Il Mattino, Il Resto del Carlino, La Nazione, Il Giorno, QN, Il Secolo XIX, Il Gazzettino, Il Piccolo, L’Eco di Bergamo, Il Tirreno, La Gazzetta del Mezzogiorno, La Sicilia, Giornale di Sicilia, L’Unione Sarda, La Nuova Sardegna, Gazzetta dello Sport, La Gazzetta dello Sport, Corriere dello Sport, Tuttosport, Milano Finanza, MF, Il Post, Linkiesta, Fanpage, Fanpage.it, HuffPost, L’Espresso, Internazionale, Wired Italia, Rai News, RaiNews, Tgcom24, TGCOM24, Sky TG24, SkyTG24, TgLa7, La7, Mediaset, Radio 24, Adnkronos, AdnKronos, AGI, LaPresse, Askanews, Italpress, Agenzia Dire, Agenzia Nova, Radiocor, Swissinfo, tio.ch, Ticinonline, laRegione, Corriere del Ticino, RSI'
}
