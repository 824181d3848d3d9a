import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceFile {
  /** From the root of the repository: `src/cli/main.ts`. */
  readonly path: string
  /** First folder below `src`; empty for others. */
  readonly folder: string
  readonly text: string
  readonly lineCount: number
  /** Files of ours that it imports, dynamic imports included. */
  readonly files: readonly string[]
  /** Those of them that are still imported once the types are gone. */
  readonly valueFiles: readonly string[]
  /** Packages and modules of Node that it imports. */
  readonly packages: readonly string[]
  /** Lines of its longest function. */
  readonly longestFunction: number
}

/** The TypeScript files below the given folders, with what they import. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.as|\.d)\.ts$/.test(name) && !name.includes('node_modules'))
      .map((name) => readSource(posix.join(folder, name.replaceAll('\\', '/'))))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022)
  const imports = importsOf(file)
  const own = imports.filter(({ name }) => name.startsWith('.'))
  return {
    path,
    folder: /^src\/([^/]+)\//.exec(path)?.[1] ?? '',
    text,
    lineCount: text.split('\n').length - 1,
    files: own.map(({ name }) => resolveFile(path, name)),
    valueFiles: own.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => resolveFile(path, name)),
    packages: imports.filter(({ name }) => !name.startsWith('.')).map(({ name }) => name),
    longestFunction: longestFunction(file),
  }
}

function longestFunction(file: ts.SourceFile): number {
  let longest = 0
  const lineAt = (position: number): number => file.getLineAndCharacterOfPosition(position).line
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) longest = Math.max(longest, lineAt(node.end) - lineAt(node.getStart(file)) + 1)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return longest
}

interface Import {
  readonly name: string
  readonly isTypeOnly: boolean
}

function importsOf(file: ts.SourceFile): Import[] {
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ name: node.moduleSpecifier.text, isTypeOnly: isTypeImport(node.importClause) })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ name: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) found.push({ name: argument.text, isTypeOnly: false })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  const named = clause.namedBindings
  const isEachType = named !== undefined && ts.isNamedImports(named) && named.elements.every((one) => one.isTypeOnly)
  return clause.isTypeOnly || (!clause.name && isEachType)
}

function resolveFile(from: string, name: string): string {
  const target = posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts')
  return relative('', target).replaceAll('\\', '/')
}

/** True for tests and what only they use. */
export function isTestFile(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/fixtures/')
}
