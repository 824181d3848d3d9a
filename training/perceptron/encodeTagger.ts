import type { TaggerHeader } from '../../src/language/tagging/loadTagger.js'
import { hashText } from '../../src/util/index.js'
import { encodeModel } from './encodeModel.js'
import { freezeWeights } from './freezeWeights.js'
import { TAGGER_TEMPLATES } from './taggerTemplates.js'
import type { TrainedTagger } from './trainTagger.js'

/** The model file of a trained tagger; weights smaller than `threshold` are left out. */
export function encodeTagger(trained: TrainedTagger, threshold: number): Uint8Array {
  const header: TaggerHeader = {
    kind: 'tagger',
    labels: trained.labels,
    templates: TAGGER_TEMPLATES,
    certain: group([...trained.certain].map(([word, id]) => [word, String(id)])),
    classes: group([...trained.classes]),
    forms: group([...trained.forms].map(([word, name]) => [(hashText(word) >>> 0).toString(36), name])),
  }
  return encodeModel(header, freezeWeights(trained.weights, threshold))
}

/** Words by class name; names and words sorted. */
function group(pairs: readonly (readonly [word: string, name: string])[]): Record<string, string> {
  const groups = new Map<string, string[]>()
  for (const [word, name] of pairs) {
    const words = groups.get(name)
    if (words === undefined) groups.set(name, [word])
    else words.push(word)
  }
  const names = [...groups.keys()].sort()
  return Object.fromEntries(names.map((name) => [name, (groups.get(name) ?? []).sort().join(' ')]))
}
