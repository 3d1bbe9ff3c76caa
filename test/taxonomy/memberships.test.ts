import {expect, it} from 'vitest'
import {membersOf} from '../../src/domain/pipeline/memberships.js'
import {checkPipeline} from '../../src/taxonomy/check-pipeline.js'
import {faultLine} from '../../src/taxonomy/faults/fault.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {pipelineFolder} from './small-pipeline.js'

const memberships = (groups: string, regions = '') =>
  `version: 1.0.0
asOf: '2026-01-01'
groups:
${groups}
regions: [${regions}]
`

it('knows the members of a group on a day', async () => {
  const folder = await pipelineFolder({
    'memberships.yaml': memberships(`  - group: forum
    source: a list
    wording: verified
    members: [XAA, {party: CHE, from: '2020-05-01'}, {party: FRA, until: '2021-02-01'}]`)
  })
  const {memberships: known} = await loadPipeline(folder)
  expect(membersOf('forum', '2019-01-01', known)).toEqual(['XAA', 'FRA'])
  expect(membersOf('forum', '2020-05-01', known)).toEqual(['XAA', 'CHE', 'FRA'])
  expect(membersOf('forum', '2021-02-01', known)).toEqual(['XAA', 'CHE'])
  expect(membersOf('forum', null, known)).toEqual(['XAA', 'CHE'])
  expect(membersOf('nobody', null, known)).toEqual([])
})

it.each([
  [
    'a group that nobody knows',
    memberships('  - {group: nobody, source: a, wording: verified, members: [XAA]}'),
    4,
    'nobody is not a group'
  ],
  [
    'a member that nobody knows',
    memberships('  - {group: forum, source: a, wording: verified, members: [XAA, XZZ]}'),
    4,
    'XZZ is no party'
  ],
  [
    'a party in two regions',
    memberships(
      '  []',
      '{id: north, labels: {en: N}, members: [XAA]}, {id: south, labels: {en: S}, members: [XAA]}'
    ),
    5,
    'XAA stands in the regions twice'
  ],
  ['a day that is none', memberships('  []').replace('2026-01-01', 'soon'), 2, '']
])('tells of %s, with file and line', async (_, file, line, message) => {
  const faults = (await checkPipeline(await pipelineFolder({'memberships.yaml': file}))).map(faultLine)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain(`memberships.yaml:${line}: ${message}`)
})
