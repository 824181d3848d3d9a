import { spawn } from 'node:child_process'

/** Starts the keeper, kills it without warning some time after its first line, and gives back the ids it printed. */
export function killKeeper(script: string, path: string, first: number, delayMs: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, path, String(first)], { stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    let complaint = ''
    let isDoomed = false
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk
      if (isDoomed) return
      isDoomed = true
      setTimeout(() => child.kill('SIGKILL'), delayMs)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk
    })
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the keeper stopped by itself: ${complaint}`))
      // The last line may be cut off: only whole lines were promised.
      resolve(printed.split('\n').slice(0, -1))
    })
  })
}
