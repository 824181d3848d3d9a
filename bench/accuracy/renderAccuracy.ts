import type { Versions } from '../../src/types/index.js'
import { confusionTable } from './confusionTable.js'
import { type ClassedError, type ErrorColumn, errorExamples, errorTable } from './errorTable.js'
import { categories, type Part, scoreTable } from './scoreTable.js'

/** All that the page of accuracy is made of. */
export interface Measured {
  readonly ploverMade: Part
  readonly ploverAside: Part
  readonly ownAside: Part
  readonly errors: readonly ErrorColumn[]
  /** Wrong answers on sentences that may be shown: the development part of our own. */
  readonly examples: readonly ClassedError[]
  readonly versions: Versions
}

/** `docs/accuracy.md`. */
export function renderAccuracy({ ploverMade, ploverAside, ownAside, errors, examples, versions }: Measured): string {
  return `${[
    '# Accuracy',
    '',
    'Written by `npm run accuracy -- --plover FILE` from labelled sentences: the training part of PLV, a set of',
    'sentences labelled with PLOVER categories (not part of this project, so only counts stand here), and our own in',
    '`training/coder/sentences`. An actor and a recipient are marked in each. The coder reads the sentence as always, without',
    'seeing the marks; the marks choose which of its records answers. No record is the answer NONE.',
    '',
    '- Of either origin a fifth, chosen by a hash, is kept aside: neither rules nor weights were made from it. The rest is what',
    '  they were made from, so its figures are too good.',
    '- Our own sentences were written by those who write the rules, to tell each category in as many words as possible; how',
    '  often a word occurs in the news they do not say. Short ones in the grammar of headlines are among them.',
    '- PLV joins CONCEDE and RETREAT (YIELD) and knows no NONE. Of our sentences about one in eight is labelled NONE: there',
    '  only a record between just the marked sides is wrong.',
    '- F1 is the mean over labels. “Half” is cooperation or conflict.',
    '- Rules alone: `--coder rules` of `npm run bench`. Learned step alone: over a lexicon without event entries.',
    '',
    '## How often it is right',
    '',
    ...scoreTable([ploverMade, ploverAside, ownAside]),
    '',
    '## What is taken for what',
    '',
    `${ploverAside.name}, rules and learned step:`,
    '',
    ...confusionTable(categories(ploverAside.rows, 'both')),
    '',
    `${ownAside.name}, rules and learned step:`,
    '',
    ...confusionTable(categories(ownAside.rows, 'both')),
    '',
    '## Why it is wrong',
    '',
    'Each wrong answer of rules and learned step together falls into the first class whose rule holds; a program goes by what',
    '`sitrep explain` tells of the sentence (`bench/accuracy/evidenceOfError.ts`). The rules are written down, not proved:',
    'whether the tree is at fault cannot be seen from the tree, so “parse” is an estimate, and some of “condition” and “roles”',
    'is bad trees as well. A disputed label was found by reading: the wrong answers of the development sentences were gone',
    'through once by hand (`bench/accuracy/disputed.tsv`); nobody reads the sentences kept aside, so those columns have none,',
    'and their other counts hold labels open to dispute as well.',
    '',
    ...errorTable(errors),
    '',
    'From the development part of our own sentences, [actor]ₐ and [recipient]ᵣ as marked:',
    '',
    ...errorExamples(examples),
    '',
    `Read with ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
  ].join('\n')}\n`
}
