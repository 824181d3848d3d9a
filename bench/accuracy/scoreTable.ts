import { CODERS, type CoderChoice } from '../Bench.js'
import { type Answer, accuracy, macroF1 } from '../measures/classScores.js'
import { sideOfQuad } from '../plover/sideOfQuad.js'
import type { AnsweredRow } from './answerRow.js'

/** Rows that are measured together. */
export interface Part {
  readonly name: string
  readonly rows: readonly AnsweredRow[]
}

const CODER_NAMES: Readonly<Record<CoderChoice, string>> = {
  rules: 'rules alone',
  learned: 'learned step alone',
  both: 'both',
}

/** Each part by each coder: macro F1 and accuracy of category, quad class and half, in percent. */
export function scoreTable(parts: readonly Part[]): string[] {
  return [
    '| sentences | coder | category F1 | accuracy | quad class F1 | accuracy | half F1 | accuracy | n |',
    `| --- | --- |${' ---: |'.repeat(7)}`,
    ...parts.flatMap(({ name, rows }) =>
      CODERS.toReversed().map((coder, index) => {
        const cells = [categories(rows, coder), quads(rows, coder), halves(rows, coder)].flatMap((answers) => [
          percent(macroF1(answers)),
          percent(accuracy(answers)),
        ])
        return `| ${index === 0 ? name : ''} | ${CODER_NAMES[coder]} | ${cells.join(' | ')} | ${rows.length} |`
      }),
    ),
  ]
}

/** Label and answer of each row: categories. */
export function categories(rows: readonly AnsweredRow[], coder: CoderChoice): Answer[] {
  return rows.map(({ row, said }) => ({ gold: row.root, said: said[coder].root }))
}

function quads(rows: readonly AnsweredRow[], coder: CoderChoice): Answer[] {
  return rows.map(({ row, said }) => ({ gold: row.quad, said: said[coder].quad }))
}

function halves(rows: readonly AnsweredRow[], coder: CoderChoice): Answer[] {
  return quads(rows, coder).map(({ gold, said }) => ({ gold: sideOfQuad(gold), said: sideOfQuad(said) }))
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
