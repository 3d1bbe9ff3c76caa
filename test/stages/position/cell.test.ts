import {expect, it} from 'vitest'
import type {Stance} from '../../../src/domain/tag.js'
import {cellOf, jointActs, jointStance} from '../../../src/stages/position/cell.js'

it.each<[readonly Stance[], string]>([
  [[], 'silent'],
  [['mentions', 'mentions'], 'mentions'],
  [['mentions', 'opposes'], 'position'],
  [['qualified'], 'position']
])('makes of the stances %j a cell that is %s', (stances, cell) => {
  expect(cellOf(stances.map(stance => ({stance, act: 'none'})))).toBe(cell)
})

it.each<[readonly (Stance | 'mixed' | null)[], string | null]>([
  [[], null],
  [['mentions', null], null],
  [['supports', 'mentions'], 'supports'],
  [['supports', 'qualified'], 'qualified'],
  [['opposes'], 'opposes'],
  [['supports', 'opposes'], 'mixed'],
  [['qualified', 'opposes'], 'mixed'],
  [['mixed', 'supports'], 'mixed']
])('joins the stances %j to %s', (stances, joint) => {
  expect(jointStance(stances)).toBe(joint)
})

it('gives each act once, in one order, and never “none”', () => {
  expect(jointActs(['proposes', 'none', 'implements', 'proposes'])).toEqual(['implements', 'proposes'])
})
