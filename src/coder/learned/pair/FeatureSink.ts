/** Takes features in by the parts of their names: "words ", "sign", " ", "deal". */
export interface FeatureSink {
  add(first: string, second?: string, third?: string, fourth?: string, fifth?: string, sixth?: string): void
}

/** Keeps features by their whole names. */
export class FeatureNames implements FeatureSink {
  readonly names: string[] = []

  add(first: string, second = '', third = '', fourth = '', fifth = '', sixth = ''): void {
    this.names.push(first + second + third + fourth + fifth + sixth)
  }
}
