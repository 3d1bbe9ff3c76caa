import {describe, expect, it} from 'vitest'
import {unLanguages} from '../../../../src/domain/document.js'
import {UserError} from '../../../../src/domain/errors.js'
import {faultsInFile, sentence, userError} from '../../../../src/domain/refusals/refuse.js'
import {inWordsOf, sentenceFor} from '../../../../src/web/frame/told/told.js'
import {sayIn} from '../../../../src/web/words/say.js'

const to = (language: (typeof unLanguages)[number]) => ({
  language,
  say: sayIn(language),
  nameOf: (address: string) => (address === 'ana@concord.example' ? 'Ana' : address)
})

describe('what stops somebody', () => {
  it.each(unLanguages.filter(language => language !== 'en'))('is said in %s', language => {
    const wrong = faultsInFile(
      'sheet.csv',
      [
        {
          line: 3,
          fault: sentence('rowChoice', {given: 'for', column: 'stance', choices: 'supports, opposes'})
        },
        {line: 5, fault: sentence('faultTooLong', {field: 'note', most: 4000})}
      ],
      [sentence('moreLines', {more: 12}), sentence('nothingTakenIn')]
    )
    const said = inWordsOf(to(language), wrong)
    for (const value of ['sheet.csv', 'for', 'stance', 'note', '12']) expect(said).toContain(value)
    for (const english of ['write', 'is longer', 'more lines', 'Nothing was taken in'])
      expect(said).not.toContain(english)
  })

  it('is said in English as the command line says it', () => {
    const wrong = faultsInFile('sheet.csv', [{line: 3, fault: sentence('sheetTwice')}])
    expect(inWordsOf(to('en'), wrong)).toBe(wrong.message)
    expect(wrong.message).toBe('sheet.csv, line 3: another row says something else of the same tag.')
  })

  it('names people, and not their addresses', () => {
    const since = userError('sheetSince', {by: 'ana@concord.example', verdict: 'reject', at: '2026-11-30'})
    for (const language of unLanguages) {
      expect(inWordsOf(to(language), since)).toContain('Ana')
      expect(inWordsOf(to(language), since)).not.toContain('@')
    }
  })

  it('stays English where it is there in English alone', () => {
    expect(inWordsOf(to('fr'), new UserError('No such key.'))).toBe('No such key.')
    expect(sentenceFor(to('fr'), {key: null, values: {}, text: 'No such key.'})).toBe('No such key.')
  })
})

describe('how far a training has come', () => {
  it.each(unLanguages)('is said in %s', language => {
    const said = sentenceFor(to(language), sentence('fittingWithout', {part: 2, parts: 5}))
    expect(said).toMatch(/2.*5/u)
    expect(said.startsWith('fitting')).toBe(language === 'en')
  })
})
