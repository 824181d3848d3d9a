import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addSourceAddCommand } from './source/add.js'
import { addSourceCheckCommand } from './source/check.js'
import { addSourceListCommand } from './source/list.js'
import { addSourceMissedCommand } from './source/missed.js'
import { addSourceExportCommand, addSourceImportCommand } from './source/opml.js'
import { addSourceSetCommands } from './source/set.js'

const EXAMPLES = `Examples:
  sitrep source add https://example.org/rss     a feed, or a page that names one
  sitrep source import feeds.opml               a list of feeds from a feed reader
  sitrep source check                           which of them fail or went silent
`

/** `sitrep source`: what is followed. */
export function addSourceCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('source')
    .description('say which feeds, sitemaps and pages are followed, and see how they do')
    .helpCommand(false)
    .addHelpText('before', EXAMPLES)
  addSourceAddCommand(command, console, onExit)
  addSourceListCommand(command, console, onExit)
  addSourceCheckCommand(command, console, onExit)
  addSourceMissedCommand(command, console, onExit)
  addSourceSetCommands(command, console, onExit)
  addSourceImportCommand(command, console, onExit)
  addSourceExportCommand(command, console, onExit)
}
