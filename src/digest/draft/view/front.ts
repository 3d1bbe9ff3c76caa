import {paragraph} from '../../outline/blocks.js'
import type {Block} from '../../outline/outline.js'
import {inOneLine} from '../../outline/text.js'
import type {DraftView} from './draft-view.js'

/** What was compared with what, and how far it can be relied upon. */
export function front({comparison, scene}: DraftView): readonly Block[] {
  const {say, words} = scene
  const {draft, digest, sentences} = comparison
  const lead = words('draft.lead', {
    file: inOneLine(draft.file),
    title: scene.title,
    sentences: sentences.length,
    speaking: sentences.filter(({points}) => points.length > 0).length
  })
  const why = draft.shortfalls.map(inOneLine).join(say('common.semicolon'))
  return [
    paragraph(lead),
    paragraph([say('draft.notKept')]),
    ...(digest.invented ? [paragraph(words('opening.example'), {tone: 'small'})] : []),
    ...(why === '' ? [] : [paragraph(words('draft.notInFull', {why}), {tone: 'warning'})]),
    ...(sentences.length === 0 ? [paragraph([say('draft.noSentence')], {tone: 'warning'})] : []),
    paragraph([say('handout.caution')], {tone: 'small'})
  ]
}
