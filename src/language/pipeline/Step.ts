import type { Language } from '../Language.js'
import type { Draft, LayerName, Layers } from './Draft.js'

/** One step of reading: what it reads, what it adds, and how. Steps return new layers and change none. */
export interface Step<Needed extends LayerName = LayerName, Added extends LayerName = LayerName> {
  readonly name: string
  readonly needs: readonly Needed[]
  readonly adds: Added
  readonly run: (layers: Pick<Layers, Needed>, language: Language) => Layers[Added]
}

/** A step with the types of its layers forgotten, as a pipeline holds it. */
export interface AnyStep {
  readonly name: string
  readonly needs: readonly LayerName[]
  readonly adds: LayerName
  readonly run: (draft: Draft, language: Language) => Draft
}

/** Declares a step; its `run` sees exactly the layers it needs. */
export function defineStep<Needed extends LayerName, Added extends LayerName>(step: Step<Needed, Added>): AnyStep {
  return {
    name: step.name,
    needs: step.needs,
    adds: step.adds,
    // buildPipeline has checked that every needed layer is there by now
    run: (draft, language) => ({ ...draft, [step.adds]: step.run(draft as Pick<Layers, Needed>, language) }),
  }
}
