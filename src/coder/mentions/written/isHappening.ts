import type { NameText } from './NameText.js'

const YEAR = /^(?:1[5-9]|20)\d\d$/
const KIND_OF_VOTE: ReadonlySet<string> = new Set(
  `general presidential parliamentary legislative municipal local federal state gubernatorial senate provincial regional
  european by - snap leadership mayoral house`.split(/\s+/),
)
const VOTE = /^(?:by-?)?(?:elections?|referendums?|referenda|census|primary|primaries|plebiscite)$/
const LONGEST_KIND = 4
/** What a name before it gives a name to: "the Munich conference", "the Sandzak revolt". */
const NAMED = /^(?:wars?|revolts?|uprisings?|revolution|massacre|trials?|summit|accords?|genocide|rebellion|mutiny)$/

/** Whether a name is part of a happening's: "the 2016 United States presidential election", "2019 election in Spain",
 *  "the Munich conference". */
export function isHappening({ words }: NameText, first: number, last: number): boolean {
  if (NAMED.test(words[last + 1] ?? '')) return true
  return (YEAR.test(words[first - 1] ?? '') && voteAfter(words, last) >= 0) || isVoteBefore(words, first)
}

function voteAfter(words: readonly string[], last: number): number {
  for (let at = last + 1; at <= last + LONGEST_KIND; at++) {
    if (VOTE.test(words[at] ?? '')) return at
    if (!KIND_OF_VOTE.has(words[at] ?? '')) return -1
  }
  return -1
}

/** "... election in Spain", where the vote has a year before it. */
function isVoteBefore(words: readonly string[], first: number): boolean {
  const preposition = words[first - 1] === 'the' ? first - 2 : first - 1
  if (words[preposition] !== 'in' || !VOTE.test(words[preposition - 1] ?? '')) return false
  return words.slice(Math.max(0, preposition - 7), preposition).some((word) => YEAR.test(word))
}
