import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'

/** A sentence to learn tags from. */
export interface TaggedExample {
  readonly forms: readonly string[]
  /** `UPOS|XPOS`; empty where nothing is to be learned. */
  readonly labels: readonly string[]
  /** 1 for hand-made annotation, less for machine-made. */
  readonly weight: number
}

export function labelName(upos: string, xpos: string): string {
  return `${upos}|${xpos}`
}

export function toTaggedExample(sentence: TreebankSentence): TaggedExample {
  return {
    forms: sentence.forms,
    labels: sentence.upos.map((upos, i) => labelName(upos, sentence.xpos[i] ?? '')),
    weight: 1,
  }
}
