import { expect, test } from 'vitest'
import { nameForServers } from './nameForServers.js'

test('a command that fetches a page names the contact', () =>
  expect(nameForServers({ env: { SITREP_CONTACT: 'desk@norland.example' } })).toMatch(
    /^sitrep\/\S+ \(\+.*desk@norland\.example\)$/,
  ))

test('without a contact it names itself', () =>
  expect(nameForServers({ env: { XDG_CONFIG_HOME: '/nowhere' } })).toMatch(/^sitrep\/\d/))
