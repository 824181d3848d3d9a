import { Command } from 'commander'
import { packageVersion } from '../app/package/index.js'
import type { Console } from './Console.js'
import { addActorsCommand } from './commands/actors.js'
import { addAddCommand } from './commands/add.js'
import { addAlertsCommand } from './commands/alerts.js'
import { addClaimsCommand } from './commands/claims.js'
import { addCompletionCommand } from './commands/completion.js'
import { addCopiesCommand } from './commands/copies.js'
import { addDoctorCommand } from './commands/doctor.js'
import { addEventsCommand } from './commands/events.js'
import { addExpectationsCommand } from './commands/expectations.js'
import { addExplainCommand } from './commands/explain.js'
import { addExportCommand } from './commands/export.js'
import { addImportCommand } from './commands/import.js'
import { addIncidentsCommand } from './commands/incidents.js'
import { addInitCommand } from './commands/init.js'
import { addOutletsCommand } from './commands/outlets.js'
import { addReadCommand } from './commands/read.js'
import { addRecodeCommand } from './commands/recode.js'
import { addReportsCommand } from './commands/reports.js'
import { addSearchCommand } from './commands/search.js'
import { addShowCommand } from './commands/show.js'
import { addSourceCommand } from './commands/source.js'
import { addSyncCommand } from './commands/sync.js'
import { addWatchCommand } from './commands/watch.js'
import { listCommands } from './listCommands.js'

const EXAMPLES = `Examples:
  sitrep read report.txt                        records of one report, as a page
  sitrep read https://example.org/news/1        the same, of a web page
  sitrep read articles/ --json > records.jsonl  many reports, one JSON object each
  sitrep explain "Iran met Iraq in Oman."       why it gives the record it gives
  sitrep add articles/                          keep reports in the ledger
  sitrep source add https://example.org/rss     follow a feed; sitrep sync asks it for what is new
  sitrep events --dyad PRK:RUS                  what it knows of one country towards another
  sitrep incidents --min-origins 2              what is told independently, and how credible
  sitrep alerts --open                          sources that fail, what fell due, what is denied
  sitrep search '"arms talks"'                  the reports with these words
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
  addInitCommand(program, console, onExit)
  addAddCommand(program, console, onExit)
  addSourceCommand(program, console, onExit)
  addSyncCommand(program, console, onExit)
  addWatchCommand(program, console, onExit)
  addReportsCommand(program, console, onExit)
  addEventsCommand(program, console, onExit)
  addIncidentsCommand(program, console, onExit)
  addClaimsCommand(program, console, onExit)
  addExpectationsCommand(program, console, onExit)
  addAlertsCommand(program, console, onExit)
  addOutletsCommand(program, console, onExit)
  addSearchCommand(program, console, onExit)
  addShowCommand(program, console, onExit)
  addCopiesCommand(program, console, onExit)
  addExportCommand(program, console, onExit)
  addImportCommand(program, console, onExit)
  addRecodeCommand(program, console, onExit)
  addDoctorCommand(program, console, onExit)
  addCompletionCommand(program, console)
  speakTo(program, console)
  for (const { command } of listCommands(program)) speakTo(command, console)
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
