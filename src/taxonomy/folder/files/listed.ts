import type {PipelineFile} from '../../../domain/pipeline/pipeline.js'
import type {Fault} from '../../faults/fault.js'
import type {Checked} from '../checked.js'

/** What a pipeline file lists, and the fault of an entry for which there is no file. */
export type Listed = {readonly name: string; readonly without: (message: string) => Fault}

/** The taxonomies or the languages of a pipeline file, in its order; none where it cannot be read. */
export const listedIn = (
  file: Checked<PipelineFile> | undefined,
  key: 'taxonomies' | 'languages'
): readonly Listed[] =>
  file === undefined
    ? []
    : file.value[key].map((name, index) => ({
        name,
        without: message => file.fault([key, index], message)
      }))
