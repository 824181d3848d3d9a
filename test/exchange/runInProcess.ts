import { PassThrough } from 'node:stream'
import { runCli } from '../../src/cli/runCli.js'

export interface RanInProcess {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs the command line in this process, its streams collected. */
export async function runInProcess(...args: string[]): Promise<RanInProcess> {
  const stdin = new PassThrough()
  stdin.end()
  const [stdout, takenOut] = collector()
  const [stderr, takenErr] = collector()
  const code = await runCli(args, { stdin, stdout, stderr, env: {} })
  return { code, stdout: takenOut(), stderr: takenErr().toString() }
}

function collector(): [PassThrough, () => Buffer] {
  const stream = new PassThrough()
  const pieces: Buffer[] = []
  stream.on('data', (piece: Buffer) => pieces.push(piece))
  return [stream, () => Buffer.concat(pieces)]
}
