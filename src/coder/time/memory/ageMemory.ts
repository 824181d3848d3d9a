import type { TimeMemory } from './TimeMemory.js'

/** Sentences over which "two days later" reaches back for its date. */
const REACH = 4

/** The memory one sentence on: a date told too long ago is no longer what "the next day" counts from. */
export function ageMemory(memory: TimeMemory): TimeMemory {
  const age = memory.age + 1
  return age > REACH ? { ...memory, age, lastRange: null, lastMonth: null } : { ...memory, age }
}
