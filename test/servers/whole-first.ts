import {BaseSequencer, type TestSpecification} from 'vitest/node'

/** Begins with the tests of the whole program, which take minutes; the many quick ones fill what is left at the end. */
export class WholeFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isWhole = ({project}: TestSpecification) => project.name === 'whole'
    return [...sorted.filter(isWhole), ...sorted.filter(file => !isWhole(file))]
  }
}
