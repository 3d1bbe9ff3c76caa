import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {tagText} from '../../../src/stages/tag/tag-text.js'
import {ictPipeline} from './ict-pipeline.js'

// One sentence a line, with what it must give before the bar: `code:stance:act` (stance and act may be left
// out), `!code` for what it must not give without a heading, `Q:question=pole`.
const lines = readFileSync(new URL('english-cases.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

const cases = lines.flatMap(line => {
  const [wanted = '', text = ''] = line.split(' | ')
  return wanted.split(' ').map(expected => ({expected, text}))
})

const given = (text: string, inherited: boolean): readonly string[] => {
  const {tags, questions} = tagText({text, language: 'en', inherited}, ictPipeline)
  return [
    ...tags.flatMap(({code, stance, act}) => [
      code,
      `${code}:${stance}`,
      `${code}::${act}`,
      `${code}:${stance}:${act}`
    ]),
    ...questions.map(({code, pole}) => `Q:${code}=${pole}`)
  ]
}

describe('the English concepts and the rules', () => {
  it.each(cases)('give $expected: $text', ({expected, text}) => {
    if (!expected.startsWith('!')) return expect(given(text, true)).toContain(expected)
    // Most traps stand in papers on something else.
    const unwanted = expected.slice(1)
    return expect(given(text, false).filter(each => each.startsWith(unwanted))).toEqual([])
  })

  it('have a case for every code and every pole but the open ones', () => {
    const {codes, questions} = ictPipeline.rules
    const wanted = cases.map(({expected}) => expected)
    const missing = [
      ...Object.keys(codes).filter(code => !wanted.some(each => each.split(':')[0] === code)),
      ...Object.entries(questions).flatMap(([question, rules]) =>
        rules
          .filter(({pole}) => pole !== 'open')
          .map(({pole}) => `Q:${question}=${pole}`)
          .filter(answer => !wanted.includes(answer))
      )
    ]
    expect(missing).toEqual([])
  })
})

describe('the rule book', () => {
  it('names only concepts that English has words for', () => {
    const known = new Set(Object.keys(ictPipeline.lexicons[0]?.concepts ?? {}))
    const {codes, questions, moods, context} = ictPipeline.rules
    const named = [
      context,
      moods.rejection,
      ...Object.values(moods.voices).flatMap(concepts => concepts ?? []),
      ...[...moods.stances, ...moods.acts].flatMap(({concept, given, unless}) => [
        concept,
        ...unless,
        ...(given === undefined ? [] : [given])
      ]),
      ...[...Object.values(codes), ...Object.values(questions)]
        .flat()
        .flatMap(({all, none, nowhere, fewer}) => [...all.flat(), ...none, ...nowhere, ...Object.keys(fewer)])
    ]
    expect(named.filter(concept => !known.has(concept))).toEqual([])
  })
})
