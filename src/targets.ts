// The door of `targets`: aggregators and platforms as data, each figure with its source and the day it was read.
import { placeOf } from './namespaces/itunes.ts'
import { guidOf, media } from './namespaces/podcast.ts'
import { appleNews } from './targets/apple-news.ts'
import { applePodcasts } from './targets/apple-podcasts.ts'
import { dzen } from './targets/dzen.ts'
import { flipboard } from './targets/flipboard.ts'
import { googleNewsSitemap } from './targets/google-news-sitemap.ts'
import { mailchimp } from './targets/mailchimp.ts'
import { msn } from './targets/msn.ts'
import { newsbreak } from './targets/newsbreak.ts'
import { podcasting2 } from './targets/podcasting-2.0.ts'
import { smartnews } from './targets/smartnews.ts'
import { spotify } from './targets/spotify.ts'
import type { Target } from './targets/target.ts'

export type { Figure, Target, TargetFormat, TargetNotice, TargetSource } from './targets/target.ts'

/** Every target, by its name. */
export const targets = {
  msn,
  smartnews,
  flipboard,
  'apple-news': appleNews,
  newsbreak,
  'google-news-sitemap': googleNewsSitemap,
  dzen,
  mailchimp,
  'apple-podcasts': applePodcasts,
  spotify,
  'podcasting-2.0': podcasting2
} as const satisfies { readonly [name: string]: Target }

export type TargetName = keyof typeof targets

export const targetNames = Object.keys(targets) as TargetName[]

/** The targets that feeds are written for: all but sitemaps. */
export const feedTargets = targetNames.filter(name => !targets[name].formats.some(format => format === 'sitemap'))

/** The targets that feeds of podcasts are written for. */
export const showTargets = ['apple-podcasts', 'spotify', 'podcasting-2.0'] as const satisfies readonly TargetName[]

/** Apple's category for a name in any case: what its list has for podcasts. */
export const showCategory = placeOf

/** What a feed of podcasts may hold, by the podcast namespace. */
export const podcastMediums = media

/** The podcast:guid that the address of a feed gives. */
export const podcastGuid = guidOf
