// How BCP 47 (RFC 5646) spells languages, with the two-letter codes of ISO 639-1 it takes over. RSS's own list is part of it.

const twoLetters = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl ' +
    'gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv ' +
    'mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ' +
    'ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' ')
)

// RFC 5646, 2.2.8: tags that were registered before the grammar was.
const grandfathered = new Set(
  (
    'art-lojban cel-gaulish en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay i-tsu no-bok no-nyn ' +
    'sgn-be-fr sgn-be-nl sgn-ch-de zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang'
  ).split(' ')
)

const tag =
  /^(?:([a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)$/

/** Whether `code` is one of the two-letter codes of ISO 639-1, in lower case. */
export const isLanguageCode = (code: string): boolean => twoLetters.has(code)

/** The tag in its canonical form, `pt-BR` for `pt-br`; undefined where it is not one, or names a language that Intl refuses. */
export function languageTag(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text)
    return isLanguage(tag) ? tag : undefined
  } catch {
    return undefined
  }
}

/** Whether `text` is a language tag: `en`, `pt-BR`, `zh-Hant-TW`; not `english`, `en_US` or the empty string. */
export function isLanguage(text: string): boolean {
  const lower = text.toLowerCase()
  if (grandfathered.has(lower)) return true
  const found = tag.exec(lower)
  if (!found) return false
  const [, primary] = found
  return primary === undefined || primary.length === 3 || twoLetters.has(primary)
}
