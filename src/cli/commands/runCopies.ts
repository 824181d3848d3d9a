import { once } from 'node:events'
import { copiesJson, dataFolder, findCopies, loadSettling, openLedger } from '../../app/index.js'
import type { Console } from '../Console.js'
import { renderCopies } from '../copies/renderCopies.js'
import { EXIT } from '../exitCodes.js'
import { layOut } from '../page/layOut.js'
import { Progress } from '../progress/Progress.js'
import { Tally } from '../progress/Tally.js'
import { cleanText } from '../terminal/cleanText.js'
import { lookOf } from '../terminal/lookOf.js'
import { readingInputs } from './readingInputs.js'

/** The options of `sitrep copies` as they were given. */
export interface CopiesFlags {
  readonly ledger?: string
  readonly published?: string
  readonly outlet?: string
  readonly asOf?: string
  readonly limit: number
  readonly passages: number
  readonly json?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}

/** Shows origins and copies of what an id or an input names; exit code 1 where the ledger has no report of the id. */
export async function runCopies(target: string, flags: CopiesFlags, console: Console): Promise<number> {
  const { stdout, stderr, env } = console
  const { limit, passages, asOf } = flags
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  const progress = new Progress(stderr, new Tally(), true)
  const look = { ...lookOf(stdout, env, flags.color), limit, passages }
  const options = {
    ...readingInputs({ ...flags, jobs: 1 }, console, progress),
    asOf: asOf === undefined ? undefined : `${asOf}T23:59:59.999Z`,
    knowledge: () => loadSettling(dataFolder()),
  }
  let shownCount = 0
  try {
    for await (const page of findCopies(ledger, target, options)) {
      const rule = shownCount++ === 0 || flags.json ? '' : `\n${'─'.repeat(look.columns)}\n\n`
      const text = flags.json
        ? JSON.stringify(copiesJson(page))
        : renderCopies(page, look)
            .map((paragraph) => layOut(paragraph, look))
            .join('\n')
      if (!stdout.write(`${rule}${text}\n`)) await once(stdout, 'drain')
    }
  } finally {
    progress.close()
    await ledger.close()
  }
  if (shownCount > 0) return EXIT.ok
  stderr.write(`sitrep: ${cleanText(ledger.path)} holds no report ${cleanText(target)}; sitrep reports prints ids.\n`)
  return EXIT.error
}
