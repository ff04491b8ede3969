import { describe, expect, test } from 'vitest'
import { allowed } from '../../src/syntax/xml.ts'
import { fc, runs } from '../fuzz.ts'
import { invalidFiles, newsroom, read, settings, story } from './newsroom.ts'

// Any sequence of UTF-16 units: lone surrogates, controls, noncharacters, markup, entities.
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map(units => String.fromCharCode(...units)),
  fc.constantFrom(
    ']]>',
    '<![CDATA[',
    '&amp;',
    '&#0;',
    '&#x8;',
    '<b>',
    '</item>',
    '<!--',
    '-->',
    '"',
    "'",
    '\r',
    '\u2028',
    '\ufeff',
    '{{ x }}',
    'https://',
    'tag:a.example,2026:',
    'urn:x:',
    '#',
    '%',
    '/',
    '@',
    'a',
    '{% y %}',
    '\ud800',
    '\u0008',
    '\uffff'
  )
)
const anything = fc.array(piece, { maxLength: 6 }).map(pieces => pieces.join(''))

const some = runs(50)

describe('any text in any field', () => {
  test('gives feeds that are valid', async () => {
    const fields = fc.record(
      {
        title: anything,
        summary: anything,
        content_html: anything,
        authors: fc.array(anything, { maxLength: 2 }),
        tags: fc.array(anything, { maxLength: 3 }),
        section: anything,
        id: anything,
        slug: anything,
        url: anything,
        image: fc.record({ url: anything, alt: anything, caption: anything, credit: anything }),
        audio: anything,
        language: anything,
        byline: anything
      },
      { requiredKeys: ['title'] }
    )
    await fc.assert(
      fc.asyncProperty(fields, async item => {
        expect(invalidFiles(await newsroom([story('a.json', item)]))).toEqual([])
      }),
      some
    )
  })

  test('as the body, in every format a body can have, gives feeds that are valid', async () => {
    await fc.assert(
      fc.asyncProperty(anything, fc.constantFrom('content_html', 'content_text', 'body'), async (text, field) => {
        expect(invalidFiles(await newsroom([story('a.json', { [field]: text })]))).toEqual([])
      }),
      some
    )
  })

  test('as a title reads back as the same text in all three formats', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async text => {
        const compiled = await newsroom([story('a.json', { title: `x${text}`, summary: 'y', slug: 'a' })])
        const title = compiled.feeds[0]!.items[0]!.title!
        const { rss, atom, json } = read(compiled)
        const wanted = allowed(title)
        expect([rss[0]!.title, atom[0]!.title, json[0]!.title]).toEqual([wanted, wanted, wanted])
      }),
      some
    )
  })

  test('as a plain-text body reads back as the same text', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async text => {
        const compiled = await newsroom([story('a.json', { content_text: `x${text}`, slug: 'a' })])
        const { rss, atom, json } = read(compiled)
        expect([rss[0]!.html, atom[0]!.html]).toEqual([json[0]!.html, json[0]!.html])
      }),
      some
    )
  })

  test('in the settings gives feeds that are valid', async () => {
    await fc.assert(
      fc.asyncProperty(
        anything.filter(text => text.trim() !== ''),
        anything,
        async (title, rights) => {
          const base = settings()
          const config = { ...base, site: { ...base.site, title: `x${title}`, rights, description: rights } }
          expect(invalidFiles(await newsroom([story('a.json', { slug: 'a' })], config))).toEqual([])
        }
      ),
      some
    )
  })
})
