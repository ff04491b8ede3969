// Mailchimp and other services that send feeds by e-mail.
import type { Target } from './target.ts'

const sources = {
  mailchimp: { address: 'https://kb.mailchimp.com/', seen: '2026-11-30' },
  others: { address: 'https://kb.mailchimp.com/', seen: '2026-11-23', secondHand: true }
} as const

export const mailchimp = {
  name: 'mailchimp',
  title: 'Mailchimp and other RSS-to-e-mail services',
  about: 'RSS 2.0 or Atom whose dates decide what is sent',
  formats: ['rss', 'atom'],
  namespaces: [],
  sources,
  figures: {
    daily: { value: 24, unit: 'hours', source: sources.mailchimp },
    weekly: { value: 7, unit: 'days', source: sources.mailchimp },
    monthly: { value: 30, unit: 'days', source: sources.mailchimp }
  },
  update: { says: 'Nothing is sent again, unless `pubDate` moves: never move it', source: sources.others }
} as const satisfies Target
