import type { Stance } from '../../types/index.js'
import type { EventReality } from './statusOf.js'

const DENIED: EventReality = { status: 'did-not-happen', factuality: -3 }
const AFFIRMED: EventReality = { status: 'happened', factuality: 2.5 }

/** The reality of a happening as its speaker has it: what the outlet calls denied, the one who denies says is not so. */
export function speakerStatus(told: EventReality, stance: Stance): EventReality {
  switch (stance) {
    case 'denies':
      return told.status === 'did-not-happen' ? AFFIRMED : DENIED
    case 'doubts':
      return { status: 'possible', factuality: -Math.abs(told.factuality) / 2 }
    case 'demands':
      return told.status === 'planned' || told.status === 'possible' ? { ...told, status: 'called-for' } : told
    case 'asks':
      return told.status === 'planned' ? { ...told, status: 'possible' } : told
    default:
      return told.status === 'denied' ? DENIED : told
  }
}
