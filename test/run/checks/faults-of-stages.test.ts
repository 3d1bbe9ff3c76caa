import {describe, expect, it} from 'vitest'
import {faultsOfStages} from '../../../src/run/checks/faults-of-stages.js'

const withStages = (ofOne: readonly string[], ofAll: readonly string[]) =>
  faultsOfStages({
    jobs: [
      {queue: 'coding', each: 'submission', stages: [...ofOne]},
      {queue: 'comparing', each: 'run', stages: [...ofAll]}
    ]
  }).map(({message}) => message)

const ofOne = [
  'extract',
  'recognise',
  'turns',
  'identify',
  'segment',
  'sentences',
  'tag',
  'settle',
  'position'
]
const ofAll = ['wording', 'compare']

describe('the check of the stages', () => {
  it('finds nothing where each stage has what it needs', () => {
    expect(withStages(ofOne, ofAll)).toEqual([])
  })

  it('names a stage that does not exist, and those that do', () => {
    expect(withStages([...ofOne, 'polish'], ofAll)).toEqual([
      'There is no stage “polish”: the stages are extract, recognise, turns, identify, segment, sentences, tag, settle, position, wording, compare.'
    ])
  })

  it('names what a stage of the whole run lacks of the submissions', () => {
    const without = ofOne.filter(name => name !== 'sentences')
    expect(withStages(without, ofAll)).toEqual([
      'The stage “wording” needs sentences, which no stage before it gives: put the one that gives it first.'
    ])
    expect(withStages(ofOne, ['compare'])).toEqual([
      'The stage “compare” needs wording, which no stage before it gives: put the one that gives it first.'
    ])
  })

  it('says where a stage of one submission is in a job of the whole run, or the other way round', () => {
    expect(withStages([...ofOne, 'wording'], ['compare'])).toContain(
      'The stage “wording” needs said, which is of all submissions: put it in a job with each: run.'
    )
    expect(withStages(ofOne, ['settle', ...ofAll])).toContain(
      'The stage “settle” needs tagged, which is of one submission: put it in a job with each: submission.'
    )
  })

  it('names what a stage lacks when it comes too early', () => {
    const [first] = withStages(['extract', 'tag', 'segment', 'identify', 'settle', 'position'], ofAll)
    expect(first).toBe(
      'The stage “tag” needs passages, which no stage before it gives: put the one that gives it first.'
    )
  })

  it('asks for a digest', () => {
    expect(withStages(ofOne, ['wording'])).toEqual([
      'No stage gives the digest: add “compare” as the last one, in a job with each: run.'
    ])
  })

  it('says at which entry of the pipeline file each fault is', () => {
    const jobs = [
      {queue: 'reading', each: 'submission', stages: ['extract', 'recognise']},
      {queue: 'coding', each: 'submission', stages: ['turns', 'polish']}
    ] as const
    expect(
      faultsOfStages({jobs: jobs.map(job => ({...job, stages: [...job.stages]}))}).map(({place}) => place)
    ).toEqual([['jobs', 1, 'stages', 1], ['jobs']])
  })
})
