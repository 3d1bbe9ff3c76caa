import {Sign} from '../../digest/html/matrix/legend.js'
import {capitalised, codeInWords, codeLetter, isLetter, ofParties} from '../../digest/html/phrases.js'
import {inOriginal, Words} from '../../digest/html/words.js'
import {isCountedAs, mannersInKey} from '../../digest/manners.js'
import {definitionIn, translatorInWords} from '../../digest/words/definitions.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {Cell} from '../../domain/digest/cell.js'
import {WordingStatus} from '../../domain/pipeline/taxonomy.js'
import {speaks} from '../../domain/side.js'
import {addresses, anchorOf} from '../addresses.js'
import type {Shell} from '../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../parts/parted.js'
import {CellSaid, ThroughGroups} from '../parts/said/cell.js'
import {MAY_HAVE_SAID} from '../parts/said/may-have-said.js'
import {OwnWords} from '../parts/said/own-words.js'
import {Replies} from '../parts/said/replies.js'
import type {At, Code, Taxonomy, View} from '../view.js'

/** One code: what it stands for, and what each party says on it in its own words. */
export function codePage({code, taxonomy}: CodeOf, shell: Shell, view: View): Parted {
  const {language, number} = view
  const pieces = view
    .cellsOn(code.code)
    .filter(speaks)
    .map((cell): [string, Piece] => [cell.party, at => <PartyOnCode cell={cell} at={at} />])
  return partedPage(
    {
      address: addresses.code(language, number, code.code),
      title: codeInWords(code, view),
      place: 'codes',
      inLanguage: other => addresses.code(other, number, code.code),
      head: (at, linkTo) => <Head code={code} taxonomy={taxonomy} linkTo={linkTo} at={at} />,
      pieces: new Map(pieces),
      around: (words, at) => <OwnWords heading="code.inTheirOwnWords" words={words} at={at} />
    },
    shell,
    view
  )
}

type CodeOf = {readonly code: Code; readonly taxonomy: Taxonomy}
type HeadProps = CodeOf & {readonly linkTo: (id: string) => string; readonly at: At}

const Head = ({code, taxonomy, linkTo, at}: HeadProps) => (
  <>
    <p class="above">
      <a href={at.to(addresses.matrix(at.language, at.number, taxonomy.id))}>
        {ofLabels(taxonomy.labels, at.language)}
      </a>
    </p>
    <h1>
      {isLetter(code.code) && <b class="letter">{codeLetter(code.code)}</b>}{' '}
      {ofLabels(code.labels, at.language)}
    </h1>
    <p class="definition" {...inOriginal(definitionIn(code, at.language).language, at)}>
      {definitionIn(code, at.language).text}
    </p>
    <p class="small">
      <Words
        of="comparison.sourceAndWording"
        values={{source: code.source, wording: wordingOf(code, at)}}
        at={at}
      />{' '}
      {translatorInWords(definitionIn(code, at.language).translatedBy, at.say)}
    </p>
    <Near code={code} at={at} />
    <section aria-labelledby="who-h">
      <h2 id="who-h">{at.word('code.whoSays')}</h2>
      <WhoSays code={code} linkTo={linkTo} at={at} />
      {at
        .cellsOn(code.code)
        .filter(cell => !speaks(cell) && at.repliesTo(cell.party, code.code).length > 0)
        .map(({party}) => (
          <>
            <h3>
              <bdi>{at.partyName(party)}</bdi>
            </h3>
            <Replies party={party} subject={code.code} at={at} />
          </>
        ))}
    </section>
  </>
)

/** Every party in the row of how it speaks, so that none is left out. */
function WhoSays({code, linkTo, at}: Omit<HeadProps, 'taxonomy'>) {
  const cells = at.cellsOn(code.code)
  return (
    <table class="who">
      <caption class="h">{at.word('code.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{at.word('code.how')}</th>
          <th scope="col">{at.word('code.howMany')}</th>
          <th scope="col">{at.word('code.which')}</th>
        </tr>
      </thead>
      <tbody>
        {(['position', ...mannersInKey] as const).map(manner => {
          const own = cells.filter(cell => isCountedAs(manner, cell))
          return own.length === 0 ? null : (
            <tr>
              <th scope="row">
                <Sign manner={manner} /> {at.say(`terms.manner-${manner}`)}
              </th>
              <td>{ofParties(own.length, at)}</td>
              <td>
                {own.map((cell, index) => (
                  <>
                    {index > 0 && at.say('common.comma')}
                    <a href={speaks(cell) ? linkTo(cell.party) : partyAddress(cell, at)}>
                      <bdi>{at.partyName(cell.party)}</bdi>
                    </a>
                    {!speaks(cell) && cell.through.length > 0 && (
                      <>
                        {' ('}
                        <ThroughGroups cell={cell} at={at} />)
                      </>
                    )}
                  </>
                ))}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The words of a party on the code, on its own page, or what it may have said; that page itself where it has none. */
function partyAddress(cell: Cell, at: At): string {
  const address = addresses.party(at.language, at.number, cell.party)
  if (speaks(cell) || cell.through.length > 0) return at.to(`${address}#${anchorOf(cell.code)}`)
  return at.to(cell.unsure === undefined ? address : `${address}#${MAY_HAVE_SAID}`)
}

const Near = ({code, at}: {readonly code: Code; readonly at: At}) => {
  const near = code.relations.flatMap(({code: other}) => at.code(other) ?? [])
  return near.length === 0 ? null : (
    <p class="small">
      {at.word('code.near')}
      {': '}
      {near.map((other, index) => (
        <>
          {index > 0 && at.say('common.semicolon')}
          <a href={at.to(addresses.code(at.language, at.number, other.code))}>{codeInWords(other, at)}</a> (
          {listOf(other.code, at)})
        </>
      ))}
    </p>
  )
}

const listOf = (code: string, {digest, language}: At): string => {
  const list = digest.taxonomies.find(({codes}) => codes.some(each => each.code === code))
  return list === undefined ? '' : ofLabels(list.labels, language)
}

const PartyOnCode = ({cell, at}: {readonly cell: Cell; readonly at: At}) => (
  <section class="said" id={cell.party}>
    <h3>
      <a href={partyAddress(cell, at)}>
        <bdi>{at.partyName(cell.party)}</bdi>
      </a>
    </h3>
    <CellSaid cell={cell} at={at} />
  </section>
)

// A status that is not listed is shown as it is.
function wordingOf({wording}: Code, {say}: At): string {
  const known = WordingStatus.options.find(status => status === wording)
  return capitalised(known === undefined ? wording : say(`terms.wording-${known}`))
}
