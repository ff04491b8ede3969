// The people of a newsroom: authors.yaml or a folder of author pages.
import { join } from 'node:path'
import type { Author } from '../model.ts'
import { type Problem, problemOf } from '../problem.ts'
import { authors, folder } from '../read.ts'
import { statsOf } from './disk.ts'
import { newsroomRules } from './rules.ts'

/** The people of a file or folder, and what is wrong with it. */
export interface People {
  readonly authors: readonly Author[]
  readonly problems: readonly Problem[]
  /** The list as a whole cannot be relied on. */
  readonly unusable: boolean
}

/** The people at `path`. `required`: that there is no such file is a problem. */
export function peopleAt(
  path: string,
  site: string,
  required: boolean,
  seen?: (path: string, names?: readonly string[]) => void
): People {
  const stats = statsOf(path)
  if (stats === undefined) return required ? missing(path) : { authors: [], problems: [], unusable: false }
  const isFolder = stats.isDirectory()
  const found = [...folder(path, seen && { seen })]
  const read = authors(
    found.filter(one => 'bytes' in one),
    { site }
  )
  const problems = [...found.filter(one => 'rule' in one), ...read.problems].map(one => ({
    ...one,
    place: { ...one.place, file: isFolder ? join(path, one.place.file) : path }
  }))
  const unusable = problems.some(({ level, rule }) => level === 'error' && (rule === 'authors/zone' || !isFolder))
  return { authors: read.authors, problems, unusable }
}

function missing(path: string): People {
  const text = 'There is no such file or folder: correct the path. Nothing was built.'
  return { authors: [], problems: [problemOf(newsroomRules['config/authors'], { file: path }, text)], unusable: true }
}
