import { type CodedEvent, EVENT_STATUSES } from '../../types/index.js'
import { STATUS_SIGNS } from './statusSigns.js'

/** The signs that a page uses and what they stand for: "● happened  ○ planned, expected". */
export function legendOf(events: readonly CodedEvent[]): string {
  const words = new Map<string, string[]>()
  for (const status of EVENT_STATUSES) {
    if (!events.some((event) => event.status === status)) continue
    const { sign, word } = STATUS_SIGNS[status]
    words.set(sign, [...(words.get(sign) ?? []), word])
  }
  return [...words].map(([sign, list]) => `${sign} ${list.join(', ')}`).join(' · ')
}
