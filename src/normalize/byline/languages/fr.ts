// French.
import type { BylineLanguage } from '../language.ts'

export const fr: BylineLanguage = {
  tag: 'fr',
  by: `
    par, de notre correspondant, de notre correspondante, de nos correspondants, de notre envoyé spécial,
    de notre envoyée spéciale, recueilli par, propos recueillis par, écrit par, rédigé par, publié par, posté par,
    un article de, article de, un texte de, texte de, une enquête de, enquête de, un reportage de, un récit de,
    une chronique de, une tribune de, voir tous les articles de, tous les articles de, plus d'articles de,
    entretien réalisé par, interview par, collaboration spéciale, par notre correspondant, par notre correspondante,
    par notre envoyé spécial, par notre envoyée spéciale, par nos envoyés spéciaux, réalisé par, recueillis par,
    entretien mené par, interview réalisée par, proposé par, signé, un entretien de, une interview de, une analyse de,
    analyse de, l'éditorial de, l’éditorial de, l'édito de, l’édito de, le billet de, la chronique de, le récit de, récit de, chronique de,
    l'analyse de, l’analyse de, un billet de, billet de, un édito de, une critique de, critique de, mis en ligne par,
    article publié par, article écrit par, article rédigé par, texte et photos de, par notre journaliste,
    avec la rédaction, correspondance particulière, de nos envoyés spéciaux, de notre correspondant permanent,
    de notre correspondante permanente, de notre correspondant en, de notre correspondante en, suivre, suivez, retrouvez, signé par, signée par, réalisée par, rédigée par, mise en ligne par, raconté par, racontée par, animé par, animée par, présenté par, présentée par, voir les articles de, plus d’articles de, lire les articles de, ses articles, interview de, entretien avec, dossier réalisé par, enquête réalisée par, écrire à, contacter, un portrait de`,
  roles: {
    author: `
      auteur, autrice, auteure, auteurs, auteur(s), auteur·e, texte, textes, article, rédaction, reportage, enquête,
      récit, propos recueillis, entretien, rédacteur, rédactrice, rédigé, signé, journaliste`,
    contributor: 'avec la collaboration de, avec la contribution de, contribution, collaboration',
    editor: 'édition, édité, édité par, relecture, révision, mis en ligne',
    photographer: 'photo, photos, photographie, photographies, photographe, crédit photo, image, images',
    illustrator: 'illustration, illustrations, dessin, dessins, infographie, illustré',
    translator: "traduction, traduit, traduit de l'anglais, traduit de l’anglais, traducteur, traductrice, adapté",
    producer: 'production, réalisation, réalisé, vidéo, montage, podcast, présenté',
    reviewer: 'relu, vérifié, vérification'
  },
  and: 'ainsi que, en collaboration avec, avec la participation de',
  andBetweenFullNames: 'et',
  with: 'avec',
  in: `
    à, au, aux, en, à partir de, depuis, correspondant à, correspondante à, envoyé spécial à, envoyée spéciale à,
    envoyés spéciaux à, dans, basé à, basée à, basé en, basée en, installé à, installée à`,
  for: 'pour, pour le compte de, pour le, pour la',
  clauses: 'est, était, a, sont, travaille, écrit, collabore, couvre, un, une, né, née, vit, suit, dirige',
  genres: `
    opinion, analyse, éditorial, édito, tribune, chronique, reportage, entretien, interview, enquête, récit,
    portrait, billet, critique, exclusif, politique, économie, société, culture, sport, sciences, santé,
    international, un, une, le, la, les, actualité, actualités, info, décryptage, point de vue, débat, humeur`,
  titles: `
    journaliste, journalistes, rédacteur, rédactrice, rédacteurs, rédacteur en chef, rédactrice en chef,
    correspondant, correspondante, correspondants, envoyé spécial, envoyée spéciale, envoyés spéciaux, chroniqueur,
    chroniqueuse, éditorialiste, reporter, grand reporter, photographe, photojournaliste, pigiste, stagiaire,
    chef de service, cheffe de service, directeur, directrice, auteur, autrice, auteure, économiste, historien,
    historienne, sociologue, professeur, professeure, philosophe, essayiste, critique, écrivain, écrivaine,
    spécialiste, avocat, avocate, politologue, contributeur, contributrice, responsable, fondateur, fondatrice,
    président, présidente, maître de conférences, maîtresse de conférences, chargé de recherche, chargée de recherche,
    directeur de recherche, directrice de recherche, doctorant, doctorante, chercheur, chercheuse, alternant,
    alternante, cheffe adjointe, chef adjoint, rédactrice en chef adjointe, rédacteur en chef adjoint,
    secrétaire de rédaction, journaliste économique, journaliste politique, journaliste reporter d'images,
    présentateur, présentatrice, animateur, animatrice, documentariste, consultant, consultante, chargé d'études,
    député, députée, sénateur, sénatrice, ministre, enseignant, enseignante, romancier, romancière, juriste, médecin,
    psychologue, politiste, géographe, anthropologue, démographe, coordinateur, coordinatrice, directeur adjoint,
    directrice adjointe, apprenti, apprentie, datajournaliste, vidéaste, illustrateur, illustratrice, dessinateur,
    dessinatrice, community manager, chef d'édition, cheffe d'édition, cheffe du service, chef du service,
    cheffe de rubrique, chef de rubrique, cheffe de bureau, chef de bureau, cheffe, rubricard, grande reporter,
    envoyées spéciales, correspondant permanent, correspondante permanente, ingénieur, ingénieure, développeur,
    développeuse, poète, réalisateur, réalisatrice, cinéaste, musicien, musicienne, traducteur, traductrice, localier,
    localière, correspondant local de presse, correspondante locale de presse, clp`,
  modifiers: `
    grand, grande, ancien, ancienne, adjoint, adjointe, chef, service, spécial, spéciale, politique, économique,
    notre, nos, indépendant, indépendante, cheffe`,
  desks: `
    rédaction, agence, agences, service, desk, presse, équipe, journal, ministère, université, association, fondation,
    institut, collectif, syndicat, ligue, fédération, radio, magazine, média, médias, rédactions, gazette, courrier,
    actualités, infos, comité, parti, groupe, centre, observatoire, éditions, mairie, école, tribune collective,
    télévisions, télévision, quotidien, hebdomadaire, dépêche, voix, nouvelles, édition, éditorial, conseil,
    préfecture, police, gendarmerie, correspondants, lecteurs, courrier des lecteurs, contributeurs, journalistes,
    écho, échos, progrès, télégramme, républicain, dauphiné, parisien, provençal`,
  helped: 'a contribué, ont contribué, a participé, ont participé',
  agencies: 'des agences, agences, agence, agences de presse, les agences, nos agences',
  interface: `
    suivre, partager, imprimer, commenter, commentaires, commentaire, écouter, écouter l'article, lire,
    min de lecture, minutes de lecture, temps de lecture, lecture, envoyer par email, enregistrer, s'abonner, abonnés,
    réservé aux abonnés, réagir, voir son profil, voir le profil, sauvegarder, ajouter, plus, copier le lien,
    publicité, offrir, offrir cet article, partager sur facebook, partager sur, facebook, twitter, whatsapp, linkedin,
    messenger, par email, newsletter, ajouter à vos favoris, ajouter à mes favoris, favoris, favori, dans vos favoris,
    je m’abonne, abonnez-vous, copier, lien copié, voir les commentaires, voir plus, lire plus tard, lire plus, audio,
    écouter cet article, contenu réservé, premium, article réservé aux abonnés, exclu abonnés, suivez-nous,
    s’inscrire, lire dans l’app, tous ses articles, voir tous ses articles, voir plus d’articles, plus d’articles, ses articles, ses derniers articles, derniers articles, articles récents, voir la biographie, voir sa biographie, biographie, lire la suite, en savoir plus, s’abonner, sur x, sur twitter, sur facebook, sur instagram, sur linkedin, sur bluesky, sur mastodon, sur threads, sur google news, sur google actualités, envoyer un e-mail, envoyer un email, envoyer un message, lui écrire, nous écrire, contactez-nous, contact, contacter l’auteur, contacter la rédaction, site web, ajouter aux favoris, ajouter un commentaire, laisser un commentaire, écouter l’article, résumer, page auteur, profil`,
  after: `
    lire aussi, à lire aussi, voir aussi, tous droits réservés, sur le même sujet, mots-clés, thèmes, sujets,
    en savoir plus, source, sources, cet article, ce contenu, diplômé, diplômée, passionné, passionnée, après avoir,
    contacter l'auteur, lire plus, publicité, la suite, newsletter, role, rôle, fonction, poste`,
  time: `
    le, la, à, de, du, il y a, seconde, secondes, minute, minutes, min, heure, heures, jour, jours, semaine,
    semaines, mois, an, ans, année, années, hier, aujourd'hui, lun, mar, mer, jeu, ven, sam, dim, h, cet, cest`,
  dated: `
    publié, publiée, publié le, publié à, publié il y a, mis à jour, mis à jour le, mis à jour à, màj, maj, modifié,
    modifié le, posté le, paru le, date, le, créé le, mise à jour, mise à jour le, écrit le, actualisé,
    actualisé le, dernière mise à jour`,
  outlets:
    'Libération, L’Équipe, L’Humanité, L’Opinion, Le Point, Marianne, Paris Match, Le Nouvel Obs, L’Obs, Courrier international, Charlie Hebdo, Le Canard enchaîné, Télérama, Alternatives économiques, Challenges, Capital, BFM Business, BFM, LCI, CNews, TF1, TF1 Info, France 2, France 3, France Inter, France Info, France Culture, France Bleu, ICI, France Télévisions, Europe 1, RTL, RMC, Arte, Public Sénat, LCP, HuffPost, Slate, Slate.fr, StreetPress, Blast, Les Jours, Reporterre, Usbek & Rica, Numerama, Le Progrès, Le Dauphiné libéré, La Voix du Nord, Le Télégramme, La Provence, Var-matin, Midi Libre, L’Indépendant, L’Est républicain, Les Dernières Nouvelles d’Alsace, DNA, La Montagne, La Nouvelle République, Le Journal du dimanche, JDD, Actu.fr, actu.fr, 20 Minutes, Le Bien public, L’Union, Paris-Normandie, Le Courrier picard, La Dépêche du Midi, AFP Factuel, Le Soir, La Libre, La Libre Belgique, RTBF, RTL Info, L’Écho, Le Temps, Tribune de Genève, 24 heures, Le Matin, La Liberté, RTS, Le Devoir, La Presse, Le Journal de Montréal, Le Soleil, TVA Nouvelles, TVA, Jeune Afrique, Le Monde diplomatique, Le Monde Afrique, TV5 Monde, TV5MONDE, BBC Afrique, El Watan, L’Orient-Le Jour, Le Matin d’Algérie, Hespress, Le360, Dakaractu, Seneweb, Fraternité Matin, L’Économiste'
}
