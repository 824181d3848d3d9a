import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import { readDay } from './readDay.js'
import { readWhole } from './readWhole.js'

const FORMATS = ['text', 'html', 'md', 'jsonl', 'csv', 'warc']
const MOST_JOBS = 256

/** Options of every command that reads reports. */
export function addReadingOptions(command: Command): Command {
  return command
    .option('--fast', 'one parser instead of two: several times faster, less accurate')
    .addOption(
      new Option('--published <date>', 'day of publication, YYYY-MM-DD (else taken from the input)').argParser(readDay),
    )
    .option('--title <text>', 'title of the report')
    .option('--outlet <name>', 'who publishes it')
    .addOption(new Option('--format <format>', 'how to read the input (else told by name or content)').choices(FORMATS))
    .option('--encoding <name>', 'encoding of the input (else told by its mark, else UTF-8)')
    .option('--jobs <n>', 'threads for many reports', readWhole(1, MOST_JOBS), availableParallelism())
    .option('--allow-private', 'fetch from this machine and private networks, too')
}
