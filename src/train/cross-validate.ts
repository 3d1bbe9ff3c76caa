import {isPole, type Model, type WeightTable} from '../domain/pipeline/model.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {mannerExamples, acts as namesOfActs, stances as namesOfStances} from './examples/manner-examples.js'
import type {TagExample} from './examples/tag-examples.js'
import {type LayerFitting, layerTableOf} from './fitting/layer-table.js'
import {besides, type Fitting, weightTableOf} from './fitting/weight-table.js'

/** The tables of a model, without what is told from passages that it has not seen. */
export type Tables = Pick<Model, 'tags' | 'stances' | 'acts'>

/** Examples that are left out together, and the tables, or some of them, that the others teach. */
export type Fold<Taught extends Pick<Tables, 'tags'> = Pick<Tables, 'tags'>> = {
  readonly left: readonly TagExample[]
  readonly tables: Taught
}

/** How the tables are fitted: codes, poles, stances, acts. */
export type Settings = Readonly<Record<'poles' | 'stances' | 'acts', Fitting>> & {
  readonly codes: LayerFitting
}

/** The tables that some examples teach. */
export function tablesOf(
  examples: readonly TagExample[],
  outcomes: readonly string[],
  {pipeline, settings}: {readonly pipeline: Pipeline; readonly settings: Settings}
): Tables {
  const tags = tagTableOf(examples, outcomes, settings)
  return {tags, ...mannerTables(examples, tags, {pipeline, settings})}
}

/**
 * The table of codes and poles. Codes are told by way of a layer; few passages speak of a pole, and its words are told
 * one by one.
 */
export function tagTableOf(
  examples: readonly TagExample[],
  outcomes: readonly string[],
  {codes, poles}: Pick<Settings, 'codes' | 'poles'>
): WeightTable {
  const taughtOf = (some: readonly string[]) => {
    const places = some.map(outcome => outcomes.indexOf(outcome))
    return examples.map(({features, writer, outcomes: truth}) => ({
      features,
      writer,
      outcomes: Int8Array.from(places, place => truth[place] ?? -1)
    }))
  }
  const ofPoles = outcomes.filter(isPole)
  const others = outcomes.filter(outcome => !isPole(outcome))
  return besides(
    layerTableOf(taughtOf(others), others, codes),
    weightTableOf(taughtOf(ofPoles), ofPoles, poles)
  )
}

function mannerTables(
  examples: readonly TagExample[],
  tags: WeightTable,
  {pipeline, settings}: {readonly pipeline: Pipeline; readonly settings: Settings}
): Pick<Tables, 'stances' | 'acts'> {
  const {stances, acts} = mannerExamples(examples, tags, pipeline.rules.moods)
  return {
    stances: weightTableOf(stances, namesOfStances, settings.stances),
    acts: weightTableOf(acts, namesOfActs, settings.acts)
  }
}

/** Leave out each group of examples in turn, in the order of the groups' names; `seen` is called after each. */
export function foldsOf<Taught extends Pick<Tables, 'tags'>>(
  examples: readonly TagExample[],
  groupOf: (example: TagExample) => string,
  teach: (examples: readonly TagExample[]) => Taught,
  seen: (done: number, of: number) => void = () => undefined
): readonly Fold<Taught>[] {
  const groups = [...new Set(examples.map(groupOf))].toSorted()
  return groups.map((group, at) => {
    const tables = teach(examples.filter(example => groupOf(example) !== group))
    seen(at + 1, groups.length)
    return {left: examples.filter(example => groupOf(example) === group), tables}
  })
}
