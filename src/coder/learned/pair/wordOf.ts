import type { Token } from '../../../types/index.js'

/** A token as features name it: its lemma; names and numbers by kind alone, so that nothing is learned of who they are. */
export function wordOf(token: Token | undefined): string {
  if (!token) return '-'
  if (token.upos === 'PROPN') return '#name'
  if (token.upos === 'NUM') return '#number'
  return token.lemma.toLowerCase()
}

/** A relation without its subtype. */
export function relationOf(token: Token | undefined): string {
  return token?.deprel.split(':')[0] ?? '-'
}

const CONTENT: ReadonlySet<string> = new Set(['VERB', 'NOUN', 'ADJ', 'ADV'])

/** Whether a token carries meaning of its own; names are left out. */
export function isContent(token: Token | undefined): boolean {
  return token !== undefined && CONTENT.has(token.upos)
}
