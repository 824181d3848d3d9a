import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'
import { isReadable, readTreebank } from '../treebank/readTreebank.js'
import type { TrainingSentence } from './TrainingSentence.js'

/** One treebank file's sentences, and those of its news documents (GUM names the kind of text in the document). */
export interface GoldFile {
  readonly name: string
  readonly sentences: readonly TrainingSentence[]
  readonly news: readonly TrainingSentence[]
}

function toTrainingSentence(sentence: TreebankSentence): TrainingSentence {
  return sentence.forms.map((form, index) => ({
    form,
    tag: `${sentence.upos[index]}|${sentence.xpos[index]}`,
    head: (sentence.heads[index] ?? -1) + 1,
    relation: sentence.relations[index] ?? '',
    punctuation: sentence.upos[index] === 'PUNCT',
  }))
}

/** The files NAME-`part`.conllu(.gz) of a folder, by name; sentences whose words are masked as "_" are left out. */
export function readGold(folder: string, part: 'train' | 'dev'): GoldFile[] {
  const files = readdirSync(folder).filter((name) => new RegExp(`-${part}\\.conllu(\\.gz)?$`).test(name))
  if (files.length === 0) throw new Error(`no *-${part}.conllu or *-${part}.conllu.gz in ${folder}`)
  return files.sort().map((name) => {
    const readable = readTreebank(join(folder, name)).filter(isReadable)
    const news = readable.filter((sentence) => sentence.document.startsWith('GUM_news'))
    return {
      name: name.replace(/\.conllu(\.gz)?$/, ''),
      sentences: readable.map(toTrainingSentence),
      news: news.map(toTrainingSentence),
    }
  })
}
