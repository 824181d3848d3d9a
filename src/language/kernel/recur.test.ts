import { describe, test } from 'vitest'
import { dot, expectClose, fill, inBlocks, makeBench, makeRandom, rowsOf } from './fixtures/testKernel.js'

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value))

interface Lstm {
  readonly hidden: number
  readonly inputWidth: number
  readonly weights: readonly (readonly number[])[]
  readonly scales: readonly number[]
  readonly bias: readonly number[]
}

function makeLstm(hidden: number, inputWidth: number, random: () => number): Lstm {
  const width = inputWidth + hidden
  return {
    hidden,
    inputWidth,
    weights: rowsOf(
      fill(4 * hidden * width, () => Math.floor(random() * 255) - 127),
      width,
    ),
    scales: fill(4 * hidden, () => (random() + 0.5) / 127 / 32767),
    bias: fill(4 * hidden, () => random() - 0.5),
  }
}

/** One sentence through the LSTM in plain arithmetic; rows of inputs in, rows of states (-1..1) out. */
function plainLstm(
  lstm: Lstm,
  inputs: readonly (readonly number[])[],
  rowBias: readonly (readonly number[])[],
): number[][] {
  let state = fill(lstm.hidden, () => 0)
  let cell = state
  return inputs.map((input, row) => {
    const joined = [...input, ...state.map((value) => Math.round(value * 32767))]
    const gates = lstm.weights.map((w, m) => dot(w, joined) * (lstm.scales[m] ?? 0) + (rowBias[row]?.[m] ?? 0))
    const gate = (unit: number, kind: number) => gates[(unit >> 2) * 16 + kind * 4 + (unit & 3)] ?? 0
    cell = cell.map((old, unit) => sigmoid(gate(unit, 1)) * old + sigmoid(gate(unit, 0)) * Math.tanh(gate(unit, 2)))
    state = cell.map((value, unit) => sigmoid(gate(unit, 3)) * Math.tanh(value))
    return state
  })
}

describe('recur', () => {
  const LENGTHS = [7, 5, 5, 2, 1]
  const ROWS = LENGTHS.reduce((sum, length) => sum + length, 0)
  const STARTS = LENGTHS.map((_, index) => LENGTHS.slice(0, index).reduce((sum, length) => sum + length, 0))

  /** What `run` does sentence by sentence, in plain arithmetic. */
  function plain(
    lstm: Lstm,
    inputs: readonly (readonly number[])[],
    biases: readonly (readonly number[])[],
    backward: number,
  ) {
    return LENGTHS.flatMap((length, index) => {
      const start = STARTS[index] ?? 0
      const turn = <T>(rows: readonly T[]) => (backward ? [...rows].reverse() : [...rows])
      const part = <T>(rows: readonly T[]) => turn(rows.slice(start, start + length))
      return turn(plainLstm(lstm, part(inputs), part(biases))).flat()
    })
  }

  test.each([[0], [1]])('reads inputs of sentences of unlike lengths at once (backward: %i)', (backward) => {
    const random = makeRandom(7 + backward)
    const { kernel, arena, put, int16s } = makeBench()
    const lstm = makeLstm(8, 12, random)
    const inputs = rowsOf(
      fill(ROWS * 12, () => Math.floor(random() * 65535) - 32767),
      12,
    )
    const states = arena.take(ROWS * 8 * 2)
    const cells = arena.take(LENGTHS.length * 8 * 4)
    const w = [
      put(inBlocks(lstm.weights), Int8Array),
      put(lstm.scales, Float32Array),
      put(lstm.bias, Float32Array),
    ] as const
    const sentences = [put(STARTS, Int32Array), put(LENGTHS, Int32Array), LENGTHS.length] as const
    const zeros = put(
      fill(8, () => 0),
      Int16Array,
    )
    kernel.recur(
      put(inputs.flat(), Int16Array),
      12,
      ...w,
      0,
      0,
      0,
      0,
      states,
      8,
      0,
      8,
      ...sentences,
      backward,
      cells,
      zeros,
    )
    const expected = plain(
      lstm,
      inputs,
      inputs.map(() => lstm.bias),
      backward,
    )
    expectClose(
      [...int16s(states, ROWS * 8)].map((value) => value / 32767),
      expected,
      5e-4,
    )
  })

  test('takes the inputs of the first layer from slots of a table', () => {
    const random = makeRandom(3)
    const { kernel, arena, put, int16s } = makeBench()
    const lstm = makeLstm(8, 0, random)
    const table = rowsOf(
      fill(4 * 32, () => Math.floor(random() * 4000) - 2000),
      32,
    )
    const slots = fill(ROWS, () => Math.floor(random() * 4))
    const states = arena.take(ROWS * 16 * 2)
    const cells = arena.take(LENGTHS.length * 8 * 4)
    const w = [put(inBlocks(lstm.weights), Int8Array), put(lstm.scales, Float32Array), 0] as const
    const lookup = [put(table.flat(), Int16Array), 64, 1 / 1024, put(slots, Int32Array)] as const
    const sentences = [put(STARTS, Int32Array), put(LENGTHS, Int32Array), LENGTHS.length] as const
    const zeros = put(
      fill(8, () => 0),
      Int16Array,
    )
    kernel.recur(0, 0, ...w, ...lookup, states, 16, 8, 8, ...sentences, 0, cells, zeros)
    const biases = slots.map((slot) => (table[slot] ?? []).map((value) => value / 1024))
    const second = rowsOf([...int16s(states, ROWS * 16)], 16).flatMap((row) =>
      row.slice(8).map((value) => value / 32767),
    )
    expectClose(
      second,
      plain(
        lstm,
        slots.map(() => []),
        biases,
        0,
      ),
      5e-4,
    )
  })
})
