import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Lexicon, RuleBook} from '../../../../src/domain/pipeline/lexicon.js'
import {featuresOf} from '../../../../src/stages/tag/model/features.js'
import {seenIn} from '../../../../src/stages/tag/model/seen.js'
import {windowsOf} from '../../../../src/stages/tag/model/windows.js'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {sceneOf} from '../../../../src/stages/tag/scene.js'

const lexicon = Lexicon.parse({
  language: 'en',
  version: '1.0.0',
  concepts: {damage: ['damage'], grid: ['grid']},
  fields: {fish: ['fish/boat']}
})
const rules = RuleBook.parse({
  version: '1.0.0',
  context: 'grid',
  moods: {stances: [], acts: [], rejection: 'damage'},
  codes: {'gge-2015/f': [{all: ['grid', 'damage'], sure: 0.8}]},
  questions: {}
})
const seen = (text: string) => seenIn(sceneOf(readConcepts(text, lexicon), rules, true), rules, 'en')
const filler = (words: number) => `${Array.from({length: words}, (_, at) => `word${at}`).join(' ')}. `

describe('windowsOf', () => {
  it('leaves a short passage whole', () => {
    const whole = seen('Damage to a grid. The fish are well.')
    expect(windowsOf(whole)).toEqual([whole])
  })

  it('parts what stands far apart in a long passage, and keeps what stands together', () => {
    const windows = windowsOf(seen(`Damage to a grid. ${filler(50)}${filler(50)}The fish are well.`))
    const names = windows.map(each => [...featuresOf(each).keys()].filter(name => !name.startsWith('word')))
    expect(names.some(some => some.includes('rule gge-2015/f#1') && some.includes('concept grid'))).toBe(true)
    expect(names.some(some => some.includes('field fish'))).toBe(true)
    expect(names.some(some => some.includes('field fish') && some.includes('concept damage'))).toBe(false)
  })

  it('keeps a sentence that is longer than a window whole', () => {
    expect(windowsOf(seen(filler(200)))).toHaveLength(1)
  })

  it('shows every sentence in one window or more', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 90}), {minLength: 1, maxLength: 12}), lengths => {
        const text = lengths.map((length, at) => `Mark${at} ${filler(length)}`).join('')
        const shown = new Set(windowsOf(seen(text)).flatMap(each => [...featuresOf(each).keys()]))
        for (const [at] of lengths.entries()) expect(shown).toContain(`word en mark${at}`)
      })
    )
  })
})
