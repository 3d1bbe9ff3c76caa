import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {goldText, trainingFolder} from '../../review/learning/scene.js'
import {freshFolder} from '../../servers/places.js'
import {concord} from '../concord-process.js'

let remove: () => void
let place: string
beforeAll(() => {
  const fresh = freshFolder()
  remove = fresh.remove
  place = fresh.folder
  mkdirSync(path.join(place, 'in'))
  writeFileSync(
    path.join(place, 'in', 'xab.txt'),
    'Views of Arvania on the use of ICTs\n\nArvania is a State.\n\nNo State should attack a hospital with ICTs.\n'
  )
  writeFileSync(path.join(place, 'gold.jsonl'), goldText())
  trainingFolder(place)
})
afterAll(() => remove())

const call = (...words: readonly string[]) => concord([...words, '--store', path.join(place, 'store')])
const run = () => call('run', path.join(place, 'in'), '--out', path.join(place, 'out'))
const model = (): string =>
  JSON.parse(readFileSync(path.join(place, 'out', 'digest.json'), 'utf8')).method.model

it('trains from gold, compares, puts in force, tags again and goes back', async () => {
  const gold = path.join(place, 'gold.jsonl')
  const more = path.join(place, 'more.jsonl')
  writeFileSync(
    more,
    JSON.stringify({id: 'g', text: 'Clinics are off limits for ICTs.', language: 'en', tags: []})
  )
  expect((await run()).code).toBe(0)
  const before = model()

  const learning = ['--as', '7.0.0', '--gold', more, '--held-out', gold, '--by', 'an analyst']
  const trained = await call('train', path.join(place, 'training'), ...learning)
  expect(trained.err).toContain('comparing on')
  expect(trained.out).toContain('The tagger 7.0.0 is in the store, and not in force')

  const listed = await call('tagger', 'list')
  expect(listed.out).toContain(`In force: ${before}, of the pipeline`)
  expect(listed.out).toMatch(/7\.0\.0 {2}.* {2}an analyst {2}13 passages, 1 of them checked or gold/)
  expect(listed.out).toMatch(/7\.0\.0 {2}an analyst {2}done/)

  const compared = await call('tagger', 'compare', '7.0.0', '--gold', gold)
  expect(compared.out).toContain(`7.0.0 beside ${before} on 12 passages of ${gold}\n`)
  expect(compared.out).toMatch(/^gge-2015\/f +12 /m)

  const why = ['--by', 'a secretary', '--why', 'a trial']
  // A dozen passages are too few to tell whether this tiny tagger is refused, so a reason stands by.
  const put = await call('tagger', 'activate', '7.0.0', ...why, '--despite', 'it is a trial')
  expect(put.out).toBe('7.0.0 is in force: run again to tag with it.\n')
  const again = await run()
  expect(again.out).not.toContain('Nothing was new')
  expect(model()).toBe('7.0.0')

  expect((await call('tagger', 'back', ...why)).out).toContain(`In force: ${before}, of the pipeline`)
  expect((await run()).out).toContain('Nothing was new: 0 stages performed.')
  expect(model()).toBe(before)
}, 400_000)

it('says in a sentence that there is no such tagger, and exits with 1', async () => {
  const {code, err} = await call('tagger', 'activate', '1.2.3', '--by', 'a secretary', '--why', 'a trial')
  expect(code).toBe(1)
  expect(err).toBe('There is no tagger 1.2.3 of oewg-ict: concord tagger list shows those there are.\n')
})
