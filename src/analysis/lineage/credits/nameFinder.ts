import type { Span } from '../../../types/index.js'
import { describe, type KnownOutlet, type OutletRegistry } from './OutletRegistry.js'

/** An outlet's name in a text. */
export interface NameHit extends Span {
  readonly outlet: KnownOutlet
  /** A short form, which is a name only where a wire's credit stands. */
  readonly isShort: boolean
}

interface NameForm extends Omit<NameHit, 'start' | 'end'> {
  readonly needsArticle: boolean
}

/** Finds the names of outlets in a text, longest first; names do not overlap. */
export type NameFinder = (text: string) => readonly NameHit[]

/** Makes a finder for the outlets of a registry. */
export function nameFinder(registry: OutletRegistry): NameFinder {
  const forms = new Map<string, NameForm>()
  for (const outlet of registry.outlets) {
    for (const name of [outlet.name, ...outlet.names])
      keep(forms, withoutArticle(name), describe(outlet), false, needsArticle(name))
    for (const name of outlet.credits) keep(forms, name, describe(outlet), true, false)
  }
  const words = [...forms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const byFirst = new Map<string, string[]>()
  for (const word of words) {
    const first = firstWord(word)
    byFirst.set(first, [...(byFirst.get(first) ?? []), word])
  }
  return (text) => findNames(text, forms, byFirst)
}

/** Words that may begin a name; nearly all of a text's words are passed over by one look-up. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

function findNames(
  text: string,
  forms: ReadonlyMap<string, NameForm>,
  byFirst: ReadonlyMap<string, readonly string[]>,
): readonly NameHit[] {
  const hits: NameHit[] = []
  let passed = 0
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const candidates = start < passed ? undefined : byFirst.get(match[0])
    const name = candidates?.find((word) => text.startsWith(word, start) && !continues(text, start + word.length))
    const form = name === undefined ? undefined : forms.get(name)
    if (name === undefined || form === undefined) continue
    if (form.needsArticle && text.slice(Math.max(0, start - 4), start) !== 'The ') continue
    passed = start + name.length
    hits.push({ start, end: passed, outlet: form.outlet, isShort: form.isShort })
  }
  return hits
}

function continues(text: string, at: number): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2))
}

function keep(
  forms: Map<string, NameForm>,
  name: string,
  outlet: KnownOutlet,
  isShort: boolean,
  needsArticle: boolean,
): void {
  if (!forms.has(name)) forms.set(name, { outlet, isShort, needsArticle })
}

function withoutArticle(name: string): string {
  return name.replace(/^[Tt]he /, '')
}

/** "The Sun reported", but not "the sun": a common word with an article. */
function needsArticle(name: string): boolean {
  return /^The \p{L}+$/u.test(name)
}

function firstWord(name: string): string {
  return /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u.exec(name)?.[0] ?? name
}
