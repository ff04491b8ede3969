// The rules of every target, by its name: one line each.
import type { TargetName } from '../targets.ts'
import { appleNews } from './targets/apple-news.ts'
import { applePodcasts } from './targets/apple-podcasts.ts'
import { dzen } from './targets/dzen.ts'
import { flipboard } from './targets/flipboard.ts'
import { googleNewsSitemap } from './targets/google-news-sitemap.ts'
import { mailchimp } from './targets/mailchimp.ts'
import { msn } from './targets/msn.ts'
import { newsbreak } from './targets/newsbreak.ts'
import { podcasting2 } from './targets/podcasting-2.0.ts'
import type { TargetRules } from './targets/rule.ts'
import { smartnews } from './targets/smartnews.ts'
import { spotify } from './targets/spotify.ts'

export const targetRules: { readonly [name in TargetName]: TargetRules } = {
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
}
