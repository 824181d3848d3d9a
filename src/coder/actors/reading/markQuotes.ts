import type { ParsedText } from '../../../types/index.js'

/** For each token of each sentence whether it stands inside double quotation marks; a new paragraph closes them. */
export function markQuotes(parsed: ParsedText): readonly (readonly boolean[])[] {
  let isOpen = false
  let paragraph = -1
  return parsed.sentences.map((sentence) => {
    if (sentence.paragraph !== paragraph) isOpen = false
    paragraph = sentence.paragraph
    return sentence.tokens.map(({ text }) => {
      if (text === '“' || text === '``') isOpen = true
      else if (text === '”' || text === "''") isOpen = false
      else if (text === '"') isOpen = !isOpen
      else return isOpen
      return false
    })
  })
}
