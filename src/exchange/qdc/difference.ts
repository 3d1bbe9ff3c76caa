import {crosswalkOf, type Taxonomy} from '../../domain/pipeline/taxonomy.js'

/** How a taxonomy from elsewhere differs from the one here, a sentence each; empty where they say the same. */
export function differences(theirs: Taxonomy, ours: Taxonomy | undefined): readonly string[] {
  const {id} = theirs
  if (ours === undefined) return [`${id}: it is not in the pipeline; it has ${theirs.codes.length} codes.`]
  const own = new Map(ours.codes.map(code => [code.code, code]))
  const their = new Set(theirs.codes.map(({code}) => code))
  const inBoth = (each: Taxonomy) =>
    each.codes.map(({code}) => code).filter(code => own.has(code) && their.has(code))
  return [
    ...changesOf(
      id,
      {labels: ours.labels, source: ours.source},
      {labels: theirs.labels, source: theirs.source}
    ),
    ...theirs.codes.flatMap(code => {
      const before = own.get(code.code)
      return before === undefined
        ? [`${id}/${code.code}: it is new, “${code.labels.en}”.`]
        : changesOf(`${id}/${code.code}`, saying(before), saying(code))
    }),
    ...ours.codes
      .filter(({code}) => !their.has(code))
      .map(({code, labels}) => `${id}/${code}: “${labels.en}” is not in it.`),
    ...(inBoth(ours).join() === inBoth(theirs).join() ? [] : [`${id}: its codes stand in another order.`])
  ]
}

type Sayings = Readonly<Record<string, unknown>>

const saying = (code: Taxonomy['codes'][number]): Sayings => ({
  labels: code.labels,
  definition: code.definition,
  source: code.source,
  wording: code.wording,
  includes: code.includes,
  excludes: code.excludes,
  relations: crosswalkOf(code)
})

const names: Readonly<Record<string, string>> = {
  labels: 'its labels are others',
  definition: 'its definition is another',
  source: 'its source is another',
  wording: 'how sure its wording is differs',
  includes: 'what belongs to it differs',
  excludes: 'what does not belong to it differs',
  relations: 'the codes that it stands near differ'
}

const changesOf = (name: string, ours: Sayings, theirs: Sayings): readonly string[] =>
  Object.keys(ours)
    .filter(field => plainOf(ours[field]) !== plainOf(theirs[field]))
    .map(field => `${name}: ${names[field] ?? field}${fromTo(ours[field], theirs[field])}.`)

const fromTo = (ours: unknown, theirs: unknown): string => {
  const [before, after] = [ours, theirs].map(english)
  return before === undefined || after === undefined || before === after
    ? ''
    : ` (“${before}”, now “${after}”)`
}

const english = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'en' in value
      ? String(value.en)
      : undefined

/** Space within a text says nothing, and no order stands among labels. */
const plainOf = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string'
      ? each.replaceAll(/\s+/gu, ' ').trim()
      : typeof each === 'object' && each !== null && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : each
  )
