// The square picture of an episode: its own, or that of the item where it is fit.
import type { Image } from '../model.ts'
import { fieldAddress } from '../syntax/fieldaddress.ts'
import { typeOfBytes, typeOfName } from '../syntax/mime.ts'
import type { Desk } from './desk.ts'
import { type Asset, type FieldMap, text } from './media.ts'
import { itemRules } from './rules.ts'

/** Apple's limits, in pixels. https://podcasters.apple.com/support/823-podcast-requirements */
export const artworkPixels = { least: 1400, most: 3000 } as const

/** What is wrong with a picture as the artwork of a podcast, in words that follow its address; undefined where nothing is. */
export function artworkFlaw(url: string, asset: Asset): string | undefined {
  const { least, most } = artworkPixels
  const type = typeOfBytes(asset.head)
  if (type !== 'image/jpeg' && type !== 'image/png') return 'is neither a JPEG nor a PNG file'
  const named = typeOfName(url)
  if (named !== type)
    return `is ${type === 'image/png' ? 'a PNG' : 'a JPEG'} file by its contents, and its name should say so`
  const size = asset.pixels?.()
  if (size === undefined) return undefined
  const measured = `is ${size.width} by ${size.height} pixels`
  if (size.width !== size.height) return `${measured}, not square`
  if (size.width < least || size.width > most) return `${measured}, and apps want ${least} to ${most}`
  return undefined
}

/** The address of the artwork; what apps would refuse is reported and left out. `image`: the picture of the item. */
export function artworkOf(
  { fields, context, report }: Desk,
  base: string,
  image: Image | undefined
): string | undefined {
  const { assets } = context
  const given = fields.first('artwork')
  if (given === undefined) {
    // The picture of an article is wide more often than not: it is artwork only where it was measured.
    const asset = image && assets?.(image.url)
    return asset?.pixels?.() !== undefined && artworkFlaw(image!.url, asset) === undefined ? image!.url : undefined
  }
  const written =
    typeof given.value === 'string' ? given.value : (text(given.value as FieldMap, 'url', 'src', 'href') ?? '')
  const url = fieldAddress(written, base)
  const asset = url === undefined ? undefined : assets?.(url)
  const flaw = url === undefined ? 'is no address' : asset && artworkFlaw(url, asset)
  if (flaw === undefined) return url
  const why = `artwork: ${JSON.stringify(written)} ${flaw}, and is left out: give a square JPEG or PNG file of 1400 to 3000 pixels.`
  report(itemRules['item/artwork'], fields.place(given), why)
  return undefined
}
