import { CommanderError } from 'commander'
import { Fault } from '../types/index.js'
import { buildProgram } from './buildProgram.js'
import type { Console } from './Console.js'
import { EXIT } from './exitCodes.js'
import { cleanText } from './terminal/cleanText.js'
import { watchStreams } from './watchStreams.js'

/** Runs the command that the arguments name and gives back the exit code. Never throws. */
export async function runCli(args: readonly string[], console: Console): Promise<number> {
  watchStreams(console)
  let exitCode: number = EXIT.ok
  const program = buildProgram(console, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    return explainFailure(error, console)
  }
}

function explainFailure(error: unknown, { stderr, env }: Console): number {
  // Help and version end the parsing early; commander has printed what there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (error instanceof Fault) {
    stderr.write(`sitrep: ${cleanText(error.message)}\n`)
    return error.code === 'usage' ? EXIT.usage : EXIT.error
  }
  const message = error instanceof Error ? error.message : String(error)
  const detail = env.SITREP_DEBUG && error instanceof Error ? `\n${error.stack}` : ''
  stderr.write(
    `sitrep: this is a bug of ours: ${cleanText(message)}. Please report it; SITREP_DEBUG=1 shows more.${detail}\n`,
  )
  return EXIT.error
}
