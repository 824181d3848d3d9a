import type { EventStatus, Stance } from '../../types/index.js'

interface Reality {
  readonly status: EventStatus
  readonly factuality: number
}

/** What each stance leaves of the factuality of what is said. */
const SHARE: Readonly<Record<Stance, number>> = {
  asserts: 0.95,
  praises: 1,
  promises: 0.95,
  accuses: 0.8,
  predicts: 0.65,
  hedges: 0.7,
  threatens: 0.6,
  demands: 0.5,
  asks: 0.3,
  doubts: 0.3,
  denies: 0,
}
const ANONYMOUS_SHARE = 0.95
/** What is denied is rather not so; who denies a "not" claims it. */
const DENIED = -2

/** What remains of a happening's status when somebody other than the outlet vouches for it. */
export function weighAttribution(told: Reality, stance: Stance, anonymous: boolean): Reality {
  if (stance === 'denies') {
    if (told.status === 'denied') return told
    if (told.factuality <= 0) return { status: 'happened', factuality: 1.5 }
    return { status: 'denied', factuality: DENIED }
  }
  const share = SHARE[stance] * (anonymous ? ANONYMOUS_SHARE : 1)
  return { status: statusUnder(told.status, stance), factuality: Math.round(told.factuality * share * 100) / 100 }
}

function statusUnder(status: EventStatus, stance: Stance): EventStatus {
  switch (stance) {
    case 'predicts':
      return status === 'planned' ? 'expected' : status
    case 'demands':
      return status === 'planned' || status === 'possible' ? 'called-for' : status
    case 'threatens':
      return status === 'planned' || status === 'called-for' ? 'possible' : status
    case 'asks':
      return status === 'planned' ? 'possible' : status
    default:
      return status
  }
}
