import {
  LAYOUT_VERSION,
  MAGIC,
  MATRIX_NAMES,
  type ModelHeader,
  modelSections,
  padded,
  sectionBytes,
} from '../../src/language/bilstm/modelLayout.js'
import { matrixRows } from './matrixRows.js'
import { packMatrix, quantiseRow } from './packMatrix.js'
import { rowsOf, type Tensors, tensorOf } from './Tensors.js'

function packTable(
  tensors: Tensors,
  header: ModelHeader,
): { readonly table: Int8Array; readonly scales: Float32Array } {
  const rows = rowsOf(tensorOf(tensors, 'words.table'), header.width).map(quantiseRow)
  const table = new Int8Array(rows.length * header.width)
  rows.forEach((row, index) => {
    table.set(row.steps, index * header.width)
  })
  return { table, scales: Float32Array.from(rows, (row) => row.step) }
}

/** The label layer stays in floats, inputs first, padded with columns of zeros. */
function packLabel(
  tensors: Tensors,
  header: ModelHeader,
): { readonly weights: Float32Array; readonly bias: Float32Array } {
  const rows = rowsOf(tensorOf(tensors, 'gold.label.weight'), header.label)
  const columns = padded(rows.length)
  const weights = new Float32Array(header.label * columns)
  rows.forEach((row, relation) => {
    row.forEach((value, input) => {
      weights[input * columns + relation] = value
    })
  })
  const bias = new Float32Array(columns)
  bias.set(tensorOf(tensors, 'gold.label.bias'))
  return { weights, bias }
}

type Part = Uint32Array | Float32Array | Int8Array

function packParts(header: ModelHeader, words: Uint32Array, tensors: Tensors): Map<string, Part> {
  const { table, scales } = packTable(tensors, header)
  const label = packLabel(tensors, header)
  const parts = new Map<string, Part>([
    ['words', words],
    ['table', table],
    ['table.scales', scales],
    ['root', tensorOf(tensors, 'words.root')],
    ['label', label.weights],
    ['label.bias', label.bias],
  ])
  for (const name of MATRIX_NAMES) {
    const matrix = packMatrix(matrixRows(tensors, header, name))
    parts.set(name, matrix.weights).set(`${name}.scales`, matrix.scales).set(`${name}.bias`, matrix.bias)
  }
  return parts
}

function aligned(bytes: number): number {
  return (bytes + 15) & ~15
}

/** The bytes of a weights file; `words` are the hashes of the known spellings, ascending. */
export function packModel(header: ModelHeader, words: Uint32Array, tensors: Tensors): Uint8Array {
  const parts = packParts(header, words, tensors)
  const text = new TextEncoder().encode(JSON.stringify(header))
  const sections = modelSections(header)
  const out = new Uint8Array(
    sections.reduce((at, section) => at + aligned(sectionBytes(section)), aligned(12 + text.length)),
  )
  const view = new DataView(out.buffer)
  ;[MAGIC, LAYOUT_VERSION, text.length].forEach((value, index) => {
    view.setUint32(index * 4, value, true)
  })
  out.set(text, 12)
  let at = aligned(12 + text.length)
  for (const section of sections) {
    const part = parts.get(section.name)
    if (part === undefined || part.byteLength !== sectionBytes(section)) {
      throw new Error(`section ${section.name}: ${part?.byteLength} bytes instead of ${sectionBytes(section)}`)
    }
    out.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at = aligned(at + part.byteLength)
  }
  return out
}
