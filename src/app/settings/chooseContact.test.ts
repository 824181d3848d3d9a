import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chooseContact } from './chooseContact.js'
import { userAgent } from './userAgent.js'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-settings-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const choose = (env: Record<string, string> = {}) => chooseContact({ env: { XDG_CONFIG_HOME: folder, ...env }, folder })

test('without a setting there is no contact', () => expect(choose()).toBeNull())

test('the environment is stronger than the project', () => {
  const file = join(folder, 'sitrep.json')
  writeFileSync(file, '{"contact": "desk@norland.example"}')
  expect(choose()).toEqual({ value: 'desk@norland.example', origin: 'project', file })
  expect(choose({ SITREP_CONTACT: 'https://norland.example/us' })?.value).toBe('https://norland.example/us')
})

test.each(['me', 'a b@c.example', 'ftp://x.example', 'x@y.example) evil'])('%s is no contact', (contact) =>
  expect(() => choose({ SITREP_CONTACT: contact })).toThrow(/mail address/))

test('the contact stands in what servers are told', () => {
  expect(userAgent('desk@norland.example')).toMatch(/^sitrep\/\d+\.\d+\.\d+ \(\+.*desk@norland\.example\)$/)
  expect(userAgent(null)).toMatch(/^sitrep\/\d+\.\d+\.\d+/)
})
