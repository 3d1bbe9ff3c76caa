import {codeInWords, codeLetter, isLetter, ofParties} from '../../digest/html/phrases.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {CellKind} from '../../domain/position.js'
import {addresses} from '../addresses.js'
import {editionPage} from '../parts/edition-frame.js'
import type {Shell} from '../parts/frame.js'
import {type Parted, type Piece, partedPage, type SiteFile} from '../parts/parted.js'
import {poleName} from '../parts/pole.js'
import {type At, hereIn, type Party, type Taxonomy, type View} from '../view.js'

/** All parties in alphabetical order, with how many codes each speaks to. */
export function partiesPage(shell: Shell, view: View): Parted {
  const {language, number, word} = view
  return partedPage(
    {
      address: addresses.parties(language, number),
      title: word('frame.parties'),
      place: 'parties',
      inLanguage: other => addresses.parties(other, number),
      head: at => (
        <>
          <h1>{at.word('frame.parties')}</h1>
          <p class="lead">{at.word('edition.partiesSay')}</p>
        </>
      ),
      pieces: new Map(
        view.digest.parties.map((party): [string, Piece] => [
          party.id,
          at => <PartyRow party={party} at={at} />
        ])
      ),
      around: (rows, at) => (
        <div class="scroll">
          <table class="list">
            <caption class="h">
              {at.word('lists.partiesCaption', {
                codes: at.digest.taxonomies.flatMap(({codes}) => codes).length
              })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{at.word('lists.party')}</th>
                <th scope="col" class="figure">
                  {at.word('lists.submissions')}
                </th>
                <th scope="col" class="figure">
                  {at.word('lists.takesPosition')}
                </th>
                <th scope="col" class="figure">
                  {at.word('lists.mentions')}
                </th>
                <th scope="col" class="figure">
                  {at.word('lists.silent')}
                </th>
                <th scope="col" class="figure">
                  {at.word('lists.unread')}
                </th>
              </tr>
            </thead>
            <tbody>{rows}</tbody>
          </table>
        </div>
      )
    },
    shell,
    view
  )
}

const kinds = ['position', 'mentions', 'silent', 'unread'] as const satisfies readonly CellKind[]

const PartyRow = ({party, at}: {readonly party: Party; readonly at: At}) => {
  const cells = at.cellsOf(party.id)
  return (
    <tr>
      <th scope="row">
        <a href={at.to(addresses.party(at.language, at.number, party.id))}>
          <bdi>{at.partyName(party.id)}</bdi>
        </a>
      </th>
      <td class="figure">{party.submissions.length}</td>
      {kinds.map(kind => (
        <td class="figure">{cells.filter(({cell}) => cell === kind).length}</td>
      ))}
    </tr>
  )
}

/** All codes, list by list, with how many parties speak to each. */
export function codesPage(shell: Shell, view: View): Parted {
  const {language, number, word} = view
  return partedPage(
    {
      address: addresses.codes(language, number),
      title: word('frame.codes'),
      place: 'codes',
      inLanguage: other => addresses.codes(other, number),
      head: at => (
        <>
          <h1>{at.word('frame.codes')}</h1>
          <p class="lead">{at.word('edition.codesSay')}</p>
        </>
      ),
      pieces: new Map(
        view.digest.taxonomies.map((taxonomy): [string, Piece] => [
          taxonomy.id,
          at => <CodesOf taxonomy={taxonomy} at={at} />
        ])
      )
    },
    shell,
    view
  )
}

const CodesOf = ({taxonomy, at}: {readonly taxonomy: Taxonomy; readonly at: At}) => {
  const name = ofLabels(taxonomy.labels, at.language)
  return (
    <section id={taxonomy.id}>
      <h2>{name}</h2>
      <p>
        <a href={at.to(addresses.matrix(at.language, at.number, taxonomy.id))}>
          {at.word('lists.matrixOf', {taxonomy: name})}
        </a>
      </p>
      <div class="scroll">
        <table class="list">
          <caption class="h">
            {at.word('lists.codesCaption', {taxonomy: name, parties: at.digest.parties.length})}
          </caption>
          <thead>
            <tr>
              <th scope="col">{at.word('lists.code')}</th>
              <th scope="col" class="figure">
                {at.word('lists.takePosition')}
              </th>
              <th scope="col" class="figure">
                {at.word('lists.mention')}
              </th>
              <th scope="col" class="figure">
                {at.word('lists.silent')}
              </th>
              <th scope="col" class="figure">
                {at.word('lists.unread')}
              </th>
            </tr>
          </thead>
          <tbody>
            {taxonomy.codes.map(code => (
              <tr>
                <th scope="row">
                  {isLetter(code.code) && <b class="letter">{codeLetter(code.code)}</b>}
                  <a href={at.to(addresses.code(at.language, at.number, code.code))}>
                    {isLetter(code.code) ? ofLabels(code.labels, at.language) : codeInWords(code, at)}
                  </a>
                </th>
                {kinds.map(kind => (
                  <td class="figure">{code.counts[kind]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** All contested questions with their answers. */
export function questionsPage(shell: Shell, view: View): SiteFile {
  const address = addresses.questions(view.language, view.number)
  const at = hereIn(view, address)
  return {
    address,
    content: editionPage(
      {
        title: at.say('questions.heading'),
        place: 'questions',
        inLanguage: other => addresses.questions(other, view.number),
        children: (
          <>
            <h1>{at.say('questions.heading')}</h1>
            <p class="lead">{at.word('edition.questionsSay')}</p>
            {at.digest.questions.map(question => (
              <section>
                <h2>
                  <a href={at.to(addresses.question(at.language, at.number, question.code))}>
                    {ofLabels(question.labels, at.language)}
                  </a>
                </h2>
                <ul class="counts">
                  {question.poles.map(({pole, parties}) => (
                    <li>
                      <b>{poleName(question, pole, at)}</b> {ofParties(parties, at)}
                    </li>
                  ))}
                  <li class="quiet">
                    {at.say('questions.noAnswer')} {ofParties(question.notSaid, at)}
                  </li>
                  {question.unread > 0 && (
                    <li class="quiet">
                      {at.say('questions.notReadInFull')} {ofParties(question.unread, at)}
                    </li>
                  )}
                </ul>
              </section>
            ))}
          </>
        )
      },
      shell,
      at
    )
  }
}
