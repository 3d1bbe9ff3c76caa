import {quiet} from '../../outline/blocks.js'
import type {Inlines} from '../../outline/outline.js'
import {inOneLine} from '../../outline/text.js'
import {ofLabels} from '../../words/labels.js'
import type {Camp} from '../camps.js'
import type {Scene} from './scene.js'

type Around = {
  /** How many parties there could be. */
  readonly total: number
  readonly names: Inlines
  readonly scene: Scene
}

/** Who stands on a side: of one's own in fixed words and in figures, of others in figures. */
export function campWords({side, own, parties}: Camp, {total, names, scene}: Around): Inlines {
  const {say} = scene
  const called =
    typeof side !== 'string'
      ? inOneLine(ofLabels(side.labels, scene.language))
      : say(own ? 'handout.ownSide' : `handout.side-${side}`)
  const count = own ? scene.inWords(parties.length, total) : scene.inFigures(parties.length, total)
  return [quiet(called), say('common.comma'), ...scene.words('common.named', {called: count, said: names})]
}

/** Of whom nothing is known, since not all of theirs was read. */
export const unreadWords = (
  unread: readonly string[],
  {names, scene}: Omit<Around, 'total'>
): readonly Inlines[] =>
  unread.length === 0
    ? []
    : [
        scene.words('common.named', {
          called: scene.say('handout.notKnown', {count: unread.length}),
          said: names
        })
      ]
