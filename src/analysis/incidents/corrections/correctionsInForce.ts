import type { Correction } from '../../../types/index.js'

/** A correction that changes groups. */
export type Regrouping = Exclude<Correction, { kind: 'undo' }>

/** Those of some corrections, in the order they were made, that no later one undoes. */
export function correctionsInForce(corrections: readonly Correction[]): readonly Regrouping[] {
  const undone = new Set<string>()
  // From the last backwards: whether an undoing counts depends on later ones alone.
  for (const correction of [...corrections].reverse()) {
    if (correction.kind === 'undo' && !undone.has(correction.id)) undone.add(correction.correction)
  }
  return corrections.filter((one): one is Regrouping => one.kind !== 'undo' && !undone.has(one.id))
}
