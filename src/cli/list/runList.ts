import { once } from 'node:events'
import { type Ledger, openLedger, type Page } from '../../app/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { layOut } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { lookOf } from '../terminal/lookOf.js'
import type { PageFlags } from './ListFlags.js'
import type { ListForm } from './ListForm.js'

/** Lists things of the ledger as a page, JSON Lines or CSV; says on standard error when there are none, or more. */
export async function runList<Item>(
  flags: PageFlags,
  console: Console,
  form: ListForm<Item>,
  find: (ledger: Ledger, page: Page) => Promise<readonly Item[]>,
): Promise<number> {
  const { env, stderr } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  try {
    // One more than is shown tells whether there are more.
    const found = await find(ledger, { limit: flags.limit + 1, offset: flags.offset })
    const shown = found.slice(0, flags.limit)
    await print(shown, flags, console, form)
    if (flags.quiet) return EXIT.ok
    if (found.length === 0)
      stderr.write(`sitrep: ${form.emptyWords?.(cleanText(ledger.path)) ?? (await emptyWords(ledger, form))}
`)
    if (found.length > flags.limit)
      stderr.write(`sitrep: there are more ${form.name}: --offset ${flags.offset + flags.limit} shows the next\n`)
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}

async function print<Item>(
  items: readonly Item[],
  flags: PageFlags,
  { stdout, env }: Console,
  form: ListForm<Item>,
): Promise<void> {
  const put = async (text: string): Promise<void> => {
    if (!stdout.write(text)) await once(stdout, 'drain')
  }
  if (flags.csv) await put(`${form.header()}\n`)
  const look = lookOf(stdout, env, flags.color)
  for (const item of items) {
    if (flags.json) await put(`${JSON.stringify(form.json(item))}\n`)
    else if (flags.csv) await put(`${form.row(item)}\n`)
    else
      await put(
        `${form
          .paragraphs(item)
          .map((paragraph) => layOut(paragraph, look))
          .join('\n')}\n`,
      )
  }
}

/** Why nothing is listed, and what to do about it. */
async function emptyWords(
  ledger: Ledger,
  { name, howToFill }: Pick<ListForm<never>, 'name' | 'howToFill'>,
): Promise<string> {
  if (howToFill !== undefined)
    return `no ${name} in ${cleanText(ledger.path)} are as asked; fewer or wider filters may show some, and ${howToFill}`
  const [any] = await ledger.reports({}, { limit: 1, offset: 0 })
  const path = cleanText(ledger.path)
  if (!any) return `${path} holds no reports yet; sitrep add FILE keeps some`
  return `no ${name} in ${path} are as asked; fewer or wider filters may show some`
}
