import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderAll } from './renderAll.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Writes everything in the docs that a command can know; with `--check` only tells what is out of date. */
async function main(): Promise<number> {
  const isCheck = process.argv.includes('--check')
  const stale = (await renderAll(ROOT)).filter(({ path, content }) => readOrNull(join(ROOT, path)) !== content)
  for (const { path, content } of stale) {
    process.stderr.write(`${isCheck ? 'out of date' : 'written'}: ${path}\n`)
    if (isCheck) continue
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), content)
  }
  if (isCheck && stale.length > 0) process.stderr.write('Run npm run docs:write and look at what changed.\n')
  return isCheck && stale.length > 0 ? 1 : 0
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

process.exitCode = await main()
