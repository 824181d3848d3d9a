import { once } from 'node:events'
import {
  type CorrectionMaker,
  dataFolder,
  describeStored,
  type Ledger,
  listCorrections,
  loadSettling,
  mergeIncidents,
  openLedger,
  type StoredCorrection,
  splitIncident,
  storedCorrectionJson,
  storedIncidentJson,
  undoCorrection,
} from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { renderIncident } from '../incidents/renderIncident.js'
import { CORRECTION_FORM } from '../list/correctionForm.js'
import type { PageFlags } from '../list/ListFlags.js'
import { runList } from '../list/runList.js'
import { layOut } from '../page/layOut.js'
import { settleWithProgress } from '../progress/settleWithProgress.js'
import { cleanText } from '../terminal/cleanText.js'
import { lookOf } from '../terminal/lookOf.js'

/** The options of a correction as they were given. */
export interface CorrectionFlags {
  readonly ledger?: string
  readonly reason?: string
  readonly by?: string
  readonly json?: boolean
  readonly quiet?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}

/** The options of the list of corrections as they were given. */
export type CorrectionsFlags = PageFlags

/** Makes some incidents one, and prints what became of them. */
export function runMerge(ids: readonly string[], flags: CorrectionFlags, console: Console): Promise<number> {
  return runCorrection(flags, console, (ledger, maker) => mergeIncidents(ledger, ids, maker))
}

/** Makes some records of an incident one of their own, and prints what became of it. */
export function runSplit(
  id: string,
  records: readonly string[],
  flags: CorrectionFlags,
  console: Console,
): Promise<number> {
  return runCorrection(flags, console, (ledger, maker) => splitIncident(ledger, id, records, maker))
}

/** Takes a correction back, and prints what became of its incidents. */
export function runUndo(id: string, flags: CorrectionFlags, console: Console): Promise<number> {
  return runCorrection(flags, console, (ledger, maker) => undoCorrection(ledger, id, maker))
}

/** Lists all corrections in the order they were made. */
export function runCorrections(flags: CorrectionsFlags, console: Console): Promise<number> {
  return runList(flags, console, CORRECTION_FORM, async (ledger, { limit, offset }) => {
    const { incidents } = await loadSettling(dataFolder())
    return (await listCorrections(ledger, incidents)).slice(offset, offset + limit)
  })
}

async function runCorrection(
  flags: CorrectionFlags,
  console: Console,
  correct: (ledger: Ledger, maker: CorrectionMaker) => Promise<StoredCorrection>,
): Promise<number> {
  const { env, stderr } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  try {
    const who = flags.by ?? env.USER ?? env.USERNAME ?? null
    const made = await correct(ledger, { at: new Date().toISOString(), who, reason: flags.reason ?? null })
    const { touched } = (await settleWithProgress(ledger, stderr, flags.quiet === true)).incidents
    await print(ledger, made, touched, flags, console)
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}

async function print(
  ledger: Ledger,
  made: StoredCorrection,
  touched: readonly string[],
  flags: CorrectionFlags,
  { stdout, stderr, env }: Console,
): Promise<void> {
  const stored = await Promise.all(touched.map((id) => ledger.incidents.byId(id)))
  const described = await describeStored(
    ledger,
    stored.flatMap((one) => one ?? []),
  )
  const look = lookOf(stdout, env, flags.color)
  const lines = flags.json
    ? [storedCorrectionJson(made), ...described.map(storedIncidentJson)].map((object) => JSON.stringify(object))
    : described.flatMap(renderIncident).map((paragraph) => layOut(paragraph, look))
  if (lines.length > 0 && !stdout.write(`${lines.join('\n')}\n`)) await once(stdout, 'drain')
  if (flags.quiet) return
  const { id } = made.correction
  const nothing = described.length === 0 ? '; no incident is told otherwise by it' : ''
  stderr.write(`sitrep: kept as ${cleanText(id)}${nothing}; "sitrep incidents undo ${cleanText(id)}" takes it back\n`)
}
