import {codeInWords, mannerInWords} from '../../digest/html/phrases.js'
import {plain} from '../../digest/html/plain.js'
import {mannerOf} from '../../digest/manners.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {AnswerChange, Change, ChangeKind, Said} from '../../domain/digest/since.js'
import {grouped} from '../../domain/grouped.js'
import {changesBetween, comparableParties} from '../../stages/compare/since/changes.js'
import {addresses} from '../addresses.js'
import type {Shell} from '../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../parts/parted.js'
import {poleName} from '../parts/said/pole.js'
import {SiteWords} from '../parts/words.js'
import type {PublishedEdition} from '../published/published-edition.js'
import {Difference, type SideOf} from '../since/difference.js'
import {withFilesOf} from '../since/with-files-of.js'
import type {At, View} from '../view.js'

type Changes = {readonly changes: readonly Change[]; readonly answers: readonly AnswerChange[]}

/**
 * What is new, changed or not said again in an edition, held against an earlier one, quote against quote. It holds all
 * parties, also those of which a correction alone made the difference, and says so.
 */
export function sincePage(earlier: PublishedEdition, shell: Shell, view: View): Parted {
  const {digest, language, number, word} = view
  const before = earlier.manifest.number
  const found = changesBetween(earlier.digest, digest, comparableParties(earlier.digest, digest))
  const ofParty = byParty(found)
  return partedPage(
    {
      address: addresses.since(language, number, before),
      title: word('since.title', {number, earlier: before}),
      place: 'edition',
      inLanguage: other => addresses.since(other, number, before),
      head: (at, linkTo) => (
        <>
          <h1>{at.word('since.title', {number, earlier: before})}</h1>
          <p class="lead">
            <SiteWords
              of="since.lead"
              values={{number, earlier: before}}
              marks={{link: words => <a href={at.to(at.editionAt(before))}>{words}</a>}}
              at={at}
            />
          </p>
          <p class="small">{at.word('since.caution')}</p>
          {ofParty.size === 0 && <p>{at.say('findings.nothingNew')}</p>}
          <Gone earlier={earlier} at={at} />
          <Overview ofParty={ofParty} linkTo={linkTo} at={at} />
        </>
      ),
      pieces: new Map([...ofParty].flatMap(([party, changes]) => piecesOf(party, changes, earlier)))
    },
    shell,
    view
  )
}

function byParty({changes, answers}: Changes): ReadonlyMap<string, Changes> {
  const [own, ownAnswers] = [grouped(changes, ({party}) => party), grouped(answers, ({party}) => party)]
  const parties = new Set([...changes, ...answers].map(({party}) => party))
  return new Map(
    [...parties].map(party => [party, {changes: own.get(party) ?? [], answers: ownAnswers.get(party) ?? []}])
  )
}

/** Parties that an earlier edition had and this one has not: nothing else would tell of them. */
const Gone = ({earlier, at}: {readonly earlier: PublishedEdition; readonly at: At}) => {
  const here = new Set(at.digest.parties.map(({id}) => id))
  const gone = earlier.digest.parties.filter(({id}) => !here.has(id))
  return gone.length === 0 ? null : (
    <p class="notice">
      {at.word('since.gone', {
        earlier: earlier.manifest.number,
        parties: gone.map(({names}) => plain(ofLabels(names, at.language))).join(at.say('common.comma'))
      })}
    </p>
  )
}

const kinds = ['new', 'changed', 'dropped'] as const satisfies readonly ChangeKind[]

type OverviewProps = {
  readonly ofParty: ReadonlyMap<string, Changes>
  readonly linkTo: (id: string) => string
  readonly at: At
}

const Overview = ({ofParty, linkTo, at}: OverviewProps) =>
  ofParty.size === 0 ? null : (
    <div class="scroll">
      <table class="list">
        <caption class="h">{at.word('since.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{at.word('lists.party')}</th>
            {kinds.map(kind => (
              <th scope="col" class="figure">
                {at.say(`tableValues.change-${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...ofParty].map(([party, {changes, answers}]) => (
            <tr>
              <th scope="row">
                <a href={linkTo(party)}>
                  <bdi>{at.partyName(party)}</bdi>
                </a>
              </th>
              {kinds.map(each => (
                <td class="figure">{[...changes, ...answers].filter(({kind}) => kind === each).length}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

/** The changes of a party as pieces: its name stands before the first, which has its id. */
function piecesOf(
  party: string,
  {changes, answers}: Changes,
  earlier: PublishedEdition
): readonly (readonly [string, Piece])[] {
  const differences = [
    ...changes.map(({code, kind, before, after}) => (at: At) => ({
      subject: codeName(code, at),
      kind,
      before: {words: saidInWords(before, at), quotes: before.quotes},
      after: {words: saidInWords(after, at), quotes: after.quotes}
    })),
    ...answers.map(({question, kind, before, after}) => (at: At) => ({
      subject: ofLabels(at.question(question)?.labels ?? {en: question}, at.language),
      kind,
      before: polesOf(question, before, at),
      after: polesOf(question, after, at)
    }))
  ]
  return differences.map((difference, index) => [
    index === 0 ? party : `${party}.${index}`,
    at => (
      <Difference
        {...difference(at)}
        party={party}
        heading={index === 0 ? <PartyHeading party={party} earlier={earlier} at={at} /> : null}
        at={withFilesOf(earlier, at)}
      />
    )
  ])
}

type HeadingProps = {readonly party: string; readonly earlier: PublishedEdition; readonly at: At}

const PartyHeading = ({party, earlier, at}: HeadingProps) => (
  <>
    <h2 id={party}>
      <a href={at.to(addresses.party(at.language, at.number, party))}>
        <bdi>{at.partyName(party)}</bdi>
      </a>
    </h2>
    {hasSameWords(party, earlier, at) && <p class="small">{at.word('since.sameWords')}</p>}
  </>
)

const codeName = (code: string, at: At): string => {
  const found = at.code(code)
  return found === undefined ? code : codeInWords(found, at)
}

const saidInWords = (said: Said, {say}: At): string =>
  said.cell === 'silent' ? say('findings.nothingSaid') : mannerInWords(mannerOf(said), said.acts, say)

function polesOf(question: string, answers: AnswerChange['before'], at: At): SideOf {
  const asked = at.question(question)
  const names = answers.map(({pole}) => (asked === undefined ? pole : poleName(asked, pole, at)))
  return {
    words: names.length === 0 ? at.say('findings.nothingSaid') : names.join(at.say('common.comma')),
    quotes: answers.flatMap(({quotes}) => quotes)
  }
}

/** Whether a party's submissions that count are the same in both editions. */
function hasSameWords(id: string, earlier: PublishedEdition, {digest}: At): boolean {
  const [before, after] = [earlier.digest, digest].map(({parties}) =>
    parties
      .find(party => party.id === id)
      ?.submissions.toSorted()
      .join()
  )
  return before === after
}
