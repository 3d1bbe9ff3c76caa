import {defineConfig} from 'vitest/config'
import {compiledProgram, outsideOfRunner} from './servers/compiled.js'
import {WholeFirst} from './servers/whole-first.js'

/** Tests that leave nothing changed behind them: their files share a process and what it has loaded. */
const shared = [
  'architecture',
  'bench',
  'digest',
  'domain',
  'editions',
  'exchange',
  'inspect',
  'review',
  'run',
  'site',
  'stages',
  'store',
  'taxonomy',
  'train'
].map(folder => `test/${folder}/**/*.test.{ts,tsx}`)

/**
 * Whole journeys that take minutes: they run with `npm test` on a machine of one's own, and not under CI, which must end
 * within a quarter of an hour. The last line of a run says that they were left out.
 */
const journeys = [
  'test/cli/crash.test.ts',
  'test/cli/delegation/**',
  'test/cli/editions/**',
  'test/cli/evaluate/tags.test.ts',
  'test/cli/exchange/**',
  'test/cli/learning/**',
  'test/cli/review/**',
  'test/cli/serving/account.test.ts',
  'test/cli/serving/killed-in-the-midst.test.ts',
  'test/digest/xlsx/libre-office.test.ts',
  'test/editions/another-clone.test.ts',
  'test/evaluate/extraction.test.ts',
  'test/reading/in-chromium.test.ts',
  'test/review/corrections/reliability.test.ts',
  'test/review/learning/**',
  'test/review/rounds/rounds.test.ts',
  'test/run/live/**',
  'test/running/formats-agree.test.ts',
  'test/running/two-groups.test.ts',
  'test/site/in-chromium.test.ts',
  'test/web/audit/in-chromium.test.ts',
  'test/web/editions/in-chromium.test.ts',
  'test/web/matrix/in-chromium.test.ts',
  'test/web/people/**',
  'test/web/programs/**',
  'test/web/queues/**',
  'test/web/reader/correcting-in-chromium.test.ts',
  'test/web/reader/in-chromium.test.ts',
  'test/web/rounds/**',
  'test/web/security/**',
  'test/web/taggers/**',
  'test/web/workbench/in-chromium.test.ts'
]
const leftOut = process.env.CI ? journeys : []

// biome-ignore lint/style/noDefaultExport: vitest reads the default export of this file.
export default defineConfig({
  plugins: [compiledProgram],
  test: {
    root: new URL('..', import.meta.url).pathname,
    server: {deps: {external: [outsideOfRunner]}},
    globalSetup: ['test/servers/global-setup.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // The machine's cores are shared with the servers and the child processes that the tests start.
    maxWorkers: 2,
    sequence: {sequencer: WholeFirst},
    projects: [
      {
        extends: true,
        test: {name: 'whole', include: ['test/**/*.test.{ts,tsx}'], exclude: [...shared, ...leftOut]}
      },
      {extends: true, test: {name: 'shared', include: shared, exclude: leftOut, isolate: false}}
    ],
    reporters: ['default', 'test/servers/closing-line.ts']
  }
})
