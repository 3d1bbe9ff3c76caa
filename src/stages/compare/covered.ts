import type {Digest} from '../../domain/digest/digest.js'
import type {Covering} from '../../domain/edition/covering.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {sessionMeant} from '../../domain/pipeline/sessions.js'
import type {Labels} from '../../domain/pipeline/taxonomy.js'
import type {Standing} from './standing.js'

/**
 * What stands, without parties that are left out: they have no words in it, and neither do those who spoke for them
 * count as its speakers. Which submission took the place of which was told before, from all of them.
 */
export function standingIn(stand: Standing, covering: Covering | undefined): Standing {
  if (covering === undefined || covering.leftOut.length === 0) return stand
  const gone = new Set(covering.leftOut.map(({party}) => party))
  const staying = (parties: readonly string[]) => parties.filter(party => !gone.has(party))
  return {
    ...stand,
    counted: stand.counted
      .map(({statement, submission}) => ({
        submission,
        statement: {...statement, parties: staying(statement.parties)}
      }))
      .filter(({statement}) => statement.parties.length > 0),
    notRead: stand.notRead.map(entry => ({...entry, parties: staying(entry.parties)})),
    transcripts: stand.transcripts.map(({positions, ...entry}) => ({
      ...entry,
      positions: {
        ...positions,
        voices: positions.voices.filter(({party}) => party === null || !gone.has(party)),
        mayBe: staying(positions.mayBe)
      }
    }))
  }
}

/** The pipeline with the lists that are covered alone, and without what they say of other lists. */
export function pipelineIn(pipeline: Pipeline, covering: Covering | undefined): Pipeline {
  const lists = covering?.filters.taxonomies
  if (lists === undefined) return pipeline
  return {...pipeline, taxonomies: pipeline.taxonomies.filter(({id}) => lists.includes(id))}
}

/** The words of voices on lists that are covered. */
export const voicesIn = (voices: Digest['voices'], covering: Covering | undefined): Digest['voices'] => {
  const lists = covering?.filters.taxonomies
  if (lists === undefined) return voices
  const isOf = (code: string) => lists.some(id => code.startsWith(`${id}/`))
  return voices.map(voice => ({...voice, quotes: voice.quotes.filter(({code}) => isOf(code))}))
}

/** What a digest says of what it covers. */
export const coversIn = (
  {filters, leftOut}: Covering,
  {sessions}: Pick<Pipeline, 'sessions'>,
  namesOf: (party: string) => Labels
): NonNullable<Digest['covers']> => ({
  sessions: [...new Set(filters.sessions.map(words => sessionMeant(words, sessions)?.id ?? words))],
  regions: filters.regions ?? [],
  languages: filters.languages ?? [],
  taxonomies: filters.taxonomies ?? [],
  checked: filters.checked ?? false,
  leftOut: leftOut.map(({as, party}) => ({party, as: [...as], names: namesOf(party)}))
})
