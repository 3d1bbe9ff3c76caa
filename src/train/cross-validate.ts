import {isPole, type Model, type WeightTable} from '../domain/pipeline/model.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {mannerExamples, acts as namesOfActs, stances as namesOfStances} from './examples/manner-examples.js'
import type {TagExample} from './examples/tag-examples.js'
import {besides, type Fitting, weightTableOf} from './fitting/weight-table.js'

/** The tables of a model, without what is told from passages that it has not seen. */
export type Tables = Pick<Model, 'tags' | 'stances' | 'acts'>

/** Examples that are left out together, and the tables that the others teach. */
export type Fold = {readonly left: readonly TagExample[]; readonly tables: Tables}

/** How the tables are fitted: codes, poles, stances, acts. */
export type Settings = Readonly<Record<'codes' | 'poles' | 'stances' | 'acts', Fitting>>

/** The tables that some examples teach. */
export function tablesOf(
  examples: readonly TagExample[],
  outcomes: readonly string[],
  {pipeline, settings}: {readonly pipeline: Pipeline; readonly settings: Settings}
): Tables {
  const tags = tagTable(examples, outcomes, settings)
  return {tags, ...mannerTables(examples, tags, {pipeline, settings})}
}

/** Codes and poles are fitted by themselves: together, neither comes as near to the lowest point in as many rounds. */
function tagTable(
  examples: readonly TagExample[],
  outcomes: readonly string[],
  {codes, poles}: Settings
): WeightTable {
  const tableOf = (some: readonly string[], fitting: Fitting) => {
    const places = some.map(outcome => outcomes.indexOf(outcome))
    const taught = examples.map(({features, writer, outcomes: truth}) => ({
      features,
      writer,
      outcomes: Int8Array.from(places, place => truth[place] ?? -1)
    }))
    return weightTableOf(taught, some, fitting)
  }
  const ofPoles = outcomes.filter(isPole)
  const others = outcomes.filter(outcome => !isPole(outcome))
  return besides(tableOf(others, codes), tableOf(ofPoles, poles))
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
export function foldsOf(
  examples: readonly TagExample[],
  groupOf: (example: TagExample) => string,
  teach: (examples: readonly TagExample[]) => Tables,
  seen: (done: number, of: number) => void = () => undefined
): readonly Fold[] {
  const groups = [...new Set(examples.map(groupOf))].toSorted()
  return groups.map((group, at) => {
    const tables = teach(examples.filter(example => groupOf(example) !== group))
    seen(at + 1, groups.length)
    return {left: examples.filter(example => groupOf(example) === group), tables}
  })
}
