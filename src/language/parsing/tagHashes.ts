import { hashText } from '../../util/index.js'
import type { Label } from '../tagging/Tagger.js'

/** The two hashes under which the parser knows a joint tag. */
export function tagHashes([upos, xpos]: Label): { readonly joint: number; readonly coarse: number } {
  return { joint: hashText(`${upos}|${xpos}`), coarse: hashText(upos) }
}
