// The type of finished settings, written out: declarations that infer it from the schema would need zod wherever dateline is installed.
import type { z } from 'zod'
import { schema } from '../../src/config/schema.ts'

type Schema = z.core.$ZodType

/** The text of dist/config/schema.d.ts. */
export function configDeclarations(): string {
  return `import type { Level } from '../problem.ts';
/** The settings of dateline.yaml with their defaults. */
export type Config = ${typeOf(schema, '')};
export type FeedConfig = Config['feeds'][number];
export type RuleLevels = Readonly<Record<string, Level | 'off'>>;
/** The JSON Schema (draft 2020-12) of dateline.yaml, for editors. */
export declare function configSchema(): object;
`
}

function typeOf(given: Schema, indent: string): string {
  const { def } = given._zod as unknown as z.core.$ZodTypes['_zod']
  switch (def.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return def.type
    case 'literal':
      return def.values.map(value => JSON.stringify(value)).join(' | ')
    case 'enum':
      return Object.values(def.entries)
        .map(value => JSON.stringify(value))
        .join(' | ')
    case 'array':
      return `Array<${typeOf(def.element, indent)}>`
    case 'record':
      return `Record<string, ${typeOf(def.valueType, indent)}>`
    case 'union':
      return [...new Set(def.options.map(option => typeOf(option, indent)))].join(' | ')
    case 'optional':
      return `${typeOf(def.innerType, indent)} | undefined`
    case 'default':
      return typeOf(def.innerType, indent)
    case 'object':
      return membersOf(def.shape, indent)
    case 'pipe':
      return def.out._zod.def.type === 'transform' ? transformed(given, def.in) : typeOf(def.out, indent)
    default:
      throw new Error(`There is no way yet to write the type of ${def.type}: add it here`)
  }
}

function membersOf(shape: Readonly<Record<string, Schema>>, indent: string): string {
  const deeper = `${indent}    `
  const lines = Object.entries(shape).map(([key, value]) => {
    const { description } = value as z.ZodType
    const comment = description === undefined ? '' : `${deeper}/** ${description.replaceAll('*/', '*\\/')} */\n`
    return `${comment}${deeper}${key}${value._zod.optout === 'optional' ? '?' : ''}: ${typeOf(value, deeper)};\n`
  })
  return `{\n${lines.join('')}${indent}}`
}

/** What a transform makes of the simplest value of its input. */
function transformed(whole: Schema, input: Schema): string {
  const { type } = input._zod.def
  const made = (whole as z.ZodType).parse(type === 'number' ? 1 : 'a')
  return typeOfValue(made)
}

function typeOfValue(value: unknown): string {
  if (Array.isArray(value)) return `Array<${typeOfValue(value[0])}>`
  if (typeof value !== 'object' || value === null) return typeof value
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${typeOfValue(one)}`)
    .join('; ')} }`
}
