// An item of which only the body matters.
import type { Body, Item } from '../../src/model.ts'

export function item(text: string, format: Body['format'], summary?: string): Item {
  return {
    origin: { file: 'fish.md' },
    id: 'tag:paper.example,2026-01-02:fish',
    ...(summary === undefined ? {} : { summary }),
    body: { text, format, line: 4 },
    uri: 'tag:paper.example,2026-01-02:fish',
    slug: 'fish',
    zone: 'Asia/Kathmandu',
    published: { time: 0, offset: 0, precision: 'second' },
    draft: false,
    credits: [],
    sections: [],
    tags: [],
    enclosures: []
  }
}
