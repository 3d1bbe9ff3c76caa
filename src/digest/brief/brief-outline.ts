import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {inOrderOf} from '../edition-order.js'
import {sceneOf} from '../handout/said/scene.js'
import {paragraph} from '../outline/blocks.js'
import type {Outline} from '../outline/outline.js'
import {directionOf} from '../words/locale.js'
import type {Brief} from './brief.js'
import {briefOf} from './brief-of.js'
import {linesOf, twoPages} from './page-length.js'
import {isAlone, isInCompany, isSideless, type Piece, piecesOf} from './pieces.js'
import type {BriefView} from './view/brief-view.js'
import {entriesSection} from './view/entries.js'
import {front} from './view/front.js'
import {groupsSection} from './view/groups.js'
import {leftOutSection} from './view/left-out.js'
import {newSection} from './view/new.js'
import {unansweredSection, untouchedSection} from './view/untouched.js'

/**
 * The brief of a party, from which every format is written: two A4 pages. What does not fit is left out in the order of
 * `piecesOf`, quotes and lines only ever as a whole, and the last lines say what was left out and where it stands. Where
 * there is room besides, each quote says why it was chosen.
 */
export function briefOutline(
  digest: Digest,
  party: string,
  {codes, language = 'en'}: {readonly codes?: string | undefined; readonly language?: UnLanguage}
): Outline {
  const inOrder = inOrderOf(digest, language)
  const brief = briefOf(inOrder, party, {codes})
  const pieces = piecesOf(brief)
  const draw = (leftOut: number, saysWhy = false) =>
    drawn({
      brief,
      scene: sceneOf(inOrder, language, 'handout.ofOthers'),
      others: brief.digest.parties - 1,
      leftOut: pieces.slice(0, leftOut),
      without: new Set(pieces.slice(0, leftOut).map(({name}) => name)),
      namesAll: leftOut <= pieces.length,
      saysWhy
    })
  const fits = (outline: Outline) => linesOf(outline) <= twoPages
  const leftOut = fewestLeftOut(pieces, leftOut => fits(draw(leftOut)))
  const withReasons = draw(leftOut, true)
  return fits(withReasons) ? withReasons : draw(leftOut)
}

/** One more than there are pieces where even without all of them it does not fit: then others are counted, not named. */
function fewestLeftOut(pieces: readonly Piece[], fits: (leftOut: number) => boolean): number {
  let [from, to] = [0, pieces.length + 1]
  while (from < to) {
    const half = Math.floor((from + to) / 2)
    if (fits(half)) to = half
    else from = half + 1
  }
  return to
}

function drawn(view: BriefView): Outline {
  const {brief, scene} = view
  const entriesWhere = (holds: (entry: Brief['entries'][number]) => boolean) => brief.entries.filter(holds)
  return {
    title: scene.say('brief.title', {party: scene.partyName(brief.party.id)}),
    language: scene.language,
    direction: directionOf(scene.language),
    handout: {pages: 2},
    front: front(view),
    sections: [
      ...entriesSection('alone', entriesWhere(isAlone), view),
      ...groupsSection(view),
      ...newSection(view),
      ...untouchedSection('silent', brief.silent, view),
      ...untouchedSection('unsure', brief.unsure, view),
      ...untouchedSection('unread', brief.unread, view),
      ...unansweredSection(view),
      ...entriesSection('company', entriesWhere(isInCompany), view),
      ...entriesSection('noSide', entriesWhere(isSideless), view),
      ...leftOutSection(view)
    ],
    closing: [paragraph([scene.say('brief.footer')], {tone: 'small'})]
  }
}
