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

/** Every stage there is, in the order in which a submission usually passes them. */
export const stages: ReadonlyMap<string, Stage> = new Map(
  [extract, recognise, turns, identify, segment, tag, settle, position, compare].map(stage => [
    stage.name,
    // A stage is called only with what it declares; the plan is checked for that before a run.
    stage as unknown as Stage
  ])
)

/** What is there before any stage has run. */
export const given: readonly ValueName[] = ['file', 'submission', 'corrections', 'gathered']
