import {execFileSync} from 'node:child_process'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {dateIn} from '../../../src/digest/words/dates.js'
import {unLanguages} from '../../../src/domain/document.js'

describe('a date', () => {
  it.each([
    ['ar', '3 آذار/مارس 2025', 'آذار/مارس 2025', '2025'],
    ['en', '3 March 2025', 'March 2025', '2025'],
    ['es', '3 de marzo de 2025', 'marzo de 2025', '2025'],
    ['fr', '3 mars 2025', 'mars 2025', '2025'],
    ['ru', '3 марта 2025 года', 'март 2025 года', '2025'],
    ['zh', '2025年3月3日', '2025年3月', '2025年']
  ] as const)('is told as %s tells it', (language, day, month, year) => {
    expect([dateIn(language, '2025-03-03'), dateIn(language, '2025-03'), dateIn(language, '2025')]).toEqual([
      day,
      month,
      year
    ])
  })
  it('has the first of a month as French writes it', () => {
    expect(dateIn('fr', '2025-07-01')).toBe('1er juillet 2025')
    expect(dateIn('fr', '2025-07-11')).toBe('11 juillet 2025')
  })
  it('stays as it is written where it is none', () => {
    expect(dateIn('en', '2025-02-31')).toBe('2025-02-31')
    expect(dateIn('en', '2025-13')).toBe('2025-13')
    expect(dateIn('en', 'spring')).toBe('spring')
  })
  it('is the same in every time zone', () => {
    const wanted = unLanguages.map(language => dateIn(language, '2025-01-01'))
    const program = `import {dateIn} from ${JSON.stringify(path.resolve('src/digest/words/dates.ts'))}
console.log(JSON.stringify(${JSON.stringify(unLanguages)}.map(language => dateIn(language, '2025-01-01'))))`
    for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata']) {
      const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
        env: {...process.env, TZ},
        encoding: 'utf8'
      })
      expect(JSON.parse(said)).toEqual(wanted)
    }
  })
})
