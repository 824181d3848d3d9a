import { readFileSync } from 'node:fs'
import { loadOntology } from '../src/app/loadOntology.js'
import { type Gazetteer, matchName } from '../src/ontology/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { median } from './measures/median.js'
import { round } from './measures/round.js'

const LOADS = 7
const SCANS = 5

/**
 * Measures how long codebook and gazetteer take to load, and how long it takes to look for a name at every word of a
 * text. `data` is a text file. The first load is told apart: it runs before anything is compiled.
 */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const words = readFileSync(options.data, 'utf8').match(/[\p{L}\p{N}.'’]+|[^\s]/gu) ?? []
  const loads: number[] = []
  let ontology = await timed(loads, () => loadOntology('data'))
  while (loads.length < LOADS) ontology = await timed(loads, () => loadOntology('data'))
  const scans: number[] = []
  let nameCount = await timed(scans, () => countNames(ontology.gazetteer, words))
  while (scans.length < SCANS) nameCount = await timed(scans, () => countNames(ontology.gazetteer, words))
  const [firstLoad = 0, ...laterLoads] = loads
  const [firstScan = 0, ...laterScans] = scans
  const entityCount = ontology.gazetteer.entities().length
  const wordsPerSecond = (words.length / median(laterScans)) * 1000
  return {
    fields: {
      bench: 'gazetteer',
      firstLoadMs: round(firstLoad),
      loadMs: round(median(laterLoads)),
      firstScanMs: round(firstScan),
      wordsPerSecond: Math.round(wordsPerSecond),
      words: words.length,
      names: nameCount,
      entities: entityCount,
      versions: { gazetteer: ontology.version },
    },
    lines: [
      `${entityCount} entities; gazetteer ${ontology.version}`,
      `load: ${firstLoad.toFixed(0)} ms the first time, ${median(laterLoads).toFixed(0)} ms the median of ${LOADS - 1} more`,
      `names: ${Math.round(wordsPerSecond)} words/s; ${nameCount} names in ${words.length} words; first time ${firstScan.toFixed(0)} ms`,
    ],
  }
}

async function timed<T>(times: number[], work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  times.push(performance.now() - start)
  return result
}

function countNames(gazetteer: Gazetteer, words: readonly string[]): number {
  let count = 0
  for (let at = 0; at < words.length; at++) {
    const match = matchName(gazetteer, words, at)
    if (match === null) continue
    count++
    at += match.length - 1
  }
  return count
}
