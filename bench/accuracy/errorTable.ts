import type { AnsweredRow } from './answerRow.js'
import { ERROR_CLASSES, type ErrorClass } from './errorClassOf.js'

/** A wrong answer with its class. */
export interface ClassedError {
  readonly answered: AnsweredRow
  readonly errorClass: ErrorClass
}

/** Wrong answers of rows that are counted together. */
export interface ErrorColumn {
  readonly name: string
  readonly errors: readonly ClassedError[]
  readonly rowCount: number
}

const CLASS_NAMES = Object.keys(ERROR_CLASSES) as readonly ErrorClass[]

/** How many errors of each class each column has. */
export function errorTable(columns: readonly ErrorColumn[]): string[] {
  const count = (errors: readonly ClassedError[], name: ErrorClass): number =>
    errors.filter(({ errorClass }) => errorClass === name).length
  return [
    `| class | ${columns.map(({ name }) => name).join(' | ')} | rule |`,
    `| --- |${' ---: |'.repeat(columns.length)} --- |`,
    ...CLASS_NAMES.map((name) => {
      const counts = columns.map(({ errors }) => count(errors, name))
      return `| ${name} | ${counts.join(' | ')} | ${ERROR_CLASSES[name]} |`
    }),
    `| all | ${columns.map(({ errors, rowCount }) => `${errors.length} of ${rowCount}`).join(' | ')} | |`,
  ]
}

/** Two sentences for each class, with label and answer. */
export function errorExamples(errors: readonly ClassedError[], exampleCount = 2): string[] {
  return CLASS_NAMES.flatMap((name) => {
    const shown = errors.filter(({ errorClass }) => errorClass === name).slice(0, exampleCount)
    if (shown.length === 0) return []
    return [`- ${name}`, ...shown.map(({ answered }) => `  - ${exampleOf(answered)}`)]
  })
}

function exampleOf({ row, said }: AnsweredRow): string {
  const { record, root } = said.both
  const rule = record ? ` by \`${record.rule}\`` : ''
  const words = row.id.replace(/<(\/?)([st])>/g, (_, close: string, tag: string) => {
    const [open, end] = tag === 's' ? ['[', ']ₐ'] : ['[', ']ᵣ']
    return close ? (end ?? '') : (open ?? '')
  })
  return `${words} Label ${row.root}, answer ${root}${rule}.`
}
