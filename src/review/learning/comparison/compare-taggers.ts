import {sha256Of} from '../../../domain/json/content-id.js'
import type {Compared, TaggerComparison} from '../../../domain/learning/comparison.js'
import type {Model} from '../../../domain/pipeline/model.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {taggersBeside} from '../../../evaluate/beside/taggers-beside.js'
import {seededRandom} from '../../../evaluate/chance.js'
import {codedBy} from '../../../evaluate/tags/coding.js'
import type {GoldFile} from './gold-file.js'
import {taggerOf} from './tagger-of.js'

/** The same intervals on every run. */
const SEED = 1

/**
 * Lay a candidate beside the tagger of a pipeline, on gold. `heldOut` is true only where the candidate's own record
 * names this very gold as held out.
 */
export function compareTaggers(
  candidate: Model,
  {present, gold}: {readonly present: Pipeline; readonly gold: GoldFile}
): TaggerComparison {
  const coded = (pipeline: Pipeline) => codedBy(taggerOf(pipeline), gold.rows)
  return {
    gold: {name: gold.name, sha256: gold.sha256, passages: gold.rows.length},
    heldOut: (candidate.made.learned?.heldOut ?? []).some(({sha256}) => sha256 === gold.sha256),
    present: comparedAs(present),
    candidate: {version: candidate.version, model: sha256Of(candidate)},
    ...taggersBeside(coded(present), coded({...present, model: candidate}), seededRandom(SEED))
  }
}

/** How a comparison names the tagger of a pipeline. */
export const comparedAs = ({model, rules}: Pipeline): Compared =>
  model === null
    ? {version: `rules ${rules.version}`, model: null}
    : {version: model.version, model: sha256Of(model)}
