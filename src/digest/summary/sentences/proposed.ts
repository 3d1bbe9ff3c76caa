import type {Digest} from '../../../domain/digest/digest.js'
import {countOf, type Told} from '../told.js'
import {countedAndNamed} from './heard.js'

/** Who proposes something new, and on how many codes. */
export function proposed({parties, taxonomies, cells}: Digest): readonly Told[] {
  if (parties.length === 0) return []
  const proposing = cells.filter(({acts}) => acts.includes('proposes'))
  const who = parties.map(({id}) => id).filter(id => proposing.some(({party}) => party === id))
  const all = taxonomies.flatMap(({codes}) => codes.map(({code}) => code))
  const codes = all.filter(code => proposing.some(cell => cell.code === code))
  return [
    {
      id: 'proposed',
      figures: [
        countOf('proposing', 'parties', {members: who, of: parties.length}),
        countOf('proposed', 'codes', {members: codes, of: all.length})
      ],
      cells: proposing.map(({party, code}) => ({party, code})),
      answers: [],
      said: at =>
        at.words('summary.proposed', {
          parties: countedAndNamed(who, {at, to: 'proposals'}),
          count: codes.length,
          total: all.length
        })
    }
  ]
}
