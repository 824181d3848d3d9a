const ARTICLE = /^(?:al|el|ash|as|ar|an)[-\s]/

/** A word of a name as it is looked up in the report: lower case, without an Arabic article and apostrophes. */
export function nameKey(word: string): string {
  return word.toLowerCase().replace(ARTICLE, '').replace(/['’‘]/g, '')
}
