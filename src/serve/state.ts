// What the preview shows of a build: plain values, made by whoever builds.
import type { ByFormat } from '../formats.ts'
import type { Problem } from '../problem.ts'

export interface PreviewFeed {
  readonly name: string
  readonly title: string
  readonly items: number
  /** Paths below the output folder. */
  readonly paths: ByFormat<string>
  readonly page?: string | undefined
  /** What subscribers see that they did not before the preview began. */
  readonly changes: readonly { readonly kind: string; readonly title: string }[]
}

export interface ComingItem {
  readonly title: string
  readonly file: string
  /** Milliseconds since 1970; absent for a draft. */
  readonly time?: number
  readonly kind: 'opens' | 'expires' | 'draft'
}

export interface PreviewAuthor {
  readonly name: string
  readonly items: number
  readonly known: boolean
}

export interface PreviewState {
  readonly title: string
  readonly language?: string | undefined
  readonly problems: readonly Problem[]
  readonly feeds: readonly PreviewFeed[]
  readonly coming: readonly ComingItem[]
  readonly authors: readonly PreviewAuthor[]
  /** Sentences on names that may be one person's. */
  readonly spellings: readonly string[]
  readonly files: readonly { readonly file: string; readonly title: string }[]
}
