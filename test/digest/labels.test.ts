import {expect, it} from 'vitest'
import {label} from '../../src/digest/labels.js'

it('gives the label in the language asked for', () => {
  expect(label({en: 'silent', fr: 'silencieux'}, 'fr')).toBe('silencieux')
})
it('gives English where the language has no label', () => {
  expect(label({en: 'silent', fr: 'silencieux'}, 'ru')).toBe('silent')
})
