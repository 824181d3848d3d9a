import type { NameCustoms } from './parseNameCustoms.js'

const SUFFIXES: ReadonlySet<string> = new Set(
  'Jr Jr. Sr Sr. I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI'.split(' '),
)
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul bin ibn ben bint van von der den de da do dos das del della di du la le ter ten abu ould zu st'.split(' '),
)
const ARTICLE = /^(?:al|el|ul)-/i

/**
 * Names a person goes by alone, the family name first: "Putin"; "Kim" of Kim Jong-un; "al-Assad" and "Assad";
 * "von der Leyen" and "Leyen"; "Abiy" where the given name is used; "Kirill" of Patriarch Kirill of Moscow.
 * Of kings and popes it is the name without its number. The first word of a mere other spelling is often a title, so no given name is taken from it.
 */
export function shortNames(
  name: string,
  country: string,
  customs: NameCustoms,
  from: 'name' | 'spelling' = 'name',
): readonly string[] {
  const words = name.split(' ')
  while (SUFFIXES.has(words.at(-1) ?? '')) words.pop()
  const of = words.indexOf('of')
  if (of > 0) return words.slice(of - 1, of)
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || name.indexOf(' ') === -1) return []
  if (customs.familyFirst.get(country)?.has(first))
    return first.length === 1 || customs.neverAlone.has(first) ? [] : [first]
  const names = [last]
  const long = withParticles(words)
  if (long !== null) names.unshift(long)
  if (ARTICLE.test(last)) names.push(last.replace(ARTICLE, ''))
  if (from === 'name' && customs.givenName.has(country) && first !== last) names.push(first)
  return names.filter((short) => short.length > 1 && !customs.neverAlone.has(short))
}

/** "von der Leyen"; null where no particle stands before the family name. */
function withParticles(words: readonly string[]): string | null {
  let start = words.length - 1
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start--
  return start === words.length - 1 ? null : words.slice(start).join(' ')
}
