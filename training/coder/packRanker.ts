import type { Answer, RankerHeader, RankerMargins, VectorTable } from '../../src/coder/learned/index.js'
import { MODEL_MAGIC } from '../../src/util/index.js'
import type { LinearModel } from './LinearModel.js'

/** A trained model as the file that `readRanker` opens: the `mostFeatures` columns that weigh most, as whole numbers. */
export function packRanker(
  model: LinearModel,
  keys: Int32Array,
  answers: readonly Answer[],
  table: VectorTable,
  margins: RankerMargins,
  mostFeatures: number,
): Uint8Array {
  const { answerCount, columnCount, meaningSize, weights } = model
  const rowOf = (column: number): Float64Array => weights.subarray(column * answerCount, (column + 1) * answerCount)
  const height = (column: number): number => Math.max(...rowOf(column).map(Math.abs))
  const kept = Array.from({ length: columnCount }, (_, column) => ({ column, height: height(column) }))
    .sort((left, right) => right.height - left.height || left.column - right.column)
    .slice(0, mostFeatures)
    .sort((left, right) => left.column - right.column)
  const units = Float32Array.from(kept, (one) => one.height / 127 || 1)
  const rows = Int8Array.from(
    kept.flatMap(({ column }, index) => [...rowOf(column)].map((weight) => Math.round(weight / (units[index] ?? 1)))),
  )
  const meaningStart = columnCount * answerCount
  const meaningEnd = meaningStart + meaningSize * answerCount
  const header: RankerHeader = {
    kind: 'ranker',
    answers,
    featureCount: kept.length,
    wordCount: table.keys.length,
    dimensions: table.dimensions,
    vectorUnit: table.unit,
    margins,
  }
  return joinBytes([
    ...fileStart(header),
    Float32Array.from(weights.subarray(meaningStart, meaningEnd)),
    Float32Array.from(weights.subarray(meaningEnd)),
    units,
    Int32Array.from(kept, ({ column }) => keys[column] ?? 0),
    table.keys,
    rows,
    table.rows,
  ])
}

function fileStart(header: RankerHeader): Uint8Array[] {
  const json = new TextEncoder().encode(JSON.stringify(header))
  return [new TextEncoder().encode(MODEL_MAGIC), new Uint8Array(Uint32Array.of(json.length).buffer), json]
}

function joinBytes(parts: readonly (Uint8Array | Int8Array | Int32Array | Float32Array)[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    joined.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return joined
}
