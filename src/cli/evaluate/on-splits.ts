import {UserError} from '../../domain/errors.js'
import type {Report} from '../../evaluate/report/report.js'
import {type CodedRow, codedBy, type Tagger} from '../../evaluate/tags/coding.js'
import {taggerOf} from '../../review/learning/comparison/tagger-of.js'
import {readTrainingSet} from '../../train/examples/read-passages.js'
import type {WrittenPassage} from '../../train/examples/training-passage.js'
import {heldOut} from '../../train/held-out.js'
import {asGold} from './as-gold.js'
import {lessonOf} from './lesson-of.js'
import {scored, type Wanted} from './on-gold.js'

/** What training passages can be split by. */
export const splits = ['party', 'writer', 'language'] as const
export type SplitBy = (typeof splits)[number]

// With more groups than these, several are held out together, so that it ends in minutes.
const mostGroups = 12
const parts = 5

/**
 * Hold taggers against training passages of parties, writers or languages that they have not seen: for each part, one is
 * trained on the rest.
 */
export async function onSplits(
  folder: string,
  {splitBy, pipeline, baselines, progress}: Wanted & {readonly splitBy: SplitBy}
): Promise<Report> {
  const {passages} = await readTrainingSet(folder)
  const partOf = partsOf(passages, splitBy)
  const held = heldOut(passages, pipeline, {
    groupOf: partOf,
    progress: (done, of) => progress(`trained without part ${done} of ${of}`)
  })
  const onEach = (taggerFor: (unseen: number) => Tagger): readonly CodedRow[] =>
    held.flatMap((part, at) => codedBy(taggerFor(at), part.passages.map(asGold)))
  const modelOf = (at: number) => held[at]?.model ?? null
  const lessons = held.map(({passages: unseen}) => {
    const aside = new Set(unseen)
    return lessonOf(pipeline, passages.filter(passage => !aside.has(passage)).map(asGold))
  })
  return {
    gold: folder,
    splitBy: {by: splitBy, parts: held.length},
    tagger: scored(
      `${pipeline.file.id} ${pipeline.file.version}, a model trained on the rest`,
      onEach(at => taggerOf({...pipeline, model: modelOf(at)}))
    ),
    baselines: baselines.map(({name, taught}) => {
      progress(`baseline: ${name}`)
      const taggers = lessons.map(taught)
      return scored(
        name,
        onEach(at => taggers[at] ?? nothing)
      )
    }),
    comparison: null
  }
}

const nothing: Tagger = () => ({tags: [], questions: []})

/** The part of each passage: its group, or one of five that each hold every fifth group. */
function partsOf(passages: readonly WrittenPassage[], splitBy: SplitBy): (passage: WrittenPassage) => string {
  const groups = [...new Set(passages.map(passage => passage[splitBy]))].toSorted()
  if (groups.length < 2)
    throw new UserError(`All passages are of one ${splitBy}: split them by something else.`)
  if (groups.length <= mostGroups) return passage => passage[splitBy]
  const part = new Map(groups.map((group, at) => [group, `part ${(at % parts) + 1}`]))
  return passage => part.get(passage[splitBy]) ?? ''
}
