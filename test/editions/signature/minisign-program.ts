import {findProgram, installDebianPackage} from '../../servers/programs.js'

/** Debian's minisign, installed where that is possible; undefined where it cannot be had. In CI that is a failure. */
export function minisignProgram(): string | undefined {
  if (findProgram('minisign') === undefined) installDebianPackage('minisign')
  const found = findProgram('minisign')
  if (found !== undefined) return found
  if (process.env.CI) throw new Error('There is no minisign for the tests, and CI must have it')
  console.warn('\n*** No minisign: the tests that need it are SKIPPED. Install it to run them. ***\n')
  return undefined
}
