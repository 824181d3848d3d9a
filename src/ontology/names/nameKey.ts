import { nameShape } from './nameShape.js'

/** What a name is looked up by: its shape in lower case. */
export function nameKey(text: string): string {
  return nameShape(text).toLowerCase()
}
