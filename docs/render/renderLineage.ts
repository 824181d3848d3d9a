import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `bench lineage` keeps with `--accept dev`, as far as it is printed. */
interface Accuracy {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly minF1: number
  readonly originAccuracy: number
  readonly directionAccuracy: number
  readonly relatedPairs: number
  readonly unrelatedPairs: number
  readonly reports: number
  readonly sets: number
  readonly recallByKind: Readonly<Record<string, Kind>>
  readonly falseByKind: Readonly<Record<string, Kind>>
}

interface Kind {
  readonly pairs: number
  readonly linked: number
}

/** And with `--reports N --accept growth`. */
interface Growth {
  readonly copiesSeen: number
  readonly steps: readonly {
    readonly reports: number
    readonly seconds: number
    readonly cpuSeconds: number
    readonly peakRssMb: number
    readonly links: number
  }[]
}

/** Accuracy, time and memory of lineage, as they were last accepted. */
export function renderLineage(root: string): string {
  const accuracy = readAccepted<Accuracy>(root, 'lineage-dev')
  const growth = readAccepted<Growth>(root, 'lineage-growth')
  if (accuracy === null && growth === null) return 'No measurement has been accepted yet.'
  return [...(accuracy ? accuracyLines(accuracy) : []), '', ...(growth ? growthLines(growth) : [])].join('\n').trim()
}

function readAccepted<T>(root: string, name: string): T | null {
  const path = join(root, 'bench/accepted', `${name}.json`)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : null
}

function accuracyLines(accuracy: Accuracy): readonly string[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  const rows = (kinds: Accuracy['recallByKind'], what: string) =>
    Object.entries(kinds).map(
      ([kind, { pairs, linked }]) =>
        `| ${what} | ${kind} | ${pairs} | ${linked} | ${percent(linked / Math.max(1, pairs))} |`,
    )
  return [
    `On ${accuracy.sets} sets of ${accuracy.reports} reports in all, with happenings and seeds other than those that thresholds were chosen on: pair precision ${accuracy.precision}, recall ${accuracy.recall}, **F1 ${accuracy.f1}** (the worst set ${accuracy.minF1}), over ${accuracy.relatedPairs} related and ${accuracy.unrelatedPairs} unrelated pairs. ${percent(accuracy.originAccuracy)} of the reports get exactly the origins that they were made from; of links with a direction ${percent(accuracy.directionAccuracy)} have the right one.`,
    '',
    '| pairs | kind | n | linked | share |',
    '| --- | --- | ---: | ---: | ---: |',
    ...rows(accuracy.recallByKind, 'related'),
    ...rows(accuracy.falseByKind, 'not related'),
  ]
}

function growthLines({ copiesSeen, steps }: Growth): readonly string[] {
  return [
    `Time and memory, one process, on a machine that others were using (so CPU seconds count); ${(100 * copiesSeen).toFixed(1)} % of the copies were linked to their family:`,
    '',
    '| reports | seconds | CPU seconds | CPU ms each | peak MB | links each |',
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...steps.map(
      ({ reports, seconds, cpuSeconds, peakRssMb, links }) =>
        `| ${reports} | ${Math.round(seconds)} | ${Math.round(cpuSeconds)} | ${((1000 * cpuSeconds) / reports).toFixed(2)} | ${peakRssMb} | ${(links / reports).toFixed(1)} |`,
    ),
  ]
}
