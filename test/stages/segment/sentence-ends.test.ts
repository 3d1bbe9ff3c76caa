import {describe, expect, it} from 'vitest'
import {sentenceEnds} from '../../../src/stages/segment/sentence-ends.js'

const sentencesOf = (text: string): string[] => {
  const ends = [...new Set([...sentenceEnds(text), text.length])]
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim())
}

describe('sentenceEnds', () => {
  it.each([
    ['English', ['See para. 13 of A/70/174 and the U.S. Group.', 'We agree!', 'Do you?']],
    [
      'English titles',
      ['H.E. Mr. Arvan spoke.', 'Art. 51 and no. 4 apply, cf. sect. 2.', 'We “agree.”', 'Yes.']
    ],
    ['a numbered paragraph', ['12. The norm stands.', 'It binds.']],
    ['French', ['Voir par. 13 et al. 2 du rapport de M. Arvan.', 'Nous sommes d’accord.']],
    ['Spanish', ['El Sr. Arván cita el párr. 13 y la pág. 4.', '¿Estamos de acuerdo?', 'Sí.']],
    ['Russian', ['Это п. 13 доклада, ст. 51 Устава и т.д. Так и есть.', 'Мы согласны.']],
    ['Arabic', ['هل توافق الدول على ذلك؟', 'نعم توافق الدول.', 'شكرا']],
    ['Chinese', ['各国应当合作。', '“我们同意！”', '你们呢？', '是']]
  ])('tells the sentences of %s', (_what, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  it('takes “no.” for a number only before one', () => {
    expect(sentencesOf('He said no. Then he cited no. 4 and fig. 2.')).toEqual([
      'He said no.',
      'Then he cited no. 4 and fig. 2.'
    ])
  })

  it('needs no space after a Chinese mark', () => {
    expect(sentencesOf('各国应当合作。我们同意。')).toEqual(['各国应当合作。', '我们同意。'])
  })

  it('takes a run of marks as one end, and a run inside a word as none', () => {
    expect(sentencesOf('Is it so?!... “It is.”) We agree...not yet. Yes.')).toEqual([
      'Is it so?!...',
      '“It is.”)',
      'We agree...not yet.',
      'Yes.'
    ])
  })
})
