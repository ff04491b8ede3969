// Lists of authors: one entry is one name, and a handle that nobody has is one too.
import { expect, it } from 'vitest'
import type { Author } from '../../src/model.ts'
import { newsroom, settings, story, textOf } from '../build/newsroom.ts'

async function build(fields: object, people: readonly Author[] = []): Promise<{ names: string[]; rules: string[] }> {
  const compiled = await newsroom([story('a.json', { slug: 'a', ...fields })], settings(), { authors: people })
  const feed = JSON.parse(textOf(compiled, 'feed.json')) as { items: { authors: { name: string }[] }[] }
  return {
    names: feed.items[0]!.authors.map(author => author.name),
    rules: compiled.problems.filter(({ level }) => level !== 'info').map(({ rule }) => rule)
  }
}

it.each<[string, unknown, string[]]>([
  ['a digit with a full stop', ['Mara 7. Quist'], ['Mara 7. Quist']],
  ['a name put last', ['Quist, Mara'], ['Quist, Mara']],
  ['two given names', ['Peter and Paul'], ['Peter and Paul']],
  ['a firm', ['Quist & Sons'], ['Quist & Sons']],
  ['a handle', ['mquist', 'm-quist', 'usa'], ['mquist', 'm-quist', 'usa']],
  ['a byline', ['By Mara Quist and Jonas Holm'], ['Mara Quist', 'Jonas Holm']],
  ['a title', ['Mara Quist, Software Engineer'], ['Mara Quist']],
  ['a name that another language joins with', ['Dan Lund', 'Och Holm'], ['Dan Lund', 'Och Holm']],
  ['a string, which is a byline', 'Mara Quist and Jonas Holm', ['Mara Quist', 'Jonas Holm']],
  ['a handle that is no list', 'mcalder', ['mcalder']]
])('%s', async (_, authors, names) => {
  expect(await build({ authors })).toEqual({ names, rules: [] })
})

it('of a newsroom whose people have slugs are reported where no one has the slug', async () => {
  const people = [{ name: 'Mara Quist', slug: 'mara-quist' }]
  const built = await build({ authors: ['mara-quist', 'jonas-holm'] }, people)
  expect(built).toEqual({ names: ['Mara Quist', 'Jonas Holm'], rules: ['byline/unknown-author'] })
})

it('are explained word by word', async () => {
  const notes: string[] = []
  await newsroom([story('a.json', { slug: 'a', byline: 'By Mara Quist in Nairobi' })], settings(), {
    note: (_, { field, by }) => void (field === 'authors' && notes.push(by))
  })
  expect(notes).toEqual(['from the byline: By (introduction), Mara Quist (name), in Nairobi (place)'])
})
