// The words of corrections and withdrawals, by language: a label for the one, a sentence without its full stop for the other.

interface NoticeWords {
  readonly correction: string
  readonly withdrawn: string
}

const english: NoticeWords = { correction: 'Correction', withdrawn: 'This article has been withdrawn' }

const table = new Map<string, NoticeWords>(
  `
  af Regstelling | Hierdie artikel is teruggetrek
  ar تصحيح | سُحب هذا المقال
  az Düzəliş | Bu məqalə geri götürülüb
  be Папраўка | Гэты артыкул адкліканы
  bg Поправка | Тази статия е оттеглена
  bn সংশোধনী | এই প্রতিবেদনটি প্রত্যাহার করা হয়েছে
  bs Ispravka | Ovaj članak je povučen
  ca Correcció | Aquest article s’ha retirat
  cs Oprava | Tento článek byl stažen
  cy Cywiriad | Mae’r erthygl hon wedi’i thynnu’n ôl
  da Rettelse | Denne artikel er trukket tilbage
  de Korrektur | Dieser Artikel wurde zurückgezogen
  el Διόρθωση | Το άρθρο αυτό έχει αποσυρθεί
  eo Korekto | Ĉi tiu artikolo estas retirita
  es Corrección | Este artículo ha sido retirado
  et Parandus | See artikkel on tagasi võetud
  eu Zuzenketa | Artikulu hau kendu egin da
  fa اصلاحیه | این مطلب پس گرفته شده است
  fi Oikaisu | Tämä artikkeli on vedetty pois
  fil Pagwawasto | Binawi ang artikulong ito
  fr Rectificatif | Cet article a été retiré
  ga Ceartúchán | Tarraingíodh siar an t-alt seo
  gl Corrección | Este artigo foi retirado
  he תיקון | כתבה זו הוסרה
  hi भूल सुधार | यह लेख वापस ले लिया गया है
  hr Ispravak | Ovaj je članak povučen
  hu Helyesbítés | Ezt a cikket visszavontuk
  hy Ուղղում | Այս հոդվածը հետ է կանչվել
  id Koreksi | Artikel ini telah ditarik
  is Leiðrétting | Þessi grein hefur verið dregin til baka
  it Rettifica | Questo articolo è stato ritirato
  ja 訂正 | この記事は取り下げられました
  ka შესწორება | ეს სტატია გაწვეულია
  kk Түзету | Бұл мақала кері қайтарылды
  ko 정정 | 이 기사는 철회되었습니다
  lt Patikslinimas | Šis straipsnis atšauktas
  lv Labojums | Šis raksts ir atsaukts
  mk Исправка | Оваа статија е повлечена
  mr दुरुस्ती | हा लेख मागे घेण्यात आला आहे
  ms Pembetulan | Artikel ini telah ditarik balik
  nb Rettelse | Denne artikkelen er trukket tilbake
  ne सच्याइएको | यो लेख फिर्ता लिइएको छ
  nl Correctie | Dit artikel is ingetrokken
  nn Retting | Denne artikkelen er trekt tilbake
  pa ਸੁਧਾਈ | ਇਹ ਲੇਖ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ
  pl Sprostowanie | Ten artykuł został wycofany
  pt Correção | Este artigo foi retirado
  ro Rectificare | Acest articol a fost retras
  ru Поправка | Эта статья отозвана
  sk Oprava | Tento článok bol stiahnutý
  sl Popravek | Ta članek je bil umaknjen
  sq Korrigjim | Ky artikull është tërhequr
  sr Исправка | Овај чланак је повучен
  sr-Latn Ispravka | Ovaj članak je povučen
  sv Rättelse | Den här artikeln har dragits tillbaka
  sw Marekebisho | Makala hii imeondolewa
  ta திருத்தம் | இந்தக் கட்டுரை திரும்பப் பெறப்பட்டது
  th แก้ไขข้อมูล | บทความนี้ถูกถอนแล้ว
  tr Düzeltme | Bu yazı geri çekildi
  uk Виправлення | Цю статтю відкликано
  ur تصحیح | یہ مضمون واپس لے لیا گیا ہے
  uz Tuzatish | Ushbu maqola qaytarib olindi
  vi Đính chính | Bài viết này đã được rút lại
  zh 更正 | 本文已被撤回
  zh-Hant 更正 | 本文已被撤回`
    .trim()
    .split('\n')
    .map(line => {
      const [, language = '', correction = '', withdrawn = ''] = /^\s*(\S+) (.+) \| (.+)$/.exec(line) ?? []
      return [language, { correction, withdrawn }] as const
    })
)
table.set('en', english)

/** Tags that mean a language of the table by another name. */
const others: Readonly<Record<string, string>> = { no: 'nb', iw: 'he', in: 'id', tl: 'fil', sh: 'hr' }

/** The words in a language, given as its tag; English where there are none, which `foreign` tells. */
export function noticeWords(language: string | undefined): NoticeWords & { readonly foreign?: true } {
  const tag = language ?? 'en'
  const [primary = ''] = tag.toLowerCase().split('-')
  const script = /^[a-z]+-(latn|hant)\b/i.exec(tag)?.[1]?.toLowerCase()
  const name = others[primary] ?? primary
  const written = script === undefined ? undefined : table.get(`${name}-${script[0]!.toUpperCase()}${script.slice(1)}`)
  return written ?? table.get(name) ?? { ...english, foreign: true }
}
