/** Words that show what a sentence is about where it is about no public matter. */
export interface SceneWords {
  readonly name: string
  /** One of these in a sentence settles it. */
  readonly settling: ReadonlySet<string>
  /** Two of these do. */
  readonly hinting: ReadonlySet<string>
}

/** `data/lexicon/scenes.txt`: scenes, and how fiction is told. */
export interface SceneLexicon {
  readonly scenes: readonly SceneWords[]
  /** Words that speak against any scene: "ministry", "troop". */
  readonly publicWords: ReadonlySet<string>
  /** Works that tell of what never was: "novel", "video game". */
  readonly fiction: ReadonlySet<string>
  /** Verbs by which such works tell: "imagine", "retell". */
  readonly portray: ReadonlySet<string>
  /** Who acts in them: "actor", "heroine". */
  readonly performers: ReadonlySet<string>
}
