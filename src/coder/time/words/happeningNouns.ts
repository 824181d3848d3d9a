/** Nouns that name happenings and can have a date of their own: "condemned the raid in July" may date the raid. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'attack raid strike airstrike coup war battle vote visit trip talk summit meeting conference protest rally march ' +
    'riot massacre killing murder bombing shelling blast deal treaty pact accord truce ceasefire uprising revolt test ' +
    'launch crisis conflict clash siege blockade offensive operation speech trial verdict ruling report statement ' +
    'violence fighting crackdown arrest death collapse crash ban sanction decision move ceremony parade drill exercise'
  ).split(' '),
)

/** Whether a noun names a happening, by list or by its ending. */
export function namesHappening(lemma: string): boolean {
  const word = lemma.toLowerCase()
  return NOUNS.has(word) || /(?:[st]ion|ment|ance|ence|ing|al|ure)$/.test(word)
}
