import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {EditionManifest} from '../../domain/edition/manifest.js'
import {program} from '../../domain/edition/program.js'

/** The file in which the build says what it was made from. */
export const buildPlace = fileURLToPath(new URL('../../build.sha256', import.meta.url))

/** What makes editions here: name, version, and the hash of its build. Without a hash where it was never built. */
export function thisProgram(): EditionManifest['program'] {
  const build = buildHere()
  return build === undefined ? program : {...program, build}
}

/** One sentence where an edition was made by another version or another build than this one; undefined by the same. */
export function madeByAnother({build, version}: EditionManifest['program']): string | undefined {
  const own = thisProgram()
  if (version !== own.version)
    return `It was made with concord ${version}, and this is ${own.version}: rebuild it with that one.`
  if (build === undefined || own.build === undefined || build === own.build) return undefined
  return `It was made with another build of concord ${version}: its code has the SHA-256 ${build}, and this one's has ${own.build}.`
}

function buildHere(): string | undefined {
  try {
    return readFileSync(buildPlace, 'utf8')
  } catch {
    return undefined
  }
}
