import { once } from 'node:events'
import { languageRemark, type SyncEvent, syncEventJson } from '../../app/index.js'
import type { Console } from '../Console.js'
import { cleanText } from '../terminal/cleanText.js'

/** How what happens is told. */
export interface SyncForm {
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Prints what happened: reports that were kept as lines of standard output, what went wrong as messages. */
export async function printSyncEvent(told: SyncEvent, form: SyncForm, { stdout, stderr }: Console): Promise<void> {
  const line = form.json ? JSON.stringify(syncEventJson(told)) : keptLine(told)
  if (line !== null && !stdout.write(`${line}\n`)) await once(stdout, 'drain')
  const message = form.quiet ? null : messageOf(told)
  if (message !== null) stderr.write(`sitrep: ${cleanText(message)}\n`)
}

function keptLine(told: SyncEvent): string | null {
  if (told.kind !== 'kept') return null
  const { events, claims, expectations } = told.result
  const counts = `${events.length} records, ${claims.length} claims, ${expectations.length} expectations`
  const version = told.earlier === null ? '' : `; another version of ${told.earlier}`
  return `kept ${told.kept.report.id} ${cleanText(told.kept.report.origin)}: ${counts}${version}`
}

function messageOf(told: SyncEvent): string | null {
  switch (told.kind) {
    case 'polled': {
      const { fault, entryFault } = told.poll
      const name = told.source.title ?? told.source.address
      if (fault !== null) return `${name} failed: ${fault}`
      return entryFault === null ? null : `${name} does not read in part: ${entryFault}`
    }
    case 'unchecked':
      return `not asked again: ${told.entry.title ?? told.entry.id}: ${told.fault.message}`
    case 'unhad':
      return `not had: ${told.entry.title ?? told.entry.id}: ${told.fault.message}`
    case 'kept': {
      const remark = languageRemark(told.result.report)
      return remark === null ? null : `${told.kept.report.origin} ${remark}`
    }
    default:
      return null
  }
}
