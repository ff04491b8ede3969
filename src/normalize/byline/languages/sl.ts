// Slovene.
import type { BylineLanguage } from '../language.ts'

export const sl: BylineLanguage = {
  tag: 'sl',
  by: 'piše, pišejo, avtor, avtorica, avtorji, napisal, napisala, pripravil, pripravila, besedilo, pogovarjal se je, pogovarjala se je',
  roles: {
    author: 'avtor, avtorica, avtorji, besedilo, tekst, novinar, novinarka',
    editor: 'urednik, urednica, uredil, uredila',
    photographer: 'foto, fotografija, fotografije, fotograf',
    translator: 'prevod, prevedel, prevedla, prevajalec',
    producer: 'video, snemalec'
  },
  and: 'in, ter',
  titles: 'novinar, novinarka, dopisnik, dopisnica, urednik, urednica, kolumnist, kolumnistka',
  desks: 'uredništvo, agencija',
  interface: 'deli, komentarji, več o avtorju',
  dated: 'objavljeno, posodobljeno, zadnja sprememba',
  outlets: 'STA, Delo, Dnevnik, Večer, RTV Slovenija, MMC, MMC RTV SLO, 24ur, Siol, Mladina, Primorske novice'
}
