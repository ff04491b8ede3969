import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaText } from '../scripts/schema.ts'

describe('docs', () => {
  test('dateline.schema.json is what scripts/schema.ts writes', () => {
    expect(readFileSync('docs/dateline.schema.json', 'utf8')).toBe(schemaText())
  })

  test('the settings of the sample newsroom fit the published schema', () => {
    const fits = new Ajv2020({ strict: false, formats: { email: true } }).compile(JSON.parse(schemaText()))
    expect([fits(parse(readFileSync('items/dateline.yaml', 'utf8'))), fits.errors]).toEqual([true, null])
  })

  test('the README’s two commands are scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const readme = readFileSync('README.md', 'utf8')
    expect(readme).toContain('npm ci && npm run build')
    expect(readme).toContain('npm test')
    expect([scripts.build, scripts.test].every(Boolean)).toBe(true)
  })
})
