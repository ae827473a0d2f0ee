import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // The tests of the command wait for processes most of the time: one worker for each processor, and none kept back.
    maxWorkers: '100%',
    projects: [
      // The modules under test keep no state of their own, so that they need not be loaded for each file again.
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/integration/**', 'test/corpus/**'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'integration', include: ['test/integration/**/*.test.ts'], testTimeout: 300_000 } },
      { test: { name: 'corpus', include: ['test/corpus/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
})
