import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** Runs one of this folder's Python programs to its end; throws if it cannot be started or fails. */
export function runPython(python: string, script: string, args: readonly string[]): void {
  const { status, error } = spawnSync(python, [join(HERE, script), ...args], { stdio: 'inherit' })
  if (error !== undefined) throw new Error(`${python} could not be started; name a Python with torch`, { cause: error })
  if (status !== 0) throw new Error(`${script} ended with status ${status}`)
}
