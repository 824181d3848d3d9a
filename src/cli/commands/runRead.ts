import { languageRemark, type ReadOutcome, readInputs } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { openOutput, type ReadOutput } from '../output/openOutput.js'
import type { PagePart } from '../page/renderPage.js'
import { Progress } from '../progress/Progress.js'
import { Tally } from '../progress/Tally.js'
import { cleanText } from '../terminal/cleanText.js'
import { type ReadingFlags, readingInputs } from './readingInputs.js'

/** The options of `sitrep read` as they were given. */
export interface ReadFlags extends ReadingFlags {
  readonly json?: boolean
  readonly csv?: boolean
  readonly only?: PagePart
  readonly explain?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
  readonly timings?: boolean
}

/** Reads the inputs, prints each outcome in its turn, and gives back the exit code. */
export async function runRead(inputs: readonly string[], flags: ReadFlags, console: Console): Promise<number> {
  const output = openOutput(flags, console)
  const tally = new Tally()
  const progress = new Progress(console.stderr, tally, flags.quiet === true || inputs.length === 0)
  const options = { ...readingInputs(flags, console, progress), wantsTrees: flags.explain === true }
  try {
    for await (const outcome of readInputs(inputs, options)) {
      progress.hide()
      tally.count(outcome)
      await print(outcome, output, console)
      if (!flags.quiet) remark(outcome, console)
      progress.show()
    }
  } finally {
    progress.close()
  }
  await output.end()
  if (!flags.quiet && tally.isWorthTelling()) console.stderr.write(`${tally.summary()}\n`)
  if (flags.timings) console.stderr.write(`${tally.timings()}\n`)
  return exitCode(tally)
}

async function print(outcome: ReadOutcome, output: ReadOutput, { stderr, env }: Console): Promise<void> {
  if (outcome.kind === 'read') return output.write(outcome)
  const { message, cause, code } = outcome.fault
  stderr.write(`sitrep: ${cleanText(message)}\n`)
  if (env.SITREP_DEBUG && code === 'internal') stderr.write(`${cause instanceof Error ? cause.stack : cause}\n`)
}

function remark(outcome: ReadOutcome, { stderr }: Console): void {
  const text = outcome.kind === 'read' ? languageRemark(outcome.result.report) : null
  if (text !== null) stderr.write(`sitrep: ${cleanText(outcome.origin)} ${cleanText(text)}\n`)
}

function exitCode(tally: Tally): number {
  if (tally.faultCount === 0) return EXIT.ok
  if (tally.reportCount > 0) return EXIT.partial
  return tally.isUsageOnly ? EXIT.usage : EXIT.error
}
