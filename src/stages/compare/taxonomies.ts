import type {Cell} from '../../domain/digest/cell.js'
import type {Digest} from '../../domain/digest/digest.js'
import {grouped} from '../../domain/grouped.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {crosswalkOf} from '../../domain/pipeline/taxonomy.js'
import {translationsOf} from '../../domain/pipeline/translation.js'
import type {CellKind} from '../../domain/position.js'
import {sideOf} from '../../domain/side.js'
import {divisionOf} from './convergence/division.js'

/** The lenses of the digest, and how parties stand on each code. */
export function taxonomiesOf(cells: readonly Cell[], pipeline: Pipeline): Digest['taxonomies'] {
  const onCode = grouped(cells, ({code}) => code)
  const {translations} = pipeline
  return pipeline.taxonomies.map(({id, version, labels, source, codes}) => ({
    id,
    version,
    labels,
    source,
    codes: codes.map(code => {
      const own = onCode.get(`${id}/${code.code}`) ?? []
      return {
        code: `${id}/${code.code}`,
        labels: code.labels,
        definition: code.definition,
        definitions: translationsOf(code, {taxonomy: {id, version}, translations}).map(
          ({language, translated: {definition, wording}}) => ({language, definition, wording})
        ),
        source: code.source,
        wording: code.wording,
        counts: {silent: 0, mentions: 0, position: 0, unread: 0, ...tally(own, ({cell}): CellKind => cell)},
        stances: {supports: 0, qualified: 0, opposes: 0, mixed: 0, ...tally(own, ({stance}) => stance)},
        division: divisionOf(own.map(sidesOf), sides),
        relations: [...crosswalkOf(code)]
      }
    })
  }))
}

/** For a code and against it. */
const sides = 2

const sidesOf = ({stance}: Cell): readonly string[] => {
  const side = sideOf(stance)
  return side === null ? [] : side === 'both' ? ['for', 'against'] : [side]
}

/** How often each name is given; null is not counted. */
const tally = <Each, Name extends string>(
  all: readonly Each[],
  nameOf: (each: Each) => Name | null
): Partial<Record<Name, number>> => {
  const counts: Partial<Record<Name, number>> = {}
  for (const [name, group] of grouped(all, nameOf)) counts[name] = group.length
  return counts
}
