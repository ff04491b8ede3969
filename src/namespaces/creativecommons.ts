// The Creative Commons module of RSS 2.0. https://www.rssboard.org/creative-commons
import type { Namespace } from '../model.ts'

export const creativeCommons: Namespace = {
  prefix: 'creativeCommons',
  uri: 'http://backend.userland.com/creativeCommonsRssModule'
}
