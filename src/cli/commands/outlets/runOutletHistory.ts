import { dataFolder, findOutlet, loadOutlets } from '../../../app/index.js'
import type { Console } from '../../Console.js'
import type { PageFlags } from '../../list/ListFlags.js'
import { RATING_FORM } from '../../list/outletForm.js'
import { runList } from '../../list/runList.js'
import { cleanText } from '../../terminal/cleanText.js'

/** Lists the ratings that an outlet had, and gives back the exit code. */
export function runOutletHistory(said: string, flags: PageFlags, console: Console): Promise<number> {
  const name = cleanText(said)
  const emptyWords = () => `you have not rated ${name}; sitrep outlets rate "${name}" A-F --reason "..." does`
  return runList(flags, console, { ...RATING_FORM, emptyWords }, async (ledger, { limit, offset }) => {
    const { id } = await findOutlet(ledger, await loadOutlets(dataFolder()), said)
    return (await ledger.outlets.history(id)).slice(offset, offset + limit)
  })
}
