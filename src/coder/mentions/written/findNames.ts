import type { Gazetteer } from '../../../ontology/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { NameHit } from '../names/NameHit.js'
import { namesByToken } from '../names/namesByToken.js'
import { scanNames } from '../names/scanNames.js'
import { isHappening } from './isHappening.js'
import { kindOfName } from './kindOfName.js'
import type { NameText } from './NameText.js'
import { nameRuns } from './nameRuns.js'
import { splitRun } from './splitRun.js'
import type { WrittenName } from './WrittenName.js'

/** All proper names of a sentence, known or not, from left to right, each without titles and articles. */
export function findNames(
  tree: TreeSentence,
  gazetteer: Gazetteer,
  hits: readonly (NameHit | null)[] = namesByToken(scanNames(tree, gazetteer), tree.tokens.length),
): readonly WrittenName[] {
  const text: NameText = {
    tree,
    gazetteer,
    hits,
    lemmas: tree.tokens.map(({ lemma }) => lemma.toLowerCase()),
    words: tree.tokens.map(({ text: word }) => word.toLowerCase()),
  }
  return nameRuns(text)
    .flatMap((run) => splitRun(text, run))
    .map(({ first, last }) => {
      const hit = hits[first] ?? null
      const isKnown = hit !== null && hit.first === first && hit.last === last
      const kind = isHappening(text, first, last) ? 'other' : kindOfName(text, { first, last })
      return { first, last, kind, hit: isKnown ? hit : null }
    })
}
