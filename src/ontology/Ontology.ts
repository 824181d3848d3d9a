import type { Codebook } from './Codebook.js'
import type { Gazetteer } from './Gazetteer.js'

/** What the coder knows of the world before it reads: codes, actors, places. */
export interface Ontology {
  readonly codebook: Codebook
  readonly gazetteer: Gazetteer
  /** Hash of all files behind it; goes into every record. */
  readonly version: string
}
