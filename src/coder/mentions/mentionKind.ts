import type { MentionKind, Token } from '../../types/index.js'
import { isRelation, type TreeSentence } from '../tree/index.js'
import { isAttributive } from './isMentionHead.js'
import type { NameHit } from './names/NameHit.js'

/** What kind of mention a head makes. */
export function mentionKind(tree: TreeSentence, token: Token, name: NameHit | null): MentionKind {
  if (isRelation(token.deprel, 'nmod:poss') || token.xpos === 'PRP$' || token.xpos === 'WP$') return 'possessive'
  if (token.upos === 'PRON') return 'pronoun'
  if (isAttributive(tree, token)) return 'adjective'
  return token.upos === 'PROPN' || name ? 'name' : 'nominal'
}
