import type {Cell} from '../../domain/digest/cell.js'
import type {ChangeKind} from '../../domain/digest/since.js'
import {failureCodes} from '../../domain/errors.js'
import {CellKind, Evidence, QuoteMerit} from '../../domain/position.js'
import {SourceKind, Sureness} from '../../domain/submission.js'
import {Act, ObstacleKind, Stance} from '../../domain/tag.js'
import type {Say} from '../words/say.js'
import type {MessageKey} from '../words/translation.js'
import type {Term} from './table.js'

const manner = (id: CellKind | Stance | 'mixed'): MessageKey => `terms.manner-${id}`

/** The fixed words, by what they are words of: each with its ids, and the message that says one of them. */
const vocabularies = {
  cell: {ids: CellKind.options, key: manner},
  stance: {ids: [...Stance.options, 'mixed'] as const, key: manner},
  act: {
    ids: Act.exclude(['none']).options,
    key: (id: Exclude<Act, 'none'>): MessageKey => `terms.act-${id}`
  },
  obstacle: {ids: ObstacleKind.options, key: (id: ObstacleKind): MessageKey => `tableValues.obstacle-${id}`},
  evidence: {ids: Evidence.options, key: (id: Evidence): MessageKey => `tableValues.evidence-${id}`},
  shown: {
    ids: ['chosen', 'listed'] as const,
    key: (id: 'chosen' | 'listed'): MessageKey => `tableValues.shown-${id}`
  },
  merit: {ids: QuoteMerit.options, key: (id: QuoteMerit): MessageKey => `tableValues.merit-${id}`},
  change: {
    ids: ['new', 'changed', 'dropped'] as const,
    key: (id: ChangeKind): MessageKey => `tableValues.change-${id}`
  },
  side: {
    ids: ['before', 'after'] as const,
    key: (id: 'before' | 'after'): MessageKey => `tableValues.side-${id}`
  },
  party: {
    ids: ['state', 'group', 'stakeholder'] as const,
    key: (id: 'state' | 'group' | 'stakeholder'): MessageKey => `tableValues.party-${id}`
  },
  submission: {ids: SourceKind.options, key: (id: SourceKind): MessageKey => `tableValues.source-${id}`},
  sureness: {ids: Sureness.options, key: (id: Sureness): MessageKey => `terms.sureness-${id}`},
  failure: {
    ids: failureCodes,
    key: (id: (typeof failureCodes)[number]): MessageKey => `terms.failure-${id}`
  },
  role: {
    ids: ['party', 'chair', 'secretariat', 'other', 'procedure'] as const,
    key: (id: 'party' | 'chair' | 'secretariat' | 'other' | 'procedure'): MessageKey => `terms.role-${id}`
  },
  wording: {
    ids: ['verified', 'partly-verified', 'from-memory'] as const,
    key: (id: 'verified' | 'partly-verified' | 'from-memory'): MessageKey => `terms.wording-${id}`
  },
  figure: {
    ids: ['precision', 'recall', 'f1'] as const,
    key: (id: 'precision' | 'recall' | 'f1'): MessageKey => `tableValues.figure-${id}`
  }
} as const

export type Vocabulary = keyof typeof vocabularies
type IdOf<Name extends Vocabulary> = (typeof vocabularies)[Name]['ids'][number]

/** One of the fixed words, as it is said. */
export function term<Name extends Vocabulary>(name: Name, id: IdOf<Name>, say: Say): Term {
  const known = termsOf(say)
  const found = known.get(`${name} ${id}`)
  if (found !== undefined) return found
  // The compiler cannot follow that a vocabulary's key takes its own ids.
  const key = vocabularies[name].key as (id: IdOf<Name>) => MessageKey
  const made = {id, words: say(key(id))}
  known.set(`${name} ${id}`, made)
  return made
}

// A table says the same few words thousands of times, and to say one takes a while.
const said = new WeakMap<Say, Map<string, Term>>()

function termsOf(say: Say): Map<string, Term> {
  const known = said.get(say) ?? new Map<string, Term>()
  said.set(say, known)
  return known
}

/** The same, or null where there is none. */
export const termOrNull = <Name extends Vocabulary>(name: Name, id: IdOf<Name> | null, say: Say) =>
  id === null ? null : term(name, id, say)

/** What a cell says, in words. */
export const mannerTerms = ({cell, stance, acts}: Pick<Cell, 'cell' | 'stance' | 'acts'>, say: Say) => ({
  cell: term('cell', cell, say),
  stance: termOrNull('stance', stance, say),
  acts: acts.map(act => term('act', act, say))
})

/** Every fixed word: of what, its id, and how it is said. */
export const allTerms = (say: Say): readonly (Term & {readonly vocabulary: Vocabulary})[] =>
  // The names of an object are its keys.
  (Object.keys(vocabularies) as Vocabulary[]).flatMap(vocabulary =>
    vocabularies[vocabulary].ids.map(id => ({vocabulary, ...term(vocabulary, id, say)}))
  )
