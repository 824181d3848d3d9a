import { dataFolder, explainActor, renderActor } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { cleanText } from '../terminal/cleanText.js'

export interface ActorsFlags {
  readonly on?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

/** Prints what a name stands for; exit code 1 where no list has it. */
export async function runActors(name: string, flags: ActorsFlags, { stdout, stderr }: Console): Promise<number> {
  const explanation = await explainActor(dataFolder(), name, flags.on ?? null)
  const isKnown = explanation.candidates.length > 0
  if (flags.json) stdout.write(`${JSON.stringify(explanation)}\n`)
  else if (isKnown) stdout.write(renderActor(explanation))
  if (!isKnown && !flags.quiet) stderr.write(`sitrep: no list has the name "${cleanText(name)}".\n`)
  return isKnown ? EXIT.ok : EXIT.error
}
