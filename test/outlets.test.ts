import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeReading } from '../src/ledger/fixtures/makeReading.js'
import { openSqliteLedger } from '../src/ledger/index.js'
import { type RanHere, runHere } from './support/runHere.js'

let folder = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-outlets-'))
  const ledger = openSqliteLedger(join(folder, 'desk.db'), { mayCreate: true })
  const deposits = [
    { outlet: 'Reuters', published: '2024-03-01', text: 'One met two.' },
    { outlet: 'REUTERS', published: '2024-03-05', text: 'Two met three.' },
    { outlet: null, url: 'https://www.xinhuanet.com/1', published: null, text: 'Three met four.' },
    { outlet: 'The Norland Post', published: '2024-03-02', text: 'Four met five.' },
    { outlet: null, url: null, text: 'Five met six.' },
  ].map((changes) => ({ reading: makeReading(changes), origin: 'x', fetchedAt: null }))
  await ledger.keep(deposits, '2024-03-06T10:00:00.000Z')
  await ledger.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

const outlets = (...args: string[]): Promise<RanHere> =>
  runHere(['outlets', ...args, '--ledger', join(folder, 'desk.db')], { USER: 'ann' })
const objects = async (...args: string[]) =>
  (await outlets(...args, '--json')).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('outlets of the ledger stand with their facts and reports, and nobody has a rating', async () => {
  const listed = await objects()
  expect(listed.map(({ schema, name, reportCount, rating }) => [schema, name, reportCount, rating])).toEqual([
    ['sitrep.outlet/1', 'Reuters', 2, null],
    ['sitrep.outlet/1', 'The Norland Post', 1, null],
    ['sitrep.outlet/1', 'Xinhua', 1, null],
  ])
  expect(listed[0]).toMatchObject({ id: 'reuters', country: 'GBR', kind: 'wire', firstPublished: '2024-03-01' })
  expect((await outlets('--no-color')).stdout).toContain('– Reuters · reuters · GBR · wire')
})

test('the starter list is shown whole on demand, without a single rating', async () => {
  const all = await objects('--all', '--limit', '1000')
  expect(all.length).toBeGreaterThan(150)
  expect(all.filter(({ rating }) => rating !== null)).toEqual([])
})

test('a family is followed by how to have it count for what is told already', async () => {
  const { code, stderr } = await outlets('describe', 'The Norland Post', '--family', 'norland')
  expect(code).toBe(0)
  expect(stderr).toContain('sitrep doctor --repair')
  expect((await outlets('describe', 'The Norland Post', '--country', 'NOR')).stderr).toBe('')
})

test('a rating is shown with its reason, replaced, taken back, and stays as history', async () => {
  expect(await outlets('rate', 'reuters.com', 'b', '--reason', 'corrects its errors')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^B Reuters .*\n.*\n {4}B, usually reliable, since .* by ann: corrects its errors/),
  })
  await outlets('rate', 'Reuters', 'A', '--reason', 'no error in a year', '--by', 'bob')
  expect((await objects())[0].rating).toMatchObject({ reliability: 'A', reason: 'no error in a year', by: 'bob' })
  expect((await outlets('unrate', 'reuters')).code).toBe(0)
  expect((await objects())[0].rating).toBeNull()
  expect(await objects('history', 'reuters')).toMatchObject([
    { schema: 'sitrep.rating/1', reliability: 'B', until: expect.any(String) },
    { reliability: 'A', until: expect.any(String) },
  ])
  expect(await outlets('unrate', 'reuters')).toMatchObject({ code: 1, stderr: expect.stringContaining('no rating') })
})

test('a rating needs a letter, a reason and an outlet that is known', async () => {
  expect(await outlets('rate', 'reuters', 'G', '--reason', 'x')).toMatchObject({ code: 2 })
  expect(await outlets('rate', 'reuters', 'B')).toMatchObject({ code: 2, stderr: expect.stringContaining('--reason') })
  expect(await outlets('rate', 'reuters', 'B', '--reason', ' ')).toMatchObject({ code: 2 })
  expect(await outlets('rate', 'Nobody Daily', 'B', '--reason', 'x')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('outlets --all'),
  })
})

test('facts are stated, win over the list, and are taken back', async () => {
  const post = ['describe', 'The Norland Post', '--country', 'per', '--owner', 'a family']
  expect((await outlets(...post)).stdout).toMatch(/^– The Norland Post · name:norland post · PER · a family/)
  await outlets('describe', 'reuters', '--country', 'CAN')
  expect((await objects())[0]).toMatchObject({ country: 'CAN', stated: ['country'] })
  await outlets('describe', 'reuters', '--clear', 'country')
  expect((await objects())[0]).toMatchObject({ country: 'GBR', stated: [] })
  expect(await outlets('describe', 'reuters')).toMatchObject({ code: 2 })
})

test('an outlet that nobody knows yet is added by describing it, and can be rated then', async () => {
  await outlets('describe', 'The Sudmark Courier', '--kind', 'daily')
  expect((await outlets('rate', 'the sudmark courier', 'F', '--reason', 'new to us')).stdout).toMatch(
    /^F The Sudmark Courier/,
  )
})

test('outlets are a table, too', async () => {
  const lines = (await outlets('--csv')).stdout.split('\n')
  expect(lines[0]).toMatch(/^outlet_id,name,country,kind,owner,family/)
  expect(lines[1]).toMatch(/^reuters,Reuters,GBR,wire,/)
})

test('what was known of outlets on an earlier day is not what was said later', async () => {
  await outlets('rate', 'reuters', 'B', '--reason', 'x')
  expect((await objects('--as-of', '2024-03-07'))[0]).toMatchObject({ name: 'Reuters', rating: null })
  expect((await outlets('--as-of', '2024-03-01')).stdout).toBe('')
})
