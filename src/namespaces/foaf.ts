// Friend of a Friend: people, in RSS 1.0. http://xmlns.com/foaf/spec/
import type { Namespace } from '../model.ts'

export const foaf: Namespace = { prefix: 'foaf', uri: 'http://xmlns.com/foaf/0.1/' }
