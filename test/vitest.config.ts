// Tests live in test/, by what they promise. Browser and package tests need the built packages and the built site.
import { defineConfig } from 'vitest/config';

/** These build the site anew where it lies, or measure how quick something is. */
const alone = ['linter/{growth,linear}.test.ts', 'site/{check,lighthouse,start}.test.ts'];

export default defineConfig({
  test: {
    root: new URL('.', import.meta.url).pathname,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['**/*.test.ts'],
          exclude: [...alone, '**/node_modules/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: 'alone', include: alone, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
