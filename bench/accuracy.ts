import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { dataFolder, loadParts } from '../src/app/index.js'
import { type AnsweredRow, answerRow } from './accuracy/answerRow.js'
import { errorClassOf } from './accuracy/errorClassOf.js'
import { errorLines } from './accuracy/errorLines.js'
import type { ErrorColumn } from './accuracy/errorTable.js'
import { evidenceOfError } from './accuracy/evidenceOfError.js'
import { readDisputed } from './accuracy/readDisputed.js'
import { readOwnRows } from './accuracy/readOwnRows.js'
import { renderAccuracy } from './accuracy/renderAccuracy.js'
import type { Part } from './accuracy/scoreTable.js'
import { hashShare } from './measures/hashShare.js'
import { readPloverRows } from './plover/readPloverRows.js'
import { coderOf } from './read/coderOf.js'

const HELP = `npm run accuracy -- --plover FILE [--own FOLDER] [--out FILE] [--errors FILE]

  --plover   PLV train (TSV with sentence_id, sentence, marked_sentence, gold_root, gold_penta)
  --own      our own labelled sentences (training/coder/sentences)
  --out      the page to write (docs/accuracy.md)
  --errors   where to write the wrong answers of our own development sentences, for disputed.tsv
`
const ROOT = new URL('..', import.meta.url)

/** Measures the coder on labelled sentences and writes what it finds as a page of the docs. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      plover: { type: 'string' },
      own: { type: 'string', default: fileURLToPath(new URL('training/coder/sentences', ROOT)) },
      out: { type: 'string', default: fileURLToPath(new URL('docs/accuracy.md', ROOT)) },
      errors: { type: 'string' },
    },
  })
  const { plover, own, out } = values
  if (!plover || !existsSync(plover) || !existsSync(own)) {
    process.stderr.write(HELP)
    return 2
  }
  const parts = await loadParts(dataFolder(), 'accurate')
  const coders = { both: parts, rules: coderOf(parts, 'rules'), learned: coderOf(parts, 'learned') }
  const disputed = readDisputed()
  const ownRows = readOwnRows(own, parts.ontology.codebook)
  const plv = async (part: 'train' | 'dev') =>
    (await readPloverRows(plover, part)).map((row) => ({ ...row, origin: 'plover' as const }))
  const ownBetween = (from: number, to: number) =>
    ownRows.filter(({ id }) => from <= hashShare(id) && hashShare(id) < to)
  const measure = (name: string, rows: typeof ownRows): Part => ({
    name,
    rows: rows.map((row) => answerRow(row, coders)),
  })
  const columnOf = ({ name, rows }: Part): ErrorColumn => ({
    name,
    rowCount: rows.length,
    errors: rows.filter(isWrong).map((answered) => ({
      answered,
      errorClass: errorClassOf(evidenceOfError(answered, parts, disputed)),
    })),
  })
  const ploverMade = measure('PLV, what rules and weights were made from', await plv('train'))
  const ploverAside = measure('PLV, kept aside', await plv('dev'))
  const ownAside = measure('Our own, kept aside', ownBetween(0, 0.2))
  const shown = columnOf(measure('Our own, a fifth of the development part', ownBetween(0.2, 0.4)))
  const further = columnOf(measure('further examples', ownBetween(0.4, 0.6)))
  const errors = [columnOf(ploverAside), columnOf(ownAside), shown]
  const examples = [...shown.errors, ...further.errors]
  if (values.errors) writeFileSync(values.errors, errorLines(shown.errors))
  const { versions } = parts
  writeFileSync(out, renderAccuracy({ ploverMade, ploverAside, ownAside, errors, examples, versions }))
  process.stdout.write(`written: ${out}\n`)
  return 0
}

function isWrong({ row, said }: AnsweredRow): boolean {
  return row.root !== said.both.root
}

process.exitCode = await main()
