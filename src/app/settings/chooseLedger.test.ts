import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseLedger } from './chooseLedger.js'

let root = ''
let folder = ''
let env: Record<string, string> = {}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sitrep-settings-'))
  folder = join(root, 'desk', 'today')
  mkdirSync(folder, { recursive: true })
  mkdirSync(join(root, 'config', 'sitrep'), { recursive: true })
  env = { XDG_CONFIG_HOME: join(root, 'config') }
})
afterEach(() => rmSync(root, { recursive: true }))

const choose = (flag?: string) => chooseLedger({ flag, env, folder })

test('without any setting the ledger lies in this folder', () =>
  expect(choose()).toEqual({ value: join(folder, 'sitrep.db'), origin: 'default', file: null }))

test('the flag is stronger than the environment, that than the project, that than the user', () => {
  const project = join(root, 'desk', 'sitrep.json')
  const user = join(root, 'config', 'sitrep', 'settings.json')
  writeFileSync(user, '{"ledger": "mine.db"}')
  expect(choose()).toEqual({ value: join(root, 'config', 'sitrep', 'mine.db'), origin: 'user', file: user })
  writeFileSync(project, '{"ledger": "shared.db"}')
  expect(choose()).toEqual({ value: join(root, 'desk', 'shared.db'), origin: 'project', file: project })
  env.SITREP_LEDGER = 'env.db'
  expect(choose()).toEqual({ value: join(folder, 'env.db'), origin: 'environment', file: null })
  expect(choose('flag.db')).toEqual({ value: join(folder, 'flag.db'), origin: 'flag', file: null })
})

test.each([
  ['{', /is not JSON/],
  ['[]', /must hold one JSON object/],
  ['{"leger": "x"}', /unknown setting "leger"/],
  ['{"ledger": 3}', /must be the path/],
])('a settings file that says %s is told with its name', (text, message) => {
  writeFileSync(join(folder, 'sitrep.json'), text)
  expect(() => choose()).toThrow(message)
  expect(() => choose()).toThrow(/sitrep\.json/)
})
