import { PLOVER_CATEGORIES } from '../../src/types/index.js'
import type { Answer } from '../measures/classScores.js'

const ORDER: readonly string[] = [...PLOVER_CATEGORIES, 'YIELD', 'NONE']

/** Label by answer as a table: rows are labels, columns answers by their first four letters; a dot stands for 0. */
export function confusionTable(answers: readonly Answer[]): string[] {
  const names = ORDER.filter((name) => answers.some(({ gold, said }) => gold === name || said === name))
  const golds = names.filter((name) => answers.some(({ gold }) => gold === name))
  const count = (gold: string, said: string): number =>
    answers.filter((answer) => answer.gold === gold && answer.said === said).length
  return [
    `| label | ${names.map((name) => name.slice(0, 4)).join(' | ')} | n |`,
    `| --- |${' ---: |'.repeat(names.length + 1)}`,
    ...golds.map((gold) => {
      const cells = names.map((said) => cell(count(gold, said), gold === said))
      return `| ${gold} | ${cells.join(' | ')} | ${answers.filter((answer) => answer.gold === gold).length} |`
    }),
  ]
}

function cell(count: number, isRight: boolean): string {
  if (count === 0) return '·'
  return isRight ? `**${count}**` : String(count)
}
