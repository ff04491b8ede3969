// Newsrooms of other people, built whole, where they are at hand: `npm run corpora`.
import { describe, expect, test } from 'vitest'
import { built, corpora } from '../../scripts/corpora.ts'
import { invalidFiles } from '../build/newsroom.ts'

describe.skipIf(corpora.length === 0)('other people’s posts, where they are at hand', () => {
  test.each(corpora)('every feed of $name is valid', async corpus => {
    expect(invalidFiles(await built(corpus, Date.UTC(2026, 10, 20)))).toEqual([])
  })

  test.each(corpora)(
    'no item of $name is lost: each is shown, held back by its own words, or refused with an error',
    async corpus => {
      const { items, problems } = await built(corpus, Date.UTC(2016, 0, 1))
      const errors = problems.filter(({ level, rule }) => level === 'error' && !rule.startsWith('config/'))
      expect(items.refused).toBeLessThanOrEqual(errors.length)
      expect(items.shown + items.drafts + items.embargoed + items.expired + items.refused).toBe(items.read)
    }
  )
})
