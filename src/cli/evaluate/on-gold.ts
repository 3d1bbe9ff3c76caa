import {stat} from 'node:fs/promises'
import path from 'node:path'
import {UserError} from '../../domain/errors.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Baseline} from '../../evaluate/baselines/lesson.js'
import {seededRandom} from '../../evaluate/chance.js'
import type {Report, Scored} from '../../evaluate/report/report.js'
import {type CodedRow, codedBy} from '../../evaluate/tags/coding.js'
import {comparisonOf} from '../../evaluate/tags/comparison.js'
import {type GoldRow, goldIn} from '../../evaluate/tags/gold.js'
import {score} from '../../evaluate/tags/score.js'
import {nameOf, taggerOf} from '../../review/learning/comparison/tagger-of.js'
import {faultOfPhrase} from '../../run/checks/fault-of-phrase.js'
import {textOf} from '../../run/intake/json-lines.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {readTrainingSet} from '../../train/examples/read-passages.js'
import {asGold} from './as-gold.js'
import {lessonOf} from './lesson-of.js'

/** What is to be held against gold. */
export type Wanted = {
  readonly pipeline: Pipeline
  /** Where the pipeline stands. */
  readonly folder: string
  readonly baselines: readonly Baseline[]
  readonly progress: (line: string) => void
}

/** The same intervals on every run. */
const SEED = 1

/** Hold a pipeline's tagger, and what is beside it, against a file of coded passages. */
export async function onGold(
  place: string,
  {compare, ...wanted}: Wanted & {readonly compare: string | null}
): Promise<Report> {
  if ((await stat(place).catch(() => null))?.isDirectory())
    throw new UserError(`${place} is a folder: name a file of coded passages, or add --split-by.`)
  const gold = goldIn(await textOf(place), place)
  const {pipeline} = wanted
  const coded = codedBy(taggerOf(pipeline), gold)
  return {
    gold: place,
    splitBy: null,
    tagger: scored(nameOf(pipeline), coded),
    baselines: await baselinesOn(gold, wanted),
    comparison: compare === null ? null : await comparedWith(compare, coded)
  }
}

/** A tagger's name and what is to be said of it. */
export const scored = (name: string, coded: readonly CodedRow[]): Scored => ({
  name,
  scores: score(coded, {random: seededRandom(SEED)})
})

async function comparedWith(folder: string, coded: readonly CodedRow[]): Promise<Report['comparison']> {
  const other = await loadPipeline(folder, {phrase: faultOfPhrase})
  const theirs = codedBy(
    taggerOf(other),
    coded.map(({gold}) => gold)
  )
  return {other: `${nameOf(other)} (${folder})`, ...comparisonOf(coded, theirs, seededRandom(SEED))}
}

async function baselinesOn(gold: readonly GoldRow[], wanted: Wanted): Promise<readonly Scored[]> {
  if (wanted.baselines.length === 0) return []
  const {passages} = await readTrainingSet(path.join(wanted.folder, 'training'))
  const lesson = lessonOf(wanted.pipeline, passages.map(asGold))
  return wanted.baselines.map(({name, taught}) => {
    wanted.progress(`baseline: ${name}`)
    return scored(name, codedBy(taught(lesson), gold))
  })
}
