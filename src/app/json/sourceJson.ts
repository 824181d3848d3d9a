import type { SourceHealth } from '../../ingest/index.js'
import type { DescribedSource } from '../sources/describeSource.js'
import { isoInstant } from '../sources/World.js'

/** The `sitrep.source/1` object of a source with how it does. */
export function sourceJson({ source, state, health, lastPoll, nextAt }: DescribedSource) {
  return {
    schema: 'sitrep.source/1' as const,
    ...source,
    state,
    health: healthJson(health),
    lastPoll,
    nextAt,
  }
}

function healthJson({ state, remarks, lastAnswerAt, lastNewAt }: SourceHealth) {
  return {
    state,
    remarks: remarks.map(({ kind, since, words }) => ({ kind, since: isoInstant(since), words })),
    lastAnswerAt: lastAnswerAt === null ? null : isoInstant(lastAnswerAt),
    lastNewAt: lastNewAt === null ? null : isoInstant(lastNewAt),
  }
}
