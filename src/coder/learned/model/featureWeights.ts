/** What features count for besides being there: set when the model was designed, used in training and reading alike. */
export const FEATURE_VALUES = {
  /** Of a named feature. */
  named: 1,
  /** Of a feature that says what the rules said. */
  rule: 2,
  /** A meaning is multiplied by this. */
  meaning: 4,
} as const
