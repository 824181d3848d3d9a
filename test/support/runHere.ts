import { PassThrough, Readable } from 'node:stream'
import { runCli } from '../../src/cli/runCli.js'

export interface RanHere {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process. */
export async function runHere(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<RanHere> {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const texts = { stdout: '', stderr: '' }
  stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()))
  stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()))
  const code = await runCli(args, { stdin: Readable.from([]), stdout, stderr, env })
  return { code, ...texts }
}
