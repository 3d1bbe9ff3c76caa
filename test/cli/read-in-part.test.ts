import {once} from 'node:events'
import {expect, it} from 'vitest'
import {startConcord} from './concord-process.js'

it('ends without a word where whoever reads what is printed has read enough', async () => {
  const lines = Array.from({length: 3000}, (_, id) => JSON.stringify({id, text: 'We thank the Chair.'}))
  const {process: child, finished} = startConcord(['tag'], {input: lines.join('\n')})
  if (child.stdout === null) throw new Error('The program has no output to read')
  await once(child.stdout, 'data')
  child.stdout.destroy()
  const {code, err} = await finished
  expect({code, err}).toEqual({code: 0, err: ''})
})
