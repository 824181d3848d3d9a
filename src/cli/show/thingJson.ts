import {
  alertJson,
  type FoundThing,
  followedExpectationJson,
  listedReportJson,
  storedClaimJson,
  storedEventJson,
  storedIncidentJson,
} from '../../app/index.js'

/** A thing as JSON objects of the lists: of a report, its own and those of all that it tells. */
export function thingJson(thing: FoundThing): object[] {
  switch (thing.kind) {
    case 'report':
      return [
        {
          ...listedReportJson({ ...thing.report, derivation: thing.derivation }),
          source:
            thing.source === null
              ? null
              : { id: thing.source.id, address: thing.source.address, title: thing.source.title },
          textVersions: thing.textVersions.map(({ id, fetchedAt, keptAt }) => ({ id, fetchedAt, keptAt })),
          links: thing.relations.map(({ link }) => link),
          versions: thing.versions,
        },
        ...thing.events.map(storedEventJson),
        ...thing.claims.map(storedClaimJson),
        ...thing.expectations.map(followedExpectationJson),
      ]
    case 'event':
      return [{ ...storedEventJson(thing.stored), incidents: thing.incidents.map(({ incident }) => incident.id) }]
    case 'incident': {
      const { links, successors } = thing
      return [{ ...storedIncidentJson(thing.described), links, successors }, ...thing.records.map(storedEventJson)]
    }
    case 'alert':
      return [alertJson(thing.alert)]
    case 'claim':
      return [storedClaimJson(thing.stored)]
    case 'expectation':
      return [followedExpectationJson(thing.stored)]
  }
}
