import { writeFileSync } from 'node:fs'
import { lineageOf, mergeRecords } from '../src/analysis/index.js'
import { dataFolder, makeReport, readReport } from '../src/app/index.js'
import { loadIncidents } from '../src/app/loading/loadIncidents.js'
import { loadLineage } from '../src/app/loading/loadLineage.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { describeIncidentScores } from './incidents/describeIncidentScores.js'
import { filesOf } from './incidents/filesOf.js'
import { type GoldItem, labelRecords, readGold } from './incidents/readGold.js'
import { loadCoder } from './read/openReader.js'

/**
 * Measures how well records of the sample reports in `data` are merged to incidents, against clusters of our own. `train`
 * scores every second happening, which weights were chosen on; `dev` the others.
 */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const parts = await loadCoder(options.mode, options.coder)
  const coded = (await filesOf(options.data)).map(({ file, draft }) => {
    const { report, sentences, events } = readReport(makeReport(draft), parts)
    return { file, report, sentences, events }
  })
  const lineage = lineageOf(
    coded.map(({ report }) => report),
    await loadLineage(dataFolder()),
  )
  const { incidents } = mergeRecords(coded, { lineage, knowledge: await loadIncidents(dataFolder()) })
  const incidentOf = new Map(incidents.flatMap(({ id, members }) => members.map(({ record }) => [record, id] as const)))
  const items = labelRecords(await readGold('bench/incidents/gold.tsv'), coded)
  const scored = new Set(ofPart(items, options.part))
  if (options.errors !== null) writeFileSync(options.errors, errorLines(items.filter((item) => scored.has(item))))
  return describeIncidentScores({ items, scored, incidentOf, records: incidentOf.size, incidents: incidents.length })

  function errorLines(chosen: readonly GoldItem[]): string {
    const lines = chosen.map(({ row, event }) => {
      const found = event === null ? 'not coded' : (incidentOf.get(event.id) ?? '')
      return [row.happening, found, event?.category ?? '', event?.date.start ?? '', row.report, row.words].join('\t')
    })
    return `${lines.join('\n')}\n`
  }
}

/** Every second happening, in the order of the file, is the half that weights were chosen on. */
function ofPart(items: readonly GoldItem[], part: BenchOptions['part']): readonly GoldItem[] {
  if (part === 'all') return items
  const happenings = [...new Set(items.map(({ row }) => row.happening))]
  return items.filter(({ row }) => happenings.indexOf(row.happening) % 2 === (part === 'train' ? 0 : 1))
}
