import type {UnLanguage} from '../domain/document.js'
import type {PipelineFile} from '../domain/pipeline/pipeline.js'
import {crosswalkFaults} from './faults/crosswalk-faults.js'
import {type Fault, inOrder} from './faults/fault.js'
import {lexiconFaults} from './faults/lexicon-faults.js'
import {membershipFaults} from './faults/membership-faults.js'
import {modelFaults} from './faults/model-faults.js'
import {partyFaults} from './faults/party-faults.js'
import {questionFaults} from './faults/question-faults.js'
import {ruleFaults} from './faults/rule-faults.js'
import {taxonomyFaults} from './faults/taxonomy-faults.js'
import {translationFaults} from './faults/translation-faults.js'
import {type PipelineFolder, readPipelineFolder} from './pipeline-folder.js'

/** A check of the pipeline file by those who know the stages: what is wrong at which entry. */
export type FileCheck = (
  file: PipelineFile
) => readonly {readonly place: readonly PropertyKey[]; readonly message: string}[]

/** A check of one phrase by those who know how phrases are written: what is wrong with it, or null. */
export type PhraseCheck = (phrase: string, language: UnLanguage) => string | null

/** Checks by those who know what this room does not; whoever leaves one out does without it. */
export type Checks = {readonly file?: FileCheck; readonly phrase?: PhraseCheck}

/** All that is wrong in a pipeline's folder, file by file and line by line; empty when it can be run. */
export async function checkPipeline(folder: string, checks: Checks = {}): Promise<readonly Fault[]> {
  return faultsOf(await readPipelineFolder(folder), checks)
}

/** All that is wrong in a pipeline that was read, within each file and between them. */
export const faultsOf = async (
  read: PipelineFolder,
  {file: checkFile = () => [], phrase: checkPhrase = () => null}: Checks = {}
): Promise<readonly Fault[]> =>
  inOrder([
    ...read.faults,
    ...fileFaults(read, checkFile),
    ...(await taxonomyFaults(read)),
    ...translationFaults(read),
    ...crosswalkFaults(read),
    ...lexiconFaults(read, checkPhrase),
    ...ruleFaults(read),
    ...modelFaults(read),
    ...questionFaults(read),
    ...partyFaults(read),
    ...membershipFaults(read)
  ])

const fileFaults = ({file}: PipelineFolder, checkFile: FileCheck): readonly Fault[] =>
  file ? checkFile(file.value).map(({place, message}) => file.fault(place, message)) : []
