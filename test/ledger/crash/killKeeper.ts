import { spawn } from 'node:child_process'

export interface KeeperRun {
  /** The keeper as one file. */
  readonly script: string
  /** The ledger that it writes. */
  readonly path: string
  /** Number of the first report. */
  readonly first: number
  readonly delayMs: number
  readonly signal: AbortSignal
}

/** Starts the keeper, kills it without warning some time after its first line, and gives back the ids it printed. */
export function killKeeper({ script, path, first, delayMs, signal }: KeeperRun): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, path, String(first)], { stdio: ['ignore', 'pipe', 'pipe'] })
    // A test that is given up must not leave a keeper behind.
    const kill = (): void => void child.kill('SIGKILL')
    signal.addEventListener('abort', kill)
    let printed = ''
    let complaint = ''
    let isDoomed = false
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk
      if (isDoomed) return
      isDoomed = true
      setTimeout(kill, delayMs)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk
    })
    child.on('close', (_, killedBy) => {
      signal.removeEventListener('abort', kill)
      if (killedBy !== 'SIGKILL') return reject(new Error(`the keeper stopped by itself: ${complaint}`))
      // The last line may be cut off: only whole lines were promised.
      resolve(printed.split('\n').slice(0, -1))
    })
  })
}
