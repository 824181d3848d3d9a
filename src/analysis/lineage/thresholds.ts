/**
 * The figures by which reports count as related. All count content words: about half of an English text.
 * docs/lineage.md shows what each was chosen on.
 */

/** Share of both texts that is the same: one is a copy or rewrite of the other. */
export const NEAR_SHARE = 0.55
/** Share of the shorter text that stands in the longer: it is contained in it. */
export const CONTAINED_SHARE = 0.6
/** Fewest content words of a copy or of a contained text. */
export const COPY_WORDS = 10
/** Fewest content words in whole sentences that two texts share where neither holds the other; half for a quoted word. */
export const PARTIAL_WORDS = 12
/** Fewest of them outside quotations. */
export const PARTIAL_OWN_WORDS = 6
/** Fewest content words of one shared run; shorter ones are how anybody says it. */
export const RUN_WORDS = 5
/** A run may pass over this many words that differ. */
export const RUN_GAP = 3
/** Content words from which a run is more than a name with titles, whatever sentence it stands in. */
export const SOLID_WORDS = 16
/** Share of a sentence from which a shorter run is that sentence, not a name in it. */
export const SENTENCE_SHARE = 0.5
/** Share of either text in runs from which the other sentences are looked at for rewriting. */
export const REWRITTEN_FROM = 0.12
/** Likeness of two sentences (weighted Dice) from which one is a rewriting of the other. */
export const SENTENCE_LIKENESS = 0.62
/** Fewest content words that a rewritten sentence shares with its original. */
export const SENTENCE_WORDS = 4
/** Fewest content words of a quotation that two texts share. */
export const QUOTE_WORDS = 6
/** Content words in shared quotations from which they come from one statement. */
export const STATEMENT_WORDS = 25
/** Stories of one outlet that make a sentence boilerplate if they lie so many days apart. */
export const BOILERPLATE_REPORTS = 3
export const BOILERPLATE_DAYS = 6
/** Stories of one outlet that make a sentence boilerplate in any case. */
export const BOILERPLATE_MANY = 6
/** Days apart at most for one unnamed speaker to be the same. */
export const SPEAKER_WINDOW_DAYS = 3
/** Fewest content words that two reports share in what an unnamed speaker says. */
export const SPEAKER_WORDS = 4
/** Share of a text's words under which it adds nothing of its own: it has no origin but those it derives from. */
export const OWN_SHARE = 0.35
/** Part of a text, from its beginning, in which "X reported" says where the story comes from. */
export const CITING_PART = 0.4
/** Share of the shorter of two reports of one outlet from which common paragraphs link them. */
export const SAME_OUTLET_SHARE = 0.25
/** Fewest letters of a report that can be an origin's, or its own. */
export const OWN_LETTERS = 80
/** Share of the sentences of the shorter of two reports of one outlet from which they are states of one story. */
export const SAME_STORY_SHARE = 0.65
