import {defineConfig} from 'vitest/config'
import {WholeFirst} from './servers/whole-first.js'

/** Tests of functions that leave nothing changed behind them: their files share a process and what it has loaded. */
const pure = ['architecture', 'bench', 'digest', 'domain', 'inspect', 'stages', 'taxonomy', 'train'].map(
  folder => `test/${folder}/**/*.test.{ts,tsx}`
)

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of this file.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    globalSetup: ['test/servers/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The machine's cores are shared with the servers and the child processes that the tests start.
    maxWorkers: 2,
    sequence: {sequencer: WholeFirst},
    projects: [
      {extends: true, test: {name: 'whole', include: ['test/**/*.test.{ts,tsx}'], exclude: pure}},
      {extends: true, test: {name: 'pure', include: pure, isolate: false}}
    ],
    reporters: ['default', 'test/servers/closing-line.ts']
  }
})
