// RSS 1.0 syndication module: how often to come back. https://web.resource.org/rss/1.0/modules/syndication/
import type { Masthead, Namespace } from '../model.ts'
import { textElement } from '../syntax/xml.ts'

export const sy: Namespace = { prefix: 'sy', uri: 'http://purl.org/rss/1.0/modules/syndication/' }

export function updates({ period, frequency }: Masthead): string[] {
  if (period === undefined) return []
  return [textElement('sy:updatePeriod', period), textElement('sy:updateFrequency', String(frequency ?? 1))]
}
