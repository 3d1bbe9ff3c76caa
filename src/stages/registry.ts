import {compare} from './compare/compare.js'
import {extract} from './extract/extract.js'
import {identify} from './identify/identify.js'
import {position} from './position/position.js'
import {recognise} from './recognise/recognise.js'
import {segment} from './segment/segment.js'
import {settle} from './settle/settle.js'
import type {Stage, ValueName} from './stage.js'
import {tag} from './tag/tag.js'
import {turns} from './turns/turns.js'
import {sentences} from './wording/sentences.js'
import {wording} from './wording/wording.js'

/** Every stage there is, in the order in which a submission usually passes them. */
export const stages: ReadonlyMap<string, Stage> = new Map(
  [extract, recognise, turns, identify, segment, sentences, tag, settle, position, wording, compare].map(
    (stage: Stage) => [stage.name, stage]
  )
)

/** What is there before any stage has run on a submission. */
export const given: readonly ValueName[] = ['file', 'submission', 'corrections']

/** What stages on the whole run are given: values of every submission, collected. */
export const collected: ReadonlyMap<ValueName, readonly ValueName[]> = new Map([
  ['said', ['sentences', 'identity', 'turns']],
  // With what every stage noted, and why a submission has no positions.
  ['gathered', ['document', 'identity', 'positions']]
])
