import type { Credibility, CredibilityGrade, CredibilityReason, Voice } from '../../../types/index.js'

/** What a grade is given by. */
export interface GradeEvidence {
  readonly isFuture: boolean
  readonly voices: readonly Voice[]
  /** Independent origins among the reports that tell it as having come about. */
  readonly confirmingOrigins: number
}

/** Credibility by the rule of docs/incidents.md. Outlets that speak for themselves count as one voice each. */
export function gradeCredibility({ isFuture, voices, confirmingOrigins }: GradeEvidence): Credibility {
  const by = (position: Voice['position']) => voices.filter((voice) => voice.position === position)
  const [confirming, denying] = [by('confirms'), by('denies')]
  const reasons: CredibilityReason[] = []
  if (isFuture) return { grade: 6, reasons: [{ kind: 'not-yet' }] }
  if (confirming.length > 0) {
    reasons.push({ kind: 'origins', count: confirmingOrigins }, { kind: 'confirmed', by: namesOf(confirming) })
    const [only] = confirming
    if (confirming.length === 1 && confirmingOrigins > 1 && only) {
      reasons.push({ kind: 'one-voucher', by: only.speaker })
    }
  }
  const onlyParties = denying.every(({ isParty }) => isParty)
  if (denying.length > 0) reasons.push({ kind: 'denied', by: namesOf(denying), onlyParties })
  if (confirming.length === 0 && denying.length === 0) reasons.push({ kind: 'only-possible' })
  return { grade: gradeOf(confirming.length, denying.length, confirmingOrigins, onlyParties), reasons }
}

function gradeOf(confirming: number, denying: number, origins: number, onlyParties: boolean): CredibilityGrade {
  if (confirming === 0) return denying > 0 ? 5 : 6
  const isCorroborated = origins >= 2 && confirming >= 2
  if (denying === 0) return isCorroborated ? 1 : origins >= 2 || confirming >= 2 ? 2 : 3
  if (isCorroborated && onlyParties) return 3
  return denying > confirming ? 5 : 4
}

function namesOf(voices: readonly Voice[]): readonly string[] {
  return [...new Set(voices.map(({ speaker }) => speaker))]
}
