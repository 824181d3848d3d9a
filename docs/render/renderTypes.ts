import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const INTRO = `# Types

Written by \`npm run docs:write\` from \`src/types\`, the glossary of the domain. The JSON that \`sitrep read --json\` prints
has the same fields, in the order of the [record contract](../records.md).
`

/** The reference of the domain's types: every exported declaration with its sentence and its fields. */
export function renderTypes(root: string): string {
  const folder = join(root, 'src/types')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .sort()
  const sections = files.map((name) => renderFile(name, readFileSync(join(folder, name), 'utf8')))
  return [INTRO, ...sections].join('\n')
}

function renderFile(name: string, source: string): string {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true)
  const declarations = file.statements.filter(isExported).map((statement) => statement.getFullText(file).trim())
  return `## ${name.replace('.ts', '')}\n\n\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\`\n`
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
  )
}
