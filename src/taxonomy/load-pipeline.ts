import {UserError} from '../domain/errors.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {compiledPipeline, fingerprintOf} from './compiled/compiled.js'
import type {Checks} from './faults/checks.js'
import {faultLine} from './faults/fault.js'
import type {HowToRead} from './folder/read-pipeline-folder.js'

/**
 * The pipeline in a folder, whole and without a fault; else a `UserError` that lists the faults one a line. One that
 * the build has read and checked already is not read again.
 */
export async function loadPipeline(folder: string, checks: Checks = {}): Promise<Pipeline> {
  const fingerprint = await fingerprintOf(folder)
  const compiled = fingerprint === null ? null : await compiledPipeline(fingerprint)
  if (compiled !== null && (checks.file?.(compiled.file) ?? []).length === 0) return compiled
  return await readPipeline(folder, checks)
}

/**
 * The same, always from its files. A new model is trained for a pipeline without one: the one it names may be missing,
 * or made for other versions.
 */
export async function readPipeline(
  folder: string,
  checks: Checks = {},
  how: HowToRead = {}
): Promise<Pipeline> {
  // Loaded where it is needed alone, as it takes most of a short command's time: reading YAML, and all that is checked.
  const [{readPipelineFolder}, {faultsOf}, {assembled}] = await Promise.all([
    import('./folder/read-pipeline-folder.js'),
    import('./check-pipeline.js'),
    import('./folder/assembled.js')
  ])
  const read = await readPipelineFolder(folder, how)
  const faults = await faultsOf(read, checks)
  if (faults.length > 0)
    throw new UserError(
      `The pipeline in ${folder} cannot be run; mend this first:\n${faults.map(faultLine).join('\n')}`
    )
  return assembled(read)
}
