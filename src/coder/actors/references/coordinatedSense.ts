import { conjunctsOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'

/** What all members of a coordination stand for together: "Russia and China" -> both; null where none is an actor. */
export function coordinatedSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const members = conjunctsOf(sentence.tree, head)
  if (members.length === 1) return reading.senseAt(sentence.index, head)
  const actors: Identity[] = []
  let first: Sense | null = null
  for (const member of members) {
    const sense = reading.senseAt(sentence.index, member)
    if (!sense) continue
    first ??= sense
    for (const actor of sense.actors) if (!actors.some((other) => isSameActor(other, actor))) actors.push(actor)
  }
  return first ? { ...first, actors } : null
}

/** Whether two references mean one actor: by id, else by name. */
export function isSameActor(one: Identity, other: Identity): boolean {
  if (one.id !== null || other.id !== null) return one.id === other.id
  return one.name === other.name
}
