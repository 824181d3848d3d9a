/**
 * What the tagger looks at. `w` is the word, `a` and `b` the first and second before it, `c` and `d` the first and
 * second after it; `tag1` and `tag2` are the tags given to `a` and `b`; `class` is the set of tags a word was seen with
 * in the treebanks, `forms` the set the verb-form lexicon knows; `place` marks sentence starts and all-capital lines.
 */
export const TAGGER_TEMPLATES: readonly string[] = [
  'bias',
  'w.word', 'w.lower', 'w.end1', 'w.end2', 'w.end3', 'w.end4', 'w.end5',
  'w.start1', 'w.start2', 'w.start3', 'w.start4', 'w.shape', 'w.case place', 'w.hyphen', 'w.digit',
  'tag1', 'tag2', 'tag1 tag2', 'tag1 w.lower', 'tag2 w.lower', 'tag1 tag2 w.lower', 'tag1 w.class', 'tag1 w.end3',
  'tag1 w.shape',
  'a.lower', 'b.lower', 'c.lower', 'd.lower', 'a.lower w.lower', 'w.lower c.lower', 'b.lower a.lower',
  'c.lower d.lower', 'a.lower c.lower',
  'w.class', 'c.class', 'd.class', 'w.class c.class', 'tag1 c.class', 'tag1 w.class c.class', 'c.class d.class',
  'w.class c.class d.class', 'w.lower c.class', 'w.end3 c.class',
  'a.end3', 'c.end2', 'c.end3', 'a.shape', 'c.shape', 'w.shape c.shape', 'a.shape w.shape', 'w.case c.case',
  'w.case a.case tag1', 'w.end2 tag1', 'w.end2 tag1 tag2', 'w.end2 c.class',
  'w.forms', 'w.forms w.case', 'w.forms tag1', 'w.forms tag1 tag2', 'c.forms', 'w.forms c.forms', 'w.forms w.end2',
  'w.forms tag1 c.forms', 'w.forms c.class', 'w.forms a.lower', 'w.forms c.lower', 'w.class w.forms',
  'tag1 w.end4', 'w.word tag1', 'w.forms c.forms d.forms',
]
