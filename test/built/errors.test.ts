import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runSitrep } from '../support/runSitrep.js'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-'))
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'empty.txt': '',
    'blank.txt': ' \n\n ',
    'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    'zeros.txt': Uint8Array.from([0x61, 0, 0x62]),
    'latin1.txt': Uint8Array.from([0x61, 0x20, 0xe9, 0x20, 0x62]),
    'menu.html': `<html><body>${'<a href="/x">Link</a> '.repeat(50)}</body></html>`,
    'no-text.csv': 'title,body\na,b\n',
    'rows.csv': 'text,date\nPeru thanked Chile.,2023-09-05\nPeru thanked Chile.,yesterday\n"Peru thanked Chile.\n',
    'lines.jsonl': '{"text": "Peru thanked Chile."}\nnot json\n{"title": "no text"}\n',
    'long.jsonl': `{"text": "${'a'.repeat(50_000_000)}"}\n{"text": "Peru thanked Chile."}\n`,
    'long.txt': 'a'.repeat(50_000_000),
    'good.txt': 'Peru thanked Chile.',
    'broken.txt.gz': Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4]),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  mkdirSync(join(folder, 'nothing'))
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['an empty file', ['empty.txt'], 'empty.txt is empty: there is nothing to read.'],
  ['a file of blanks', ['blank.txt'], 'blank.txt holds blanks only'],
  ['a picture', ['picture.txt'], 'picture.txt is a PNG image, not text.'],
  ['a binary file', ['zeros.txt'], 'zeros.txt is a binary file (it has zero bytes), not text.'],
  [
    'another encoding',
    ['latin1.txt'],
    'latin1.txt is not UTF-8: byte 2 (0xe9) does not belong there. Name its encoding',
  ],
  ['a page with no article', ['menu.html'], 'menu.html has no article'],
  ['a CSV file without text', ['no-text.csv'], 'no-text.csv has no column "text": its columns are title, body.'],
  ['a text of 50 MB', ['long.txt'], 'long.txt is larger than 5 MB'],
  ['a damaged gzip file', ['broken.txt.gz'], 'broken.txt.gz is a damaged gzip file'],
  ['a file that is not there', ['absent.txt'], 'absent.txt does not exist. Check its name and folder.'],
  ['a folder of nothing', ['nothing'], 'nothing holds no file that Sitrep reads'],
  ['an address of another kind', ['ftp://example.org/x'], 'only http and https are fetched'],
  ['an address of this machine', ['http://127.0.0.1:9/x'], '127.0.0.1 is on this machine or a private network'],
  ['an address of a local name', ['http://localhost:9/x'], 'localhost is on this machine or a private network'],
  ['an empty standard input', ['-'], 'standard input is empty'],
])('%s is named, and the exit code is 1', async (_, inputs, message) => {
  const { stdout, stderr, code } = await runSitrep(['read', ...inputs, '--json'], { cwd: folder })
  expect({ stdout, code }).toEqual({ stdout: '', code: 1 })
  expect(stderr).toContain(`sitrep: `)
  expect(stderr).toContain(message)
  expect(stderr).not.toMatch(/\n\s+at /)
})

test.each([
  ['an unknown command', ['reed'], '(Did you mean read?)'],
  ['an unknown option', ['read', 'good.txt', '--jsn'], '(Did you mean --json?)'],
  ['no input', ['read'], "missing required argument 'input'"],
  ['a day that is none', ['read', 'good.txt', '--published', '2023-02-30'], 'Write the day as YYYY-MM-DD'],
  ['an unknown format', ['read', 'good.txt', '--format', 'pdf'], 'text, html, md, jsonl, csv'],
  ['two forms at once', ['read', 'good.txt', '--json', '--csv'], 'cannot be used with'],
  ['no threads', ['read', 'good.txt', '--jobs', '0'], 'Give a number from 1 to 256'],
  ['an unknown shell', ['completion', 'tcsh'], 'bash, zsh, fish'],
])('%s is a wrong use, and the exit code is 2', async (_, args, message) => {
  const { stdout, stderr, code } = await runSitrep(args, { cwd: folder })
  expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
  expect(stderr).toContain(message)
})

test('an unknown encoding is a wrong use', async () => {
  const { stderr, code } = await runSitrep(['read', 'latin1.txt', '--encoding', 'klingon'], { cwd: folder })
  expect(code).toBe(2)
  expect(stderr).toContain('"klingon" is no known encoding')
})

test('a named encoding is read', async () => {
  const { code, stdout } = await runSitrep(['read', 'latin1.txt', '--encoding', 'latin1', '--json'], { cwd: folder })
  expect(code).toBe(0)
  expect(JSON.parse(stdout).report.text).toBe('a é b')
})

test.each([
  [
    'rows of a CSV file',
    'rows.csv',
    ['rows.csv:3: "date" is no date that can be told: "yesterday"', 'rows.csv:4 opens a quote'],
  ],
  [
    'lines of a JSON Lines file',
    'lines.jsonl',
    ['lines.jsonl:2 is not JSON: "not json"', 'lines.jsonl:3 has no "text"; it has title'],
  ],
  ['a line of 50 MB', 'long.jsonl', ['long.jsonl:1 is longer than 5 MB']],
])('bad %s are named by number, the others are kept, and the exit code is 4', async (_, file, messages) => {
  const { stdout, stderr, code } = await runSitrep(['read', file, '--json'], { cwd: folder })
  expect(code).toBe(4)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(JSON.parse(stdout).report.text).toBe('Peru thanked Chile.')
  for (const message of messages) expect(stderr).toContain(message)
})

test('a bad input among good ones is named, and the exit code is 4', async () => {
  const { stdout, stderr, code } = await runSitrep(['read', 'good.txt', 'empty.txt', 'good.txt', '--json'], {
    cwd: folder,
  })
  expect(code).toBe(4)
  expect(stdout.trim().split('\n')).toHaveLength(2)
  expect(stderr).toContain('sitrep: empty.txt is empty')
  expect(stderr).toContain('2 reports')
  expect(stderr).toContain('1 could not be read')
})

test('--quiet leaves out the summary but not the failures', async () => {
  const { stderr } = await runSitrep(['read', 'good.txt', 'empty.txt', '--json', '--quiet'], { cwd: folder })
  expect(stderr).toBe('sitrep: empty.txt is empty: there is nothing to read.\n')
})
