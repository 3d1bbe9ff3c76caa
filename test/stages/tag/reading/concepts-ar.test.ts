import {describe, expect, it} from 'vitest'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {casesOf, givenBy, pipelineIn} from '../cases/language-cases.js'

const pipeline = pipelineIn('ar')
const conceptsIn = (text: string): readonly string[] =>
  pipeline.lexicons.flatMap(lexicon => [...readConcepts(text, lexicon).hits.keys()])

describe('the Arabic concepts', () => {
  it.each(casesOf('arabic.txt'))('give $wanted for: $text', ({wanted, text}) => {
    expect(givenBy(text, wanted, pipeline)).toEqual(wanted)
  })

  it.each([
    [
      'with a conjunction, a preposition and the article',
      'وبالبنية التحتية الحيوية',
      'critical-infrastructure'
    ],
    ['with the article after a preposition', 'للبنى التحتية الحيوية', 'critical-infrastructure'],
    ['with a pronoun', 'بنيتها التحتية الحيوية', 'critical-infrastructure'],
    ['with a preposition', 'بالهجمات السيبرانية', 'malicious-act'],
    ['with vowel marks', 'الهَجَماتُ السِّيبرانيّة', 'malicious-act'],
    ['stretched', 'الهجـــمات السيبـرانية', 'malicious-act'],
    ['without the hamza', 'الامن السيبراني', 'ict-security'],
    ['with ه for ة', 'السياده', 'sovereignty'],
    ['with ى for ي', 'الأمن السيبرانى', 'ict-security'],
    ['with Persian letters', 'القانون الدولی', 'international-law']
  ])('are found %s', (_how, text, concept) => {
    expect(conceptsIn(text)).toContain(concept)
  })

  it.each([
    ['international is not a State', 'التعاون الدولي', 'state'],
    ['a notification is not a danger', 'إخطار الجهات المعنية', 'threat'],
    ['civil society is not civilians', 'المجتمع المدني', 'individuals'],
    ['products are not producers', 'أمن المنتجات', 'makers'],
    ['the territorial integrity of a State is not where attacks come from', 'سلامة أراضيها', 'territory']
  ])('know that %s', (_what, text, concept) => {
    expect(conceptsIn(text)).not.toContain(concept)
  })
})
