import type { Finding, ResolvedActors, ResolvedMention } from '../../types/index.js'

/** Remarks on mentions that point at an actor nobody could place, in the order of the text. */
export function actorFindings(resolved: ResolvedActors): readonly Finding[] {
  return resolved.mentions.flatMap((mention) => findingOf(mention) ?? [])
}

function findingOf({ mention, entity, actors }: ResolvedMention): Finding | null {
  const { start, end, exact } = mention
  if (actors.length === 0) {
    if (entity === 'place') return null
    const note = 'points back to somebody; the sentences before name nobody who fits, or several who do'
    return { kind: 'unresolvedReference', start, end, exact, note }
  }
  if (mention.kind !== 'name' || !actors.every(({ resolved }) => resolved === 'unresolved')) return null
  const note = 'no list knows this name, and no title, nationality or description beside it places it'
  return { kind: 'unknownActor', start, end, exact, note }
}
