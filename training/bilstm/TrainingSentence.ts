/** One word as the trainer needs it: tag is "UPOS|XPOS" (or the bare tag of the silver text); head 0 is the root. */
export interface TrainingWord {
  readonly form: string
  readonly tag: string
  readonly head: number
  readonly relation: string
  readonly punctuation: boolean
}

export type TrainingSentence = readonly TrainingWord[]
