// Where in a body the problems are that rendering tells of.
import { expect, test } from 'vitest'
import { render } from '../../src/render.ts'
import { item } from './item.ts'

// `item` puts the body on line 4.
function places(text: string, format: 'markdown' | 'html' = 'markdown', file = 'fish.md'): string[] {
  const { problems } = render({ ...item(text, format), origin: { file } }, { base: 'https://paper.example/' })
  return problems.map(({ rule, place }) => `${rule} ${place.line}:${place.column ?? ''}`)
}

test.each([
  ['a link', 'One.\n\nTwo [a](www.cod.example) b', 'render/address 6:9'],
  ['a picture', 'One.\n\n![net](data:image/png;base64,AAAA)', 'render/address 6:8'],
  ['a link by reference', 'One [a][1].\n\nTwo.\n\n[1]: www.cod.example', 'render/address 8:6'],
  ['a link that was talked of before', 'At www.cod.example.\n\n[a](www.cod.example)', 'render/address 6:5'],
  ['the first of several', 'a\n\n[b](ida@paper.example)\n\n[a](www.cod.example)', 'render/address 6:5'],
  ['a link below a shortcode that went', '{{< figure src="x.png" >}}\n\n[a](www.cod.example)', 'render/address 6:5'],
  ['one that is written otherwise: the body', 'a\n\n[b](javascript:a&amp;b)', 'render/address 4:']
])('%s', (_, text, wanted) => {
  expect(places(text)).toContain(wanted)
})

test('an attribute of HTML', () => {
  expect(places('<p>a</p>\n<p><a href="www.cod.example">b</a></p>', 'html')).toEqual(['render/address 5:13'])
})

test('a frame that is left out', () => {
  expect(places('<p>a</p>\n<iframe src="https://maps.example/"></iframe>', 'html')).toEqual(['render/embed 5:14'])
})

test('the line of the body, where its own lines are not those of the file', () => {
  const text = 'a\n\n[b](www.cod.example)\n\n{{< box >}}'
  expect(places(text, 'markdown', 'all.json')).toEqual(['render/shortcodes 4:', 'render/address 4:'])
})

test('no column, where the body is indented', () => {
  expect(places('a\n\n[b](www.cod.example)', 'markdown', 'all.yaml')).toEqual(['render/address 6:'])
})
