import type { Token } from '../../../types/index.js'

const HELPING: ReadonlySet<string> = new Set(['aux', 'aux:pass', 'cop'])

/** What hangs on a helping verb belongs to the verb that is helped: "Austria" in "Austria has eased", below "has". */
export function mendAuxiliary(tokens: readonly Token[], index: number): readonly Token[] | null {
  const token = tokens[index]
  const above = token && tokens[token.head]
  if (!token || !above || !HELPING.has(above.deprel) || token.deprel === 'advmod' || token.deprel === 'punct')
    return null
  const isPart =
    token.deprel === 'fixed' || token.deprel === 'conj' || token.deprel === 'cc' || token.deprel === 'goeswith'
  return isPart || above.head < 0 || above.head === index ? null : [{ ...token, head: above.head }]
}
