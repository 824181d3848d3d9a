import { headColumns, type MatrixName, type ModelHeader } from '../../src/language/bilstm/modelLayout.js'
import type { MatrixRows } from './packMatrix.js'
import { rowsOf, type Tensors, tensorOf } from './Tensors.js'

const STATE_STEP = 1 / 32767

function joined(a: Float32Array | undefined, b: Float32Array | undefined): Float32Array {
  return Float32Array.from([...(a ?? []), ...(b ?? [])])
}

/** Gate rows in the kernel's order: per four units their input, forget, candidate and output gates. */
function gateOrder(state: number): number[] {
  return Array.from({ length: 4 * state }, (_, place) => {
    const [block, gate, unit] = [place >> 4, (place >> 2) & 3, place & 3]
    return gate * state + block * 4 + unit
  })
}

function gateBias(tensors: Tensors, lstm: string): Float32Array {
  const second = tensorOf(tensors, `${lstm}.bias_hh_l0`)
  return tensorOf(tensors, `${lstm}.bias_ih_l0`).map((value, index) => value + (second[index] ?? 0))
}

function pick<T>(items: ArrayLike<T>, order: readonly number[]): T[] {
  return order.map((index) => {
    const item = items[index]
    if (item === undefined) throw new Error(`no row ${index} among ${items.length}`)
    return item
  })
}

function linear(tensors: Tensors, name: string, inputs: number): MatrixRows {
  return {
    weights: rowsOf(tensorOf(tensors, `${name}.weight`), inputs),
    bias: tensorOf(tensors, `${name}.bias`),
    inputStep: 1,
  }
}

function projectRows(tensors: Tensors, header: ModelHeader): MatrixRows {
  const order = gateOrder(header.state)
  const sides = ['forward0', 'backward0']
  const weights = sides.flatMap((side) => pick(rowsOf(tensorOf(tensors, `${side}.weight_ih_l0`), header.width), order))
  const bias = Float32Array.from(sides.flatMap((side) => pick(gateBias(tensors, side), order)))
  return { weights, bias, inputStep: 1 }
}

function recurrentRows(
  tensors: Tensors,
  header: ModelHeader,
  name: 'forward0' | 'backward0' | 'forward1' | 'backward1',
): MatrixRows {
  const order = gateOrder(header.state)
  const own = rowsOf(tensorOf(tensors, `${name}.weight_hh_l0`), header.state)
  if (name.endsWith('0'))
    return { weights: pick(own, order), bias: new Float32Array(own.length), inputStep: STATE_STEP }
  const inputs = rowsOf(tensorOf(tensors, `${name}.weight_ih_l0`), 2 * header.state)
  const weights = pick(
    inputs.map((row, index) => joined(row, own[index])),
    order,
  )
  return { weights, bias: Float32Array.from(pick(gateBias(tensors, name), order)), inputStep: STATE_STEP }
}

function headRows(tensors: Tensors, header: ModelHeader): MatrixRows {
  const width = 2 * header.state
  const names = ['arc_head', 'arc_dep', 'label_head', 'label_dep', 'tag']
  const weights = names.flatMap((name) => rowsOf(tensorOf(tensors, `gold.${name}.weight`), width))
  // The dependent's half of a label vector has no bias of its own: the head's half brings it.
  const bias = names.flatMap((name) =>
    name === 'label_dep' ? Array<number>(header.label).fill(0) : [...tensorOf(tensors, `gold.${name}.bias`)],
  )
  const { total } = headColumns(header)
  while (weights.length < total) weights.push(new Float32Array(width))
  return { weights, bias: Float32Array.from({ length: total }, (_, index) => bias[index] ?? 0), inputStep: STATE_STEP }
}

/** The arc matrix, turned: dep . pair gives for each column one sum over the rows. */
function pairRows(tensors: Tensors, header: ModelHeader): MatrixRows {
  const rows = rowsOf(tensorOf(tensors, 'gold.arc_pair'), header.arc)
  const weights = rows.map((_, column) => Float32Array.from(rows, (row) => row[column] ?? 0))
  return { weights, bias: tensorOf(tensors, 'gold.arc_bias'), inputStep: 1 }
}

/** One of the network's matrices, with its rows in the order the kernel wants. */
export function matrixRows(tensors: Tensors, header: ModelHeader, name: MatrixName): MatrixRows {
  switch (name) {
    case 'inner':
      return linear(tensors, 'words.inner', header.width)
    case 'outer':
      return linear(tensors, 'words.outer', header.inner)
    case 'project':
      return projectRows(tensors, header)
    case 'heads':
      return headRows(tensors, header)
    case 'pair':
      return pairRows(tensors, header)
    default:
      return recurrentRows(tensors, header, name)
  }
}
