import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
// The limits of time below end a test that hangs. None of them is a promise about speed: that is measured in tests/bench.
const shared = {
  resolve: { alias: { '@': root, 'server-only': path.join(root, 'tests/support/empty.ts') } },
}
// Without a database, in milliseconds.
const PURE = ['tests/domain/**/*.test.{ts,tsx}', 'tests/i18n/**/*.test.{ts,tsx}', 'tests/components/**/*.test.{ts,tsx}']
// Start the real application and its processes.
const OPERATION = ['tests/cli/**/*.test.ts', 'tests/reliability/**/*.test.ts']
const ELSEWHERE = ['tests/e2e/**', 'tests/bench/**', 'node_modules/**']

export default defineConfig({
  ...shared,
  test: {
    maxWorkers: 2,
    projects: [
      { ...shared, test: { name: 'pure', include: PURE, environment: 'node', testTimeout: 30_000 } },
      {
        ...shared,
        test: {
          name: 'database',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...OPERATION, ...ELSEWHERE],
          globalSetup: ['tests/support/database.ts'],
          setupFiles: ['tests/support/use-database.ts'],
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'operation',
          include: OPERATION,
          globalSetup: ['tests/support/built.ts'],
          pool: 'forks',
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
