import type {Position} from '../../domain/position.js'
import type {Act, Stance} from '../../domain/tag.js'

/** How one passage speaks to a code. */
export type Voice = {readonly stance: Stance; readonly act: Act}

/** The kind of cell that voices make; none at all is silent. */
export function cellOf(voices: readonly Voice[]): 'silent' | 'mentions' | 'position' {
  if (voices.length === 0) return 'silent'
  return voices.some(({stance}) => stance !== 'mentions') ? 'position' : 'mentions'
}

/**
 * The stance that several voices or positions make together. Support and opposition side by side are
 * `mixed`, never averaged; a reservation anywhere makes support `qualified`; mentions alone make none.
 */
export function jointStance(stances: readonly (Stance | Position['stance'])[]): Position['stance'] {
  const heard = new Set(stances)
  const favours = heard.has('supports') || heard.has('qualified')
  if (heard.has('mixed') || (favours && heard.has('opposes'))) return 'mixed'
  if (heard.has('opposes')) return 'opposes'
  if (heard.has('qualified')) return 'qualified'
  return heard.has('supports') ? 'supports' : null
}

const ACTS = ['implements', 'obstacle', 'proposes', 'alleges-breach'] as const

/** The acts that were heard, each once, in one fixed order. */
export const jointActs = (acts: readonly Act[]): Position['acts'] => ACTS.filter(act => acts.includes(act))
