import type { ActorRef } from './Actor.js'
import type { QuotedSpan } from './Span.js'

export type MentionKind =
  | 'name' // "Russia", "Sergei Lavrov", "Iranian Foreign Minister Hossein Amir-Abdollahian"
  | 'nominal' // "the ministry", "senior officials in Kyiv", "the two nations"
  | 'pronoun' // "he", "they", "which"
  | 'adjective' // "Russian" in "Russian strikes"
  | 'possessive' // "his", "Israel's" before a noun

/** A noun phrase, pronoun or adjective that may name an actor. */
export interface Mention extends QuotedSpan {
  /** Position in the report's list of mentions. */
  readonly id: number
  /** Index of its sentence. */
  readonly sentence: number
  /** Index of its head token in the sentence. */
  readonly head: number
  /** First and last token of the phrase, both included; relative clauses and appositions left out. */
  readonly first: number
  readonly last: number
  readonly kind: MentionKind
}

/** What a mention is, for the roles it may take in an event. */
export type EntityKind =
  | 'state'
  | 'organisation'
  | 'armedGroup'
  | 'person'
  | 'group' // troops, protesters, residents
  | 'body' // a ministry, court, party, company
  | 'place'
  | 'thing' // an embassy, ship or resolution that belongs to an actor

/** A mention with the actors its words stand for. */
export interface ResolvedMention {
  readonly mention: Mention
  readonly entity: EntityKind
  /** Several for "the two nations"; empty where nothing resolves. */
  readonly actors: readonly ActorRef[]
  /** `owner`: the phrase names a thing, `actors` are those it belongs to ("the Turkish embassy" -> TUR). */
  readonly via: 'self' | 'owner'
}

/** Who is named where: one map per sentence, from a mention's head token index to the mention. */
export interface ResolvedActors {
  readonly mentions: readonly ResolvedMention[]
  readonly bySentence: readonly ReadonlyMap<number, ResolvedMention>[]
}
