import {expect, it} from 'vitest'
import {digestOf} from '../../src/digest/digest-file.js'
import {harbour} from './brief/harbour.js'

it('gives the digest that a file holds, with or without a byte order mark', () => {
  const text = JSON.stringify(harbour())
  expect(digestOf(text, 'x.json')).toEqual(harbour())
  expect(digestOf(`\uFEFF${text}`, 'x.json')).toEqual(harbour())
})

it.each(['', '{', 'null', '[]', '{"format": 3}', '{"format": "other/1"}', '"concord-digest/2"'])(
  'says that %j is no digest',
  text => {
    expect(() => digestOf(text, 'x.json')).toThrow(
      'x.json is no digest: name the digest.json that `concord run` wrote.'
    )
  }
)

it('names the format of an older one', () => {
  expect(() => digestOf('{"format": "concord-digest/1"}', 'x.json')).toThrow(
    'x.json has the format concord-digest/1, and this concord reads concord-digest/2: make the digest again with `concord run`.'
  )
})

it('names the place where it does not hold together', () => {
  const text = JSON.stringify({...harbour(), parties: [{id: 3}]})
  expect(() => digestOf(text, 'x.json')).toThrow(/but is not, at “parties\.0\.\w+”/)
})
