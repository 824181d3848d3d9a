import { Command } from 'commander'
import { packageVersion } from '../app/package/index.js'
import type { Console } from './Console.js'
import { addActorsCommand } from './commands/actors.js'
import { addCompletionCommand } from './commands/completion.js'
import { addExplainCommand } from './commands/explain.js'
import { addReadCommand } from './commands/read.js'

const EXAMPLES = `Examples:
  sitrep read report.txt                        records of one report, as a page
  sitrep read https://example.org/news/1        the same, of a web page
  sitrep read articles/ --json > records.jsonl  many reports, one JSON object each
  sitrep explain "Iran met Iraq in Oman."       why it gives the record it gives
  sitrep actors "the Kremlin" --on 2023-09-05   what a name stands for
`

/** The whole command line. `onExit` hears the exit code of the command that ran. */
export function buildProgram(console: Console, onExit: (code: number) => void): Command {
  const program = new Command('sitrep')
    .description('Reads news reports about states: who did what to whom, who says so, and how sure they are.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('before', EXAMPLES)
    .enablePositionalOptions()
  addReadCommand(program, console, onExit)
  addExplainCommand(program, console, onExit)
  addActorsCommand(program, console, onExit)
  addCompletionCommand(program, console)
  for (const command of [program, ...program.commands]) speakTo(command, console)
  return program
}

/** One voice for all commands: our streams, our name before messages, suggestions for what was nearly right. */
function speakTo(command: Command, { stdout, stderr }: Console): void {
  command
    .exitOverride()
    .showSuggestionAfterError(true)
    .showHelpAfterError('(sitrep --help shows examples)')
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => Math.min(stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(stderr.columns ?? 80, 100),
      outputError: (text, write) => write(text.replace(/^error: /, 'sitrep: ')),
    })
}
