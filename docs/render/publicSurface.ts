import { join } from 'node:path'
import ts from 'typescript'

/** A way into the package and what it exports. */
export interface Door {
  /** As it is imported: `sitrep/types`. */
  readonly door: string
  readonly symbols: readonly { readonly name: string; readonly kind: string; readonly sentence: string }[]
}

/** The exports of every door that a package.json names, in the order of their names. */
export function publicSurface(root: string, manifest: unknown): Door[] {
  const entries = Object.entries(exportsOf(manifest)).flatMap(([door, target]) =>
    typeof target === 'string' ? [] : [{ door: door.replace('.', 'sitrep'), file: sourceOf(root, target.types) }],
  )
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
    },
  )
  const checker = program.getTypeChecker()
  return entries.map(({ door, file }) => {
    const source = program.getSourceFile(file)
    const symbol = source && checker.getSymbolAtLocation(source)
    const found = symbol ? checker.getExportsOfModule(symbol) : []
    const symbols = found.map((one) => describe(one, checker)).sort((a, b) => (a.name < b.name ? -1 : 1))
    return { door, symbols }
  })
}

function exportsOf(manifest: unknown): Record<string, string | { readonly types: string }> {
  if (typeof manifest !== 'object' || manifest === null || !('exports' in manifest)) throw new Error('no exports')
  return manifest.exports as Record<string, string | { readonly types: string }>
}

function sourceOf(root: string, types: string): string {
  return join(root, types.replace('./dist/', 'src/').replace('.d.ts', '.ts'))
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const comment = ts.displayPartsToString(target.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim()
  return { name: symbol.name, kind: kindOf(target.flags), sentence: /^.*?[.](?=\s|$)/.exec(comment)?.[0] ?? comment }
}

function kindOf(flags: ts.SymbolFlags): string {
  if (flags & ts.SymbolFlags.Function) return 'function'
  if (flags & ts.SymbolFlags.Class) return 'class'
  if (flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) return 'type'
  return 'value'
}
