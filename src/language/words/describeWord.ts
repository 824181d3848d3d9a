import { hashText } from '../../util/index.js'

/** The facts about a written word that features may use, each as a hash; their order in a description. */
export const WORD_FACTS = [
  'word',
  'lower',
  'end1',
  'end2',
  'end3',
  'end4',
  'end5',
  'start1',
  'start2',
  'start3',
  'start4',
  'shape',
  'case',
  'hyphen',
  'digit',
  'endShape',
] as const

export type WordFact = (typeof WORD_FACTS)[number]

/** A description of a word: one hash per entry of `WORD_FACTS`. Digits count as 0, so that numbers share features. */
export function describeWord(form: string): Int32Array {
  const word = form.replace(/[0-9]/g, '0')
  const lower = word.toLowerCase()
  const shape = shapeOf(form)
  const end3 = lower.slice(-3)
  const facts: Record<WordFact, string> = {
    word,
    lower,
    end1: lower.slice(-1),
    end2: lower.slice(-2),
    end3,
    end4: lower.slice(-4),
    end5: lower.slice(-5),
    start1: lower.slice(0, 1),
    start2: lower.slice(0, 2),
    start3: lower.slice(0, 3),
    start4: lower.slice(0, 4),
    shape,
    case: letterCase(form),
    hyphen: form.includes('-') ? 'hyphen' : 'none',
    digit: /[0-9]/.test(form) ? 'digit' : 'none',
    endShape: `${end3} ${shape}`,
  }
  return Int32Array.from(WORD_FACTS, (fact) => hashText(facts[fact]))
}

/** "Kim" is Xx, "U.S." is X.X., "1990s" is dx; at most eight signs. */
function shapeOf(form: string): string {
  const head = form.slice(0, 40)
  const shape = head
    .replace(/[A-Z]+/g, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/[a-z]+/g, 'x')
    .replace(/[0-9]+/g, 'd')
  return shape.slice(0, 8)
}

function letterCase(form: string): 'lower' | 'capital' | 'capitals' {
  if (!/^[A-Z]/.test(form)) return 'lower'
  return form.length > 1 && form === form.toUpperCase() ? 'capitals' : 'capital'
}
