import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'training/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: ['test/built/**', '**/node_modules/**'],
        },
      },
      {
        // What is tested as people get it: compiled first, then run as a program of its own.
        extends: true,
        test: {
          name: 'built',
          include: ['test/built/**/*.test.ts'],
          globalSetup: ['test/support/buildPackage.ts'],
          testTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
