import { once } from 'node:events'
import { findInLedger, openLedger } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { todayOf } from '../list/todayOf.js'
import { layOut } from '../page/layOut.js'
import { renderThing } from '../show/renderThing.js'
import { thingJson } from '../show/thingJson.js'
import { cleanText } from '../terminal/cleanText.js'
import { lookOf } from '../terminal/lookOf.js'

/** The options of `sitrep show` as they were given. */
export interface ShowFlags {
  readonly ledger?: string
  readonly asOf?: string
  readonly json?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}

/** Shows what an id stands for; exit code 1 where the ledger has nothing of that id. */
export async function runShow(id: string, flags: ShowFlags, console: Console): Promise<number> {
  const { stdout, stderr, env } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  try {
    const asOf = flags.asOf === undefined ? undefined : `${flags.asOf}T23:59:59.999Z`
    const things = await findInLedger(ledger, id, todayOf(flags), asOf)
    if (things.length === 0) {
      stderr.write(`sitrep: ${cleanText(ledger.path)} holds nothing of the id ${cleanText(id)}; the lists print ids.\n`)
      return EXIT.error
    }
    const look = lookOf(stdout, env, flags.color)
    const texts = flags.json
      ? things.flatMap(thingJson).map((object) => JSON.stringify(object))
      : things.map(
          (thing) =>
            `${renderThing(thing)
              .map((paragraph) => layOut(paragraph, look))
              .join('\n')}`,
        )
    if (!stdout.write(`${texts.join('\n')}\n`)) await once(stdout, 'drain')
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}
