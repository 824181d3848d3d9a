import type { ToldEvent } from '../../events/index.js'

/** Features of what the rules said: the category, the entry, each operator, how the clause presents it. */
export function ruleFeatures({ proposal, reading }: ToldEvent): string[] {
  const { category, mode } = proposal.type
  const names = [
    `rule ${category}`,
    `rule ${category} ${mode ?? '-'}`,
    `rule entry ${proposal.entry.id}`,
    `rule reading ${reading.time} ${reading.modality ?? '-'}${reading.negated ? ' negated' : ''}`,
    `rule ${category} ${reading.time}`,
    `rule outcome ${proposal.outcome ?? '-'}`,
    `rule actor from ${proposal.actor.slot}`,
    `rule recipient from ${proposal.recipient.slot}`,
    `rule ${category} ${proposal.recipient.actors.length > 0 ? 'both sides' : 'actor only'}`,
  ]
  if (proposal.underlying) {
    names.push(`rule under ${proposal.underlying.category}`, `rule ${category} under ${proposal.underlying.category}`)
  }
  for (const { rule } of proposal.steps) names.push(`rule operator ${rule}`, `rule ${category} operator ${rule}`)
  return names
}
