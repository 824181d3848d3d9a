/** Any object of a STIX 2.1 bundle. */
export interface StixObject {
  readonly type: string
  readonly id: string
  readonly [property: string]: unknown
}
