import { writeFileSync } from 'node:fs'
import { exportOpml, importOpml, isoInstant, openLedger, readListFile } from '../../../app/index.js'
import { Fault } from '../../../types/index.js'
import type { Console } from '../../Console.js'
import { EXIT } from '../../exitCodes.js'
import { cleanText } from '../../terminal/cleanText.js'

/** The options of `sitrep source import` and `export` as they were given. */
export interface OpmlFlags {
  readonly ledger?: string
  readonly force?: boolean
  readonly quiet?: boolean
}

/** Follows the feeds of an OPML file, and gives back the exit code. */
export async function runSourceImport(file: string, flags: OpmlFlags, console: Console): Promise<number> {
  const { stdout, stderr, env } = console
  const bytes = await readListFile(file)
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, true)
  try {
    const { added, knownCount, faults } = await importOpml(ledger, file, bytes, isoInstant(Date.now()))
    for (const { id, address } of added) stdout.write(`following ${id} ${cleanText(address)}\n`)
    for (const { place, message } of faults) stderr.write(`sitrep: ${cleanText(`${file}, ${place}: ${message}`)}\n`)
    if (!flags.quiet) {
      const known = knownCount === 0 ? '' : `, ${knownCount} followed before`
      stderr.write(`sitrep: ${added.length} sources added${known}; sitrep sync asks them\n`)
    }
    return faults.length > 0 ? EXIT.partial : EXIT.ok
  } finally {
    await ledger.close()
  }
}

/** Writes the followed feeds as an OPML file, and gives back the exit code. */
export async function runSourceExport(file: string, flags: OpmlFlags, console: Console): Promise<number> {
  const { stdout, stderr, env } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  try {
    const { opml, leftOut } = await exportOpml(ledger)
    if (file === '-') stdout.write(opml.endsWith('\n') ? opml : `${opml}\n`)
    else writeNew(file, opml, flags.force === true)
    if (leftOut.length > 0 && !flags.quiet)
      stderr.write(`sitrep: ${leftOut.length} sitemaps and pages are left out: OPML lists feeds only\n`)
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}

/** Writes a file that is not there yet, unless it may be written over. */
function writeNew(file: string, text: string, isForced: boolean): void {
  try {
    writeFileSync(file, text, { flag: isForced ? 'w' : 'wx' })
  } catch (cause) {
    const isThere = cause instanceof Error && 'code' in cause && cause.code === 'EEXIST'
    if (isThere) throw new Fault('usage', `${file} is there already. Name another file, or add --force.`)
    throw new Fault('unreadable', `${file} cannot be written. Check its folder and permissions.`, { cause })
  }
}
