import type { SceneLexicon, SceneWords } from '../../lexicon/index.js'
import type { TreeSentence } from '../../tree/index.js'

/** Points that settle a scene; a word that settles it alone brings them all. */
const SETTLED = 2

/** A scene of a sentence and the words that showed it. */
export interface SceneFound {
  readonly scene: string
  readonly words: readonly string[]
}

/** Which scene a sentence shows, by its own words and, at half their weight, by its neighbours'; null where none. */
export function sceneOf(
  tree: TreeSentence,
  nearby: readonly TreeSentence[],
  { scenes, publicWords }: SceneLexicon,
): SceneFound | null {
  const words = wordsOf(tree)
  if (words.some((word) => publicWords.has(word))) return null
  let best: SceneFound | null = null
  let bestPoints = SETTLED
  for (const scene of scenes) {
    const own = hitsOf(words, scene)
    // A neighbour alone settles nothing: the sentence has to have a word of its own.
    if (own.words.length === 0) continue
    const points = nearby.reduce((sum, one) => sum + hitsOf(wordsOf(one), scene).points / 2, own.points)
    if (points < bestPoints || (best && points === bestPoints)) continue
    best = { scene: scene.name, words: own.words }
    bestPoints = points
  }
  return best
}

/** Lemmas, and lemmas with the one before them; hyphens are skipped. */
function wordsOf(tree: TreeSentence): readonly string[] {
  const words: string[] = []
  let before = ''
  for (const token of tree.tokens) {
    if (token.text === '-') continue
    const lemma = token.lemma.toLowerCase()
    words.push(lemma, `${before} ${lemma}`)
    before = lemma
  }
  return words
}

function hitsOf(words: readonly string[], { settling, hinting }: SceneWords) {
  const found = new Set<string>()
  let points = 0
  for (const word of words) {
    const isSettling = settling.has(word)
    if ((!isSettling && !hinting.has(word)) || found.has(word)) continue
    found.add(word)
    points += isSettling ? SETTLED : 1
  }
  return { points, words: [...found] }
}
