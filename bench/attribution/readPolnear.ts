import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const ROLES = ['source', 'cue', 'content'] as const

export type Role = (typeof ROLES)[number]

/** A piece of an attribution: its stretches of text, in order. */
export interface RoleSpan {
  readonly role: Role
  readonly fragments: readonly (readonly [number, number])[]
}

/** One article with its annotated pieces. */
export interface AttributionArticle {
  readonly name: string
  readonly text: string
  readonly gold: readonly RoleSpan[]
}

/** Reads a folder of `text/*.txt` and `attributions/*.ann` (brat stand-off), in the order of names. */
export async function readPolnear(folder: string): Promise<AttributionArticle[]> {
  const annotations = (await readdir(join(folder, 'attributions'))).filter((name) => name.endsWith('.ann')).sort()
  const texts = (await readdir(join(folder, 'text'))).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(
    texts.flatMap((name) => {
      // An annotation file carries its annotator behind the article's name.
      const stem = name.slice(0, -4)
      const own = annotations.find((each) => each.startsWith(`${stem}_`) || each === `${stem}.ann`)
      return own === undefined ? [] : [readArticle(folder, name, own)]
    }),
  )
}

async function readArticle(folder: string, name: string, annotation: string): Promise<AttributionArticle> {
  const text = await readFile(join(folder, 'text', name), 'utf8')
  const lines = (await readFile(join(folder, 'attributions', annotation), 'utf8')).split('\n')
  return { name, text, gold: lines.flatMap((line) => parseLine(line) ?? []) }
}

function parseLine(line: string): RoleSpan | null {
  const match = /^T\d+\t(Source|Cue|Content) ([\d ;]+)/.exec(line)
  const role = ROLES.find((known) => known === match?.[1]?.toLowerCase())
  if (match === null || role === undefined) return null
  const fragments = (match[2] ?? '').split(';').map((part): readonly [number, number] => {
    const [start = 0, end = 0] = part.trim().split(' ').map(Number)
    return [start, end]
  })
  return { role, fragments }
}
