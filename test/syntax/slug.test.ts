// What the path of a file says of the item in it.
import { describe, expect, test } from 'vitest'
import { fileName } from '../../src/syntax/slug.ts'

describe('a day at the head of a name', () => {
  test.each([
    ['2021-03-05-quay.md', '2021-03-05', 'quay', 'quay'],
    ['_posts/2021-9-1-quay.md', '2021-09-01', 'quay', '2021-9-1-quay'],
    ['2021-09-01.md', '2021-09-01', '2021-09-01', '2021-09-01'],
    ['2021-03-05-quay/index.md', '2021-03-05', 'quay', 'quay']
  ])('%s', (file, day, name, slug) => {
    expect(fileName(file)).toMatchObject({ day, name, slug })
  })

  test.each(['quay.md', '20210305-quay.md', '2021-quay.md', '1-2-3-quay.md'])('%s has none', file => {
    expect(fileName(file).day).toBeUndefined()
  })
})
