import type {Cell} from '../../../domain/digest/cell.js'
import type {Digest} from '../../../domain/digest/digest.js'
import {label} from '../../labels.js'
import {actWords, mannerOf, mannerWords, wordingWords} from '../../words.js'
import {Sign} from '../matrix/legend.js'
import {capitalised, codeLetter, isLetter, ofParties, partyList} from '../phrases.js'
import type {Places} from '../places.js'
import {QuoteOf} from './quote.js'

type Taxonomy = Digest['taxonomies'][number]
type Code = Taxonomy['codes'][number]

const says = ({cell}: Cell): boolean => cell === 'position' || cell === 'mentions'

/** Every code on which anything was said, with the words of each party; the rest in one line a taxonomy. */
export const CodeSections = ({at}: {readonly at: Places}) => (
  <section id="codes" aria-labelledby="codes-h">
    <h2 id="codes-h">Code by code</h2>
    {at.digest.taxonomies.map(taxonomy => {
      const spoken = taxonomy.codes.filter(({code}) => at.cellsOn(code).some(says))
      const unspoken = taxonomy.codes.filter(code => !spoken.includes(code))
      return (
        <section class="lens">
          <h3>{label(taxonomy.labels, at.language)}</h3>
          {spoken.map(code => (
            <CodeSection code={code} at={at} />
          ))}
          {unspoken.length > 0 && (
            <div class="unspoken">
              <p>Nothing was found on these codes in what was read:</p>
              <ul>
                {unspoken.map(({code, labels}) => (
                  <li id={at.code(code)}>
                    {isLetter(code) && <b>{codeLetter(code)}</b>} {label(labels, at.language)}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </section>
      )
    })}
  </section>
)

function CodeSection({code, at}: {readonly code: Code; readonly at: Places}) {
  const cells = at.cellsOn(code.code)
  const partiesOf = (kind: Cell['cell']) => cells.filter(({cell}) => cell === kind).map(({party}) => party)
  const speaking = cells.filter(says)
  const {position, mentions, silent, unread} = code.counts
  return (
    <section class="code" id={at.code(code.code)}>
      <h4>
        {isLetter(code.code) && <b class="letter">{codeLetter(code.code)}</b>}{' '}
        {label(code.labels, at.language)}
      </h4>
      <p class="definition">{code.definition}</p>
      <p class="small">
        {code.source}. {wordingOf(code, at)}.
      </p>
      <p>
        {ofParties(position, at)} take a position, {ofParties(mentions, at)} mention it.
      </p>
      <details open>
        <summary>What they say</summary>
        {speaking.map(cell => (
          <PartyOnCode cell={cell} at={at} />
        ))}
      </details>
      {silent > 0 && (
        <p class="others">
          <Sign manner="silent" /> <b>Silent</b> ({ofParties(silent, at)}):{' '}
          {partyList(partiesOf('silent'), at)}
        </p>
      )}
      {unread > 0 && (
        <p class="others">
          <Sign manner="unread" /> <b>Unread</b> ({ofParties(unread, at)}):{' '}
          {partyList(partiesOf('unread'), at)}
        </p>
      )}
    </section>
  )
}

function PartyOnCode({cell, at}: {readonly cell: Cell; readonly at: Places}) {
  const manner = mannerOf(cell)
  const shown = cell.quotes.length
  return (
    <div class="party" id={at.cell(cell)}>
      <h5>
        <bdi>{at.partyName(cell.party)}</bdi>
      </h5>
      <p class="stance">
        <Sign manner={manner} /> {label(mannerWords[manner], at.language)}
        {cell.acts.map(act => ` · ${label(actWords[act], at.language)}`)}
        {shown < cell.passages && ` · ${shown} of ${cell.passages} passages quoted`}
      </p>
      {cell.quotes.map(quote => (
        <QuoteOf quote={quote} under={cell} at={at} />
      ))}
    </div>
  )
}

function wordingOf({wording}: Code, at: Places): string {
  const words = wordingWords[wording]
  return capitalised(words === undefined ? wording : label(words, at.language))
}
