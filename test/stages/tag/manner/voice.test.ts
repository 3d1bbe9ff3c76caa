import {describe, expect, it} from 'vitest'
import {voiceOf} from '../../../../src/stages/tag/manner/voice.js'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {firings} from '../../../../src/stages/tag/rules/rule.js'
import {sceneOf} from '../../../../src/stages/tag/scene.js'
import {ictPipeline} from '../ict-pipeline.js'

/** In whose voice a text says that humanitarian law applies, or does not. */
const voices = (text: string): readonly string[] => {
  const [lexicon] = ictPipeline.lexicons
  if (lexicon === undefined) throw new Error('the pipeline has a lexicon')
  const {rules} = ictPipeline
  const reading = readConcepts(text, lexicon)
  return firings(sceneOf(reading, rules, true), rules)
    .filter(({says}) => says === 'ihl-applies')
    .map(firing => `${firing.pole} ${voiceOf(firing, reading, rules.moods).voice}`)
}

describe('the voice', () => {
  it.each([
    ['is the speaker’s own', 'International humanitarian law applies in cyberspace.', 'affirms own'],
    ['is another’s', 'Some States argue that international humanitarian law applies.', 'affirms reported'],
    [
      'turns within the sentence',
      'Some States see a gap, but in our view international humanitarian law applies.',
      'affirms own'
    ],
    [
      'rejects what follows',
      'We reject the idea that international humanitarian law applies.',
      'affirms rejected'
    ],
    [
      'rejects what another said, in the next sentence',
      'Some States argue that international humanitarian law applies. We do not share this view.',
      'affirms rejected'
    ],
    [
      'concedes up to the comma',
      'Although humanitarian law applies, more is to be done.',
      'affirms set-aside'
    ],
    [
      'is in doubt where a rejection stands beyond a comma',
      'We reject the idea of war, and humanitarian law applies.',
      'affirms unclear'
    ]
  ])('%s', (_how, text, expected) => {
    expect(voices(text)).toEqual([expected])
  })

  it('does not reject what its own cue denies', () => {
    expect(voices('We do not believe that humanitarian law fits cyberspace.')).toEqual(['contests own'])
  })
})
