import {describe, expect, it} from 'vitest'
import {namingFor} from '../../../src/web/accounts/naming.js'

const names = new Map([
  ['ana@mission.example', 'Ana'],
  ['ben@mission.example', 'ben@mission.example']
])

describe.each(['reader', 'analyst', 'secretariat'] as const)('to a %s', role => {
  const nameOf = namingFor(names, {role})
  it.each([
    ['ana@mission.example', 'Ana'],
    ['person: ana@mission.example', 'Ana'],
    ['ben@mission.example', 'ben'],
    ['gone@mission.example', 'gone'],
    ['The coder of the second round', 'The coder of the second round']
  ])('%s is %s, without an address', (by, name) => {
    expect(nameOf(by)).toBe(name)
  })
})

it('shows an administrator the address too', () => {
  const nameOf = namingFor(names, {role: 'administrator'})
  expect(nameOf('person: ana@mission.example')).toBe('Ana (ana@mission.example)')
  expect(nameOf('gone@mission.example')).toBe('gone@mission.example')
})

it('tells people of one name apart to the secretariat, and to no analyst', () => {
  const two = new Map([
    ['ana@mission.example', 'Ana Silva'],
    ['silva@mission.example', 'ana silva'],
    ['ben@mission.example', 'Ben']
  ])
  const called = (role: 'analyst' | 'secretariat') => [...two.keys()].map(namingFor(two, {role}))
  expect(called('secretariat')).toEqual([
    'Ana Silva (ana@mission.example)',
    'ana silva (silva@mission.example)',
    'Ben'
  ])
  expect(called('analyst')).toEqual(['Ana Silva', 'ana silva', 'Ben'])
})
