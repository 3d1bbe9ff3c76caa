import type {Model, WeightTable} from '../domain/pipeline/model.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {mannerExamples, acts as namesOfActs, stances as namesOfStances} from './examples/manner-examples.js'
import type {TagExample} from './examples/tag-examples.js'
import {type Fitting, weightTableOf} from './fitting/weight-table.js'

/** The tables of a model, without what is told from passages that it has not seen. */
export type Tables = Pick<Model, 'tags' | 'stances' | 'acts'>

/** Examples that are left out together, and the tables that the others teach. */
export type Fold = {readonly left: readonly TagExample[]; readonly tables: Tables}

/** How the tables are fitted; `leaning` is added to the bias of an act, in logits. */
export type Settings = {
  readonly tags: Fitting
  readonly manner: Fitting
  readonly leaning: Readonly<Record<string, number>>
}

/** The tables that some examples teach. */
export function tablesOf(
  examples: readonly TagExample[],
  outcomes: readonly string[],
  {pipeline, settings}: {readonly pipeline: Pipeline; readonly settings: Settings}
): Tables {
  const tags = weightTableOf(examples, outcomes, settings.tags)
  return {tags, ...mannerTables(examples, tags, {pipeline, settings})}
}

function mannerTables(
  examples: readonly TagExample[],
  tags: WeightTable,
  {pipeline, settings}: {readonly pipeline: Pipeline; readonly settings: Settings}
): Pick<Tables, 'stances' | 'acts'> {
  const {stances, acts} = mannerExamples(examples, tags, pipeline.rules.moods)
  return {
    stances: weightTableOf(stances, namesOfStances, settings.manner),
    acts: leaningBy(settings.leaning, weightTableOf(acts, namesOfActs, settings.manner))
  }
}

const leaningBy = (leaning: Settings['leaning'], table: WeightTable): WeightTable => ({
  ...table,
  bias: table.bias.map((bias, at) => bias + Math.round((leaning[table.outcomes[at] ?? ''] ?? 0) * 100))
})

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
