import {readFileSync} from 'node:fs'
import path from 'node:path'
import {sha256OfBytes} from '../../domain/json/content-id.js'
import type {Lexicon} from '../../domain/pipeline/lexicon.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {withPlan} from '../../stages/tag/reading/index/lexicon-index.js'
import type {IndexPlan} from '../../stages/tag/reading/index/plan.js'
import {compiledFolder} from '../../taxonomy/compiled/compiled.js'

/** The folder, beside the pipelines that the build has read, for what it has told of their phrases. */
export const PLANS = 'plans'

/** The file of the plan of a lexicon, by all that the lexicon says, in the order in which it says it. */
export const planFile = (lexicon: Lexicon): string =>
  `${sha256OfBytes(new TextEncoder().encode(JSON.stringify(lexicon)))}.txt`

/** A plan as it is kept. */
export const writtenPlan = (plan: IndexPlan): string => plan.join('\n')

/** The same pipeline; where the build has told how to look for its phrases, that is not told again. */
export function withKeptPlans(pipeline: Pipeline): Pipeline {
  for (const lexicon of pipeline.lexicons) withPlan(lexicon, () => keptPlan(lexicon))
  return pipeline
}

function keptPlan(lexicon: Lexicon): IndexPlan | null {
  try {
    return readFileSync(path.join(compiledFolder, PLANS, planFile(lexicon)), 'utf8').split('\n')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
