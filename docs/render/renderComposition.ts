import type { CoderParts } from '../../src/app/index.js'
import { composedType, OPERATOR_EFFECTS, type OperatorEffect } from '../../src/coder/index.js'
import { type EventType, PLOVER_CATEGORIES } from '../../src/types/index.js'

/** Why an effect does what it does, with the section of the codebook that says so. */
const REASONS: Readonly<Record<OperatorEffect, string>> = {
  agree:
    'PLOVER 2, AGREE; CAMEO 03, 035: willingness to cooperate or yield. Agreeing to sanctions is the decision to impose them; offering troops is an offer',
  intend: 'PLOVER 2, auxiliary modes: cooperation to come is AGREE, force to come THREATEN, mode by content',
  threaten: 'PLOVER 2, THREATEN: the mode is the content of the threat; sanctions are about relations',
  refuse: 'PLOVER 2, REJECT: refusing to help, to meet, to yield, to change; force refused did not happen',
  cease:
    'what ends turns into its opposite: aid cut is SANCTION (CAMEO 162), talks broken off SANCTION (164), a ban lifted or an attack stopped RETREAT (085, 087)',
  cancel: 'PLOVER 2, REJECT: calling off a meeting; all else as what ends',
  request: 'PLOVER 2, REQUEST: help, yielding, talks or change; the addressee is the recipient',
  accuse: 'PLOVER 2, ACCUSE-allege; the alleged deed is kept as a record of its own, attributed to the accuser',
  deny: 'a denial is about the event, not a category: the status is denied',
  begin: 'the event is under way',
  neutral: 'ordering, approving or carrying out a deed is the deed',
  fail: 'what did not come about; agreement or talks that failed are REJECT',
  consider: 'what may or may not be done: the status is possible',
  support: 'PLOVER 2, SUPPORT: backing somebody for what was done; the deed stays a record of its own',
  oppose: 'as refuse, with the planner as recipient',
  blame: 'PLOVER 2, ACCUSE-disapprove; the deed stays a record of its own',
  prevent: 'PLOVER 2, COERCE-restrict: keeping others from what they would do',
}

/** Examples of each type that differ in what becomes of them. */
const MODES: Readonly<
  Record<string, readonly (readonly [mode: string, contexts: readonly string[], label: string])[]>
> = {
  CONSULT: [['visit', [], 'visit']],
  SANCTION: [
    ['expel', [], 'expel'],
    ['discontinue', [], 'discontinue'],
  ],
  COERCE: [
    ['arrest', [], 'arrest'],
    ['restrict', [], 'restrict'],
    ['restrict', ['economic'], 'restrict, sanctions'],
  ],
  ASSAULT: [['aerial', [], 'aerial']],
  MOBILIZE: [['troops', [], 'troops']],
  RETREAT: [['release', [], 'release']],
}

/** The composition table: what each effect makes of each type of inner event, computed by the function that codes. */
export function renderComposition({ lexicon }: CoderParts): string {
  const inner = PLOVER_CATEGORIES.flatMap((category) =>
    (MODES[category] ?? [['', [], '']]).map(([mode, contexts, label]) => ({
      type: { category, mode: mode || null },
      contexts,
      label: label ? `${category} (${label})` : category,
    })),
  )
  const effects = OPERATOR_EFFECTS.filter((effect) => REASONS[effect])
  return effects
    .flatMap((effect) => {
      const words = lexicon.entries
        .filter((entry) => entry.kind === 'operator' && entry.effect === effect)
        .flatMap((entry) =>
          entry.predicates.map((one) =>
            (one.kind === 'noun' ? [...one.others, one.head] : [one.head, ...one.others]).join(' '),
          ),
        )
      return [
        `### ${effect}`,
        '',
        `${REASONS[effect]}.${words.length > 0 ? ` Words: *${[...new Set(words)].sort().join(', ')}*.` : ''}`,
        '',
        '| of | comes |',
        '| --- | --- |',
        ...inner.map(({ type, contexts, label }) => `| ${label} | ${outcomeOf(effect, type, contexts)} |`),
        '',
      ]
    })
    .join('\n')
}

function outcomeOf(effect: OperatorEffect, inner: EventType, contexts: readonly string[]): string {
  const composed = composedType(effect, inner, contexts)
  if (!composed) return 'nothing'
  const { category, mode } = composed.type
  const isSame = category === inner.category && mode === inner.mode
  const name = isSame ? 'itself' : mode ? `${category}-${mode}` : category
  return composed.outcome ? `${name}, ${composed.outcome}` : name
}
