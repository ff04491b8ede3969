// Hungarian.
import type { BylineLanguage } from '../language.ts'

export const hu: BylineLanguage = {
  tag: 'hu',
  by: `
    írta, szerző, szerzők, írta és fényképezte, szöveg, közzétette, beküldte, készítette, szerkesztette, lejegyezte,
    szerző további cikkei`,
  roles: {
    author: 'szerző, szerzők, szöveg, cikk, riport, interjú, újságíró, írta',
    contributor: 'közreműködött, közreműködők, munkatárs',
    editor: 'szerkesztő, szerkesztette, szerkesztés, olvasószerkesztő',
    photographer: 'fotó, fotók, fénykép, képek, kép, fotós, fényképezte, fotográfus, fényképész',
    illustrator: 'illusztráció, rajz, rajzok, grafika, infografika',
    translator: 'fordítás, fordította, fordító',
    producer: 'videó, vágó, rendező, operatőr, podcast, gyártás'
  },
  and: 'és, valamint',
  with: 'közreműködésével',
  clauses: 'egy, aki',
  genres: `
    vélemény, elemzés, interjú, riport, kommentár, publicisztika, hírek, politika, gazdaság, kultúra, sport,
    külföld, belföld, kritika, jegyzet, esszé`,
  titles: `
    újságíró, szerkesztő, főszerkesztő, tudósító, riporter, munkatárs, fotós, fotóriporter, író, elemző, publicista,
    közgazdász, történész, szerző, rovatvezető, főmunkatárs, gyakornok, kritikus, mérnök, programozó, építész, orvos,
    polgármester, képviselő, miniszter, ügyvéd, filozófus, szociológus, biológus, fizikus, pszichológus, rendező,
    forgatókönyvíró, fordító, meteorológus, főszerkesztő-helyettes, külpolitikai szakértő, sportújságíró, tudósítónk,
    külföldi tudósító, tanácsadó, egyetemi tanár, vállalkozó, igazgató, ügyvezető`,
  modifiers: 'vezető, senior, külpolitikai, gazdasági, kulturális, volt, helyettes, a, az',
  desks: `
    szerkesztőség, hírügynökség, ügynökség, lap, újság, hírlap, hírek, rádió, televízió, minisztérium, egyetem,
    alapítvány, egyesület, intézet, rovat, csapat, magazin, portál, hírszerkesztő`,
  agencies: 'hírügynökségek',
  interface: `
    követés, megosztás, nyomtatás, hozzászólások, hozzászólás, komment, kommentek, meghallgatás, perc, perc olvasás,
    olvasási idő, mentés, feliratkozás, e-mail, profil, tovább, hirdetés, további cikkek, további cikkei, a szerző cikkei, a szerző további cikkei, összes cikk, összes cikke, összes cikk megtekintése, profil megtekintése, tovább olvasom, kapcsolat, e-mail küldése, írjon a szerzőnek, weboldal, a szerzőről, hozzászólok, nincs hozzászólás, hallgassa meg, link másolása, előfizetés, csak előfizetőknek, kedvencekhez`,
  after: 'olvasson tovább, kapcsolódó, minden jog fenntartva, címkék, forrás, források, olvasta már, beosztás',
  time: 'órakor, óra, perc, perce, órája, napja, hete, hónapja, éve, ezelőtt, tegnap, ma, h, k, sze, cs, p, szo, v',
  dated: `
    megjelent, közzétéve, publikálva, frissítve, utolsó frissítés, módosítva, dátum, létrehozva, utoljára frissítve`,
  outlets:
    'Index, Telex, 444, hvg, HVG, hvg.hu, 24.hu, Magyar Nemzet, Népszava, Magyar Hang, Magyar Narancs, Mandiner, Origo, Blikk, Partizán, Direkt36, Átlátszó, Mérce, Qubit, G7, Portfolio, Világgazdaság, Napi.hu, Válasz Online, Klubrádió, ATV, RTL Klub, RTL, TV2, M1, Kossuth rádió, MTI, Szabad Európa, Nemzeti Sport, Heti Világgazdaság, Új Szó, Krónika, Maszol, Transindex, Átlátszó Erdély, Magyar Szó, Forbes, Élet és Irodalom'
}
