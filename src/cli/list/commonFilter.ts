import type { CommonFilter } from '../../app/index.js'
import { dayAfter } from '../../util/index.js'
import type { CommonFlags } from './ListFlags.js'

/** What every list may be narrowed by, from the flags. Days given as last are included; `--as-of` means a day's end, UTC. */
export function commonFilter({ asOf, since, until, outlet }: CommonFlags): CommonFilter {
  return {
    ...(asOf === undefined ? {} : { asOf: `${asOf}T23:59:59.999Z` }),
    ...(since === undefined ? {} : { publishedFrom: since }),
    ...(until === undefined ? {} : { publishedBefore: dayAfter(until) }),
    ...(outlet === undefined ? {} : { outlet }),
  }
}
