import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { HASHED_FEATURES, wordFeatures } from '../../src/language/bilstm/wordFeatures.js'
import { packModel } from './packModel.js'
import { readTensors } from './readTensors.js'
import { runPython } from './runPython.js'

const SENTENCES = [
  'The minister accused Norvania of stealing 400 rifles .',
  'Talks collapsed .',
  '“ No , ” Gen. Qasemi told the Hamas - run paper .',
]
const KNOWN = ['the', 'minister', 'of', '000', 'talks', '.', '"', 'told']
const RELATIONS = ['nsubj', 'obj', 'nmod', 'case', 'root', 'punct']
const TAGS = ['NOUN|NN', 'VERB|VBD', 'PROPN|NNP', 'PUNCT|.', 'DET|DT', 'ADP|IN', 'NUM|CD']
const FIXTURES = fileURLToPath(new URL('../../src/language/bilstm/fixtures/', import.meta.url))

/** Usage: tsx training/bilstm/makeFixture.ts [PYTHON]; writes the tiny model and PyTorch's answers for the tests. */
function main(python = 'python3'): void {
  const work = mkdtempSync(join(tmpdir(), 'bilstm-fixture-'))
  const words = Uint32Array.from(KNOWN.map((word) => wordFeatures(word).spelling)).sort()
  const sentences = SENTENCES.map((sentence) => sentence.split(' '))
  const features = sentences.map((forms) =>
    forms.map((form) => {
      const { spelling, rows } = wordFeatures(form)
      const known = words.indexOf(spelling)
      return [known < 0 ? 1 : known + 2, ...rows]
    }),
  )
  const rows = [words.length + 2, ...HASHED_FEATURES.map((feature) => feature.rows + 1)]
  const given = { rows, relations: RELATIONS.length, tags: TAGS.length, sentences: features }
  writeFileSync(join(work, 'in.json'), JSON.stringify(given))
  runPython(python, 'make_fixture.py', [join(work, 'in.json'), join(work, 'tiny')])
  runPython(python, 'dump_weights.py', [join(work, 'tiny.pt'), join(work, 'tiny')])
  const { config, tensors } = readTensors(join(work, 'tiny'))
  const { width, inner, state, arc, label } = config
  const header = {
    version: 'tiny',
    words: words.length,
    width,
    inner,
    state,
    arc,
    label,
    relations: RELATIONS,
    tags: TAGS,
  }
  const scores = JSON.parse(readFileSync(join(work, 'tiny.expected.json'), 'utf8'))
  mkdirSync(FIXTURES, { recursive: true })
  writeFileSync(join(FIXTURES, 'tiny.bin.gz'), gzipSync(packModel(header, words, tensors), { level: 9 }))
  writeFileSync(join(FIXTURES, 'tiny.expected.json'), `${JSON.stringify({ sentences, scores })}\n`)
}

main(process.argv[2])
