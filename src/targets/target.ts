// What is known of an aggregator or platform: the words that every file of this folder is written in.
import type { Namespace } from '../model.ts'

/** A page that a rule or a figure was read on. */
export interface TargetSource {
  readonly address: string
  /** The day it was read: `2026-11-30`. */
  readonly seen: string
  /** Not the words of the target itself but of somebody else's code, blog or notes. Rules with such a source are warnings at most. */
  readonly secondHand?: true
}

/** A limit, with the page that gives it. */
export interface Figure {
  readonly value: number
  readonly unit: 'characters' | 'bytes' | 'pixels' | 'items' | 'days' | 'hours' | 'ratio' | 'minutes' | 'levels'
  readonly source: TargetSource
}

/** How something is announced to the target, in a sentence without its full stop. */
export interface TargetNotice {
  readonly says: string
  readonly source: TargetSource
}

/** What a target reads. */
export type TargetFormat = 'rss' | 'atom' | 'sitemap'

/** An aggregator or platform as data. Its rules are in check/targets/, in the file of the same name. */
export interface Target {
  readonly name: string
  readonly title: string
  /** What it reads and for what, in a sentence without its full stop. */
  readonly about: string
  readonly formats: readonly TargetFormat[]
  /** Namespaces whose addresses must be exact. */
  readonly namespaces: readonly Namespace[]
  readonly sources: { readonly [name: string]: TargetSource }
  readonly figures: { readonly [name: string]: Figure }
  /** How the time of an update is written in RSS, where it is not as for readers. */
  readonly updatedElement?: 'dcterms:modified' | 'pubDate'
  /** How a withdrawn item says so in RSS; without it, the item is left out. */
  readonly withdrawnElement?: 'dcterms:valid' | 'media:status'
  /** What RSS for it has that feeds for readers do not have. */
  readonly wants?: {
    /** `pubDate` of the channel: when its newest item changed. */
    readonly channelDate?: true
    /** The logo of the publication in an element of its own. */
    readonly logo?: 'snf:logo'
    /** Items in another language than the feed are left out. */
    readonly oneLanguage?: TargetSource
    /** Characters: a shorter description goes on with the beginning of the text. */
    readonly descriptionLeast?: number
    /** The first picture of the text is an enclosure too; the picture of an item without one stands above its text. */
    readonly pictureEnclosed?: true
    /** Minutes: a longer `ttl` is this one. */
    readonly ttlMost?: number
  }
  /** Rules for which a build leaves an item out although they are not errors: their names without that of the target. */
  readonly leftOut?: readonly string[]
  readonly update?: TargetNotice
  readonly withdrawal?: TargetNotice
}
