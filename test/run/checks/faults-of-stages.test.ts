import {describe, expect, it} from 'vitest'
import {faultsOfStages} from '../../../src/run/checks/faults-of-stages.js'

const withStages = (...stages: string[]) =>
  faultsOfStages({jobs: [{queue: 'coding', each: 'submission', stages}]}).map(({message}) => message)

const all = ['extract', 'recognise', 'turns', 'identify', 'segment', 'tag', 'settle', 'position', 'compare']

describe('the check of the stages', () => {
  it('finds nothing where each stage has what it needs', () => {
    expect(withStages(...all)).toEqual([])
  })

  it('names a stage that does not exist, and those that do', () => {
    expect(withStages(...all, 'polish')).toEqual([
      'There is no stage “polish”: the stages are extract, recognise, turns, identify, segment, tag, settle, position, compare.'
    ])
  })

  it('names what a stage lacks when it comes too early', () => {
    const [first] = withStages('extract', 'tag', 'segment', 'identify', 'settle', 'position', 'compare')
    expect(first).toBe(
      'The stage “tag” needs passages, which no stage before it gives: put the one that gives it first.'
    )
  })

  it('asks for a digest', () => {
    expect(withStages('extract')).toEqual(['No stage gives the digest: add “compare” as the last one.'])
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
