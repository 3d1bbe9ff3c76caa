import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Taxonomy} from '../../domain/pipeline/taxonomy.js'
import {DOT, guids} from './codes.js'
import {describedIn} from './described.js'
import type {BookCode} from './read-codebook.js'

/**
 * The taxonomies that a codebook holds: each code that nothing is coded with is one, and its codes are those below it;
 * what stands beside these is one more, of the id `rest`. Codes that were given out are known again by their GUID, and
 * any other by the id that its name begins with, else by its name in small letters. Contested questions are left out.
 */
export function taxonomiesIn(
  codes: readonly BookCode[],
  {pipeline, rest}: {readonly pipeline: Pick<Pipeline, 'taxonomies' | 'questions'>; readonly rest: string}
): readonly Taxonomy[] {
  const questions = new Set(pipeline.questions.map(({code}) => guids.question(code)))
  const known = new Map(pipeline.taxonomies.map(({id}) => [guids.taxonomy(id), id]))
  const own = codes.filter(({guid}) => !questions.has(guid))
  const groups = own.filter(({codable, codes: below}) => !codable && below.length > 0)
  const others = own.filter(each => !groups.includes(each) && each.codable)
  return [
    ...groups.map(group => {
      const {id, label} = named(group, known.get(group.guid))
      const {labels, source, definition} = describedIn(group.description)
      const version = /Version: (\d+\.\d+\.\d+)/u.exec(definition)?.[1] ?? '1.0.0'
      return taxonomyOf(
        {id, version, labels: {...labels, en: label}, source: source || NO_SOURCE},
        {codes: group.codes, pipeline}
      )
    }),
    ...(others.length === 0
      ? []
      : [
          taxonomyOf(
            {id: rest, version: '1.0.0', labels: {en: rest}, source: NO_SOURCE},
            {codes: others, pipeline}
          )
        ])
  ]
}

const NO_SOURCE = 'A codebook from another program'

type Inside = {readonly codes: readonly BookCode[]; readonly pipeline: Pick<Pipeline, 'taxonomies'>}

function taxonomyOf(head: Omit<Taxonomy, 'codes' | 'replaces'>, {codes, pipeline}: Inside): Taxonomy {
  const known = new Map(
    pipeline.taxonomies.flatMap(({id, codes: own}) =>
      own.map(({code}) => [guids.code(`${id}/${code}`), code] as const)
    )
  )
  const ids = new Set<string>()
  return {
    ...head,
    id: taxonomyId(head.id),
    codes: flattened(codes).map(({code, above}) => {
      const {id, label} = named(code, known.get(code.guid))
      const {labels, ...described} = describedIn(code.description)
      return {
        code: unused([...above.map(each => named(each, undefined).id), id].join('-'), ids),
        ...described,
        definition: described.definition || label,
        source: described.source || NO_SOURCE,
        labels: {...labels, en: [...above.map(each => named(each, undefined).label), label].join(': ')},
        close: []
      }
    })
  }
}

type Flat = {readonly code: BookCode; readonly above: readonly BookCode[]}

/** Codes below codes as one list: a taxonomy has no levels. What nothing is coded with stands in their names alone. */
const flattened = (codes: readonly BookCode[], above: readonly BookCode[] = []): readonly Flat[] =>
  codes.flatMap(code => [
    ...(code.codable || code.codes.length === 0 ? [{code, above}] : []),
    ...flattened(code.codes, [...above, code])
  ])

/** The id and the label that a name holds. */
function named({name}: BookCode, known: string | undefined): {readonly id: string; readonly label: string} {
  const [, id, label] = /^([a-z0-9][a-z0-9-]*) · (.+)$/su.exec(name) ?? []
  return {
    id: known ?? id ?? slugOf(name),
    label: label ?? (known === undefined ? name : (name.split(DOT).at(-1) ?? name))
  }
}

/** The id of a taxonomy begins with a letter. */
const taxonomyId = (id: string): string => (/^[a-z][a-z0-9-]*$/u.test(id) ? id : `list-${slugOf(id)}`)

const slugOf = (name: string): string => {
  const slug = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')
  return slug === '' ? 'code' : slug
}

function unused(id: string, ids: Set<string>): string {
  let free = id
  for (let number = 2; ids.has(free); number += 1) free = `${id}-${number}`
  ids.add(free)
  return free
}
