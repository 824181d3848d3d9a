const WALL =
  /\b(?:subscribe|sign in|log in|register|become a (?:member|subscriber))\b[^.\n]{0,60}\b(?:read|continue|keep reading|access|unlock|full (?:story|article))\b|\bto (?:read|continue reading) (?:the (?:rest|full)|this (?:story|article))/i

const MORE = /(?:…|\.{3}|\[…\]|\[\.{3}\]|\b(?:read more|continue reading|full story)\b[\s»>→.…]*)\s*$/i

/** True where a text says itself that it is only the beginning of a report. */
export function isCut(text: string): boolean {
  const end = text.trimEnd().slice(-300)
  return MORE.test(end) || WALL.test(end)
}
