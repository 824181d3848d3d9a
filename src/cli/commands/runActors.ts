import { dataFolder, explainActor } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { cleanText } from '../terminal/cleanText.js'
import { lookOf } from '../terminal/lookOf.js'
import { renderActors } from '../actors/renderActors.js'

export interface ActorsFlags {
  readonly on?: string
  readonly json?: boolean
  readonly quiet?: boolean
  readonly color: boolean
}

/** Prints what a name stands for; exit code 1 where no list has it. */
export async function runActors(name: string, flags: ActorsFlags, { stdout, stderr, env }: Console): Promise<number> {
  const explanation = await explainActor(dataFolder(), name, flags.on ?? null)
  if (flags.json) stdout.write(`${JSON.stringify(explanation)}\n`)
  else stdout.write(renderActors(explanation, lookOf(stdout, env, flags.color)))
  if (explanation.candidates.length > 0) return EXIT.ok
  if (!flags.quiet) stderr.write(`sitrep: no list has the name "${cleanText(name)}"\n`)
  return EXIT.error
}
