import {describe, expect, it} from 'vitest'
import {isTraditional, simplified, withoutRadicals} from '../../../src/stages/words/chinese.js'

describe('Chinese characters', () => {
  it('have one simplified form each; other characters stay', () => {
    expect([...'國際法適用於網路空間 ICT，あ'].map(simplified).join('')).toBe('国际法适用于网路空间 ICT，あ')
  })

  it('stand in for their radicals', () => {
    expect(withoutRadicals('⻛险与⼒量，⻓期的意⻅')).toBe('风险与力量，长期的意见')
  })

  it('are told to be traditional by more than one that differs', () => {
    expect(isTraditional('國際法適用')).toBe(true)
    expect(isTraditional('国际法适用于网络空间，著名')).toBe(false)
    expect(isTraditional('')).toBe(false)
  })
})
