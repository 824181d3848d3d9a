import { expect, test } from 'vitest'
import { HostQueue } from './HostQueue.js'

test('one host is asked one by one, with space between; another need not wait', async () => {
  let now = 0
  const started: string[] = []
  let running = 0
  let most = 0
  const queue = new HostQueue({
    concurrency: 1,
    spacingMs: 100,
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds
    },
  })
  const task = (name: string) => async (): Promise<void> => {
    most = Math.max(most, ++running)
    started.push(`${name} ${now}`)
    await Promise.resolve()
    running--
  }
  await Promise.all([queue.run('a', task('a1')), queue.run('a', task('a2')), queue.run('a', task('a3'), 500)])
  expect(started).toEqual(['a1 0', 'a2 100', 'a3 200'])
  await queue.run('a', task('a4'))
  expect(started.at(-1)).toBe('a4 700')
  expect(most).toBe(1)
})

test('a task that fails lets the next one through', async () => {
  const queue = new HostQueue({ concurrency: 1, spacingMs: 0, now: () => 0, sleep: async () => {} })
  const failing = queue.run('a', () => Promise.reject(new Error('no')))
  const next = queue.run('a', async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  await expect(next).resolves.toBe('yes')
})
