import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openSqliteLedger } from '../../src/ledger/index.js'
import { articlePage, NewsServer } from './NewsServer.js'

const ROOT = join(import.meta.dirname, '../..')
const FOLLOW = ['--allow-private', '--spacing', '0', '--fast', '--jobs', '1']
const WORDS = `The foreign minister of Peru met the foreign minister of Chile in Lima on Monday. ${'They spoke about the border, about trade in grain and about the fishing grounds. '.repeat(9)}`

const server = new NewsServer()
let folder = ''
let path = ''
let child: ChildProcess | null = null

beforeAll(() => server.open())
afterAll(() => server.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-interrupt-'))
  path = join(folder, 'desk.db')
  server.clear()
  const items = [1, 2, 3, 4].map((number) => ({ path: `/${number}`, title: `Report ${number}` }))
  server.serveFeed('/rss', items)
  for (const item of items) server.serve(item.path, articlePage(item.title, `${WORDS} ${item.title}.`))
  const ledger = openSqliteLedger(path, { mayCreate: true })
  await ledger.sources.add({ address: `${server.root}/rss`, kind: 'feed' }, '2024-03-05T10:00:00.000Z')
  await ledger.close()
})
afterEach(() => {
  child?.kill('SIGKILL')
  rmSync(folder, { recursive: true })
})

/** Runs a command as a process of its own. */
function run(command: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', command, ...FOLLOW, '--ledger', path]
  const started = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, SITREP_CONTACT: 'desk@norland.example' },
  })
  child = started
  const texts = { stdout: '', stderr: '' }
  started.stdout.on('data', (chunk: Buffer) => (texts.stdout += chunk.toString()))
  started.stderr.on('data', (chunk: Buffer) => (texts.stderr += chunk.toString()))
  return new Promise((resolve) => started.on('close', (code) => resolve({ code, ...texts })))
}

/** Does something when a page is asked for, and answers a little later. */
function whenAsked(page: string, words: string, act: () => void): void {
  server.on(page, (_, response) => {
    act()
    setTimeout(
      () => response.writeHead(200, { 'content-type': 'text/html' }).end(articlePage(words, `${WORDS} ${words}.`)),
      300,
    )
  })
}

async function titles(): Promise<(string | null)[]> {
  const ledger = openSqliteLedger(path, { mayCreate: false })
  const reports = await ledger.reports({}, { limit: 99, offset: 0 })
  await ledger.close()
  return reports.map(({ report }) => report.title).sort()
}

test('the first Ctrl-C lets a watch keep what is under way, and end well', async () => {
  whenAsked('/2', 'Report 2', () => child?.kill('SIGINT'))
  const { code, stdout, stderr } = await run('watch')
  expect([code, stderr]).toEqual([0, expect.stringContaining('finishing what is under way')])
  expect(stdout.match(/^kept /gm)).toHaveLength(2)
  expect(await titles()).toEqual(['Report 1', 'Report 2'])
}, 120_000)

test('a sync that is interrupted says so by its exit code, and the next one goes on', async () => {
  whenAsked('/1', 'Report 1', () => child?.kill('SIGINT'))
  expect((await run('sync')).code).toBe(130)
  server.serve('/1', articlePage('Report 1', `${WORDS} Report 1.`))
  expect((await run('sync')).code).toBe(0)
  expect(await titles()).toEqual(['Report 1', 'Report 2', 'Report 3', 'Report 4'])
}, 120_000)

test('a sync that is killed loses no report that it printed, and keeps none twice', async () => {
  const printed: string[] = []
  for (const number of [2, 4]) {
    whenAsked(`/${number}`, `Report ${number}`, () => child?.kill('SIGKILL'))
    printed.push(...((await run('sync')).stdout.match(/\br:[0-9a-f]{16}/g) ?? []))
    server.serve(`/${number}`, articlePage(`Report ${number}`, `${WORDS} Report ${number}.`))
  }
  printed.push(...((await run('sync')).stdout.match(/\br:[0-9a-f]{16}/g) ?? []))
  expect(new Set(printed).size).toBe(printed.length)
  expect(await titles()).toEqual(['Report 1', 'Report 2', 'Report 3', 'Report 4'])
}, 180_000)
