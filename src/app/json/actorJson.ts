import type { ActorRef } from '../../types/index.js'
import { quoteJson } from './quoteJson.js'

/** JSON form of one side of a record, its fields in the contract's order. */
export function actorJson(actor: ActorRef) {
  return {
    id: actor.id,
    code: actor.code,
    sectors: actor.sectors,
    name: actor.name,
    wikidata: actor.wikidata,
    ...quoteJson(actor),
    resolved: actor.resolved,
  }
}
