// Zola: config.toml with base_url, and the folder content.
import { isValueMap } from '../syntax/yaml.ts'
import { type FoundSite, firstOf, joined, pathOf, type SiteFound, settingsIn, textAt, valueAt } from './found.ts'

export function zola(found: FoundSite): SiteFound | undefined {
  const file = firstOf(found, ['zola.toml', 'config.toml'])
  const own = settingsIn(found, file)
  const url = textAt(own, 'base_url')
  if (file === undefined || url === undefined) return undefined
  const home = textAt(own, 'default_language') ?? 'en'
  const languages = valueAt(own, 'languages')
  const others =
    languages !== undefined && isValueMap(languages) ? Object.keys(languages).filter(one => one !== home) : []
  const isOn = (textAt(own, 'slugify', 'paths') ?? textAt(own, 'slugify_paths') ?? 'on') === 'on'
  return {
    generator: 'Zola',
    seen: file,
    items: 'content',
    title: textAt(own, 'title'),
    description: textAt(own, 'description'),
    url,
    language: home,
    // Zola reads times without an offset in UTC.
    zone: 'UTC',
    author: textAt(own, 'author'),
    link: joined(pathOf(url), others.length > 0 ? '{language?}' : '', '{folder}/{slug}/'),
    slugs: isOn ? 'plain' : undefined,
    languages: others.length > 0 ? [home, ...others] : undefined,
    sections: 'folder',
    ids: 'link',
    assets: 'static',
    notes: ['Zola lists only pages with a date in its feeds: name the folders of the others in ignore:.']
  }
}
