import { dirname, join } from 'node:path'
import { exportModel } from './exportModel.js'
import { prepareData } from './prepareData.js'
import { prepareVotes } from './prepareVotes.js'
import { runPython } from './runPython.js'

export interface TrainBilstmOptions {
  /** The folder of *-train.conllu.gz and *-dev.conllu.gz. */
  readonly treebanks: string
  /** Machine-parsed text; without it there is no second round, and the network learns from the treebanks alone. */
  readonly silver?: string
  /** The weights file to write; with silver text, tagger.bin and perceptron.bin must lie beside it. */
  readonly out: string
  /** A folder for intermediate files. */
  readonly work: string
  /** A Python that has torch and numpy. */
  readonly python: string
  /** Steps of the first round; the second takes half as many. */
  readonly steps: number
  readonly seed: number
}

function trainRound(options: TrainBilstmOptions, name: string, steps: number, more: readonly string[]): string {
  const { python, work, out, seed } = options
  const checkpoint = join(work, `${name}.pt`)
  const given = ['--data', work, '--out', checkpoint, '--steps', `${steps}`, '--seed', `${seed}`]
  runPython(python, 'train.py', [...given, ...more])
  runPython(python, 'dump_weights.py', [checkpoint, join(work, name)])
  exportModel(work, join(work, name), out)
  return checkpoint
}

/** Trains the network in one round, or with silver text in two, and writes the weights file after each. */
export function trainBilstm(options: TrainBilstmOptions): void {
  const { silver, out, work, steps } = options
  prepareData(options.treebanks, silver, work)
  if (silver === undefined) {
    trainRound(options, 'first', steps, [])
    return
  }
  const first = trainRound(options, 'first', steps, ['--second', 'silver', '--share', '0.5'])
  prepareVotes(silver, dirname(out), work)
  const second = ['--second', 'voted', '--share', '0.6', '--start', first, '--rate', '0.0012']
  trainRound(options, 'second', Math.ceil(steps / 2), second)
}
