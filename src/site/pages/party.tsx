import {codeInWords} from '../../digest/html/phrases.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {Cell} from '../../domain/digest/cell.js'
import {speaks} from '../../domain/side.js'
import {addresses, anchorOf} from '../addresses.js'
import type {Shell} from '../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../parts/parted.js'
import {answeredBy, PartyOverview} from '../parts/party-overview.js'
import {AnswerSaid} from '../parts/said/answer.js'
import {CellSaid} from '../parts/said/cell.js'
import {OwnWords} from '../parts/said/own-words.js'
import {Replies} from '../parts/said/replies.js'
import type {At, Code, Party, Question, Taxonomy, View} from '../view.js'

/** All that one party says: what on which code and question, and its own words. */
export function partyPage(party: Party, shell: Shell, view: View): Parted {
  const {number, partyName} = view
  const pieces = new Map<string, Piece>()
  for (const taxonomy of view.digest.taxonomies)
    for (const [code, cell] of spokenOn(party, taxonomy, view))
      pieces.set(anchorOf(code.code), at => <OnCode code={code} cell={cell} taxonomy={taxonomy} at={at} />)
  for (const question of answeredBy(party, view))
    pieces.set(anchorOf(question.code), at => <OnQuestion party={party} question={question} at={at} />)
  return partedPage(
    {
      address: addresses.party(view.language, number, party.id),
      title: partyName(party.id),
      place: 'parties',
      inLanguage: language => addresses.party(language, number, party.id),
      head: (at, linkTo, isHere) => <PartyOverview party={party} place={{linkTo, isHere}} at={at} />,
      pieces,
      around: (words, at) => <OwnWords heading="party.ownWords" words={words} at={at} />
    },
    shell,
    view
  )
}

type OnCodeProps = {
  readonly code: Code
  readonly cell: Cell
  readonly taxonomy: Taxonomy
  readonly at: At
}

const OnCode = ({code, cell, taxonomy, at}: OnCodeProps) => (
  <section class="said" id={anchorOf(code.code)}>
    <h3>
      <a href={at.to(addresses.code(at.language, at.number, code.code))}>{codeInWords(code, at)}</a>{' '}
      <span class="quiet">{ofLabels(taxonomy.labels, at.language)}</span>
    </h3>
    <CellSaid cell={cell} at={at} />
  </section>
)

const OnQuestion = ({
  party,
  question,
  at
}: {
  readonly party: Party
  readonly question: Question
  readonly at: At
}) => (
  <section class="said" id={anchorOf(question.code)}>
    <h3>
      <a href={at.to(addresses.question(at.language, at.number, question.code))}>
        {ofLabels(question.labels, at.language)}
      </a>
    </h3>
    {at
      .answersOf(party.id)
      .filter(answer => answer.question === question.code)
      .map(answer => (
        <AnswerSaid answer={answer} question={question} at={at} />
      ))}
    <Replies party={party.id} subject={question.code} at={at} />
  </section>
)

const spokenOn = (party: Party, {codes}: Taxonomy, view: View): readonly (readonly [Code, Cell])[] => {
  const cells = new Map(view.cellsOf(party.id).map(cell => [cell.code, cell]))
  return codes.flatMap(code => {
    const cell = cells.get(code.code)
    return cell !== undefined && speaks(cell) ? [[code, cell] as const] : []
  })
}
