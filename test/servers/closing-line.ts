import type {Reporter, TestModule} from 'vitest/node'

/** Says at the very end, on one plain line, how many tests passed, failed and were skipped. */
// biome-ignore lint/style/noDefaultExport: vitest takes a reporter from the default export.
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap(module => [...module.children.allTests()].map(test => test.result().state))
    const count = (state: string) => states.filter(each => each === state).length
    const broken = modules.filter(module => module.state() === 'failed' && module.errors().length > 0).length
    console.log(
      `\n${count('passed')} passed, ${count('failed') + broken} failed, ${count('skipped')} skipped`
    )
  }
}
