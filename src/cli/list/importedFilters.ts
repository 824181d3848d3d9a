import type { ImportedDocumentFilter, ImportedEventFilter } from '../../app/index.js'
import { Fault } from '../../types/index.js'
import { dayAfter } from '../../util/index.js'
import type { EventsFlags } from '../commands/runEvents.js'
import type { ReportsFlags } from '../commands/runReports.js'
import { commonFilter } from './commonFilter.js'

/** Which imported events are meant; throws `usage` for a filter of what they do not have. */
export function importedEventFilter(flags: EventsFlags): ImportedEventFilter {
  const { dyad, involving, category, mode, from, to } = flags
  refuseDerivation(flags.originsOnly)
  const missing = (['status', 'since', 'until', 'outlet'] as const).find((name) => flags[name] !== undefined)
  if (missing) {
    throw new Fault(
      'usage',
      `Imported events have no --${missing}: narrow them by actors, categories, --from and --to.`,
    )
  }
  const actor = country(flags.actor ?? dyad?.[0])
  const recipient = country(flags.recipient ?? dyad?.[1])
  const either = country(involving)
  const { asOf } = commonFilter(flags)
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(actor === undefined ? {} : { actor }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(either === undefined ? {} : { involving: either }),
    ...(category === undefined ? {} : { categories: category }),
    ...(mode === undefined ? {} : { modes: mode }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { before: dayAfter(to) }),
  }
}

/** Which imported articles are meant: the outlet is the publisher, the days are those on which GDELT saw them. */
export function importedArticleFilter(flags: ReportsFlags): ImportedDocumentFilter {
  refuseDerivation(flags.originsOnly ?? flags.copies)
  const missing = (['language', 'url'] as const).find((name) => flags[name] !== undefined)
  if (missing)
    throw new Fault('usage', `Imported articles have no --${missing}: narrow them by --since, --until and --outlet.`)
  const { asOf, publishedFrom, publishedBefore, outlet } = commonFilter(flags)
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(publishedFrom === undefined ? {} : { from: publishedFrom }),
    ...(publishedBefore === undefined ? {} : { before: publishedBefore }),
    ...(outlet === undefined ? {} : { publisher: outlet }),
  }
}

function refuseDerivation(isAsked: boolean | undefined): void {
  if (isAsked)
    throw new Fault('usage', 'Of imported rows nobody knows which are copies: leave --origins-only and --copies away.')
}

function country(pattern: string | undefined): string | undefined {
  if (pattern === undefined || /^[A-Z]{3}$/.test(pattern)) return pattern
  throw new Fault('usage', `Imported events know actors by country only: write three letters instead of "${pattern}".`)
}
