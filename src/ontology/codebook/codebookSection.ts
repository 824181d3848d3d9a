import type { EventType } from '../../types/index.js'

/** Where the codebook speaks of a type and mode: `PLOVER 2, CONSULT, mode visit`. */
export function codebookSection(type: EventType): string {
  return type.mode === null ? `PLOVER 2, ${type.category}` : `PLOVER 2, ${type.category}, mode ${type.mode}`
}
