import { namesByMember } from '../../../util/index.js'
import type { LearnedStep, ToldEvent } from '../../events/index.js'
import type { EventLexicon } from '../../lexicon/index.js'
import type { Ranker } from '../model/Ranker.js'
import { nearLookup } from '../pair/nearLookup.js'
import { judgeEvent } from './judgeEvent.js'
import { proposeSilent } from './proposeSilent.js'
import { silentPairs } from './silentPairs.js'

/** The learned step over a ranker: judges each told event, and speaks where the lexicon is silent. */
export function learnedStep(ranker: Ranker, lexicon: Pick<EventLexicon, 'classes'>): LearnedStep {
  const classes = namesByMember(lexicon.classes)
  return {
    judge: (context, told) => {
      const near = nearLookup(context, told)
      return leaveOthersTheirs(
        told,
        told.map((event) => judgeEvent(context, event, ranker, classes, near)),
      )
    },
    propose: (context, told) => {
      const near = nearLookup(context, told)
      return silentPairs(context, told).flatMap((pair) => proposeSilent(context, pair, ranker, classes, near) ?? [])
    },
  }
}

/** An event keeps the rules' category where another one of its sentence already tells what the step would make of it. */
function leaveOthersTheirs(told: readonly ToldEvent[], judged: readonly (ToldEvent | null)[]): ToldEvent[] {
  const categories = new Set(told.map(({ proposal }) => proposal.type.category))
  return judged.flatMap((event, index) => {
    if (!event) return []
    const isRepeat = event.proposal.learned?.instead && categories.has(event.proposal.type.category)
    return isRepeat ? (told[index] ?? []) : event
  })
}
