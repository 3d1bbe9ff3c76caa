import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import type {Chance} from '../invented/chance.js'
import type {Made} from '../invented/many-submissions.js'
import type {Ask, User} from './users.js'

/** Of a hundred requests, so many of each kind. */
const shares: readonly (readonly [string, number])[] = [
  ['submission', 30],
  ['save', 20],
  ['search', 15],
  ['list', 15],
  ['matrix', 10],
  ['next', 10]
]

type Means = {
  readonly made: readonly Made[]
  readonly pipeline: Pipeline
  readonly users: number
  readonly chance: Chance
}

/** What users ask for, in no order: most read, one request in five saves a tag. */
export function asksOfUsers({chance, made, pipeline, users}: Means): (user: User) => Ask {
  const codes = pipeline.taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))
  const oneOf = <Each>(all: readonly Each[]): Each => {
    const found = all[Math.floor(chance.next() * all.length)]
    if (found === undefined) throw new Error('There is nothing to choose from')
    return found
  }
  let saved = 0
  const word = () =>
    oneOf(
      oneOf(oneOf(made).settled)
        .text.split(' ')
        .filter(each => each.length > 4)
    )
  const search = () =>
    oneOf([
      () => ({typed: word()}),
      () => ({typed: `${word()} ${word()}`}),
      () => ({code: oneOf(codes)}),
      () => ({party: oneOf(made).party, stance: 'supports'})
    ])()
  const list = () => oneOf([() => ({}), () => ({party: oneOf(made).party}), () => ({checked: 'none'})])()
  // Nobody speaks of a passage twice, nor of one that another has spoken of; where all were, it begins again.
  const save = ({at}: User): Ask => {
    const each = made.filter((_, n) => n % users === at)
    const own = each[saved % each.length]
    const passage = own?.settled[Math.floor(saved / each.length) % own.settled.length]
    saved += 1
    return {
      kind: 'save',
      method: 'POST',
      place: `/passages/${passage?.id}/corrections`,
      body: {
        says: [{verdict: 'set', about: oneOf(codes), stance: oneOf(['supports', 'opposes']), act: 'none'}],
        seen: 0,
        request: `bench-${at}-${saved}`
      }
    }
  }
  const reads: Readonly<Record<string, () => string>> = {
    submission: () => `/submissions/${oneOf(made).id}`,
    search: () => `/search?${new URLSearchParams(search())}`,
    list: () => `/submissions?${new URLSearchParams(list())}`,
    matrix: () => '/matrix',
    next: () => '/next'
  }
  return user => {
    const kind = kindAt(100 * chance.next())
    const place = reads[kind]
    return place === undefined ? save(user) : {kind, place: place()}
  }
}

function kindAt(place: number): string {
  let passed = 0
  for (const [kind, share] of shares) {
    passed += share
    if (place < passed) return kind
  }
  return 'save'
}
