// Polish.
import type { Language } from '../language.ts'

export const pl: Language = {
  tag: 'pl',
  by: `
    autor, autorka, autorzy, autorem jest, napisał, napisała, opublikował, opublikowała, opublikowane przez,
    dodane przez, napisane przez, zamieszczone przez, przygotowane przez, dodał, dodała, opracował, opracowała, oprac., przygotował, przygotowała, rozmawiał, rozmawiała,
    więcej artykułów autora, notował, notowała, zebrał, zebrała`,
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
    ekonomista, pisarz, pisarka, stażysta, współpracownik`,
  modifiers: 'naczelny, naczelna, zastępca, nasz, nasza, wieloletni, wieloletnia, były, była',
  desks: `
    redakcja, agencja, agencje, gazeta, dziennik, wiadomości, portal, radio, telewizja, fundacja, stowarzyszenie,
    uniwersytet, instytut, ministerstwo, policja, zespół, tygodnik, kurier, głos, wydawnictwo, biuro, serwis`,
  agencies: 'agencje, agencja',
  interface: `
    obserwuj, udostępnij, drukuj, komentarze, komentarz, skomentuj, posłuchaj, czytaj, czytaj więcej, min czytania,
    minut czytania, czas czytania, zapisz, subskrybuj, e-mail, profil, więcej, kopiuj link, reklama`,
  after: `
    czytaj także, czytaj też, zobacz też, zobacz także, przeczytaj także, wszelkie prawa zastrzeżone, tematy, tagi,
    źródło, źródła`,
  time: `
    godz, godzina, o, r, roku, dnia, temu, sekund, sekundy, minut, minuty, minutę, min, godziny, godzin, godzinę,
    dni, dzień, tydzień, tygodnie, miesiąc, miesięcy, miesiące, rok, lat, lata, wczoraj, dziś, dzisiaj, pon, wt, śr,
    czw, pt, sob, ndz`,
  dated: `
    opublikowano, opublikowany, data publikacji, dodano, dodany, aktualizacja, ostatnia aktualizacja,
    zaktualizowano, zmodyfikowano, data, utworzono, data utworzenia, data dodania`
}
