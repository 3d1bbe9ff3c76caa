import {answerId} from '../domain/correction.js'
import type {UnLanguage} from '../domain/document.js'
import {madeOnce} from '../domain/memory/made-once.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {type Labels, polesOf} from '../domain/pipeline/taxonomy.js'

/** How codes (`gge-2015/f`) and answers (`ihl-applies=affirms`) are said in a language; in English where it lacks one. */
export function labelsIn(pipeline: Pipeline, language: UnLanguage) {
  const known = allLabels(pipeline)
  return {
    /** The id itself where nothing is known of it. */
    of: (id: string): string =>
      known
        .get(id)
        ?.map(labels => labels[language] ?? labels.en)
        .join(': ') ?? id,
    isKnown: (id: string): boolean => known.has(id)
  }
}

// They are asked for once for every row.
const allLabels = madeOnce(
  ({taxonomies, questions}: Pipeline): ReadonlyMap<string, readonly Labels[]> =>
    new Map<string, readonly Labels[]>([
      ...taxonomies.flatMap(({id, codes}) =>
        codes.map(({code, labels}): [string, readonly Labels[]] => [`${id}/${code}`, [labels]])
      ),
      ...questions.flatMap(question =>
        polesOf(question).map(({pole, labels}): [string, readonly Labels[]] => [
          answerId(question.code, pole),
          [question.labels, labels]
        ])
      )
    ])
)
