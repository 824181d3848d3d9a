import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeSettings } from './writeSettings.js'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-settings-'))
  file = join(folder, 'sitrep.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('settings name the ledger from where they stand, and are written once', () => {
  expect(writeSettings(file, join(folder, 'desk.db'), 'desk@norland.example')).toBe('wrote')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ledger: 'desk.db', contact: 'desk@norland.example' })
  expect(writeSettings(file, join(folder, 'desk.db'), null)).toBe('there')
})

test('a ledger elsewhere is named by its whole path', () => {
  writeSettings(file, '/somewhere/desk.db', null)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ledger: '/somewhere/desk.db' })
})

test('settings that say something else stay, and what to add is told', () => {
  writeFileSync(file, '{"ledger": "other.db"}')
  expect(() => writeSettings(file, join(folder, 'desk.db'), null)).toThrow(/left as it was.*desk\.db/)
  expect(readFileSync(file, 'utf8')).toBe('{"ledger": "other.db"}')
})

test('a contact that is none is refused before anything is written', () => {
  expect(() => writeSettings(file, join(folder, 'desk.db'), 'nobody')).toThrow(/--contact/)
})
