import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { CoderParts } from '../../src/app/index.js'
import { loadTestParts, readWords } from '../support/loadTestParts.js'

const rows = readFileSync(new URL('views.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))

let parts: CoderParts

beforeAll(async () => {
  parts = await loadTestParts()
}, 60_000)

test.each(rows)('%s: the %s is %s for the outlet, %s for the speaker', (text, category, outlet, speaker) => {
  const { events } = readWords(text ?? '', parts)
  const views = events
    .filter((event) => event.category === category)
    .map(({ status, speakerStatus }) => `${status} | ${speakerStatus ?? '-'}`)
  expect(views).toContain(`${outlet} | ${speaker}`)
})

test('no record of what is yet to come or did not happen counts as come about', () => {
  for (const [text] of rows) {
    for (const { status, occurrence } of readWords(text ?? '', parts).events) {
      expect(occurrence > 0).toBe(status === 'happened' || status === 'ongoing')
    }
  }
})
