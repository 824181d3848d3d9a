import { once } from 'node:events'
import { type AddOutcome, addInputs, languageRemark, openLedger } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { AddTally } from '../progress/AddTally.js'
import { Progress } from '../progress/Progress.js'
import { settleWithProgress } from '../progress/settleWithProgress.js'
import { cleanText } from '../terminal/cleanText.js'
import { type ReadingFlags, readingInputs } from './readingInputs.js'

/** The options of `sitrep add` as they were given. */
export interface AddFlags extends ReadingFlags {
  readonly ledger?: string
  readonly json?: boolean
}

/** Adds the inputs to the ledger, prints each report once it is kept, and gives back the exit code. */
export async function runAdd(inputs: readonly string[], flags: AddFlags, console: Console): Promise<number> {
  const { stderr, env } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, true)
  const tally = new AddTally()
  const progress = new Progress(stderr, tally, flags.quiet === true)
  const options = { ...readingInputs(flags, console, progress), now: () => new Date().toISOString() }
  try {
    for await (const outcome of addInputs(inputs, ledger, options)) {
      progress.hide()
      tally.count(outcome)
      await print(outcome, flags, console)
      progress.show()
    }
    progress.close()
    const settled = await settleWithProgress(ledger, stderr, flags.quiet === true)
    if (!flags.quiet) stderr.write(`${tally.summary(cleanText(ledger.path), settled)}\n`)
  } finally {
    progress.close()
    await ledger.close()
  }
  if (tally.faultCount === 0) return EXIT.ok
  if (tally.keptCount + tally.knownCount > 0) return EXIT.partial
  return tally.isUsageOnly ? EXIT.usage : EXIT.error
}

async function print(outcome: AddOutcome, flags: AddFlags, { stdout, stderr, env }: Console): Promise<void> {
  if (outcome.kind === 'fault') {
    const { message, cause, code } = outcome.fault
    stderr.write(`sitrep: ${cleanText(message)}\n`)
    if (env.SITREP_DEBUG && code === 'internal') stderr.write(`${cause instanceof Error ? cause.stack : cause}\n`)
  }
  const line = flags.json ? JSON.stringify(outcomeJson(outcome)) : outcomeLine(outcome)
  if (line !== null && !stdout.write(`${line}\n`)) await once(stdout, 'drain')
  if (outcome.kind !== 'kept' || flags.quiet) return
  const remark = languageRemark(outcome.result.report)
  if (remark !== null) stderr.write(`sitrep: ${cleanText(outcome.origin)} ${cleanText(remark)}\n`)
}

/** A line for the report that was kept; what was known or failed has none. */
function outcomeLine(outcome: AddOutcome): string | null {
  if (outcome.kind !== 'kept') return null
  const { events, claims, expectations } = outcome.result
  const told = `${events.length} records, ${claims.length} claims, ${expectations.length} expectations`
  return `kept ${outcome.kept.report.id} ${cleanText(outcome.origin)}: ${told}`
}

function outcomeJson(outcome: AddOutcome) {
  const common = { schema: 'sitrep.add/1', outcome: outcome.kind, origin: outcome.origin }
  switch (outcome.kind) {
    case 'known':
      return common
    case 'fault':
      return { ...common, code: outcome.fault.code, message: outcome.fault.message }
    case 'kept': {
      const { events, claims, expectations } = outcome.result
      const counts = { events: events.length, claims: claims.length, expectations: expectations.length }
      return { ...common, id: outcome.kept.report.id, ...counts }
    }
  }
}
