// What npm runs after `npm ci`, and when somebody installs dateline from a git address: compiles where nothing is compiled yet and the tools for it are there.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const tools = ['tsx', 'esbuild', 'typescript']
if (!existsSync('dist/cli.js') && tools.every(name => existsSync(`node_modules/${name}`)))
  execSync('npm run -s compile', { stdio: 'inherit' })
