import {Sign} from '../../../digest/html/matrix/legend.js'
import {evidenceInWords, mannerInWords} from '../../../digest/html/phrases.js'
import {mannerOf} from '../../../digest/manners.js'
import type {Cell} from '../../../domain/digest/cell.js'
import type {At} from '../../view.js'
import {SiteWords} from '../words.js'
import {Quotes} from './quote.js'
import {Replies} from './replies.js'

type Props = {readonly cell: Cell; readonly at: At}

/** How a cell speaks, in words beside its sign: stance, acts, how much stands behind it, and how much is quoted. */
export const Stance = ({cell, at}: Props) => {
  const manner = mannerOf(cell)
  const shown = cell.quotes.length
  return (
    <p class="stance">
      <Sign manner={manner} /> {mannerInWords(manner, cell.acts, at.say)}
      {shown < cell.passages &&
        ` · ${at.say('counts.ofPassagesQuoted', {count: shown, total: cell.passages})}`}
      {cell.evidence !== null && <span class="quiet"> · {evidenceInWords(cell.evidence, at.say)}</span>}
    </p>
  )
}

/** What a party says on a code: how, in its own words, and what it replied. */
export const CellSaid = ({cell, at}: Props) => (
  <>
    <Stance cell={cell} at={at} />
    <Quotes quotes={cell.quotes} at={at} />
    <Replies party={cell.party} subject={cell.code} at={at} />
  </>
)

/** What groups say for a party on a code, which it does not say itself; nothing where none does. */
export const ThroughGroups = ({cell, at}: Props) => (
  <>
    {cell.through.map(({group, cell: kind, stance, differs}) => (
      <span class="through">
        {' '}
        <SiteWords
          of="party.through"
          values={{
            group: at.partyName(group),
            manner: mannerInWords(mannerOf({cell: kind, stance}), [], at.say)
          }}
          at={at}
        />
        {differs && `${at.say('common.semicolon')}${at.word('party.throughDiffers')}`}
      </span>
    ))}
  </>
)
