import type { Report } from '../../types/index.js'
import type { DocumentForm } from '../DocumentForm.js'
import type { ReadStoredReport } from '../ReadStoredReport.js'
import { webUri } from '../webUri.js'
import { withoutNothing } from '../withoutNothing.js'
import { madeAt } from './madeAt.js'
import { extension, outletOf } from './namedObjects.js'
import { recordObjects } from './recordObjects.js'
import type { StixObject } from './StixObject.js'
import { stixId } from './stixId.js'
import { EXTENSION, PRODUCER } from './vocabulary.js'

/**
 * A STIX 2.1 bundle of reports with their event records. `name` tells one bundle from another; the same name and the
 * same things give the same bytes. An object that several records speak of is written once.
 */
export function stixForm(name: string): DocumentForm<ReadStoredReport> {
  const written = new Set<string>()
  const isNew = ({ id }: StixObject): boolean => !written.has(id) && Boolean(written.add(id))
  const texts = (objects: readonly StixObject[]): string[] =>
    objects.filter(isNew).map((object) => JSON.stringify(object))
  return {
    begin: `{"type":"bundle","id":"${stixId('bundle', name)}","objects":[\n${texts([PRODUCER, EXTENSION]).join(',\n')}`,
    between: ',\n',
    isBetweenFirst: true,
    end: '\n]}\n',
    write: (item) => texts(reportObjects(item)),
  }
}

function reportObjects(item: ReadStoredReport): StixObject[] {
  const { report, reading } = item
  const { title, outlet, published, language } = report.report
  const outlets = outlet === null ? [] : [outletOf(outlet)]
  const told = reading.events.flatMap((event) => recordObjects(event, item))
  const refs = [...new Set([...told, ...outlets].map(({ id }) => id))]
  return [
    ...outlets,
    ...told,
    {
      type: 'report',
      spec_version: '2.1',
      id: stixId('report', report.id),
      created_by_ref: PRODUCER.id,
      ...madeAt(report.keptAt, reading.codedAt),
      name: title ?? 'Report without a title',
      // STIX asks for a day; where the report's own is unknown it is the one on which it was kept.
      published: published === null ? report.keptAt : `${published}T00:00:00.000Z`,
      lang: language,
      object_refs: refs.length === 0 ? [PRODUCER.id] : refs,
      ...withoutNothing({
        external_references: sourcesOf(report.report),
        extensions: extension({ report_id: report.id, published }),
      }),
    },
  ]
}

/** Where a report is to be found; nothing where neither its address nor its writer is known. */
function sourcesOf({ outlet, url, byline }: Report): object[] {
  if (url === null && byline === null) return []
  const uri = url === null ? null : webUri(url)
  return [
    {
      source_name: outlet === null || isReserved(outlet) ? 'report' : outlet,
      url: uri,
      external_id: uri === null ? url : null,
      description: byline === null ? null : `By ${byline}`,
    },
  ]
}

/** Two names of sources that STIX keeps for registers of its own. */
function isReserved(name: string): boolean {
  return /^(?:cve|capec)$/i.test(name)
}
