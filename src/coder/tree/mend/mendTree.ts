import type { ParsedSentence, Token } from '../../../types/index.js'
import { mendAcronym } from './mendAcronym.js'
import { mendAuxiliary } from './mendAuxiliary.js'
import { mendBeingThere } from './mendBeingThere.js'
import { mendDoubleObject } from './mendDoubleObject.js'
import { mendGerund } from './mendGerund.js'
import { mendGift } from './mendGift.js'
import { mendHome } from './mendHome.js'
import { mendHyphenVerb } from './mendHyphenVerb.js'
import { mendIntransitive } from './mendIntransitive.js'
import { mendMissedVerb } from './mendMissedVerb.js'
import { mendNameSubject } from './mendNameSubject.js'
import { mendNounInfinitive } from './mendNounInfinitive.js'
import { mendPairedSubject } from './mendPairedSubject.js'
import { mendParticle } from './mendParticle.js'
import { mendPerfect } from './mendPerfect.js'
import { mendPluralVerb } from './mendPluralVerb.js'
import { mendRankedDoer } from './mendRankedDoer.js'
import { mendReducedObject } from './mendReducedObject.js'
import { mendReducedRoot } from './mendReducedRoot.js'
import { mendShiftedObject } from './mendShiftedObject.js'
import { mendStrayName } from './mendStrayName.js'
import { mendStruckPlace } from './mendStruckPlace.js'
import { mendSunkenSubject } from './mendSunkenSubject.js'
import { mendTimeObject } from './mendTimeObject.js'
import { mendTimeSubject } from './mendTimeSubject.js'

/** Looks at one word of a sentence; gives the words that hang otherwise than the parser says, or null. */
export type Mend = (tokens: readonly Token[], index: number) => readonly Token[] | null

const MENDS: readonly Mend[] = [
  mendAcronym,
  mendAuxiliary,
  mendNameSubject,
  mendBeingThere,
  mendStruckPlace,
  mendPerfect,
  mendGerund,
  mendNounInfinitive,
  mendIntransitive,
  mendMissedVerb,
  mendPluralVerb,
  mendReducedRoot,
  mendHyphenVerb,
  mendPairedSubject,
  mendParticle,
  mendRankedDoer,
  mendReducedObject,
  mendShiftedObject,
  mendStrayName,
  mendSunkenSubject,
  mendTimeObject,
  mendTimeSubject,
  mendDoubleObject,
  mendGift,
  mendHome,
]

/** A sentence with the attachments set right that parsers regularly miss; the words themselves never change. */
export function mendTree(sentence: ParsedSentence): ParsedSentence {
  let tokens: Token[] | null = null
  for (let index = 0; index < sentence.tokens.length; index++) {
    for (const mend of MENDS) {
      for (const changed of mend(tokens ?? sentence.tokens, index) ?? []) {
        tokens ??= [...sentence.tokens]
        tokens[changed.index] = changed
      }
    }
  }
  return tokens ? { ...sentence, tokens } : sentence
}
