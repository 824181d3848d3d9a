import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chooseLedger, openLedger, PROJECT_FILE, writeSettings } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { cleanText } from '../terminal/cleanText.js'

/** The options of `sitrep init` as they were given. */
export interface InitFlags {
  readonly settings?: boolean
  readonly contact?: string
  readonly quiet?: boolean
}

const NEXT = `Next:
  sitrep add FILE...            keep reports that you have
  sitrep source add ADDRESS     follow a feed
  sitrep sync                   ask the sources for what is new
`

/** Makes a ledger and settings where there are none, says what to do next, and gives back the exit code. */
export async function runInit(file: string | undefined, flags: InitFlags, { stdout, env }: Console): Promise<number> {
  const folder = process.cwd()
  const choice = { flag: file, env, folder }
  const path = chooseLedger(choice).value
  // Settings first: where they cannot be written, nothing is made.
  const wantsSettings = flags.settings === true || flags.contact !== undefined
  const settings = wantsSettings ? writeSettings(join(folder, PROJECT_FILE), path, flags.contact ?? null) : null
  const wasThere = existsSync(path)
  const ledger = openLedger(choice, true)
  const [any] = await ledger.reports({}, { limit: 1, offset: 0 })
  await ledger.close()
  const held = any ? 'it holds reports' : 'it holds no reports yet'
  stdout.write(wasThere ? `there ${cleanText(path)}: ${held}, left as it was\n` : `made ${cleanText(path)}\n`)
  if (settings !== null) stdout.write(`${settings} ${cleanText(join(folder, PROJECT_FILE))}\n`)
  if (!flags.quiet) stdout.write(NEXT)
  return EXIT.ok
}
