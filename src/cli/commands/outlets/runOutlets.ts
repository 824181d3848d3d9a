import { dataFolder, listOutlets, loadOutlets } from '../../../app/index.js'
import type { Console } from '../../Console.js'
import type { PageFlags } from '../../list/ListFlags.js'
import { OUTLET_FORM } from '../../list/outletForm.js'
import { runList } from '../../list/runList.js'

/** The options of `sitrep outlets` as they were given. */
export interface OutletsFlags extends PageFlags {
  readonly all?: boolean
  readonly asOf?: string
}

/** Lists outlets, and gives back the exit code. */
export function runOutlets(flags: OutletsFlags, console: Console): Promise<number> {
  return runList(flags, console, OUTLET_FORM, async (ledger, { limit, offset }) => {
    const asOf = flags.asOf === undefined ? {} : { asOf: `${flags.asOf}T23:59:59.999Z` }
    const question = { wantsAll: flags.all === true, ...asOf }
    return (await listOutlets(ledger, await loadOutlets(dataFolder()), question)).slice(offset, offset + limit)
  })
}
