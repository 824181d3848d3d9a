import { Fault } from '../../types/index.js'
import type { LayerName } from './Draft.js'
import type { AnyStep } from './Step.js'

/** Checks that each step finds the layers it needs, given those present at the start; gives the steps back. */
export function buildPipeline(steps: readonly AnyStep[], given: readonly LayerName[]): readonly AnyStep[] {
  const present = new Set(given)
  for (const step of steps) {
    const missing = step.needs.filter((layer) => !present.has(layer))
    if (missing.length > 0) {
      throw new Fault('internal', `step "${step.name}" needs ${missing.join(', ')}, which no step before it adds`)
    }
    if (present.has(step.adds)) throw new Fault('internal', `step "${step.name}" adds ${step.adds} a second time`)
    present.add(step.adds)
  }
  return steps
}
