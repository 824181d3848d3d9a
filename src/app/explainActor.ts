import { type ActorExplanation, describeActor } from './describeActor.js'
import { loadOntology } from './loadOntology.js'

/** Who or what a name may be on a day, by the codebook and gazetteer of a data folder; `describeActor` says how. */
export async function explainActor(dataFolder: string, name: string, date: string | null): Promise<ActorExplanation> {
  return describeActor(name, date, await loadOntology(dataFolder))
}
