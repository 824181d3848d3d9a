import { explainName, type NameCandidate, type OfficeTerm, type Ontology } from '../ontology/index.js'

/**
 * The `sitrep.actors/1` object for a name: who or what it may be on a day (`YYYY-MM-DD`; null: by the latest known
 * terms), best first, and why. No candidates where no list has the name.
 */
export function describeActor(name: string, date: string | null, ontology: Ontology) {
  const { candidates } = explainName(ontology, name, date)
  return {
    schema: 'sitrep.actors/1' as const,
    name,
    date,
    candidates: candidates.map(candidateJson),
    gazetteer: ontology.version,
  }
}

/** What `sitrep actors --json` prints. */
export type ActorExplanation = ReturnType<typeof describeActor>

function candidateJson({ entry, actor, terms, why }: NameCandidate) {
  const { entity, form } = entry
  return {
    id: actor.id,
    kind: entity.kind,
    form,
    code: actor.code,
    sectors: actor.sectors,
    name: actor.name,
    wikidata: actor.wikidata,
    why,
    terms: terms.map(termJson),
    place:
      entity.kind === 'place'
        ? {
            kind: entity.placeKind,
            lat: entity.lat,
            lon: entity.lon,
            geonames: entity.geonames,
            precision: entity.precision,
          }
        : null,
  }
}

function termJson({ country, body, office, sectors, start, end }: OfficeTerm) {
  return { country, body, office, sectors, start, end }
}
