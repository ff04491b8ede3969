// Addresses in bodies: always absolute, always a URI, and settled once and for all.

import { describe, expect, it } from 'vitest'
import { settled, settledSet, unknown } from '../../src/render/links.ts'
import { videoPage } from '../../src/render/videos.ts'
import { render } from '../../src/render.ts'
import { isUri } from '../../src/syntax/uri.ts'
import { fc, runs } from '../fuzz.ts'
import { item } from './item.ts'

const base = 'https://paper.example/2026/fish/'

describe('an address', () => {
  it.each([
    ['../hake', 'https://paper.example/2026/hake'],
    ['#quay', 'https://paper.example/2026/fish/#quay'],
    ['//cod.example', 'https://cod.example/'],
    ['HTTP://Cod.Example:80/a b', 'http://cod.example/a%20b'],
    ['https://kühl.example/ü?ü#ü', 'https://xn--khl-hoa.example/%C3%BC?%C3%BC#%C3%BC'],
    ['/a|b^c`d{e}[f]"g\\h', 'https://paper.example/a%7Cb%5Ec%60d%7Be%7D%5Bf%5D%22g/h'],
    ['/100%/50%25', 'https://paper.example/100%25/50%25'],
    ['mailto:ida@paper.example?subject=Fish & chips', 'mailto:ida@paper.example?subject=Fish%20&%20chips'],
    ['tel:+90 (212) 555-01-02', 'tel:+90(212)555-01-02']
  ])('%s is %s', (written, url) => {
    expect(settled(written, base, 'link')).toBe(url)
  })

  it.each([
    'javascript:x',
    'data:,x',
    'vbscript:x',
    'file:///x',
    'ftp://cod.example/',
    'blob:https://a.example/x',
    'mailto:',
    'tel:',
    'tel:x',
    '',
    '  ',
    'http://',
    'https://a b.example/',
    'www.cod.example/x',
    'ida@paper.example',
    'https://ida:secret@paper.example/',
    'https://&amp;/x',
    `/a/${unknown}/b`,
    `/${'x'.repeat(9000)}`
  ])('is refused: %s', written => {
    expect(settled(written, base, 'link')).toBeUndefined()
  })

  it('of media is http or https', () => {
    expect(settled('mailto:ida@paper.example', base, 'media')).toBeUndefined()
    expect(settled('a.jpg', base, 'media')).toBe('https://paper.example/2026/fish/a.jpg')
  })

  it('is a URI with an allowed scheme, and stays as it is when settled again', () => {
    const parts = fc.constantFrom(
      ...'http: https: mailto: tel: javascript: // / ? # % %41 @ : [ ] { } | \\ a b.example é 漢 1 ..'.split(' '),
      ' ',
      '\t'
    )
    const anything = fc.oneof(
      fc.webUrl(),
      fc.array(fc.oneof(parts, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 10 }).map(all => all.join(''))
    )
    fc.assert(
      fc.property(anything, written => {
        const url = settled(written, base, 'link')
        if (url === undefined) return
        expect(url).toMatch(/^(?:https?:\/\/[^/]|mailto:|tel:)/)
        expect(isUri(url), url).toBe(true)
        expect(settled(url, base, 'link')).toBe(url)
      }),
      runs(1000)
    )
  })
})

describe('a set of addresses', () => {
  const address = (written: string): string | undefined => settled(written, base, 'media')

  it.each([
    ['a.jpg', `${base}a.jpg`],
    ['a.jpg 1x, b.jpg 2x', `${base}a.jpg 1x, ${base}b.jpg 2x`],
    ['a.jpg 100w,\n b.jpg 200w', `${base}a.jpg 100w, ${base}b.jpg 200w`],
    ['a,b.jpg 1.5x', `${base}a,b.jpg 1.5x`],
    ['data:image/png;base64,AA== 1x, b.jpg 2x', `${base}b.jpg 2x`],
    ['a.jpg onerror=x, b.jpg -1w', undefined],
    [' , ', undefined]
  ])('%j is %j', (written, set) => {
    expect(settledSet(written, address)).toBe(set)
  })
})

describe('the page of a player', () => {
  it.each([
    ['https://www.youtube.com/embed/M7lc1UVf-VE?start=5', 'https://www.youtube.com/watch?v=M7lc1UVf-VE'],
    ['https://www.youtube.com/embed/videoseries?list=PL0-x', 'https://www.youtube.com/playlist?list=PL0-x'],
    ['https://youtu.be/M7lc1UVf-VE', 'https://www.youtube.com/watch?v=M7lc1UVf-VE'],
    ['https://player.vimeo.com/video/7', 'https://vimeo.com/7'],
    ['https://geo.dailymotion.com/player.html?video=x7tgad0', 'https://www.dailymotion.com/video/x7tgad0'],
    ['https://embed.ted.com/talks/lang/tr/some_talk', 'https://www.ted.com/talks/some_talk'],
    ['https://player.bilibili.com/player.html?bvid=BV1x', 'https://www.bilibili.com/video/BV1x'],
    ['https://www.youtube.com/', undefined],
    ['https://www.youtube.com.evil.example/embed/M7lc1UVf-VE', undefined],
    ['https://player.vimeo.com/video/x"y', undefined]
  ])('%s is %s', (player, page) => {
    expect(videoPage(player)).toBe(page)
  })
})

describe('a site below a path', () => {
  it.each([
    ['{{ site.baseurl }}/img/quay.jpg', 'https://pier.example/blog/img/quay.jpg'],
    ['{{ site.url }}{{ site.baseurl }}/x', 'https://pier.example/blog/x'],
    ['{{ "/y" | relative_url }}', 'https://pier.example/blog/y'],
    ['{{ "/z" | absolute_url }}', 'https://pier.example/blog/z'],
    ['{{ site.url }}/w', 'https://pier.example/w']
  ])('%s is %s', (target, url) => {
    const options = { base: 'https://pier.example/blog/2026/a/', site: 'https://pier.example/blog/' }
    expect(render(item(`[q](${target})`, 'markdown'), options).html).toBe(`<p><a href="${url}">q</a></p>\n`)
  })
})
