import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runSitrep } from '../support/runSitrep.js'
import { wrongQuotes } from '../support/wrongQuotes.js'

const REPORTS = fileURLToPath(new URL('../fixtures/reports', import.meta.url))
const PAGE = fileURLToPath(new URL('../../src/ingest/html/fixtures/article.html', import.meta.url))

test('--json prints one object a report, every field in its order, offsets true', async () => {
  const { stdout, stderr, code } = await runSitrep(['read', `${REPORTS}/visit.txt`, '--json'])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  const read = JSON.parse(stdout)
  expect(Object.keys(read)).toEqual(['schema', 'report', 'events', 'claims', 'expectations', 'findings', 'versions'])
  expect(read.schema).toBe('sitrep.read/1')
  expect(read.report).toMatchObject({
    title: 'Putin to visit North Korea',
    published: '2024-06-12',
    outlet: 'Harbour Post',
    url: null,
  })
  expect(read.events.length).toBeGreaterThan(2)
  expect(wrongQuotes(read, read.report.text)).toEqual([])
})

test('the same report gives the same bytes, on one thread and on several', async () => {
  const files = Array.from({ length: 5 }, () => [`${REPORTS}/visit.txt`, `${REPORTS}/denial.md`]).flat()
  const [one, two] = await Promise.all([
    runSitrep(['read', ...files, '--json', '--jobs', '1']),
    runSitrep(['read', ...files, '--json', '--jobs', '2']),
  ])
  expect(one.code).toBe(0)
  expect(two.stdout).toBe(one.stdout)
  const lines = one.stdout.trim().split('\n')
  expect(lines).toHaveLength(10)
  expect(new Set(lines).size).toBe(2)
})

test('a folder is read in the order of its names', async () => {
  const { stdout } = await runSitrep(['read', REPORTS, '--json'])
  const titles = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).report.title)
  expect(titles).toEqual(['Tehran denies sending drones', 'Putin to visit North Korea'])
})

test('what --json wrote can be read again', async () => {
  const first = await runSitrep(['read', `${REPORTS}/visit.txt`, '--json'])
  const second = await runSitrep(['read', '-', '--format', 'jsonl', '--json'], { input: first.stdout })
  expect(second.stdout).toBe(first.stdout)
})

test('options win over what the input says of itself', async () => {
  const args = ['read', `${REPORTS}/visit.txt`, '--json', '--title', 'T', '--outlet', 'O', '--published', '2020-01-02']
  const { report } = JSON.parse((await runSitrep(args)).stdout)
  expect(report).toMatchObject({ title: 'T', outlet: 'O', published: '2020-01-02' })
})

test('--csv prints a header and one event a row', async () => {
  const { stdout, code } = await runSitrep(['read', REPORTS, '--csv'])
  const [header = '', ...rows] = stdout.trim().split('\n')
  expect(code).toBe(0)
  expect(header.split(',').slice(0, 8)).toEqual([
    'report_id',
    'url',
    'outlet',
    'title',
    'published',
    'event_id',
    'category',
    'mode',
  ])
  expect(rows.length).toBeGreaterThan(4)
  expect(rows.filter((row) => !row.startsWith('sha256:'))).toEqual([])
})

test('a page for a reader has no colours where standard output is no terminal, and keeps to its width', async () => {
  const { stdout } = await runSitrep(['read', `${REPORTS}/visit.txt`], { env: { COLUMNS: '60' } })
  expect(stdout).toContain('Putin to visit North Korea')
  expect(stdout).toContain('RUS → PRK')
  expect(stdout).not.toContain('\u001b')
  expect(stdout.split('\n').filter((line) => line.length > 60)).toEqual([])
})

test('--explain shows tree, rule and parts', async () => {
  const { stdout } = await runSitrep(['read', '-', '--explain'], { input: 'Peru thanked Chile.' })
  expect(stdout).toMatch(/thanked\s+root verb/)
  expect(stdout).toMatch(/├─ Peru\s+nsubj propn\s+\[1\] actor/)
  expect(stdout).toContain('PLOVER 2, SUPPORT')
})

test('a report without an event says so', async () => {
  const { stdout, code } = await runSitrep(['read', '-'], { input: 'The weather is fine. It may rain.' })
  expect(code).toBe(0)
  expect(stdout).toContain('Nothing codable found; 2 sentences read.')
})

test('a control character in a report does not reach the terminal', async () => {
  const { stdout } = await runSitrep(['read', '-'], { input: 'Peru\u001b[2J thanked Chile \u001b]0;x\u0007 again.' })
  expect(stdout).not.toContain('\u001b')
})

test('output that nobody reads on ends quietly', async () => {
  const { code, stderr } = await runSitrep(['read', REPORTS, '--json'], {
    onStart: (child) => child.stdout?.destroy(),
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('an interruption ends the program as shells expect, who report 130', async () => {
  const { code, signal } = await runSitrep(['read', '-'], {
    onStart: (child) => setTimeout(() => child.kill('SIGINT'), 100),
    input: 'Peru thanked Chile. '.repeat(20_000),
  })
  expect(code ?? signal).toBe('SIGINT')
})

test('--version and --help answer on standard output', async () => {
  const version = await runSitrep(['--version'])
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  const help = await runSitrep(['read', '--help'])
  expect(help.code).toBe(0)
  expect(help.stdout.startsWith('Examples:')).toBe(true)
})

test.each(['bash', 'zsh', 'fish'])('completion for %s names commands and options', async (shell) => {
  const { stdout, code } = await runSitrep(['completion', shell])
  expect(code).toBe(0)
  for (const word of ['read', 'actors', 'explain', 'published']) expect(stdout).toContain(word)
})

let server: Server | null = null

beforeAll(async () => {
  const { readFileSync } = await import('node:fs')
  const page = readFileSync(PAGE)
  server = createServer((request, response) => {
    if (request.url === '/page') response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
    else if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end()
    else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end()
    else if (request.url === '/pdf') response.setHeader('content-type', 'application/pdf').end('%PDF-1.7')
    else if (request.url === '/huge') response.setHeader('content-type', 'text/plain').end('a'.repeat(6_000_000))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
})

afterAll(() => server?.close())

function addressOf(path: string): string {
  return `http://127.0.0.1:${(server?.address() as AddressInfo | null)?.port ?? 0}${path}`
}

test('a page is fetched, redirects are followed, details are taken from it', async () => {
  const { stdout, code } = await runSitrep(['read', addressOf('/moved'), '--allow-private', '--json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).report).toMatchObject({
    title: 'Envoys of two states meet in Oslo',
    published: '2023-09-05',
    outlet: 'Harbour Post',
    url: addressOf('/world/envoys-meet'),
  })
})

test.each([
  ['/absent', 'answered 404'],
  ['/loop', 'leads on more than 5 times'],
  ['/pdf', 'is a PDF, not text'],
  ['/huge', 'is larger than 5 MB'],
])('%s: %s', async (path, message) => {
  const { stderr, code } = await runSitrep(['read', addressOf(path), '--allow-private'])
  expect(code).toBe(1)
  expect(stderr).toContain(message)
})
