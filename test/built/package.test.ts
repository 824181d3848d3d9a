import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SAMPLE = fileURLToPath(new URL('../fixtures/reports/visit.txt', import.meta.url))

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

let folder = ''
let packed: Packed = { filename: '', size: 0, files: [] }

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-package-'))
  const pack = ['pack', ROOT, '--json', '--ignore-scripts', '--pack-destination', folder]
  ;[packed = packed] = JSON.parse(run('npm', pack)) as Packed[]
  writeFileSync(join(folder, 'package.json'), '{"name":"user-of-sitrep","private":true,"type":"module"}')
  run('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.filename}`])
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the package holds what it needs to run, and no sources, tests or measurements', () => {
  const paths = packed.files.map(({ path }) => path)
  for (const path of [
    'LICENSE',
    'README.md',
    'package.json',
    'dist/cli/bin/main.js',
    'dist/cli/bin/worker.js',
    'data/README.md',
  ]) {
    expect(paths).toContain(path)
  }
  expect(paths.filter((path) => /^(?:src|test|bench|training)\/|\.test\.|fixtures\//.test(path))).toEqual([])
})

test('the installed command reads a report', () => {
  const read = JSON.parse(run('npx', ['--no-install', 'sitrep', 'read', SAMPLE, '--json']))
  expect(read.report.title).toBe('Putin to visit North Korea')
  expect(read.events.length).toBeGreaterThan(2)
})

test.each([
  'README.md',
  'docs/reference/api.md',
])('the code in %s runs as it stands and prints what it says', (page) => {
  const code = /```js\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, page), 'utf8'))?.[1] ?? ''
  const promised = /\/\/ (.*)\n$/.exec(code)?.[1]
  writeFileSync(join(folder, 'use.mjs'), code)
  expect(run('node', ['use.mjs']).trim()).toBe(promised)
})

test('every door that package.json names opens', () => {
  const doors = ['sitrep', 'sitrep/types', 'sitrep/language', 'sitrep/ontology', 'sitrep/coder', 'sitrep/ingest']
  writeFileSync(
    join(folder, 'doors.mjs'),
    `for (const door of ${JSON.stringify(doors)}) console.log(door, Object.keys(await import(door)).length > 0)`,
  )
  expect(run('node', ['doors.mjs']).trim().split('\n')).toEqual(doors.map((door) => `${door} true`))
})
