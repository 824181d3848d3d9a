import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { countOrigins, isCopying, lineageOf } from '../src/analysis/index.js'
import { dataFolder, makeReport } from '../src/app/index.js'
import { loadLineage } from '../src/app/loading/loadLineage.js'
import type { Report } from '../src/types/index.js'

const FOLDER = 'examples/reports'

/** A sample report, its head read as lines of `Name: value`. */
function sample(name: string): Report {
  const file = readFileSync(`${FOLDER}/${name}`, 'utf8')
  const at = file.indexOf('\n\n')
  const head = new Map(
    file
      .slice(0, at)
      .split('\n')
      .map((line) => line.split(': ', 2) as [string, string]),
  )
  return makeReport({
    id: name.replace(/\.txt$/, ''),
    text: file.slice(at).trim(),
    title: head.get('Title') ?? null,
    outlet: head.get('Outlet') ?? null,
    published: head.get('Published') ?? null,
  })
}

const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map(sample)

test('of the sample reports two are copies of a wire, and it says so by the credit; no other copies another', async () => {
  const { links } = lineageOf(samples, await loadLineage(dataFolder()))
  expect(
    links.filter(isCopying).map(({ earlier, later, direction, credit }) => [earlier, later, direction, credit?.name]),
  ).toEqual([
    ['2023-07-26-shoigu-arrives', '2023-07-26-shoigu-arrives-reprint', 'credit', 'Harbour Wire'],
    ['2023-10-13-thousand-containers', '2023-10-14-thousand-containers-copy', 'credit', 'Harbour Wire'],
  ])
})

test('a wire, its reprint and a report of another house have two independent origins', async () => {
  const lineage = lineageOf(samples, await loadLineage(dataFolder()))
  const chosen = [
    '2023-10-13-thousand-containers',
    '2023-10-14-thousand-containers-copy',
    '2023-10-18-containers-denied',
  ]
  const count = countOrigins(
    lineage,
    samples.map(({ id }) => id).filter((id) => chosen.includes(id)),
  )
  expect([count.reports, count.count]).toEqual([3, 2])
})
