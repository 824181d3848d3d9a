/**
 * What the transition parser looks at. `s0 s1 s2` are the top of the stack, `b0 b1 b2` the front of the buffer;
 * `.l .r` are the outermost left and right child, `.l2 .r2` the ones before them. Of each node: `word`, `tag` (joint),
 * `coarse` (UPOS), `ending` (suffix and shape), `relation` to its head, `lefts rights` (numbers of children),
 * `leftSet rightSet` (which relations they have). `gap` and `commas` measure the stretch between two nodes.
 */
export const PARSER_TEMPLATES: readonly string[] = [
  'bias',
  's0.word', 's0.tag', 's0.word s0.tag', 's0.ending', 's1.word', 's1.tag', 's1.word s1.tag', 's1.ending',
  'b0.word', 'b0.tag', 'b0.word b0.tag', 'b0.ending', 'b1.word', 'b1.tag', 'b1.word b1.tag', 'b2.word b2.tag', 'b2.tag',
  's2.tag', 's2.word s2.tag',
  // stack top and buffer front
  's0.word s0.tag b0.tag',
  's0.tag b0.word b0.tag', 's0.word b0.word', 's0.tag b0.tag', 's0.word b0.tag', 's0.tag b0.word', 's0.coarse b0.coarse',
  // the two on top of the stack
  's1.word s1.tag s0.tag',
  's1.tag s0.word s0.tag', 's1.word s0.word', 's1.tag s0.tag', 's1.word s0.tag', 's1.tag s0.word',
  's1.word b0.word', 's1.tag b0.tag', 's1.word b0.tag', 's1.tag b0.word',
  'b0.tag b1.tag', 'b0.word b1.tag', 'b0.tag b1.word', 's0.tag b1.tag', 's0.word b1.tag', 's0.tag b1.word',
  // three and four together
  'b0.tag b1.tag b2.tag', 's0.tag b0.tag b1.tag', 's1.tag s0.tag b0.tag', 's2.tag s1.tag s0.tag',
  's1.coarse s0.coarse b0.coarse', 's1.coarse s0.coarse b0.coarse b1.coarse', 's2.coarse s1.coarse s0.coarse b0.coarse',
  's0.coarse b0.coarse b1.coarse b2.coarse',
  's1.tag s0.word b0.tag', 's1.word s0.tag b0.tag', 's1.tag s0.tag b0.word', 's0.word b0.tag b1.tag',
  's0.tag b0.word b1.tag',     's0.tag s0.l.tag b0.tag', 's0.tag s0.r.tag b0.tag', 's0.tag b0.tag b0.l.tag', 's1.tag s0.tag s0.l.tag',
  's1.tag s0.tag s0.r.tag', 's1.tag s1.l.tag s0.tag', 's1.tag s1.r.tag s0.tag',
  // prepositions and conjunctions are first children
  's1.word s0.l.word s0.tag', 's1.tag s0.l.word s0.tag', 's1.tag s0.l.word s0.word s0.tag', 's1.tag s0.word s0.l.word',
  's0.word b0.l.word b0.tag', 's0.tag b0.l.word b0.tag', 's1.word s0.l.word b0.tag',
  's1.tag s0.tag s0.l.word b0.tag', 's2.tag s1.tag s0.tag s0.l.word', 's2.word s1.word s0.l.word s0.tag',
  's1.l.word s0.l.word s0.tag', 's1.coarse s0.coarse b0.word s0.l.word',
  // distance
  's0.word gap.s0b0', 's0.tag gap.s0b0', 'b0.word gap.s0b0', 'b0.tag gap.s0b0',   's0.tag b0.tag gap.s0b0', 's1.word gap.s1s0', 's1.tag gap.s1s0', 's1.tag s0.tag gap.s1s0',   's0.coarse b0.coarse commas.s0b0 gap.s0b0', 's1.coarse s0.coarse commas.s1s0 gap.s1s0',
  's1.coarse s0.coarse b0.coarse commas.s1s0',
  // numbers of children
  's0.word s0.lefts', 's0.word s0.rights', 's0.tag s0.lefts', 's0.tag s0.rights', 's1.word s1.rights', 's1.tag s1.rights',
  's1.tag s1.lefts', 's1.word s1.lefts', 'b0.word b0.lefts', 'b0.tag b0.lefts',
  // children
  's0.l.word', 's0.l.tag', 's0.l.relation', 's0.r.tag', 's0.r.relation',   'b0.l.word', 'b0.l.tag', 'b0.l.relation',
  's0.tag s0.l.relation', 's0.tag s0.r.relation', 's1.tag s1.l.relation', 's1.tag s1.r.relation', 'b0.tag b0.l.relation',
  's0.l2.tag', 's0.l2.relation',   'b0.l2.tag', 'b0.l2.relation', 's0.tag s0.l.tag s0.l2.tag', 's0.tag s0.r.tag s0.r2.tag',
  's1.tag s1.r.tag s1.r2.tag', 'b0.tag b0.l.tag b0.l2.tag', 's1.word s1.r.relation s1.r2.relation',
  // which relations the children have
  's0.word s0.rightSet', 's0.tag s0.rightSet', 's0.word s0.leftSet', 's0.tag s0.leftSet', 's1.word s1.rightSet',
  's1.tag s1.rightSet', 's1.word s1.leftSet', 's1.tag s1.leftSet', 'b0.word b0.leftSet', 'b0.tag b0.leftSet',
  's1.tag s1.rightSet s0.tag', 's1.word s1.rightSet s0.tag', 's0.tag s0.leftSet b0.tag', 'b0.tag b0.leftSet s0.tag',
  's1.tag s1.leftSet s0.tag s0.leftSet', 's0.tag s0.leftSet b0.tag b0.leftSet', 's0.tag s0.rightSet b0.tag b1.tag',
  's0.word s0.rightSet b0.tag', 's1.tag s0.tag s0.leftSet', 's1.tag s0.tag s0.rightSet', 's0.tag b0.tag s0.rightSet',
  's1.tag s1.rightSet s0.tag b0.tag',   'action1 s0.tag', 'action1 action2 b0.tag',
]
