import { describeSource, findSource, isoInstant, openLedger, type Source, sourceJson } from '../../../app/index.js'
import type { Console } from '../../Console.js'
import { EXIT } from '../../exitCodes.js'
import { cleanText } from '../../terminal/cleanText.js'

export type SourceChangeName = 'pause' | 'resume' | 'remove'

/** The options of `sitrep source pause`, `resume` and `remove` as they were given. */
export interface SourceSetFlags {
  readonly ledger?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

const CHANGES = {
  pause: { isPaused: true },
  resume: { isPaused: false },
  remove: { isRemoved: true },
} as const

const DONE = { pause: 'paused', resume: 'resumed', remove: 'removed' } as const

/** Pauses, resumes or removes sources: all that are named, or none where one is not known. */
export async function runSourceSet(
  name: SourceChangeName,
  names: readonly string[],
  flags: SourceSetFlags,
  { stdout, stderr, env }: Console,
): Promise<number> {
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  try {
    const sources: Source[] = []
    for (const one of names) sources.push(await findSource(ledger, one))
    for (const before of sources) {
      const now = Date.now()
      const source = await ledger.sources.set(before.id, CHANGES[name], isoInstant(now))
      const words = cleanText(source.title ?? source.address)
      if (flags.json) stdout.write(`${JSON.stringify(sourceJson(await describeSource(ledger, source, now)))}\n`)
      else stdout.write(`${DONE[name]} ${source.id} ${words}\n`)
      if (flags.quiet) continue
      if (name === 'resume' && source.removedSince !== null)
        stderr.write(`sitrep: ${words} was removed; sitrep source add ${cleanText(source.address)} follows it again\n`)
    }
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}
