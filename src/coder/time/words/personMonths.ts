/** Months that are also names of people: "Theresa May", "April Jones". */
export const PERSON_MONTHS: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])
