import type {SharedWording} from '../../../domain/digest/digest.js'
import {paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Section} from '../outline.js'
import {quoted} from '../quoted.js'

/** The sentences that parties share: each wording once, with everybody who has it and where. */
export const sharedWording = (at: Edition): Section =>
  section(
    {id: 'shared', heading: at.say('comparison.sharedHeading')},
    [
      paragraph(at.words('comparison.sharedIntro')),
      ...(at.digest.sharedWording.length === 0 ? [paragraph(at.words('outline.nothingOfTheKind'))] : []),
      ...at.digest.sharedWording.flatMap((wording, index) => blocksOf(wording, index + 1, at))
    ],
    []
  )

function blocksOf({overlap, quotes}: SharedWording, number: number, at: Edition): readonly Block[] {
  const same = overlap === 1
  const names = quotes.map(({party}) => at.party(party, `${ids.act('shared', String(number))}-${party}`))
  return [
    paragraph(at.words('common.named', {called: at.counted(quotes.length), said: at.parties(names)}), {
      tone: 'label'
    }),
    paragraph(at.words(same ? 'comparison.sameWords' : 'comparison.nearlySameWords'), {tone: 'small'}),
    ...quotes.map(({party, ...quote}) =>
      quoted(quote, {party, id: `${ids.act('shared', String(number))}-${party}`}, at)
    )
  ]
}
