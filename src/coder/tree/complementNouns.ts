/** Nouns whose infinitive says what they are about, not what they are for: "a plan to leave". */
export const COMPLEMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'plan threat decision promise pledge vow attempt effort bid refusal failure right ability offer order request ' +
    'demand call appeal proposal agreement deal willingness permission readiness intention commitment vote move motion ' +
    'invitation ultimatum warning plea reluctance unwillingness determination desire wish'
  ).split(' '),
)
