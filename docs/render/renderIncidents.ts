import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What `bench incidents` keeps with `--accept train` and `--accept dev`, as far as it is printed. */
interface Scores {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly low: number
  readonly high: number
  readonly f1OfNoMerging: number
  readonly f1OfMerged: number
  readonly nOfMerged: number
  readonly n: number
  readonly happenings: number
  readonly notCoded: number
}

/** How well records are merged to incidents, as it was last accepted. */
export function renderIncidents(root: string): string {
  const rows = ['train', 'dev'].flatMap((part) => {
    const path = join(root, 'bench/accepted', `incidents-${part}.json`)
    return existsSync(path) ? [rowOf(part, JSON.parse(readFileSync(path, 'utf8')) as Scores)] : []
  })
  if (rows.length === 0) return 'No measurement has been accepted yet.'
  return [
    '| part | precision | recall | F1 | 95 % | F1 of merging nothing | F1 of those merged | records | happenings | not coded |',
    '| --- | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n')
}

function rowOf(part: string, scores: Scores): string {
  const { precision, recall, f1, low, high, f1OfNoMerging, f1OfMerged, nOfMerged, n, happenings, notCoded } = scores
  const of = (value: number) => value.toFixed(3)
  return `| ${part} | ${of(precision)} | ${of(recall)} | **${of(f1)}** | ${of(low)} to ${of(high)} | ${of(f1OfNoMerging)} | ${of(f1OfMerged)} (n ${nOfMerged}) | ${n} | ${happenings} | ${notCoded} |`
}
