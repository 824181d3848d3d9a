import { actorOn, type Ontology } from '../../ontology/index.js'
import type { ActorRef } from '../../types/index.js'

/** The same actor with the code and sectors held on a day: a president named in 2023 for what he did in 2019. Actors
 *  that no list knows by id stay as they are; so do metonyms, which tell their sectors themselves. */
export function actorOnDate(actor: ActorRef, date: string | null, ontology: Pick<Ontology, 'gazetteer'>): ActorRef {
  const entity = actor.id === null ? undefined : ontology.gazetteer.entityOf.get(actor.id)
  if (!entity || entity.kind === 'state' || entity.kind === 'place') return actor
  const { code, sectors } = actorOn(entity, date)
  return { ...actor, code, sectors }
}
