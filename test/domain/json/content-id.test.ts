import {expect, it} from 'vitest'
import {canonicalJson, sha256Of, sha256OfBytes} from '../../../src/domain/json/content-id.js'

it('writes equal values alike, whatever the order of their keys', () => {
  expect(canonicalJson({b: [2, {d: 1, c: null}], a: 'é'})).toBe('{"a":"é","b":[2,{"c":null,"d":1}]}')
  expect(sha256Of({a: 1, b: 2})).toBe(sha256Of({b: 2, a: 1}))
})

it('leaves out a key without a value', () => {
  expect(canonicalJson({a: 1, b: undefined})).toBe('{"a":1}')
})

it('keeps the order of a list, for it says something', () => {
  expect(sha256Of([1, 2])).not.toBe(sha256Of([2, 1]))
})

it('hashes bytes as the standard says', () => {
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(sha256OfBytes(new TextEncoder().encode('abc'))).toBe(abc)
  expect(sha256Of('abc')).toBe(sha256OfBytes(new TextEncoder().encode('"abc"')))
})

it('refuses a value that has no JSON', () => {
  expect(() => canonicalJson(undefined)).toThrow('no content id')
})
