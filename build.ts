import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'

const STAMP = 'dist/.built'
const SOURCES = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'build.ts']

/** Builds what a consumer of the package gets, unless it stands already; `--force` builds in any case. */
async function main(): Promise<void> {
  if (isUpToDate() && !process.argv.includes('--force')) return
  rmSync('dist', { recursive: true, force: true })
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
  await bundleCommand()
  writeFileSync(STAMP, '')
}

/** One file for the command and what it needs: opening hundreds of small ones costs a quarter of a second a start. */
async function bundleCommand(): Promise<void> {
  await build({
    entryPoints: ['dist/cli/main.js', 'dist/app/reading/worker.js'],
    outdir: 'dist/cli/bin',
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    plugins: [withoutSideEffects],
    logLevel: 'warning',
  })
  chmodSync('dist/cli/bin/main.js', 0o755)
}

/**
 * Packages stay outside the bundle, and one that a command does not use is not opened: opening SQLite and the feed
 * reader for `sitrep read` costs a fifth of its start.
 */
const withoutSideEffects: Plugin = {
  name: 'packages-without-side-effects',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[a-z@]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('node:') ? null : { path, external: true, sideEffects: false },
    )
  },
}

/** True where nothing has changed since the last build. */
function isUpToDate(): boolean {
  if (!existsSync(STAMP)) return false
  const builtMs = statSync(STAMP).mtimeMs
  return SOURCES.flatMap(filesOf).every((path) => statSync(path).mtimeMs <= builtMs)
}

/** A file, or a folder with all that is in it: a file taken away changes its folder. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return [path, ...readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))]
}

await main()
