import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Fragments = readonly (readonly [start: number, end: number])[]

/** One annotated attribution; a part that it lacks has no fragments. */
export interface GoldAttribution {
  readonly source: Fragments
  readonly cue: Fragments
  readonly content: Fragments
}

/** The attributions of an article of PolNeAR, from its folder of brat stand-off files. */
export function readAttributions(folder: string, article: string): GoldAttribution[] {
  const stem = article.replace(/\.txt$/, '')
  const file = listOf(folder).find((name) => name.startsWith(`${stem}_`) || name === `${stem}.ann`)
  if (file === undefined) return []
  const pieces = new Map<string, { readonly role: string; readonly fragments: Fragments }>()
  const found: GoldAttribution[] = []
  for (const line of readFileSync(join(folder, 'attributions', file), 'utf8').split('\n')) {
    const piece = /^(T\d+)\t(Source|Cue|Content) ([\d ;]+)/.exec(line)
    if (piece) pieces.set(piece[1] ?? '', { role: piece[2] ?? '', fragments: fragmentsOf(piece[3] ?? '') })
    const relation = /^E\d+\t(Attribution.*)/.exec(line)
    if (relation) found.push(bind(relation[1] ?? '', pieces))
  }
  return found.filter(({ cue }) => cue.length > 0)
}

const listings = new Map<string, readonly string[]>()

function listOf(folder: string): readonly string[] {
  const known = listings.get(folder) ?? readdirSync(join(folder, 'attributions')).sort()
  listings.set(folder, known)
  return known
}

function fragmentsOf(text: string): Fragments {
  return text.split(';').map((part): readonly [number, number] => {
    const [start = 0, end = 0] = part.trim().split(' ').map(Number)
    return [start, end]
  })
}

function bind(
  relation: string,
  pieces: ReadonlyMap<string, { readonly role: string; readonly fragments: Fragments }>,
): GoldAttribution {
  const own = relation
    .trim()
    .split(' ')
    .flatMap((part) => pieces.get(part.split(':')[1] ?? '') ?? [])
  const all = (role: string): Fragments =>
    own
      .filter((piece) => piece.role === role)
      .flatMap((piece) => piece.fragments)
      .sort((a, b) => a[0] - b[0])
  return { source: all('Source'), cue: all('Cue'), content: all('Content') }
}
