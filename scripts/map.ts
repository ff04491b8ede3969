// docs/map.md: the import table, and each file of src/ with the first line of its own comment.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ground = ['formats', 'syntax', 'problem', 'model']
const stages = ['read', 'normalize', 'select', 'render', 'write', 'check', 'publish']

/** Who may import whom; what follows `type:` may be imported as a type only. */
export const table: Readonly<Record<string, readonly string[]>> = {
  formats: [],
  model: ['type:formats', 'type:targets'],
  problem: [],
  syntax: ['type:model'],
  config: ['targets', ...ground],
  namespaces: ['syntax', 'model'],
  targets: ['namespaces', 'syntax', 'type:model'],
  heard: ['namespaces', 'syntax', 'model'],
  read: ['heard', 'namespaces', ...ground],
  check: ['heard', 'targets', 'namespaces', ...ground],
  normalize: [...ground, 'type:config'],
  select: ['targets', ...ground, 'type:config'],
  render: [...ground, 'type:config'],
  write: ['targets', 'namespaces', 'formats', 'syntax', 'model'],
  publish: [...ground, 'type:config'],
  diff: ['heard', ...ground],
  ledger: ground,
  state: ground,
  report: ground,
  init: [...ground, 'type:config'],
  rules: ['check', ...ground],
  serve: ['heard', ...ground],
  newsroom: ['read', 'normalize', 'check', 'config', 'rules', 'state', ...ground],
  compile: [...stages, 'ledger', 'targets', 'config', ...ground],
  build: ['read', 'compile', 'newsroom', 'publish', 'config', ...ground],
  adapters: ['write', 'namespaces', 'normalize', ...ground],
  cli: [
    ...stages,
    'diff',
    'ledger',
    'state',
    'compile',
    'newsroom',
    'report',
    'init',
    'serve',
    'config',
    'rules',
    'targets',
    ...ground
  ],
  index: [...stages, 'diff', 'build', 'compile', 'newsroom', 'report', 'config', ...ground]
}

/** All files of src/, in the order of their names. */
export function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .sort()
}

function knows(file: string): string {
  const lines = readFileSync(join('src', file), 'utf8').split('\n')
  const first = lines.find(line => line.startsWith('// ')) ?? ''
  return first.slice(3).replaceAll('|', '\\|')
}

/** The text of docs/map.md. */
export function map(): string {
  const rows = Object.entries(table).map(([part, allowed]) => {
    const words = allowed.map(other => (other.startsWith('type:') ? `${other.slice(5)} (types)` : other))
    return `| ${part} | ${words.join(', ') || 'nothing'} |`
  })
  return `# The map

Written by \`npm run docs\`; a test fails when it is stale.

    read → normalize → select → render → write → check → publish

A stage takes a value and returns a value. No stage imports another; only \`compile.ts\` joins them. Files are touched in \`read/files.ts\`, \`newsroom.ts\`
and \`publish/\`, the clock in \`cli.ts\`; the rest is functions of their arguments. The folder is the stage, the file is the format or subject; beside each
folder is its door, the file of the same name, and outsiders import only doors (\`syntax/\` and \`namespaces/\` have none: each file there is one spec).
One file does not go through the doors: \`rules.ts\` gathers what the \`rules.ts\` of each part declares.

Where the house differs from its first plan, and why: [notes/house.md](notes/house.md).

## Who may import whom

| part | may import |
|---|---|
${rows.join('\n')}

## What each file knows

| file | knows |
|---|---|
${sourceFiles()
  .map(file => `| \`${file}\` | ${knows(file)} |`)
  .join('\n')}
`
}
