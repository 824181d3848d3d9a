import { join } from 'node:path'
import { exportModel } from './exportModel.js'
import { prepareData } from './prepareData.js'
import { runPython } from './runPython.js'

export interface TrainBilstmOptions {
  /** The folder of *-train.conllu.gz and *-dev.conllu.gz. */
  readonly treebanks: string
  /** Machine-parsed text as a second task; without it the network learns from the treebanks alone. */
  readonly silver?: string
  /** The weights file to write. */
  readonly out: string
  /** A folder for intermediate files. */
  readonly work: string
  /** A Python that has torch and numpy. */
  readonly python: string
  readonly steps: number
  readonly seed: number
  /** Seconds; ends the run in time, but the weights then depend on the machine's speed. */
  readonly timeLimit?: number
}

/** Prepares the data, trains in Python, and writes the weights file. */
export function trainBilstm(options: TrainBilstmOptions): void {
  const { python, work, out } = options
  prepareData(options.treebanks, options.silver, work)
  const checkpoint = join(work, 'bilstm.pt')
  const args = ['--data', work, '--out', checkpoint, '--steps', `${options.steps}`, '--seed', `${options.seed}`]
  if (options.silver === undefined) args.push('--silver-share', '0')
  if (options.timeLimit !== undefined) args.push('--time-limit', `${options.timeLimit}`)
  runPython(python, 'train.py', args)
  runPython(python, 'dump_weights.py', [checkpoint, join(work, 'bilstm')])
  exportModel(work, join(work, 'bilstm'), out)
}
