import {expect, it} from 'vitest'
import {ofLabels} from '../../../src/digest/words/labels.js'

it('gives the label in the language asked for', () => {
  expect(ofLabels({en: 'silent', fr: 'silencieux'}, 'fr')).toBe('silencieux')
})
it('gives English where the language has no label', () => {
  expect(ofLabels({en: 'silent', fr: 'silencieux'}, 'ru')).toBe('silent')
})
