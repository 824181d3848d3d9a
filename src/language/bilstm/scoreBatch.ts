import type { Network } from './Bilstm.js'
import { labelScorer } from './labelScorer.js'
import { headColumns } from './modelLayout.js'
import { projectWords, SLOT_STEP, slotBytes } from './projectWords.js'
import type { SentenceScores } from './SentenceScores.js'
import { ROOT_SLOT } from './WordTable.js'

/** Where the rows of a batch lie: sentence s has lengths[s] rows from row starts[s], its root first. */
interface Batch {
  readonly sentences: readonly (readonly string[])[]
  readonly rows: number
  readonly slots: number
  readonly starts: number
  readonly lengths: number
}

function placeBatch(network: Network, sentences: readonly (readonly string[])[]): Batch {
  const { arena, wordTable } = network
  projectWords(network, new Set(sentences.flat()))
  const rows = sentences.reduce((sum, forms) => sum + forms.length + 1, 0)
  const slots = arena.take(rows * 4)
  const starts = arena.take(sentences.length * 4)
  const lengths = arena.take(sentences.length * 4)
  const slotView = arena.integers(slots, rows)
  const startView = arena.integers(starts, sentences.length)
  const lengthView = arena.integers(lengths, sentences.length)
  let row = 0
  sentences.forEach((forms, index) => {
    startView[index] = row
    lengthView[index] = forms.length + 1
    slotView[row++] = ROOT_SLOT
    for (const form of forms) slotView[row++] = wordTable.slotOf(form) ?? ROOT_SLOT
  })
  return { sentences, rows, slots, starts, lengths }
}

/** Both layers in both directions; returns the address of the int16 states, 2 x state a row. */
function runLayers(network: Network, batch: Batch): number {
  const { kernel, arena, header, address, wordTable, zeros } = network
  const { state } = header
  const stride = 2 * state
  const first = arena.take(batch.rows * stride * 2)
  const second = arena.take(batch.rows * stride * 2)
  const cells = arena.take(batch.sentences.length * state * 4)
  const tail = [batch.starts, batch.lengths, batch.sentences.length] as const
  for (const [backward, side] of ['forward', 'backward'].entries()) {
    const name = `${side}0`
    const table = wordTable.address + backward * state * 8
    kernel.recur(
      ...([0, 0, address(name), address(`${name}.scales`), 0] as const),
      ...([table, slotBytes(state), SLOT_STEP, batch.slots] as const),
      ...([first, stride, backward * state, state] as const),
      ...tail,
      backward,
      cells,
      zeros,
    )
  }
  for (const [backward, side] of ['forward', 'backward'].entries()) {
    const name = `${side}1`
    kernel.recur(
      ...([first, stride, address(name), address(`${name}.scales`), address(`${name}.bias`)] as const),
      ...([0, 0, 0, 0] as const),
      ...([second, stride, backward * state, state] as const),
      ...tail,
      backward,
      cells,
      zeros,
    )
  }
  return second
}

/** The joint output layer (float rows), and the dependents' arc vectors carried through the arc matrix. */
function runHeads(network: Network, states: number, rows: number): { readonly heads: number; readonly deps: number } {
  const { kernel, arena, header, address } = network
  const { arc, state } = header
  const columns = headColumns(header)
  const { total } = columns
  const heads = arena.take(rows * total * 4)
  kernel.multiply(
    states,
    rows,
    2 * state,
    address('heads'),
    total,
    address('heads.scales'),
    address('heads.bias'),
    0,
    heads,
  )
  kernel.leak(heads, rows, 2 * arc, total)
  const steps = arena.take(rows * arc * 2)
  const scales = arena.take(rows * 4)
  const deps = arena.take(rows * arc * 4)
  kernel.quantise(heads + columns.arcDep * 4, rows, arc, total, steps, scales)
  kernel.multiply(steps, rows, arc, address('pair'), arc, address('pair.scales'), address('pair.bias'), scales, deps)
  return { heads, deps }
}

function takeScores(network: Network, start: number, length: number, heads: number, deps: number): SentenceScores {
  const { kernel, arena, header } = network
  const columns = headColumns(header)
  const { total } = columns
  const mark = arena.mark
  const from = heads + start * total * 4
  const arcs = arena.take(length * length * 4)
  const tags = arena.take(length * header.tags.length * 4)
  const vectors = arena.take(length * 2 * header.label * 4)
  kernel.arcs(deps + start * header.arc * 4, header.arc, from, total, header.arc, length, arcs)
  kernel.gather(from + (total + columns.tag) * 4, length - 1, total, header.tags.length, 1, tags)
  kernel.gather(from + columns.labelHead * 4, length, total, 2 * header.label, 0, vectors)
  const scores: SentenceScores = {
    wordCount: length - 1,
    arcs: arena.floats(arcs, length * length).slice(),
    tagScores: arena.floats(tags, (length - 1) * header.tags.length).slice(),
    labelScores: labelScorer(network, arena.floats(vectors, length * 2 * header.label).slice()),
  }
  arena.release(mark)
  return scores
}

/** Scores for sentences that go through the network together; they must come longest first. */
export function scoreBatch(network: Network, sentences: readonly (readonly string[])[]): SentenceScores[] {
  const mark = network.arena.mark
  const batch = placeBatch(network, sentences)
  const states = runLayers(network, batch)
  const { heads, deps } = runHeads(network, states, batch.rows)
  let start = 0
  const scores = sentences.map((forms) => {
    const length = forms.length + 1
    const result = takeScores(network, start, length, heads, deps)
    start += length
    return result
  })
  network.arena.release(mark)
  return scores
}
