import { type Command, Option } from 'commander'
import type { Console } from '../../Console.js'
import { addLedgerOption } from '../../list/listOptions.js'
import { addAskingOptions } from '../askingOptions.js'
import type { SourceAddFlags } from './runSourceAdd.js'

const EXAMPLES = `Examples:
  sitrep source add https://example.org/rss.xml
  sitrep source add example.org --guess                        tries the customary addresses of feeds
  sitrep source add https://example.org/news-sitemap.xml --outlet "The Post"
  sitrep source add https://example.org/briefing --as page     a report of its own whenever it changes
`

const AFTER = `
Of a page that names several feeds the first is followed and the others are told; --every-feed
follows all. A source that was removed is followed again. Exit codes: 0 all followed, 1 error,
2 wrong use, 4 some could not be followed.`

/** `sitrep source add`: what is to be followed. */
export function addSourceAddCommand(source: Command, console: Console, onExit: (code: number) => void): void {
  const command = source
    .command('add')
    .description('follow feeds, news sitemaps or pages')
    .argument('<address...>', 'addresses of feeds, sitemaps or pages')
    .option('--title <text>', 'what to call it (else as it calls itself)')
    .option('--outlet <name>', 'who publishes what it lists (else as the pages say)')
    .option('--folder <path>', 'where it stands in lists, such as Desk/East')
    .addOption(
      new Option('--as <kind>', 'follow the address as this, without asking').choices(['feed', 'sitemap', 'page']),
    )
    .option('--guess', 'try customary addresses where a page names no feed')
    .option('--every-feed', 'follow all feeds that a page names')
    .option('--json', 'one JSON object a source (sitrep.source/1)')
  addAskingOptions(addLedgerOption(command))
    .option('--quiet', 'no messages')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (addresses: string[], flags: SourceAddFlags) => {
      const { runSourceAdd } = await import('./runSourceAdd.js')
      onExit(await runSourceAdd(addresses, flags, console))
    })
}
