import type {Cell} from '../../../domain/digest/cell.js'
import type {Digest} from '../../../domain/digest/digest.js'
import {isCountedAs, type MannerOfSilence, mannerOf, mannersOfSilence} from '../../manners.js'
import {ids} from '../../outline/ids.js'
import {ofLabels} from '../../words/labels.js'
import {Kept} from '../kept.js'
import {Sign} from '../matrix/legend.js'
import {codeInWords, codeLetter, isLetter, mannerInWords} from '../phrases.js'
import type {Places} from '../places.js'
import {Words} from '../words.js'
import {LinkList} from './link-list.js'

type Party = Digest['parties'][number]

/** For each party, what it says on every code and question, each with a link to its own words. */
export const PartySections = ({at}: {readonly at: Places}) => (
  <section id="parties" aria-labelledby="parties-h">
    <h2 id="parties-h">{at.say('comparison.partiesHeading')}</h2>
    <div class="views">
      {at.digest.parties.map(party => (
        <Kept
          place={`party ${party.id}`}
          from={[party]}
          at={at}
          of={at => <PartyView party={party} at={at} />}
        />
      ))}
    </div>
  </section>
)

function PartyView({party, at}: {readonly party: Party; readonly at: Places}) {
  const cells = new Map(at.cellsOf(party.id).map(cell => [cell.code, cell]))
  return (
    <section class="view" id={at.party(party.id)}>
      <h3>
        <bdi>{at.partyName(party.id)}</bdi>
      </h3>
      <Submissions party={party} at={at} />
      <div class="says">
        {at.lists.map(taxonomy => (
          <Spoken taxonomy={taxonomy} cells={cells} at={at} />
        ))}
        <Answers party={party.id} at={at} />
      </div>
      {mannersOfSilence.map(manner => (
        <Without manner={manner} cells={cells} at={at} />
      ))}
    </section>
  )
}

const Submissions = ({party: {submissions}, at}: {readonly party: Party; readonly at: Places}) => (
  <p class="small">
    {submissions.length === 0 && at.say('comparison.noneOfItsCouldBeRead')}
    <LinkList
      links={submissions.map(id => ({to: at.submission(id), words: <bdi>{at.fileName(id)}</bdi>}))}
      at={at}
    />
  </p>
)

type CellsOfParty = ReadonlyMap<string, Cell>
type SpokenProps = {
  readonly taxonomy: Places['lists'][number]
  readonly cells: CellsOfParty
  readonly at: Places
}

function Spoken({taxonomy, cells, at}: SpokenProps) {
  const spoken = taxonomy.codes.flatMap(code => {
    const cell = cells.get(code.code)
    return cell === undefined || cell.cell === 'silent' || cell.cell === 'unread' ? [] : [{code, cell}]
  })
  return spoken.length === 0 ? null : (
    <>
      <h4>{ofLabels(taxonomy.labels, at.language)}</h4>
      <ul>
        {spoken.map(({code, cell}) => (
          <li>
            <Sign manner={mannerOf(cell)} /> <a href={`#${at.cell(cell)}`}>{codeInWords(code, at)}</a>{' '}
            <span class="small">{mannerInWords(mannerOf(cell), cell.acts, at.say)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Answers({party, at}: {readonly party: string; readonly at: Places}) {
  const answers = at.asked.flatMap(question =>
    question.poles.flatMap(pole =>
      at
        .answersOf(party)
        .filter(answer => answer.question === question.code && answer.pole === pole.pole)
        .map(answer => ({question, pole, answer}))
    )
  )
  return answers.length === 0 ? null : (
    <>
      <h4>{at.say('questions.heading')}</h4>
      <ul>
        {answers.map(({question, pole, answer}) => (
          <li>
            {ofLabels(question.labels, at.language)}{' '}
            <a href={`#${at.answer(answer)}`}>{ofLabels(pole.labels, at.language)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

type WithoutProps = {readonly manner: MannerOfSilence; readonly cells: CellsOfParty; readonly at: Places}

/** In one line, the codes on which nothing was found, nothing sure, or nothing can be said; the unsure lead to the words. */
function Without({manner, cells, at}: WithoutProps) {
  const own = [...cells.values()].filter(cell => isCountedAs(manner, cell))
  const codesOfOwn = new Set(own.map(({code}) => code))
  const lists = at.lists.flatMap(({labels, codes}) => {
    const without = codes.filter(({code}) => codesOfOwn.has(code))
    if (without.length === 0) return []
    const names = without.map(code =>
      isLetter(code.code) ? codeLetter(code.code) : ofLabels(code.labels, at.language)
    )
    const said =
      without.length === codes.length ? at.say('comparison.all') : names.join(at.say('common.comma'))
    return [at.say('common.named', {called: ofLabels(labels, at.language), said})]
  })
  return own.length === 0 ? null : (
    <p class="others">
      <Sign manner={manner} />{' '}
      <Words
        of={`comparison.${manner}On`}
        values={{
          count: at.say('counts.ofCodes', {count: own.length, total: cells.size}),
          codes: lists.join(at.say('common.semicolon'))
        }}
        marks={{
          list: () => (
            <LinkList links={own.map(cell => ({to: ids.unsure(cell), words: nameOf(cell, at)}))} at={at} />
          )
        }}
        at={at}
      />
    </p>
  )
}

function nameOf({code}: Cell, at: Places): string {
  const found = at.lists.flatMap(({codes}) => codes).find(each => each.code === code)
  return found === undefined ? code : codeInWords(found, at)
}
