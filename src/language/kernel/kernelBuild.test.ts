import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

test('data/models/kernel.wasm is what `npm run build:kernel` makes of the source beside it', async () => {
  const scripts: Record<string, string> = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).scripts
  const [compiler, ...options] = (scripts['build:kernel'] ?? '').split(' ')
  expect(compiler).toBe('asc')
  let built: Uint8Array | undefined
  const { error } = await asc.main([...options, '--baseDir', ROOT], {
    writeFile: (_name: string, contents: Uint8Array | string) => {
      if (typeof contents !== 'string') built = contents
    },
  })
  expect(error).toBeNull()
  expect(Buffer.from(built ?? []).equals(readFileSync(`${ROOT}data/models/kernel.wasm`))).toBe(true)
})
