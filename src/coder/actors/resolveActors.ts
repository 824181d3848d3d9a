import { actorOn, type Entity, type Ontology } from '../../ontology/index.js'
import type { Mention, ParsedText, ResolvedActors, ResolvedMention } from '../../types/index.js'
import { countStates } from './reading/countStates.js'
import { indexRegions } from './reading/indexRegions.js'
import { listCapitals } from './reading/listCapitals.js'
import { listPersons } from './reading/listPersons.js'
import type { Reading } from './reading/Reading.js'
import { readSentences } from './reading/readSentences.js'
import type { Identity, Sense } from './reading/Sense.js'
import { senseOf } from './reading/senseOf.js'

/** Who each mention stands for: by name, by the structure of its phrase, or by what it points back to. */
export function resolveActors(
  parsed: ParsedText,
  mentions: readonly Mention[],
  ontology: Pick<Ontology, 'gazetteer'>,
  published: string | null,
): ResolvedActors {
  const reading = startReading(parsed, mentions, ontology, published)
  const resolved: ResolvedMention[] = []
  const bySentence = parsed.sentences.map(() => new Map<number, ResolvedMention>())
  for (const mention of mentions) {
    const sense = reading.senseAt(mention.sentence, mention.head)
    if (!sense) continue
    const { start, end, exact } = mention
    const actors = sense.actors.map((actor) => ({ ...actor, start, end, exact }))
    const found: ResolvedMention = { mention, entity: sense.entity, actors, via: sense.via }
    resolved.push(found)
    bySentence[mention.sentence]?.set(mention.head, found)
  }
  return { mentions: resolved, bySentence }
}

function startReading(
  parsed: ParsedText,
  mentions: readonly Mention[],
  { gazetteer }: Pick<Ontology, 'gazetteer'>,
  published: string | null,
): Reading {
  const sentences = readSentences(parsed, mentions, gazetteer)
  const senses = sentences.map(() => new Map<number, Sense | null>())
  const identities = new Map<Entity, Identity>()
  const reading: Reading = {
    text: parsed.text,
    gazetteer,
    published,
    sentences,
    states: countStates(sentences),
    capitals: listCapitals(sentences),
    regions: indexRegions(gazetteer),
    persons: listPersons(sentences),
    identify: (entity) => {
      const known = identities.get(entity)
      if (known) return known
      const identity: Identity = { ...actorOn(entity, published), resolved: 'name' }
      identities.set(entity, identity)
      return identity
    },
    senseAt: (index, head) => {
      const memo = senses[index]
      const sentence = sentences[index]
      if (!memo || !sentence) return null
      const known = memo.get(head)
      if (known !== undefined) return known
      // Until it is known, a phrase that leads back to itself means nobody.
      memo.set(head, null)
      const sense = senseOf(reading, sentence, head)
      memo.set(head, sense)
      return sense
    },
  }
  return reading
}
