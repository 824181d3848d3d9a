/**
 * The readable text of Markdown: a paragraph becomes one line, headings and list items keep a line each, list items
 * a leading dash. Code blocks, images, tables' rules, comments and tags go.
 */
export function stripMarkdown(source: string): string {
  const prose = source.replace(/<!--[\s\S]*?-->/g, '').replace(/^(```|~~~)[\s\S]*?^\1[^\n]*$/gm, '')
  const blocks: string[] = []
  let isOpen = false
  for (const raw of prose.split('\n')) {
    const line = raw.replace(/^\s*>\s?/, '').trim()
    const kind = kindOf(line, raw)
    if (kind === 'text' && isOpen) blocks.push(`${blocks.pop() ?? ''} ${stripInline(line)}`)
    else if (kind === 'heading') blocks.push('', stripInline(line.replace(/^#+\s+/, '').replace(/\s+#+$/, '')), '')
    else if (kind === 'item') blocks.push(`- ${stripInline(line.replace(/^(?:[-*+]|\d{1,3}[.)])\s+/, ''))}`)
    else blocks.push(kind === 'text' ? stripInline(line) : '')
    isOpen = kind === 'text' || kind === 'item'
  }
  return blocks
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

type LineKind = 'blank' | 'rule' | 'heading' | 'item' | 'text'

function kindOf(line: string, raw: string): LineKind {
  if (line === '') return 'blank'
  // Rules, underlines of headings, and the line between a table's head and body.
  if (/^(?:[-*_=]\s*){3,}$/.test(line) || /^\|?[\s:|-]+\|[\s:|-]*$/.test(line)) return 'rule'
  if (/^\[[^\]]+\]:\s+\S+/.test(line)) return 'rule'
  if (/^#{1,6}\s+\S/.test(line)) return 'heading'
  return /^\s{0,6}(?:[-*+]|\d{1,3}[.)])\s+\S/.test(raw) ? 'item' : 'text'
}

function stripInline(line: string): string {
  return line
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/(\*\*|__)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/(?<![\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_])_(\S(?:[^_]*\S)?)_(?![\w_])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/^\||\|$/g, '')
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim()
}
