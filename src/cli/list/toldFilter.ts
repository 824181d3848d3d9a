import type { ToldFilter } from '../../app/index.js'
import { commonFilter } from './commonFilter.js'
import type { ToldFlags } from './ListFlags.js'

/** What reports, and what they tell, may be narrowed by, from the flags. */
export function toldFilter(flags: ToldFlags): ToldFilter {
  return { ...commonFilter(flags), ...(flags.originsOnly ? { derivation: 'origins' } : {}) }
}
