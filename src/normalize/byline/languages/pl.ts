// Polish.
import type { BylineLanguage } from '../language.ts'

export const pl: BylineLanguage = {
  tag: 'pl',
  by: `
    autor, autorka, autorzy, autorem jest, napisał, napisała, opublikował, opublikowała, opublikowane przez,
    dodane przez, napisane przez, zamieszczone przez, przygotowane przez, dodał, dodała, opracował, opracowała, oprac., przygotował, przygotowała, rozmawiał, rozmawiała,
    więcej artykułów autora, notował, notowała, zebrał, zebrała, przez, śledź, obserwuj, autorstwa, pióra, relacja, relacjonuje, relacjonują, komentuje, komentarz, pisze, wysłuchał, wysłuchała, przeprowadził, przeprowadziła, wywiad przeprowadził, wywiad przeprowadziła, spisał, spisała, zobacz wszystkie artykuły autora, wszystkie artykuły autora, opublikowano przez, opublikowany przez, dodany przez, utworzone przez`,
  roles: {
    author: `
      autor, autorka, autorzy, autor/ka, tekst, teksty, artykuł, wywiad, reportaż, opracowanie, źródło i autor`,
    contributor: 'współpraca, przy współpracy, we współpracy z',
    editor: 'redakcja, redaktor, redagował, edycja, korekta, red.',
    photographer: 'foto, fot., fot, zdjęcie, zdjęcia, fotografia, fotografie, fotograf',
    illustrator: 'ilustracja, ilustracje, rysunek, rysunki, grafika, infografika, ilustrował',
    translator: 'tłumaczenie, przekład, tłum., przełożył, przełożyła, tłumaczył, tłumaczyła',
    producer: 'produkcja, wideo, film, montaż, reżyseria, podcast',
    reviewer: 'weryfikacja, sprawdził'
  },
  and: 'oraz',
  andBetweenFullNames: 'i',
  with: 'we współpracy z',
  in: 'w, we, z, korespondencja z',
  for: 'dla, specjalnie dla',
  clauses: 'jest, był, była, pisze, pracuje, od',
  genres: `
    opinia, opinie, komentarz, felieton, analiza, wywiad, reportaż, recenzja, wiadomości, polityka, kultura, sport,
    gospodarka, świat, kraj, esej, rozmowa, tylko u nas`,
  titles: `
    dziennikarz, dziennikarka, redaktor, redaktorka, redaktor naczelny, redaktorka naczelna, korespondent,
    korespondentka, reporter, reporterka, publicysta, publicystka, felietonista, felietonistka, fotograf,
    fotoreporter, autor, autorka, komentator, wydawca, ekspert, ekspertka, profesor, historyk, politolog, socjolog,
    ekonomista, pisarz, pisarka, stażysta, współpracownik, inżynier, programista, programistka, architekt, architektka, lekarz, lekarka, nauczyciel, nauczycielka, prezydent, burmistrz, poseł, posłanka, senator, senatorka, minister, ministra, adwokat, radca prawny, filozof, filozofka, socjolożka, biolog, biolożka, fizyk, fizyczka, psycholog, psycholożka, reżyser, reżyserka, scenarzysta, scenarzystka, poeta, poetka, tłumacz, tłumaczka, meteorolog, dziennikarz sportowy, dziennikarz śledczy, komentatorka, reportażysta, reportażystka, zastępca redaktora naczelnego, szef działu, szefowa działu, kierownik działu, krytyk, krytyczka, recenzent, recenzentka, doradca, student, studentka, doktorant, doktorantka, przedsiębiorca, wiceprezes, prezes, dyrektor, dyrektorka`,
  modifiers: 'naczelny, naczelna, zastępca, nasz, nasza, wieloletni, wieloletnia, były, była',
  desks: `
    redakcja, agencja, agencje, gazeta, dziennik, wiadomości, portal, radio, telewizja, fundacja, stowarzyszenie,
    uniwersytet, instytut, ministerstwo, policja, zespół, tygodnik, kurier, głos, wydawnictwo, biuro, serwis`,
  agencies: 'agencje, agencja',
  interface: `
    obserwuj, udostępnij, drukuj, komentarze, komentarz, skomentuj, posłuchaj, czytaj, czytaj więcej, min czytania,
    minut czytania, czas czytania, zapisz, subskrybuj, e-mail, profil, więcej, kopiuj link, reklama, zobacz więcej, zobacz profil, pokaż więcej, wszystkie artykuły, więcej artykułów, inne artykuły autora, więcej tekstów autora, artykuły autora, napisz do autora, napisz do autorki, wyślij e-mail, kontakt, skontaktuj się, strona internetowa, o autorze, o autorce, biografia, na x, na twitterze, na facebooku, na instagramie, na linkedinie, dodaj do ulubionych, dodaj komentarz, brak komentarzy, słuchaj artykułu, skopiuj link, link skopiowany, zaprenumeruj, tylko dla prenumeratorów, tylko dla subskrybentów, zobacz wszystkie wpisy`,
  after: `
    czytaj także, czytaj też, zobacz też, zobacz także, przeczytaj także, wszelkie prawa zastrzeżone, tematy, tagi,
    źródło, źródła, rola, stanowisko`,
  time: `
    godz, godzina, o, r, roku, dnia, temu, sekund, sekundy, minut, minuty, minutę, min, godziny, godzin, godzinę,
    dni, dzień, tydzień, tygodnie, miesiąc, miesięcy, miesiące, rok, lat, lata, wczoraj, dziś, dzisiaj, pon, wt, śr,
    czw, pt, sob, ndz`,
  dated: `
    opublikowano, opublikowany, data publikacji, dodano, dodany, aktualizacja, ostatnia aktualizacja,
    zaktualizowano, zmodyfikowano, data, utworzono, data utworzenia, data dodania`,
  outlets:
    'Onet, Onet.pl, Wirtualna Polska, WP, WP Wiadomości, Interia, Gazeta.pl, Gazeta, Wyborcza, Gazeta Wyborcza, Rzeczpospolita, Dziennik Gazeta Prawna, DGP, Fakt, Super Express, Puls Biznesu, Polityka, Newsweek Polska, Newsweek, Wprost, Do Rzeczy, Sieci, Gość Niedzielny, Tygodnik Powszechny, Przekrój, Krytyka Polityczna, OKO.press, Kultura Liberalna, Pismo, TVN24, TVN, TVP, TVP Info, Polsat News, Polsat, RMF FM, RMF24, Radio ZET, TOK FM, Polskie Radio, PAP, Polska Agencja Prasowa, IAR, KAI, Dziennik Polski, Głos Wielkopolski, Dziennik Zachodni, Gazeta Krakowska, Gazeta Pomorska, Kurier Lubelski, Dziennik Bałtycki, Trojmiasto.pl, Money.pl, Bankier.pl, Business Insider Polska, Spider’s Web, Niebezpiecznik, Demagog, Konkret24, Notes from Poland, Przegląd Sportowy, Sport.pl, WP SportoweFakty, Meczyki.pl, naTemat, Plotek, Pudelek, NaTemat.pl, Noizz, Frontstory.pl, Superwizjer'
}
