import {expect, it} from 'vitest'
import {dateIn} from '../../../src/digest/words/dates.js'
import {unLanguages} from '../../../src/domain/document.js'
import {momentIn} from '../../../src/web/frame/moment.js'

it.each([
  ['ar', 'كانون الأول/ديسمبر'],
  ['fr', '1er décembre 2026'],
  ['ru', '1 декабря 2026 года в 00:57 UTC'],
  ['en', '1 December 2026 at 00:57 UTC']
] as const)('writes a moment in %s as the United Nations do: %s', (language, words) => {
  expect(momentIn('2026-12-01T00:57:00Z', language)).toContain(words)
})

it.each(unLanguages)('writes the day of a moment in %s as any other date', language => {
  expect(momentIn('2026-12-01T23:57:00Z', language)).toContain(dateIn(language, '2026-12-01'))
})
