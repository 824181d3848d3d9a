/** Whether a relation is the wanted one, or a subtype of it: `nsubj:pass` is an `nsubj`, `nsubj` is no `nsubj:pass`. */
export function isRelation(deprel: string, wanted: string): boolean {
  if (!deprel.startsWith(wanted)) return false
  return deprel.length === wanted.length || deprel.charCodeAt(wanted.length) === 58
}
