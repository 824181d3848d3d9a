import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { publicSurface } from '../docs/render/publicSurface.js'
import { buildProgram } from '../src/cli/buildProgram.js'
import { listCommands } from '../src/cli/listCommands.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

test('the library exports what it did; a change here is a change for users', async () => {
  const manifest: unknown = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))
  const lines = publicSurface(ROOT, manifest).flatMap(({ door, symbols }) => [
    door,
    ...symbols.map(({ name, kind }) => `  ${kind} ${name}`),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/library.txt')
})

test('the command line has the commands and options it had; a change here is a change for users', async () => {
  const silent = new PassThrough()
  const program = buildProgram({ stdin: silent, stdout: silent, stderr: silent, env: {} }, () => {})
  const lines = listCommands(program).flatMap(({ words, command }) => [
    `${words} ${command.registeredArguments.map((argument) => argument.name()).join(' ')}`,
    ...command.options.map((option) => `  ${option.flags}`),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/commands.txt')
})
