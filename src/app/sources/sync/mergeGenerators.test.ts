import { expect, test } from 'vitest'
import { mergeGenerators } from './mergeGenerators.js'

async function* count(name: string, pauses: readonly number[]): AsyncGenerator<string> {
  for (const [index, pause] of pauses.entries()) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    yield `${name}${index}`
  }
}

async function collect(generators: AsyncGenerator<string>[], concurrency: number): Promise<string[]> {
  const items: string[] = []
  for await (const item of mergeGenerators(generators, concurrency)) items.push(item)
  return items
}

test('what comes first is given first', async () =>
  expect(await collect([count('a', [60]), count('b', [1, 1])], 2)).toEqual(['b0', 'b1', 'a0']))

test('no more are at work than is allowed', async () =>
  expect(await collect([count('a', [30]), count('b', [1])], 1)).toEqual(['a0', 'b0']))

test('an error ends all', async () => {
  async function* fail(): AsyncGenerator<string> {
    yield 'x'
    throw new Error('no')
  }
  await expect(collect([count('a', [5]), fail()], 2)).rejects.toThrow('no')
})
