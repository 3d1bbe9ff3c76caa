import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import {inOrderOf} from '../edition-order.js'
import {framed} from '../handout/page/frame.js'
import {quoteNumbers} from '../handout/page/quote-numbers.js'
import {sceneOf} from '../handout/page/scene.js'
import type {Brief} from './brief.js'
import {briefOf} from './brief-of.js'
import {linesOf, twoPages} from './page-length.js'
import {isAlone, isInCompany, isSideless, type Piece, piecesOf} from './pieces.js'
import type {BriefView} from './view/brief-view.js'
import {Entries} from './view/entries.js'
import {Front} from './view/front.js'
import {Groups} from './view/groups.js'
import {LeftOut} from './view/left-out.js'
import {New} from './view/new.js'
import {style} from './view/style.js'
import {Unanswered, UntouchedCodes} from './view/untouched.js'

/**
 * The brief of a party as one HTML file that prints on two A4 pages, asks for nothing outside itself and runs no script.
 * What does not fit is left out in the order of `piecesOf`, quotes and lines only ever as a whole, and the last lines say
 * what was left out and where it stands.
 */
export function briefHtml(
  digest: Digest,
  party: string,
  {codes, language = 'en'}: {readonly codes?: string | undefined; readonly language?: UnLanguage}
): string {
  const inOrder = inOrderOf(digest, language)
  const brief = briefOf(inOrder, party, {codes})
  const pieces = piecesOf(brief)
  const scene = sceneOf(inOrder, language, 'handout.ofOthers')
  const draw = (leftOut: number) =>
    written({
      brief,
      scene,
      others: brief.digest.parties - 1,
      numbers: quoteNumbers(),
      leftOut: pieces.slice(0, leftOut),
      without: new Set(pieces.slice(0, leftOut).map(({name}) => name)),
      namesAll: leftOut <= pieces.length
    })
  return draw(fewestLeftOut(pieces, leftOut => linesOf(draw(leftOut)) <= twoPages))
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

const written = (view: BriefView): string => {
  const {brief, scene} = view
  const title = scene.say('brief.title', {party: scene.partyName(brief.party.id)})
  const entriesWhere = (holds: (entry: Brief['entries'][number]) => boolean) => brief.entries.filter(holds)
  return framed({
    title,
    language: scene.language,
    style,
    header: <Front title={title} view={view} />,
    main: (
      <>
        <Entries section="alone" entries={entriesWhere(isAlone)} view={view} />
        <Groups view={view} />
        <New view={view} />
        <UntouchedCodes section="silent" codes={brief.silent} view={view} />
        <UntouchedCodes section="unread" codes={brief.unread} view={view} />
        <Unanswered view={view} />
        <Entries section="company" entries={entriesWhere(isInCompany)} view={view} />
        <Entries section="noSide" entries={entriesWhere(isSideless)} view={view} />
        <LeftOut view={view} />
        <p class="small">{scene.say('brief.footer')}</p>
      </>
    )
  })
}
