// Serbian, in Cyrillic letters and in Latin ones (as Croatian has them).
import type { BylineLanguage } from '../language.ts'
import { hr } from './hr.ts'

function both(latin: string | undefined, cyrillic: string): string {
  return `${latin ?? ''}, ${cyrillic}`
}

export const sr: BylineLanguage = {
  ...hr,
  tag: 'sr',
  by: both(hr.by, 'аутор, ауторка, аутори, пише, пишу, написао, написала, објавио, објавила, приредио, разговарао'),
  roles: {
    ...hr.roles,
    author: both(hr.roles?.author, 'аутор, ауторка, аутори, текст, чланак, интервју, разговор, новинар, новинарка'),
    editor: both(hr.roles?.editor, 'уредник, уредница, уредио, уредила, лектура'),
    photographer: both(hr.roles?.photographer, 'фото, фотографије, снимио, снимила, фотограф'),
    translator: both(hr.roles?.translator, 'превод, превела, превео'),
    producer: both(hr.roles?.producer, 'видео, монтажа, продукција')
  },
  and: both(hr.and, 'те, као и, заједно са'),
  andBetweenFullNames: both(hr.andBetweenFullNames, 'и'),
  in: both(hr.in, 'у, из, са'),
  for: both(hr.for, 'за'),
  titles: both(hr.titles, 'новинар, новинарка, уредник, уредница, дописник, репортер, колумниста, фотограф, професор'),
  desks: both(hr.desks, 'редакција, агенција, новине, вести, лист, радио, телевизија, универзитет, министарство'),
  agencies: both(hr.agencies, 'агенције, агенција'),
  after: both(hr.after, 'извор, извори, теме, функција, улога'),
  dated: both(hr.dated, 'објављено, ажурирано, датум'),
  interface: both(
    hr.interface,
    'прати, подели, коментари, слушај, подели на, прати на, pošalji, prati, podeli, komentari, slušaj, погледај профил, прикажи више, сви чланци, сви текстови, више од аутора, остали текстови аутора, контакт, о аутору, коментариши, нема коментара, претплати се, pogledaj profil, prikaži više, svi članci, svi tekstovi, više od autora, ostali tekstovi autora, kontakt, o autoru, komentariši, nema komentara, pretplati se'
  ),
  outlets:
    'Политика, Блиц, Данас, Курир, Вечерње новости, Новости, Време, НИН, Н1, Нова, Нова.рс, Инсајдер, КРИК, БИРН, РТС, Радио-телевизија Србије, Тањуг, Бета, ФоНет, Спутњик, Радио Слободна Европа, Politika, Blic, Danas, Kurir, Večernje novosti, Vreme, NIN, N1, Nova.rs, Nova, Insajder, KRIK, BIRN, Cenzolovka, Južne vesti, Autonomija, RTS, RTV, B92, Tanjug, Beta, FoNet, Sputnjik, Radio Slobodna Evropa, Telegraf, Alo!, Informer, Mondo, Nedeljnik'
}
