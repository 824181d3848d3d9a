import { findSources, openSource, type ReportDraft, readDrafts } from '../../src/ingest/index.js'

/** The reports in a file or folder, at most `limit`; what cannot be read ends the measurement. */
export async function loadDrafts(path: string, limit: number | null): Promise<ReportDraft[]> {
  const drafts: ReportDraft[] = []
  const { sources, faults } = await findSources([path])
  for (const { fault } of faults) throw fault
  const nothing = { standardInput: process.stdin, userAgent: 'sitrep', allowPrivate: false, onBytes: () => {} }
  for (const source of sources) {
    for await (const result of readDrafts(await openSource(source, nothing), { format: null, encoding: null })) {
      if (result.kind === 'fault') throw result.fault
      if (drafts.push(result.draft) === limit) return drafts
    }
  }
  return drafts
}
