import type { ExpectationFilter } from '../../app/index.js'
import type { ExpectationKind, PloverCategory } from '../../types/index.js'
import { dayAfter } from '../../util/index.js'
import type { Console } from '../Console.js'
import { commonFilter } from '../list/commonFilter.js'
import { EXPECTATION_FORM } from '../list/expectationForm.js'
import type { ListFlags } from '../list/ListFlags.js'
import { runList } from '../list/runList.js'

/** The options of `sitrep expectations` as they were given. */
export interface ExpectationsFlags extends ListFlags {
  readonly involving?: string
  readonly kind?: readonly ExpectationKind[]
  readonly category?: readonly PloverCategory[]
  readonly dueFrom?: string
  readonly dueBy?: string
}

/** Lists what is asked for, and gives back the exit code. */
export function runExpectations(flags: ExpectationsFlags, console: Console): Promise<number> {
  return runList(flags, console, EXPECTATION_FORM, (ledger, page) => ledger.expectations(filterOf(flags), page))
}

function filterOf(flags: ExpectationsFlags): ExpectationFilter {
  const { involving, kind, category, dueFrom, dueBy } = flags
  return {
    ...commonFilter(flags),
    ...(involving === undefined ? {} : { involving }),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(category === undefined ? {} : { categories: category }),
    ...(dueFrom === undefined ? {} : { dueFrom }),
    ...(dueBy === undefined ? {} : { dueBefore: dayAfter(dueBy) }),
  }
}
