import {paragraph, section} from '../../outline/blocks.js'
import type {Inlines, Section} from '../../outline/outline.js'
import type {BriefView} from './brief-view.js'

/** What was left out to keep to two pages, and where it stands. */
export function leftOutSection({brief, scene, leftOut, namesAll}: BriefView): readonly Section[] {
  const {say} = scene
  if (leftOut.length === 0) return []
  const quotes = leftOut.filter(({what}) => what === 'quote').length
  const lines = [...new Set(leftOut.filter(({what}) => what === 'line').map(({about}) => about))]
  const said: Inlines = [
    ...(quotes > 0 ? [`${say('brief.leftOutQuotes', {count: quotes})} `] : []),
    ...(lines.length === 0
      ? []
      : namesAll
        ? [say('brief.leftOutLines', {codes: lines.join(say('common.comma'))}), ' ']
        : [say('brief.tooMany', {count: lines.length}), ' ']),
    ...scene.words('brief.leftOutWhere', {
      place: say('comparison.partiesHeading'),
      party: [scene.party(brief.party.id)]
    })
  ]
  return [section({id: 'left-out', heading: say('brief.leftOutHeading')}, [paragraph(said)])]
}
