import type { CredibilityGrade, CredibilityReason, Incident } from '../../types/index.js'

/** The Admiralty code's words for each grade. */
const GRADES: Readonly<Record<CredibilityGrade, string>> = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
}

/** Names said at most; the others are counted. */
const MOST_NAMES = 4

/** "credibility 2 (probably true: 2 independent origins, all go back to White House)". */
export function credibilityWords({ credibility: { grade, reasons }, voices }: Incident): string {
  const nameOf = new Map(voices.map(({ speaker, name }) => [speaker, name]))
  const names = (speakers: readonly string[]) => listed(speakers.map((speaker) => nameOf.get(speaker) ?? speaker))
  return `credibility ${grade} (${GRADES[grade]}: ${reasons.map((reason) => reasonWords(reason, names)).join(', ')})`
}

function reasonWords(reason: CredibilityReason, names: (speakers: readonly string[]) => string): string {
  switch (reason.kind) {
    case 'origins':
      return `${reason.count} independent ${reason.count === 1 ? 'origin' : 'origins'}`
    case 'confirmed':
      return `told by ${names(reason.by)}`
    case 'one-voucher':
      return `all of it goes back to ${names([reason.by])}`
    case 'denied':
      return `denied by ${names(reason.by)}${reason.onlyParties ? ', of its own sides' : ''}`
    case 'only-possible':
      return 'told only as possible'
    case 'not-yet':
      return 'still to come'
  }
}

/** "A, B, C, D and 3 more". */
export function listed(names: readonly string[]): string {
  const shown = [...new Set(names)]
  const more = shown.length - MOST_NAMES
  return more > 0 ? `${shown.slice(0, MOST_NAMES).join(', ')} and ${more} more` : shown.join(', ')
}
