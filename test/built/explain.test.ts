import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { runSitrep } from '../support/runSitrep.js'
import { wrongQuotes } from '../support/wrongQuotes.js'

const REPORT = fileURLToPath(new URL('../fixtures/reports/visit.txt', import.meta.url))

test('a sentence in quotes is explained: tree, entry as written, conditions, section, what lost', async () => {
  const { stdout, stderr, code } = await runSitrep(['explain', 'Canada imposed sanctions on Belarus.'])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  for (const part of ['[1] event', 'entry ', 'obj: @sanctions', 'codebook', 'lost ']) expect(stdout).toContain(part)
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
})

test('a sentence without a record says what was missing', async () => {
  const { stdout, code } = await runSitrep(['explain', 'The storm imposed a heavy burden on farmers.'])
  expect(code).toBe(0)
  expect(stdout).toContain('No record.')
  expect(stdout).toMatch(/asks .*;/)
})

test('--json has everything, one record can be picked, offsets are true', async () => {
  const all = JSON.parse((await runSitrep(['explain', REPORT, '--json'])).stdout)
  expect(all.schema).toBe('sitrep.explain/1')
  expect(wrongQuotes(all, all.report.text)).toEqual([])
  const id = all.events[0].id
  const one = JSON.parse((await runSitrep(['explain', REPORT, '--json', '--record', id.slice(0, 6)])).stdout)
  expect(one.events.map((event: { id: string }) => event.id)).toEqual([id])
  expect(one.sentences).toHaveLength(1)
})

test.each([
  [['explain', 'nosuchfile.txt'], 2, 'There is no file'],
  [['explain', 'Iran met Iraq.', '--sentence', '9'], 1, 'there is no sentence 9'],
  [['explain', 'Iran met Iraq.', '--record', 'zzz'], 1, 'no record has an id'],
  [['explain', 'Iran met Iraq.', '--sentenc', '1'], 2, 'Did you mean --sentence?'],
  [['explan', 'Iran met Iraq.'], 2, 'Did you mean explain?'],
])('%j ends with %d', async (args, expected, message) => {
  const { stdout, stderr, code } = await runSitrep(args)
  expect({ stdout, code }).toEqual({ stdout: '', code: expected })
  expect(stderr).toContain(message)
})
