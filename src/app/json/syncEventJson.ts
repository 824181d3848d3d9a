import type { SyncEvent } from '../sources/sync/SyncEvent.js'
import { isoInstant } from '../sources/World.js'

/** The `sitrep.sync/1` object of what happened while sources were followed. */
export function syncEventJson(told: SyncEvent) {
  const { source, kind } = told
  const common = { schema: 'sitrep.sync/1' as const, event: kind, source: source.id, address: source.address }
  switch (told.kind) {
    case 'polled':
      return { ...common, ...told.poll }
    case 'waiting':
      return { ...common, until: isoInstant(told.until) }
    case 'kept': {
      const { events, claims, expectations } = told.result
      const counts = { events: events.length, claims: claims.length, expectations: expectations.length }
      return {
        ...common,
        ...entryJson(told.entry),
        id: told.kept.report.id,
        quality: told.quality,
        earlier: told.earlier,
        ...counts,
      }
    }
    case 'known':
      return { ...common, ...entryJson(told.entry), id: told.reportId }
    case 'unchecked': {
      const { code, message } = told.fault
      return { ...common, ...entryJson(told.entry), code, message }
    }
    case 'unhad':
    case 'later': {
      const { code, message } = told.fault
      const nextTryAt = told.kind === 'later' ? isoInstant(told.nextTryAt) : null
      return { ...common, ...entryJson(told.entry), code, message, nextTryAt }
    }
  }
}

function entryJson({ id, url, title }: { id: string; url: string | null; title: string | null }) {
  return { entry: id, url, title }
}
