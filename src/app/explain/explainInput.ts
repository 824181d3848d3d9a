import { existsSync } from 'node:fs'
import { findSources, type OpenOptions, openSource, readDrafts } from '../../ingest/index.js'
import type { ReadingMode } from '../../language/index.js'
import { Fault } from '../../types/index.js'
import { loadParts } from '../loadParts.js'
import { makeReport, type ReportInput, type ReportOverrides } from '../makeReport.js'
import { type Explanation, explanationOf } from './explanationOf.js'

export interface ExplainOptions extends OpenOptions {
  readonly dataFolder: string
  readonly mode: ReadingMode
  readonly overrides: ReportOverrides
}

/** The explanation of every report in a file, folder or address, or of the words themselves where `input` is none. */
export async function* explainInput(input: string, options: ExplainOptions): AsyncGenerator<Explanation> {
  const drafts = draftsOf(input, options)
  const first = await drafts.next()
  const parts = await loadParts(options.dataFolder, options.mode)
  for (let next = first; !next.done; next = await drafts.next()) {
    const report = makeReport({ ...next.value, ...options.overrides })
    yield await explanationOf(report, next.value.origin ?? 'sentence', parts, options.dataFolder)
  }
}

async function* draftsOf(input: string, options: ExplainOptions): AsyncGenerator<ReportInput> {
  if (!isPlace(input)) {
    if (!/\s/.test(input.trim())) {
      throw new Fault('usage', `There is no file ${input}. A sentence goes in quotes: sitrep explain "Iran met Iraq."`)
    }
    yield { text: input }
    return
  }
  const { sources, faults } = await findSources([input])
  for (const { fault } of faults) throw fault
  for (const source of sources) {
    for await (const result of readDrafts(await openSource(source, options), { format: null, encoding: null })) {
      if (result.kind === 'fault') throw result.fault
      yield result.draft
    }
  }
}

function isPlace(input: string): boolean {
  return input === '-' || /^[a-z][a-z0-9+.-]*:\/\//i.test(input) || existsSync(input)
}
