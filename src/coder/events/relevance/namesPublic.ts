import type { SentenceContext } from '../slots/SentenceContext.js'
import { isPublic } from './isPublic.js'

/** Whether a sentence names a state, body or political role. */
export function namesPublic({ mentions }: SentenceContext): boolean {
  return [...mentions.values()].some(({ actors }) => actors.some(isPublic))
}
