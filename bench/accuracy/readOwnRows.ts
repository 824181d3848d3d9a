import { type Codebook, quadClass } from '../../src/ontology/index.js'
import { readOwnSentences } from '../../training/coder/readLabelled.js'
import type { LabelledRow } from './LabelledRow.js'

/** Our own labelled sentences with marked sides; headlines, which mark none, are measured by `bench headlines`. */
export function readOwnRows(folder: string, codebook: Codebook): LabelledRow[] {
  return readOwnSentences(folder)
    .filter(({ origin }) => origin === 'own')
    .map(({ key, text, actor, recipient, answers: [root = 'NONE'] }) => ({
      id: key,
      marked: { text, actor, recipient },
      root,
      quad: root === 'NONE' ? root : String(quadClass(codebook, root)),
      origin: 'own',
    }))
}
