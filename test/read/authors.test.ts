// Authors from authors.yaml and from author pages.
import { describe, expect, it } from 'vitest'
import { authors } from '../../src/read.ts'

function source(file: string, text: string): { file: string; bytes: Uint8Array } {
  return { file, bytes: new TextEncoder().encode(text) }
}

describe('authors.yaml', () => {
  const listed = (text: string) => authors(source('authors.yaml', text))

  it('is a map of slugs', () => {
    const text = `jane-doe:
  name: Jane Doe
  aliases: [JD, J. Doe]
  email: jane@news.example
  url: https://news.example/jane
  avatar: /img/jane.jpg
  organization: The News
  zone: Asia/Kathmandu
  same_as: https://social.example/@jane
desk:
  name: News Desk
  kind: organization
`
    expect(listed(text)).toEqual({
      authors: [
        {
          slug: 'jane-doe',
          name: 'Jane Doe',
          aliases: ['JD', 'J. Doe'],
          email: 'jane@news.example',
          url: 'https://news.example/jane',
          avatar: '/img/jane.jpg',
          organization: 'The News',
          zone: 'Asia/Kathmandu',
          sameAs: ['https://social.example/@jane']
        },
        { slug: 'desk', name: 'News Desk', kind: 'organization' }
      ],
      problems: []
    })
  })

  it('is a list', () => {
    expect(listed('- name: Jane Doe\n  slug: jd\n- name: Olu Ade\n').authors).toEqual([
      { name: 'Jane Doe', slug: 'jd' },
      { name: 'Olu Ade' }
    ])
  })

  it('may be JSON', () => {
    expect(listed('{"jd": {"name": "Jane Doe"}}').authors).toEqual([{ slug: 'jd', name: 'Jane Doe' }])
  })

  it('a name alone will do', () => {
    expect(listed('jd: Jane Doe\n').authors).toEqual([{ slug: 'jd', name: 'Jane Doe' }])
  })

  it('an unknown key is a warning with the nearest known one', () => {
    expect(listed('jd:\n  name: Jane Doe\n  emial: jane@news.example\n').problems).toEqual([
      {
        rule: 'authors/unknown-key',
        level: 'warning',
        place: { file: 'authors.yaml', line: 3, column: 3, field: 'emial' },
        text: '"emial" is not a key of an author: did you mean "email"?'
      }
    ])
  })

  it('an entry without a name is an error and left out', () => {
    const { authors: found, problems } = listed('jd:\n  email: jane@news.example\nolu: Olu Ade\n')
    expect(found).toEqual([{ slug: 'olu', name: 'Olu Ade' }])
    expect(problems).toMatchObject([{ rule: 'authors/no-name', level: 'error', place: { line: 1 } }])
  })

  it('what is no address is a warning and left out', () => {
    const { authors: found, problems } = listed('jd:\n  name: Jane Doe\n  email: jane at news\n')
    expect(found).toEqual([{ slug: 'jd', name: 'Jane Doe' }])
    expect(problems).toMatchObject([{ rule: 'authors/email', level: 'warning', place: { line: 3, field: 'email' } }])
  })

  it('what is no kind is a warning and left out', () => {
    const { authors: found, problems } = listed('jd:\n  name: Jane Doe\n  kind: human\n')
    expect(found).toEqual([{ slug: 'jd', name: 'Jane Doe' }])
    expect(problems).toMatchObject([{ rule: 'authors/kind', level: 'warning', place: { line: 3 } }])
  })

  it('a broken file is an error', () => {
    expect(listed('jd: "Jane\n')).toMatchObject({ authors: [], problems: [{ rule: 'yaml/syntax', level: 'error' }] })
  })

  it('two entries for one slug are an error that names both', () => {
    const { authors: found, problems } = listed('- name: Jane Doe\n  slug: jd\n- name: John Dow\n  slug: jd\n')
    expect(found).toEqual([{ name: 'Jane Doe', slug: 'jd' }])
    expect(problems).toMatchObject([
      {
        rule: 'authors/same-slug',
        place: { line: 3 },
        text: 'The slug "jd" is already used by Jane Doe (authors.yaml:1): give John Dow another one.'
      }
    ])
  })
})

describe('author pages', () => {
  const page = (file: string, fields: string) => authors(source(file, `---\n${fields}\n---\n`))

  it('give what they say, under the names of site generators', () => {
    const fields = `# about the author
display_name: "Jane Doe"
first_name: Janet
email: jane@news.example
agency_full_name: The News
github: janedoe
profile_photo: /img/jane.jpg
pronoun: she
slug: jane`
    expect(page('authors/jane-doe.md', fields)).toEqual({
      authors: [
        {
          slug: 'jane',
          name: 'Jane Doe',
          email: 'jane@news.example',
          organization: 'The News',
          avatar: '/img/jane.jpg',
          sameAs: ['https://github.com/janedoe']
        }
      ],
      problems: []
    })
  })

  it.each(['authors/jane-doe.md', 'authors/jane-doe/_index.md', 'jane-doe/index.md'])(
    '%s gives its name for a slug',
    file => {
      expect(page(file, 'name: Jane Doe').authors).toEqual([{ slug: 'jane-doe', name: 'Jane Doe' }])
    }
  )

  it('first and last name make a name', () => {
    expect(page('jd.md', 'first_name: Jane\nlast_name: Doe').authors).toEqual([{ slug: 'jd', name: 'Jane Doe' }])
  })

  it('a page without a name is an error', () => {
    expect(page('jd.md', 'slug: jd')).toMatchObject({
      authors: [],
      problems: [{ rule: 'authors/no-name', level: 'error' }]
    })
  })

  it("a theme's name of a picture is not its address", () => {
    expect(page('jd.md', 'name: Jane\nprofile_photo: janes-photo').authors).toEqual([{ slug: 'jd', name: 'Jane' }])
  })

  it('the path of an old page is an alias by its last part', () => {
    expect(page('jd.md', 'name: Jane\naliases:\n  - /authors/jane-dow/').authors[0]?.aliases).toEqual(['jane-dow'])
  })

  it('two pages for one slug are an error that names both', () => {
    const both = [source('a/jd.md', '---\nname: Jane\n---\n'), source('b/jd.md', '---\nname: John\n---\n')]
    expect(authors(both).problems).toMatchObject([
      { place: { file: 'b/jd.md' }, text: expect.stringContaining('Jane (a/jd.md:1)') }
    ])
  })
})
