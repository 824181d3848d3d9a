import { dayNumber } from '../../../util/index.js'
import type { AnonymousSpeaker } from '../officials/findOfficials.js'
import { wordsOfSpeaker } from '../officials/wordsOfSpeaker.js'
import type { ReportSketch } from '../sketch/ReportSketch.js'
import { SPEAKER_WINDOW_DAYS, SPEAKER_WORDS } from '../thresholds.js'
import type { TextWords } from '../words/TextWords.js'
import type { Direction } from './directionOf.js'
import type { LineageLink } from './LineageLink.js'

interface Side {
  readonly sketch: ReportSketch
  readonly words: TextWords
}

/**
 * A weak link where two reports hang on the same kind of unnamed speaker, who says much the same in both, within a few
 * days: perhaps one official behind both. Null without dates.
 */
export function linkOfSpeaker(earlier: Side, later: Side, direction: Direction): LineageLink | null {
  const days = [dayNumber(earlier.sketch.published), dayNumber(later.sketch.published)]
  const [from, to] = days
  if (from == null || to == null || Math.abs(to - from) > SPEAKER_WINDOW_DAYS) return null
  const pair = samePair(earlier, later)
  if (pair === null) return null
  return {
    kind: 'official',
    strength: 'weak',
    earlier: earlier.sketch.report,
    later: later.sketch.report,
    direction: direction.because,
    earlierShare: 0,
    laterShare: 0,
    changes: [],
    evidence: [{ kind: 'rewritten', earlier: pair[0].span, later: pair[1].span }],
    credit: direction.credit,
  }
}

/** The two mentions whose sentences have most in common. */
function samePair(earlier: Side, later: Side): readonly [AnonymousSpeaker, AnonymousSpeaker] | null {
  let best: readonly [AnonymousSpeaker, AnonymousSpeaker] | null = null
  let most = SPEAKER_WORDS - 1
  for (const one of earlier.sketch.speakers) {
    const said = wordsOfSpeaker(earlier.words, one.span)
    for (const other of later.sketch.speakers) {
      if (other.key !== one.key) continue
      const shared = [...wordsOfSpeaker(later.words, other.span)].filter((word) => said.has(word)).length
      if (shared <= most) continue
      most = shared
      best = [one, other]
    }
  }
  return best
}
