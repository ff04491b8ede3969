// The stages that a build calls, as values: who measures a build, or watches it, wraps them from outside.
import { check, checkForTarget, checkParts } from '../check.ts'
import { normalize } from '../normalize.ts'
import { read } from '../read.ts'
import { render } from '../render.ts'
import { select } from '../select.ts'
import { writers } from '../write.ts'

export const stages = { read, normalize, select, render, check, checkForTarget, checkParts, writers } as const

export type Stages = typeof stages
