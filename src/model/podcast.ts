// What podcasts say besides what articles say: the words that the stages share for shows and their episodes.
import type { Moment } from '../model.ts'

/** Sound or film as podcast apps show it: what an episode says besides its title, its text and its file. */
export interface Episode {
  /** A whole number from 1; other numbers are for the podcast namespace alone. */
  readonly number?: number
  /** What apps show in place of the number. */
  readonly numberShown?: string
  readonly season?: number
  readonly seasonName?: string
  readonly kind?: 'full' | 'trailer' | 'bonus'
  readonly explicit?: boolean
  /** Address of a square picture. */
  readonly artwork?: string
  readonly transcripts: readonly Transcript[]
  readonly chapters?: Chapters
  readonly soundbites: readonly Soundbite[]
  readonly participants: readonly Participant[]
  readonly locations: readonly Location[]
  readonly license?: License
  readonly alternates: readonly Alternate[]
}

/** What is said in an episode, as a file. */
export interface Transcript {
  readonly url: string
  readonly type: string
  readonly language?: string
  /** It has times, and can be shown as captions. */
  readonly captions?: true
}

/** The chapters of an episode: a file of somebody's, or a list that becomes one. */
export interface Chapters {
  readonly url: string
  readonly type: string
  /** The list, and where its file is written below the output folder. */
  readonly file?: { readonly path: string; readonly list: readonly Chapter[] }
}

export interface Chapter {
  /** Seconds. */
  readonly start: number
  readonly end?: number
  readonly title?: string
  readonly image?: string
  readonly url?: string
  /** False: it is not in the table of contents. */
  readonly listed?: false
}

/** A passage that says what the episode is about; both times in seconds. */
export interface Soundbite {
  readonly start: number
  readonly duration: number
  readonly title?: string
}

/** Somebody who is heard in an episode or works on it. Without a role: a host. */
export interface Participant {
  readonly name: string
  /** As the Podcast Taxonomy has it, or as it was written. */
  readonly role?: string
  readonly group?: string
  readonly image?: string
  readonly url?: string
}

/** A place that an episode is about, or was made at. */
export interface Location {
  readonly name: string
  readonly rel?: 'subject' | 'creator'
  /** A geo: URI (RFC 5870). */
  readonly geo?: string
  /** In OpenStreetMap: `R113314`. */
  readonly osm?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}

export interface License {
  /** In lower case: `cc-by-4.0`. */
  readonly identifier: string
  readonly url?: string
}

/** The same recording in another form. */
export interface Alternate {
  /** One at least. */
  readonly sources: readonly string[]
  readonly type: string
  readonly length?: number
  /** Bits per second. */
  readonly bitrate?: number
  readonly height?: number
  readonly language?: string
  readonly title?: string
  readonly isDefault?: true
}

/** What a feed says to podcast apps of the show as a whole. */
export interface Show {
  readonly categories: readonly ShowCategory[]
  readonly author: string
  readonly explicit: boolean
  readonly image?: string
  /** UUID of version 5, for all times. */
  readonly guid?: string
  readonly owner?: { readonly name?: string; readonly email: string }
  readonly type?: 'episodic' | 'serial'
  readonly locked?: { readonly is: boolean; readonly owner?: string }
  readonly funding: readonly { readonly url: string; readonly text: string }[]
  readonly medium?: string
  readonly trailers: readonly Trailer[]
  readonly participants: readonly Participant[]
  readonly locations: readonly Location[]
  readonly license?: License
  readonly texts: readonly { readonly purpose?: string; readonly text: string }[]
  readonly frequency?: {
    readonly text: string
    readonly rule?: string
    readonly start?: string
    readonly complete?: boolean
  }
  readonly podroll: readonly RemoteFeed[]
  readonly publisher?: RemoteFeed
  readonly podping?: boolean
  /** Directories should not show it. */
  readonly block?: boolean
  /** There will be no further episodes. */
  readonly complete?: boolean
  /** The address that it has moved to. */
  readonly newUrl?: string
}

export interface ShowCategory {
  readonly name: string
  readonly sub?: string
}

export interface Trailer {
  readonly title: string
  readonly url: string
  readonly published: Moment
  readonly length?: number
  readonly type?: string
  readonly season?: number
}

/** Another feed, by the GUID of its podcast. */
export interface RemoteFeed {
  readonly guid: string
  readonly url?: string
  readonly title?: string
}
