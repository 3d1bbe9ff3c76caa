import {paragraph} from '../../outline/blocks.js'
import type {Block, Inlines} from '../../outline/outline.js'
import {inOneLine} from '../../outline/text.js'
import type {BriefView} from './brief-view.js'

/** From which digest it is, and how far it can be relied upon. */
export function front({brief: {party, digest, asked}, scene, others}: BriefView): readonly Block[] {
  const {say, words} = scene
  const lead: Inlines = [
    ...words('brief.lead', {title: scene.title, others}),
    ...(party.files.length === 0
      ? []
      : [' ', ...words('brief.files', {files: party.files.map(inOneLine).join(say('common.comma'))})]),
    ...(asked === null ? [] : [` ${say('brief.asked', {codes: asked.join(say('common.comma'))})}`])
  ]
  return [
    paragraph(lead),
    ...(digest.invented ? [paragraph(words('opening.example'), {tone: 'small'})] : []),
    ...(party.readInFull ? [] : [paragraph([say('brief.notInFull')], {tone: 'warning'})]),
    paragraph([say('handout.caution')], {tone: 'small'})
  ]
}
