import type { ActorRef, DueWindow, Expectation } from '../../types/index.js'
import { dayAfter } from '../../util/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain, type Segment } from '../terminal/Segment.js'
import { dateWords } from './dateWords.js'
import type { Paragraph } from './layOut.js'
import { UNSAID } from './unsaid.js'

/** What a report leaves to wait for: who is to do what, by when; how firmly it is put, and by whom; the words. */
export function renderExpectations(expectations: readonly Expectation[]): Paragraph[] {
  return expectations.flatMap((one) => [
    { indent: 2, hang: 4, segments: headlineOf(one) },
    { indent: 6, segments: wordingOf(one) },
    { indent: 6, segments: [dim('“'), plain(cleanText(one.evidence[0].exact)), dim('”')] },
  ])
}

function headlineOf({ kind, category, mode, window, actors, recipients }: Expectation): Segment[] {
  const what = [category, mode].filter(Boolean).join(' ')
  return [
    bold(kind),
    dim(' · '),
    ...(what === '' ? [] : [plain(what), dim(' · ')]),
    plain(windowWords(window)),
    dim(' · '),
    actors.length > 0 ? bold(namesOf(actors)) : dim(UNSAID),
    ...(recipients.length > 0 ? [dim(' → '), bold(namesOf(recipients))] : []),
  ]
}

/** "Sep 2023 (“this month”)", "by 8 Sep 2023 (“by Friday”)", "“after the summit”", "undated". */
export function windowWords({ earliest, latest, basis, words }: DueWindow): string {
  const exact = words === null ? '' : `“${cleanText(words.exact)}”`
  if (words === null) return 'undated'
  if (basis === 'event' || basis === 'vague' || (earliest === null && latest === null)) return exact
  const end = latest === null ? null : dayAfter(latest)
  return `${dateWords({ start: earliest, end, precision: 'range', basis: 'relative', exact: words.exact })} (${exact})`
}

/** "likely (“is expected to”) · by White House · if the rebels do not withdraw". */
function wordingOf({ wording, announcedBy, anonymous, condition }: Expectation): Segment[] {
  const by = announcedBy.length > 0 ? namesOf(announcedBy) : anonymous ? 'somebody unnamed' : 'the outlet itself'
  return [
    plain(wording.level),
    dim(` (“${cleanText(wording.words.exact)}”) · by `),
    plain(by),
    ...(condition ? [dim(' · on condition: '), plain(cleanText(condition.exact))] : []),
  ]
}

function namesOf(actors: readonly ActorRef[]): string {
  return cleanText(actors.map(({ name }) => name).join(', '))
}
