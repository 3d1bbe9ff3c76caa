import {grouped} from '../../src/domain/grouped.js'
import {rounded} from '../measure/figures.js'
import type {Answered} from './users.js'

/** A line for each kind of request, then all that read; what was refused is told, and counts in the times. */
export function tableOf(answered: readonly Answered[]): string {
  const kinds = [...grouped(answered, ({kind}) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const reading = answered.filter(({kind}) => kind !== 'save')
  return [
    'what | requests | p50 ms | p95 ms | max ms | KB | not done',
    ...[...kinds, ['all reading', reading] as const].map(([kind, own]) => lineOf(kind, own))
  ].join('\n')
}

function lineOf(kind: string, answered: readonly Answered[]): string {
  const times = answered.map(({milliseconds}) => milliseconds).toSorted((a, b) => a - b)
  const at = (share: number) =>
    rounded(times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0)
  const bytes = answered.reduce((sum, each) => sum + each.bytes, 0) / Math.max(1, answered.length)
  const refused = answered.filter(({status}) => status >= 400).map(({status}) => status)
  const said = refused.length === 0 ? '0' : `${refused.length} (${[...new Set(refused)].join(', ')})`
  return [kind, answered.length, at(0.5), at(0.95), at(1), rounded(bytes / 1024), said].join(' | ')
}
