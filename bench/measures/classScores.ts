/** One answered row: what is right and what was said. */
export interface Answer {
  readonly gold: string
  readonly said: string
}

export interface ClassScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Rows of this class in the gold answers. */
  readonly n: number
}

/** Precision, recall and F1 of each class that occurs in the gold answers, by name. */
export function classScores(answers: readonly Answer[]): ReadonlyMap<string, ClassScore> {
  const classes = [...new Set(answers.map((answer) => answer.gold))].sort()
  return new Map(classes.map((name) => [name, scoreClass(answers, name)]))
}

/** Mean F1 over the classes that occur in the gold answers. */
export function macroF1(answers: readonly Answer[]): number {
  const scores = [...classScores(answers).values()]
  return scores.reduce((sum, score) => sum + score.f1, 0) / Math.max(1, scores.length)
}

/** Share of right answers. */
export function accuracy(answers: readonly Answer[]): number {
  return answers.filter((answer) => answer.gold === answer.said).length / Math.max(1, answers.length)
}

function scoreClass(answers: readonly Answer[], name: string): ClassScore {
  let right = 0
  let said = 0
  let gold = 0
  for (const answer of answers) {
    if (answer.said === name) said++
    if (answer.gold === name) gold++
    if (answer.said === name && answer.gold === name) right++
  }
  const precision = right / Math.max(1, said)
  const recall = right / Math.max(1, gold)
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, n: gold }
}
