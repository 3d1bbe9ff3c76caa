import {describe, expect, it} from 'vitest'
import {unLanguages} from '../../src/domain/document.js'
import {sha256Of} from '../../src/domain/json/content-id.js'
import {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import {type DeclaredSession, sessionAlike, sessionMeant} from '../../src/domain/pipeline/sessions.js'
import {checkPipeline} from '../../src/taxonomy/check-pipeline.js'
import {faultLine} from '../../src/taxonomy/faults/fault.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {pipelineFolder} from './small-pipeline.js'

const file = (...sessions: readonly string[]) => `version: 1.0.0\nsessions:\n${sessions.join('\n')}\n`
const first = `  - id: first
    from: 2024-03-04
    to: 2024-03-08
    names: {en: First session, fr: Première session}
    also: [1st session]`
const second = (more = '') => `  - id: second
    from: 2024-07-08
    to: 2024-07-12
    names: {en: Second session, fr: Deuxième session}${more}`

const declared: readonly DeclaredSession[] = [
  {
    id: 'third',
    from: '2024-03-04',
    to: '2024-03-08',
    names: {en: 'Third session', fr: 'Troisième session', ar: 'الدورة الثالثة'},
    also: ['3rd session']
  }
]

describe('words for a session', () => {
  it.each([
    'Third session',
    'THIRD   session ',
    'third session',
    'troisieme session',
    '3rd Session',
    'الدورة\u200f الثالثة',
    'third'
  ])('mean the declared one: %s', words => {
    expect(sessionMeant(words, declared)?.id).toBe('third')
  })

  it.each(['Thirteenth session', 'Third session, second part', 'session'])(
    'mean no declared one: %s',
    words => {
      expect(sessionMeant(words, declared)).toBeNull()
    }
  )

  it('are alike where they differ by case and white space alone', () => {
    expect(sessionAlike(' Intersessional  Meeting', declared)).toBe(
      sessionAlike('intersessional meeting', undefined)
    )
    expect(sessionAlike('Other meeting', declared)).not.toBe(sessionAlike('Meeting', declared))
  })
})

describe('the sessions of a pipeline', () => {
  it('are read from sessions.yaml', async () => {
    const folder = await pipelineFolder({'sessions.yaml': file(first, second())})
    const {sessions} = await loadPipeline(folder)
    expect(sessions?.map(({id, from, to}) => [id, from, to])).toEqual([
      ['first', '2024-03-04', '2024-03-08'],
      ['second', '2024-07-08', '2024-07-12']
    ])
  })

  it('are no part of one that declares none, so that what was kept of it has the same bytes', async () => {
    const pipeline = await loadPipeline(await pipelineFolder({}))
    expect(pipeline).not.toHaveProperty('sessions')
    expect(sha256Of(Pipeline.parse(JSON.parse(JSON.stringify(pipeline))))).toBe(sha256Of(pipeline))
  })

  it.each([
    [
      'one name for two sessions',
      file(first, second('\n    also: [2nd session, première  SESSION]')),
      12,
      '"première  SESSION" also means the session first, so it cannot be told which is meant: leave it out of one.'
    ],
    ['a session that stands there twice', file(first, first), 8, 'The session first stands here twice.'],
    [
      'a session that ends before it begins',
      file(first.replace('2024-03-08', '2024-03-01')),
      5,
      'The session first ends on 2024-03-01, before it begins on 2024-03-04.'
    ],
    ['a day that there is not', file(first.replace('2024-03-08', '2024-02-30')), 5, '']
  ])('give one sentence for %s, with file and line', async (_, yaml, line, message) => {
    const faults = (await checkPipeline(await pipelineFolder({'sessions.yaml': yaml}))).map(faultLine)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`sessions.yaml:${line}: ${message}`)
  })
})

describe.each([
  ['oewg-ict', 11],
  ['plastics', 6]
])('the sessions of pipelines/%s', (name, count) => {
  it('have a name in each language, in the order of their days', async () => {
    const {sessions = []} = await loadPipeline(`pipelines/${name}`)
    expect(sessions).toHaveLength(count)
    for (const {names} of sessions) expect(Object.keys(names).toSorted()).toEqual([...unLanguages].toSorted())
    expect(sessions.map(({from}) => from)).toEqual(sessions.map(({from}) => from).toSorted())
  })
})

it('knows the sessions that the fixtures name as one', async () => {
  const {sessions} = await loadPipeline('pipelines/oewg-ict')
  const named = [
    'third substantive session',
    'третья основная сессия',
    'troisième session de fond',
    'tercer período de sesiones sustantivo',
    'الدورة الموضوعية الثالثة',
    '第三次实质性会议'
  ]
  expect(new Set(named.map(words => sessionMeant(words, sessions)?.id))).toEqual(new Set(['third']))
})
