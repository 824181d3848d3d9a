/** Months that are also names of people: "Theresa May", "April Jones", "Jan Jensen". */
export const PERSON_MONTHS: ReadonlySet<string> = new Set(['jan', 'april', 'may', 'june', 'august'])
