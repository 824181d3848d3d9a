import type { ClaimFilter } from '../../app/index.js'
import type { Stance } from '../../types/index.js'
import type { Console } from '../Console.js'
import { CLAIM_FORM } from '../list/claimForm.js'
import type { ListFlags, ToldFlags } from '../list/ListFlags.js'
import { runList } from '../list/runList.js'
import { toldFilter } from '../list/toldFilter.js'

/** The options of `sitrep claims` as they were given. */
export interface ClaimsFlags extends ListFlags, ToldFlags {
  readonly speaker?: string
  readonly stance?: readonly Stance[]
  readonly anonymous?: boolean
}

/** Lists what is asked for, and gives back the exit code. */
export function runClaims(flags: ClaimsFlags, console: Console): Promise<number> {
  return runList(flags, console, CLAIM_FORM, (ledger, page) => ledger.claims(filterOf(flags), page))
}

function filterOf(flags: ClaimsFlags): ClaimFilter {
  const { speaker, stance, anonymous } = flags
  return {
    ...toldFilter(flags),
    ...(speaker === undefined ? {} : { speaker }),
    ...(stance === undefined ? {} : { stances: stance }),
    ...(anonymous ? { anonymous } : {}),
  }
}
