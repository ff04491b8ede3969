// The Comment API: where to post a comment, where to read them. https://www.rssboard.org/comment-api
import type { Namespace } from '../model.ts'

export const wfw: Namespace = { prefix: 'wfw', uri: 'http://wellformedweb.org/CommentAPI/' }
