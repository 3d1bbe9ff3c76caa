import {describe, expect, it} from 'vitest'
import {alphabeticalIn, directionOf} from '../../../src/digest/words/locale.js'
import {unLanguages} from '../../../src/domain/document.js'

describe('alphabetical order', () => {
  it.each([
    ['ar', ['وادي', 'أرفانيا', 'باء', 'إيستمير'], ['أرفانيا', 'إيستمير', 'باء', 'وادي']],
    ['en', ['Zambia', 'Éire', 'Estonia', 'egypt'], ['egypt', 'Éire', 'Estonia', 'Zambia']],
    ['es', ['Nube', 'Ñandú', 'Oso', 'Nz'], ['Nube', 'Nz', 'Ñandú', 'Oso']],
    ['fr', ['Zambie', 'Égypte', 'Fidji'], ['Égypte', 'Fidji', 'Zambie']],
    ['ru', ['Япония', 'Ёлка', 'Жара', 'Египет'], ['Египет', 'Ёлка', 'Жара', 'Япония']],
    ['zh', ['中国', '阿尔巴尼亚', '巴西', '法国'], ['阿尔巴尼亚', '巴西', '法国', '中国']]
  ] as const)('is that of %s', (language, names, wanted) => {
    expect([...names].sort(alphabeticalIn(language))).toEqual(wanted)
  })
  it('is the same whichever way names come', () => {
    const order = alphabeticalIn('en')
    expect(['b', 'a', 'a\u0301', 'á'].sort(order)).toEqual(['á', 'a\u0301', 'a', 'b'].sort(order))
  })
})

it('runs from right to left in Arabic alone', () => {
  expect(unLanguages.filter(language => directionOf(language) === 'rtl')).toEqual(['ar'])
})
