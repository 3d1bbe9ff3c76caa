import {defineConfig} from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of this file.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/servers/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The machine's cores are shared with the servers and the child processes that the tests start.
    maxWorkers: 2,
    reporters: ['default', 'test/servers/closing-line.ts']
  }
})
