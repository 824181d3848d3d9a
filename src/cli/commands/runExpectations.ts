import { type ExpectationFilter, followStored, type TallySide, tallyStored } from '../../app/index.js'
import type { ExpectationKind, OutcomeKind, PloverCategory } from '../../types/index.js'
import { dayAfter } from '../../util/index.js'
import type { Console } from '../Console.js'
import { EXPECTATION_FORM } from '../list/expectationForm.js'
import type { ListFlags, ToldFlags } from '../list/ListFlags.js'
import { runList } from '../list/runList.js'
import { TALLY_FORM } from '../list/tallyForm.js'
import { todayOf } from '../list/todayOf.js'
import { toldFilter } from '../list/toldFilter.js'

/** The options of `sitrep expectations` as they were given. */
export interface ExpectationsFlags extends ListFlags, ToldFlags {
  readonly involving?: string
  readonly kind?: readonly ExpectationKind[]
  readonly category?: readonly PloverCategory[]
  readonly dueFrom?: string
  readonly dueBy?: string
  readonly outcome?: readonly OutcomeKind[]
  readonly by?: TallySide
}

/** Lists what is asked for, and gives back the exit code. */
export function runExpectations(flags: ExpectationsFlags, console: Console): Promise<number> {
  const today = todayOf(flags)
  const filter = filterOf(flags, today)
  const { by } = flags
  if (by !== undefined)
    return runList(flags, console, TALLY_FORM, async (ledger, { limit, offset }) =>
      (await tallyStored(ledger, filter, by, today)).slice(offset, offset + limit),
    )
  return runList(flags, console, EXPECTATION_FORM, async (ledger, page) =>
    followStored(ledger, await ledger.expectations(filter, page), today, filter.asOf),
  )
}

function filterOf(flags: ExpectationsFlags, today: string): ExpectationFilter {
  const { involving, kind, category, dueFrom, dueBy, outcome } = flags
  return {
    ...toldFilter(flags),
    ...(involving === undefined ? {} : { involving }),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(category === undefined ? {} : { categories: category }),
    ...(dueFrom === undefined ? {} : { dueFrom }),
    ...(dueBy === undefined ? {} : { dueBefore: dayAfter(dueBy) }),
    ...(outcome === undefined ? {} : { outcome: { kinds: outcome, today } }),
  }
}
