import type { ActorRef, EventPlace } from '../../types/index.js'
import type { DocumentForm } from '../DocumentForm.js'
import type { ReadStoredReport } from '../ReadStoredReport.js'
import { webUri } from '../webUri.js'
import { withoutNothing } from '../withoutNothing.js'
import { CONTEXT } from './context.js'

/**
 * Reports as schema.org has them, and what they tell as records of ours that PROV derives from them. The main facts
 * are terms; `record` is the record in full, as a JSON literal.
 */
export const JSON_LD_FORM: DocumentForm<ReadStoredReport> = {
  begin: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n`,
  between: ',\n',
  end: '\n]}\n',
  write: (item) => nodesOf(item).map(textOf),
}

/** In RDF what is unknown is not said; literals of JSON keep all that they say. */
function textOf({ record, versions, ...node }: Node): string {
  return JSON.stringify({ ...withoutNothing(node), record, versions })
}

/** A thing of the graph, and what of it is JSON. */
interface Node {
  readonly record?: unknown
  readonly versions?: unknown
  readonly [term: string]: unknown
}

function nodesOf({ report, reading }: ReadStoredReport): Node[] {
  const { title, url, outlet, byline, published, language, text } = report.report
  const source = `urn:x-sitrep:report:${report.id}`
  const about = (type: string, id: string) => ({
    '@id': `urn:x-sitrep:${type.toLowerCase()}:${report.id}:${id}`,
    '@type': [type, 'prov:Entity'],
    derivedFrom: source,
    generatedAt: reading.codedAt,
  })
  return [
    {
      '@id': source,
      '@type': ['NewsArticle', 'prov:Entity'],
      headline: title,
      url: url === null ? null : (webUri(url) ?? { '@value': url }),
      publisher: outlet === null ? null : { '@type': 'Organization', name: outlet },
      author: byline,
      datePublished: published,
      inLanguage: language,
      articleBody: text,
      origin: report.origin,
      keptAt: report.keptAt,
      versions: reading.versions,
    },
    ...reading.events.map((event) => ({
      ...about('EventRecord', event.id),
      category: `sitrep:${event.category}`,
      mode: event.mode,
      quad: event.quad,
      score: event.score,
      context: event.contexts,
      status: event.status,
      factuality: event.factuality,
      dateStart: event.date.start,
      dateEnd: event.date.end,
      actor: event.actors.map(actorNode),
      recipient: event.recipients.map(actorNode),
      location: event.place && placeNode(event.place),
      evidence: event.evidence.map(({ exact }) => exact),
      record: event,
    })),
    ...reading.claims.map((claim) => ({
      ...about('Claim', claim.id),
      speaker: claim.speaker && actorNode(claim.speaker),
      stance: claim.stance,
      evidence: claim.content.exact,
      record: claim,
    })),
    ...reading.expectations.map((expectation) => ({
      ...about('Expectation', expectation.id),
      kind: expectation.kind,
      category: expectation.category && `sitrep:${expectation.category}`,
      dateStart: expectation.window.earliest,
      actor: expectation.actors.map(actorNode),
      recipient: expectation.recipients.map(actorNode),
      evidence: expectation.evidence.map(({ exact }) => exact),
      record: expectation,
    })),
  ]
}

function actorNode({ id, code, sectors, name, wikidata }: ActorRef) {
  return {
    '@id': id === null ? null : `urn:x-sitrep:actor:${encodeURIComponent(id)}`,
    '@type': 'Actor',
    name,
    code,
    sector: sectors,
    sameAs: wikidata === null ? null : `http://www.wikidata.org/entity/${wikidata}`,
  }
}

function placeNode({ name, country, geonames, lat, lon }: EventPlace) {
  return {
    '@type': 'Place',
    name,
    addressCountry: country,
    latitude: lat,
    longitude: lon,
    sameAs: geonames === null ? null : `https://sws.geonames.org/${geonames}/`,
  }
}
