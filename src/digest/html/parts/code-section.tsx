import type {Cell} from '../../../domain/digest/cell.js'
import type {Digest} from '../../../domain/digest/digest.js'
import {WordingStatus} from '../../../domain/pipeline/taxonomy.js'
import {speaks} from '../../../domain/side.js'
import {isCountedAs, type MannerOfSilence, mannerOf, mannersOfSilence} from '../../manners.js'
import {ids} from '../../outline/ids.js'
import {definitionIn, translatorInWords} from '../../words/definitions.js'
import {ofLabels} from '../../words/labels.js'
import type {Say} from '../../words/say.js'
import {Kept} from '../kept.js'
import {Sign} from '../matrix/legend.js'
import {capitalised, codeLetter, evidenceInWords, isLetter, ofParties, partyList} from '../phrases.js'
import type {Places} from '../places.js'
import {inOriginal, Words} from '../words.js'
import {PartyLinks} from './link-list.js'
import {QuoteOf} from './quote.js'
import {RepliesTo} from './replies.js'

type Taxonomy = Digest['taxonomies'][number]
type Code = Taxonomy['codes'][number]

/** Every code on which anything was said, with the words of each party; the rest in one line a taxonomy. */
export const CodeSections = ({at}: {readonly at: Places}) => (
  <section id="codes" aria-labelledby="codes-h">
    <h2 id="codes-h">{at.say('comparison.codesHeading')}</h2>
    {at.language !== 'en' && <p class="small">{at.say('comparison.definitionsOriginal')}</p>}
    {at.digest.replies && <p class="small">{at.say('replies.about')}</p>}
    {at.digest.taxonomies.map((taxonomy, index) => {
      const spoken = taxonomy.codes.filter(({code}) => at.cellsOn(code).some(speaks))
      const unspoken = taxonomy.codes.filter(code => !spoken.includes(code))
      return (
        <section class="lens" data-list={index + 1}>
          <h3>{ofLabels(taxonomy.labels, at.language)}</h3>
          {spoken.map(code => (
            <Kept
              place={`code ${code.code}`}
              from={[code]}
              at={at}
              of={at => <CodeSection code={code} at={at} />}
            />
          ))}
          {unspoken.length > 0 && (
            <div class="unspoken">
              <p>{at.say('comparison.nothingFoundOn')}</p>
              <ul>
                {unspoken.map(({code, labels}) => (
                  <li id={at.code(code)}>
                    {isLetter(code) && <b>{codeLetter(code)}</b>} {ofLabels(labels, at.language)}
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
  const speaking = cells.filter(speaks)
  const {position, mentions} = code.counts
  const defined = definitionIn(code, at.language)
  const translator = translatorInWords(defined.translatedBy, at.say)
  return (
    <section class="code" id={at.code(code.code)}>
      <h4>
        {isLetter(code.code) && <b class="letter">{codeLetter(code.code)}</b>}{' '}
        {ofLabels(code.labels, at.language)}
      </h4>
      <p class="definition" {...inOriginal(defined.language, at)}>
        {defined.text}
      </p>
      <p class="small">
        <Words
          of="comparison.sourceAndWording"
          values={{source: code.source, wording: wordingOf(code, at.say)}}
          at={at}
        />
        {translator !== null && ` ${translator}`}
      </p>
      <p>
        {at.say('comparison.tally', {
          position: ofParties(position, at),
          mentions: ofParties(mentions, at)
        })}
      </p>
      <details open>
        <summary>{at.say('comparison.whatTheySay')}</summary>
        {speaking.map(cell => (
          <PartyOnCode cell={cell} at={at} />
        ))}
      </details>
      {mannersOfSilence.map(manner => (
        <Without manner={manner} cells={cells} at={at} />
      ))}
      <RepliesTo subject={code.code} but={speaking.map(({party}) => party)} at={at} />
    </section>
  )
}

type WithoutProps = {
  readonly manner: MannerOfSilence
  readonly cells: readonly Cell[]
  readonly at: Places
}

/** In one line, the parties of which nothing was found, nothing sure, or nothing can be said; the unsure lead to the words. */
function Without({manner, cells, at}: WithoutProps) {
  const own = cells.filter(cell => isCountedAs(manner, cell))
  return own.length === 0 ? null : (
    <p class="others">
      <Sign manner={manner} />{' '}
      <Words
        of={`comparison.${manner}Parties`}
        values={{
          count: ofParties(own.length, at),
          parties: partyList(
            own.map(({party}) => party),
            at
          )
        }}
        marks={{
          list: () => (
            <PartyLinks parties={own.map(cell => ({party: cell.party, to: ids.unsure(cell)}))} at={at} />
          )
        }}
        at={at}
      />
    </p>
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
        <Sign manner={manner} /> {at.say(`terms.manner-${manner}`)}
        {cell.acts.map(act => ` · ${at.say(`terms.act-${act}`)}`)}
        {shown < cell.passages &&
          ` · ${at.say('counts.ofPassagesQuoted', {count: shown, total: cell.passages})}`}
        {cell.evidence !== null && <span class="quiet"> · {evidenceInWords(cell.evidence, at.say)}</span>}
      </p>
      {cell.quotes.map(quote => (
        <QuoteOf quote={quote} under={cell} at={at} />
      ))}
      <RepliesTo subject={cell.code} party={cell.party} at={at} />
    </div>
  )
}

// A status that is not listed is shown as it is.
function wordingOf({wording}: Code, say: Say): string {
  const known = WordingStatus.options.find(status => status === wording)
  return capitalised(known === undefined ? wording : say(`terms.wording-${known}`))
}
