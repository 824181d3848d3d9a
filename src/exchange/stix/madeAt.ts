/** When an object of a report was made and last changed: STIX lets a new version change the second alone. */
export function madeAt(keptAt: string, codedAt: string) {
  return { created: keptAt, modified: keptAt > codedAt ? keptAt : codedAt }
}
