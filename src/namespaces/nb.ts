// NewsBreak's additions to RSS, as they are met in publishers' code.
import type { Namespace } from '../model.ts'

export const nb: Namespace = { prefix: 'nb', uri: 'https://www.newsbreak.com/' }
