import {isPole, type Model, type WeightTable} from '../domain/pipeline/model.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {mannerExamples, acts as namesOfActs, stances as namesOfStances} from './examples/manner-examples.js'
import type {TagExample} from './examples/tag-examples.js'
import {type LayerFitting, layerTableOf} from './fitting/layer-table.js'
import {type Fitting, weightTableOf} from './fitting/weight-table.js'

/** The tables of a model, without what is told from passages that it has not seen. */
export type Tables = Pick<Model, 'tags' | 'questions' | 'stances' | 'acts'>

/** The tables of what passages say: of their codes, and of the poles that they answer. */
export type SaidTables = Pick<Tables, 'tags' | 'questions'>

/** Examples that are left out together, and the tables, or some of them, that the others teach. */
export type Fold<Taught extends SaidTables = SaidTables> = {
  readonly left: readonly TagExample[]
  readonly tables: Taught
}

/** How the tables are fitted: codes, poles, stances, acts. */
export type Settings = Readonly<Record<'stances' | 'acts', Fitting>> &
  Readonly<Record<'codes' | 'poles', LayerFitting>>

/** The tables that some examples teach. */
export function tablesOf(
  examples: readonly TagExample[],
  outcomes: readonly string[],
  {pipeline, settings}: {readonly pipeline: Pipeline; readonly settings: Settings}
): Tables {
  const said = saidTablesOf(examples, outcomes, settings)
  return {...said, ...mannerTables(examples, said.tags, {pipeline, settings})}
}

/**
 * The tables of codes and of poles, each by way of a layer of its own: few passages speak of a pole, and units that serve
 * both serve poles less well.
 */
export function saidTablesOf(
  examples: readonly TagExample[],
  outcomes: readonly string[],
  {codes, poles}: Pick<Settings, 'codes' | 'poles'>
): SaidTables {
  const tableOf = (some: readonly string[], fitting: LayerFitting): WeightTable => {
    if (some.length === 0) return {outcomes: [], bias: [], features: []}
    const places = some.map(outcome => outcomes.indexOf(outcome))
    const taught = examples.map(({features, writer, outcomes: truth}) => ({
      features,
      writer,
      outcomes: Int8Array.from(places, place => truth[place] ?? -1)
    }))
    return layerTableOf(taught, some, fitting)
  }
  return {
    tags: tableOf(
      outcomes.filter(outcome => !isPole(outcome)),
      codes
    ),
    questions: tableOf(outcomes.filter(isPole), poles)
  }
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
export function foldsOf<Taught extends SaidTables>(
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
