import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Checkup, openLedger } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { settleWithProgress } from '../progress/settleWithProgress.js'
import { cleanText } from '../terminal/cleanText.js'
import { lookOf } from '../terminal/lookOf.js'
import { paint } from '../terminal/paint.js'
import { bold, plain } from '../terminal/Segment.js'

/** The options of `sitrep doctor` as they were given. */
export interface DoctorFlags {
  readonly ledger?: string
  readonly repair?: boolean
  readonly json?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}

const MEGABYTE = 1_048_576

/** Checks the ledger, repairs it where that is wanted, and gives back 1 where something stays wrong. */
export async function runDoctor(flags: DoctorFlags, console: Console): Promise<number> {
  const { stdout, stderr, env } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  try {
    if (flags.repair) {
      await ledger.repair(new Date().toISOString())
      await settleWithProgress(ledger, stderr, flags.json === true)
    }
    const checkup = await ledger.checkup()
    const { bavail, bsize } = statfsSync(dirname(ledger.path))
    const freeBytes = bavail * bsize
    if (flags.json) {
      const { path } = ledger
      stdout.write(`${JSON.stringify({ schema: 'sitrep.doctor/1', path, freeBytes, ...checkup })}\n`)
    } else stdout.write(pageOf(ledger.path, checkup, freeBytes, lookOf(stdout, env, flags.color).isColoured))
    return checkup.items.every(({ isWell }) => isWell) ? EXIT.ok : EXIT.error
  } finally {
    await ledger.close()
  }
}

function pageOf(path: string, checkup: Checkup, freeBytes: number, isColoured: boolean): string {
  const { reportCount, eventCount, claimCount, sizeBytes, schemaVersion, items } = checkup
  const lines = items.map(({ name, isWell, finding, canRepair }) => {
    const advice = isWell || !canRepair ? '' : '; sitrep doctor --repair puts it right'
    const sign = isWell ? plain('✓ ') : { text: '✗ ', style: 'error' as const }
    return paint([sign, bold(name.padEnd(10)), plain(`${finding}${advice}`)], isColoured)
  })
  const size = `${megabytes(sizeBytes)} MB, ${megabytes(freeBytes)} MB free on the disk, schema ${schemaVersion}`
  return [
    cleanText(path),
    `${reportCount} reports, ${eventCount} event records, ${claimCount} claims; ${size}`,
    ...lines,
    '',
  ].join('\n')
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)
}
