import {
  type FoundThing,
  keptReportJson,
  storedClaimJson,
  storedEventJson,
  storedExpectationJson,
} from '../../app/index.js'

/** A thing as JSON objects of the lists: of a report, its own and those of all that it tells. */
export function thingJson(thing: FoundThing): object[] {
  switch (thing.kind) {
    case 'report':
      return [
        { ...keptReportJson(thing.report), versions: thing.versions },
        ...thing.events.map(storedEventJson),
        ...thing.claims.map(storedClaimJson),
        ...thing.expectations.map(storedExpectationJson),
      ]
    case 'event':
      return [storedEventJson(thing.stored)]
    case 'claim':
      return [storedClaimJson(thing.stored)]
    case 'expectation':
      return [storedExpectationJson(thing.stored)]
  }
}
