import type { EventType } from '../../types/index.js'

/** "THREATEN relations": category and mode as a page prints them. */
export function typeWords({ category, mode }: EventType): string {
  return mode === null ? category : `${category} ${mode}`
}
