import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type ExportFormat, type ExportWhat, usualWhat } from '../../app/export/index.js'
import { type ExportPart, exportLedger, openLedger } from '../../app/index.js'
import { Fault } from '../../types/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { writeWhole } from '../output/writeWhole.js'
import { ExportTally } from '../progress/ExportTally.js'
import { Progress } from '../progress/Progress.js'
import { cleanText } from '../terminal/cleanText.js'
import { type EventFilterFlags, eventFilter } from './runEvents.js'

/** The options of `sitrep export` as they were given. */
export interface ExportFlags extends EventFilterFlags {
  readonly ledger?: string
  readonly format: ExportFormat
  readonly what?: ExportWhat
  readonly output?: string
  readonly quiet?: boolean
}

/** Writes the export to standard output or into place, and gives back the exit code. */
export async function runExport(flags: ExportFlags, console: Console): Promise<number> {
  const { stderr, env } = console
  const { format, output, quiet } = flags
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  const tally = new ExportTally()
  const progress = new Progress(stderr, tally, quiet === true || output === undefined)
  const onItem = (): void => {
    tally.reportCount++
    if (tally.reportCount % 100 === 0) progress.show()
  }
  try {
    const what = flags.what ?? usualWhat(format)
    const parts = exportLedger(ledger, { format, what, filter: eventFilter(flags), onItem })
    await ledger.transfer.snapshot(() =>
      output === undefined ? print(parts, flags, console) : writeParts(parts, output),
    )
    progress.hide()
    if (!quiet && output !== undefined) stderr.write(`sitrep: ${tally.summary(cleanText(output))}\n`)
    if (!quiet && tally.reportCount === 0) stderr.write(`sitrep: ${emptyWords(cleanText(ledger.path))}\n`)
    return EXIT.ok
  } finally {
    progress.close()
    await ledger.close()
  }
}

async function print(parts: readonly ExportPart[], { format, what }: ExportFlags, { stdout }: Console): Promise<void> {
  const [part, ...rest] = parts
  if (!part) return
  if (rest.length > 0) {
    const names = parts.map(({ name }) => name).join(', ')
    throw new Fault(
      'usage',
      `${format} of ${what ?? 'all'} is several files (${names}): name a folder with --output, or one kind with --what.`,
    )
  }
  if (part.isBinary && stdout.isTTY)
    throw new Fault('usage', `${format} is not for the eye: name a file with --output, or send it to another program.`)
  for await (const chunk of part.chunks()) if (!stdout.write(chunk)) await once(stdout, 'drain')
}

async function writeParts(parts: readonly ExportPart[], output: string): Promise<void> {
  const [part, ...rest] = parts
  if (part && rest.length === 0) return writeWhole(output, part.chunks())
  mkdirSync(output, { recursive: true })
  for (const { name, chunks } of parts) await writeWhole(join(output, name), chunks())
}

function emptyWords(path: string): string {
  return `nothing in ${path} is as asked, so that nothing went out; fewer or wider filters may let some through`
}
