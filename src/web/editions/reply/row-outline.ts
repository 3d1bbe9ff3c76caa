import {mannerInWords, placeInWords} from '../../../digest/html/phrases.js'
import {languageOf} from '../../../digest/html/plain.js'
import {mannerOf} from '../../../digest/manners.js'
import {list, paragraph, section} from '../../../digest/outline/blocks.js'
import {ids} from '../../../digest/outline/ids.js'
import type {Block, Outline, QuoteBlock, Section} from '../../../digest/outline/outline.js'
import {inOneLine, writable} from '../../../digest/outline/text.js'
import {apart} from '../../../digest/outline/wording.js'
import {dateIn} from '../../../digest/words/dates.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {directionOf} from '../../../digest/words/locale.js'
import {sayIn as termsIn} from '../../../digest/words/say.js'
import type {UnLanguage} from '../../../domain/document.js'
import type {Edition, KeptReply} from '../../../domain/edition/edition.js'
import type {Quote} from '../../../domain/position.js'
import {type Row, type RowCell, showsWords} from '../../../editions/reply/row.js'
import {sayIn} from '../../words/say.js'
import {cellName} from './row-view.js'

/** The row of one party as a paper to be mailed, list by list, free of any format: Word and PDF are written from it. */
export function rowOutline({draft}: Pick<Edition, 'draft'>, row: Row, language: UnLanguage): Outline {
  const say = sayIn(language)
  const party = ofLabels(row.party.names, language)
  const title = ofLabels(draft.titles, language)
  const date = dateIn(language, draft.at.slice(0, 10))
  const questions = row.cells.filter(({kind}) => kind === 'question')
  const scene = {row, language}
  return {
    title: say('replying.rowOf', {party: inOneLine(party)}),
    language,
    direction: directionOf(language),
    front: [
      paragraph([say('replying.rowMail', {party, title, date})]),
      paragraph([say('replying.filesRead', {files: row.files.map(({file}) => writable(file)).join(' · ')})], {
        tone: 'small'
      })
    ],
    sections: [
      ...row.lists.flatMap(({id, labels}) => {
        const cells = row.cells.filter(each => each.kind === 'code' && each.list === id)
        const heading = ofLabels(labels, language)
        return cells.length === 0 ? [] : [listSection(ids.taxonomy(id), {heading, cells}, scene)]
      }),
      ...(questions.length === 0
        ? []
        : [
            section(
              {id: 'questions', heading: say('replying.questions')},
              [],
              questions.map(cell => cellSection(cell, scene))
            )
          ])
    ]
  }
}

type Scene = {readonly row: Row; readonly language: UnLanguage}

/** What is said on the codes of a list; then, by name, those on which nothing stands. */
function listSection(
  id: string,
  {cells, heading}: {readonly heading: string; readonly cells: readonly RowCell[]},
  scene: Scene
): Section {
  const say = sayIn(scene.language)
  const without = (['silent', 'unread'] as const).flatMap(kind => {
    const own = cells.filter(each => each.kind === 'code' && each.cell.cell === kind && !showsWords(each))
    return own.length === 0
      ? []
      : [
          unlisted(
            section({id: `${id}-${kind}`, heading: say(`replying.${kind}Cells`)}, [
              list(own.map(cell => [cellName(cell, scene.language)])),
              ...own.flatMap(cell => cell.replies.flatMap(reply => replied(reply, scene)))
            ])
          )
        ]
  })
  const spoken = cells.filter(showsWords).map(cell => cellSection(cell, scene))
  return section({id, heading}, [], [...spoken, ...without])
}

/** The contents of a short paper name its lists alone. */
const unlisted = (it: Section): Section => ({...it, listed: false})

function cellSection(cell: RowCell, scene: Scene): Section {
  const {language} = scene
  const say = sayIn(language)
  const words = (quotes: readonly Quote[]) => quotes.map(quote => quoted(quote, scene))
  const said: readonly Block[] =
    cell.kind === 'code'
      ? [
          paragraph([mannerInWords(mannerOf(cell.cell), cell.cell.acts, termsIn(language))]),
          ...words(cell.cell.quotes),
          ...words(cell.cell.unsure ?? [])
        ]
      : cell.answers.length === 0
        ? [
            paragraph([say(cell.unread ? 'replying.unreadCells' : 'replying.noAnswer')]),
            ...cell.unsure.flatMap(({answer, labels}) => [
              paragraph([termsIn(language)('questions.unsure', {answer: ofLabels(labels, language)})]),
              ...words(answer.quotes)
            ])
          ]
        : cell.answers.flatMap(({answer, labels}) => [
            paragraph([ofLabels(labels, language)]),
            ...words(answer.quotes)
          ])
  const id = cell.kind === 'code' ? ids.code(cell.subject) : ids.question(cell.subject)
  const replies = cell.replies.flatMap(reply => replied(reply, scene))
  return unlisted(section({id, heading: cellName(cell, language)}, [...said, ...replies]))
}

function quoted(quote: Quote, {language, row}: Scene): QuoteBlock {
  const file = row.files.find(({id}) => id === quote.submission)?.file ?? ''
  return {
    kind: 'quote',
    id: null,
    text: writable(quote.text),
    language: quote.language,
    direction: languageOf(quote.language).dir,
    cite: [inOneLine(placeInWords(quote, termsIn(language)))],
    source: [apart(inOneLine(file))],
    under: null,
    stretch: null
  }
}

function replied({answer, at, kind, number, text}: KeptReply, {language}: Scene): readonly Block[] {
  const say = sayIn(language)
  return [
    {
      kind: 'quote',
      id: null,
      text: writable(text),
      language: 'und',
      direction: 'auto',
      cite: [`${say('replying.replyNo', {number})} · ${say(`replying.${kind}`)}`],
      source: [dateIn(language, at.slice(0, 10))],
      under: null,
      stretch: null
    },
    ...(answer === null
      ? []
      : [
          paragraph(
            [
              say(`replying.outcome-${answer.outcome}`),
              ...(answer.why === '' ? [] : [' ', say('replying.reason', {why: inOneLine(answer.why)})])
            ],
            {tone: 'small'}
          )
        ])
  ]
}
