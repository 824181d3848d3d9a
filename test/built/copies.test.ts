import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runSitrep } from '../support/runSitrep.js'

const STORY = [
  'Peruvian President Dina Boluarte thanked Chile on Monday for the pumps and tents that arrived in Piura at the weekend.',
  'Chile’s foreign ministry said it would send two more aircraft in April, and engineers who know the flooded valley.',
  'The river had carried away four bridges and the road to the coast; some nine hundred families still sleep in schools.',
]
const WIRE = `Title: Peru thanks Chile\nPublished: 2024-03-05\nOutlet: Harbour Wire\n\n${STORY.join('\n\n')}\n`
const COPY = `Title: Thanks from Lima\nPublished: 2024-03-06\nOutlet: Lima Courier\n\nLIMA (Harbour Wire) - ${STORY.slice(0, 2).join('\n\n')}\n`

let folder = ''
const sitrep = (...args: string[]) => runSitrep(args, { cwd: folder })
let ids: Record<string, string> = {}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-copies-'))
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in', 'copy.txt'), COPY)
  writeFileSync(join(folder, 'in', 'wire.txt'), WIRE)
  writeFileSync(
    join(folder, 'unkept.txt'),
    `Outlet: Cape Gazette\nPublished: 2024-03-08\n\n${STORY[0]}\n\n${STORY[2]}\n`,
  )
  const { stderr, stdout } = await sitrep('add', 'in')
  expect(stderr).toContain('2 reports kept in')
  expect(stderr).toContain('of which 1 is a copy of 1 origin')
  ids = Object.fromEntries([...stdout.matchAll(/kept (r:\S+) in\/(\w+)/g)].map(([, id, name]) => [name, id]))
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('the list says what a report is a copy of', async () => {
  const { stdout } = await sitrep('reports', '--copies')
  expect(stdout).toMatch(
    new RegExp(`copy of\\s+${ids.wire}, Harbour Wire \\(near, \\d+ %\\) · credits\\s+Harbour Wire`),
  )
  expect(stdout).not.toContain('Peru thanks Chile')
})

test('copies can be left out, and the two filters exclude one another', async () => {
  expect((await sitrep('reports', '--origins-only')).stdout).not.toContain('Thanks from Lima')
  expect((await sitrep('reports', '--origins-only', '--copies')).code).toBe(2)
})

test('JSON and CSV say where a report comes from', async () => {
  const { stdout } = await sitrep('reports', '--copies', '--json')
  expect(JSON.parse(stdout).derivation).toMatchObject({ isCopy: true, from: [{ report: ids.wire, link: 'near' }] })
  const [header, row] = (await sitrep('reports', '--copies', '--csv')).stdout.split(/\n(?=r:)/)
  expect(header).toMatch(/is_copy,own_share,from_reports,from_outlets,links,shares,credits/)
  expect(row).toContain(`${ids.wire},name:harbour wire,near`)
})

test('an origin is shown with what derives from it, side by side', async () => {
  const { stdout } = await sitrep('copies', ids.wire ?? '')
  expect(stdout).toContain('Origin: this report')
  expect(stdout).toMatch(/pumps and tents that arrived in +│ pumps and tents/)
  expect(stdout).toContain('credited: “LIMA (Harbour Wire) -”')
})

test('a copy shows its origin, as JSON with the words at their offsets', async () => {
  const { stdout } = await sitrep('copies', ids.copy ?? '', '--json')
  const { schema, origins } = JSON.parse(stdout)
  expect(schema).toBe('sitrep.copies/1')
  expect(origins[0].report.id).toBe(ids.wire)
  expect(origins[0].derived[0].link.evidence[0].later.exact).toContain('Peruvian President')
})

test('a file that is not kept is compared, and not kept', async () => {
  const { stdout, code } = await sitrep('copies', 'unkept.txt')
  expect(code).toBe(0)
  expect(stdout).toContain('not kept; compared with what is')
  expect(stdout).toContain('Harbour Wire')
  expect((await sitrep('reports', '--json')).stdout.trim().split('\n')).toHaveLength(2)
})

test('on a narrow terminal the texts stand one below the other', async () => {
  const { stdout } = await runSitrep(['copies', ids.copy ?? ''], { cwd: folder, env: { COLUMNS: '60' } })
  expect(stdout).toMatch(/^ {4}< Peruvian/m)
})

test('an id that the ledger does not hold is told', async () => {
  const { stderr, code } = await sitrep('copies', 'r:0000000000000000')
  expect([code, stderr]).toEqual([1, expect.stringContaining('holds no report r:0000000000000000')])
})

test('before it was kept, nothing is known of a report', async () => {
  expect((await sitrep('reports', '--copies', '--as-of', '2020-01-01')).stdout).toBe('')
})

test('show tells who has copied a report', async () => {
  expect((await sitrep('show', ids.wire ?? '')).stdout).toContain(`copied in ${ids.copy}, Lima Courier`)
})
