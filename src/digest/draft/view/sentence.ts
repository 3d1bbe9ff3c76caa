import {campWords, unreadWords} from '../../handout/said/camp-words.js'
import {mannerWords} from '../../handout/said/manner-words.js'
import {dot, quoteOfParty} from '../../handout/said/quote-of-party.js'
import {paragraphInWords} from '../../html/phrases.js'
import {languageOf} from '../../html/plain.js'
import {mannerOf, mannerSigns} from '../../manners.js'
import {list, paragraph, section} from '../../outline/blocks.js'
import type {Block, Inlines, QuoteBlock, Section} from '../../outline/outline.js'
import {inOneLine, writable} from '../../outline/text.js'
import type {DraftComparison, DraftPoint} from '../comparison.js'
import type {DraftView} from './draft-view.js'

type Sentence = DraftComparison['sentences'][number]

/** One sentence of the draft, letter for letter, with all that is held against it. */
export function sentenceSection(sentence: Sentence, view: DraftView): Section {
  const {say} = view.scene
  const {ordinal, points} = sentence
  const id = `sentence-${ordinal}`
  const heading = say('common.remark', {
    words: say('draft.sentence', {number: ordinal}),
    remark: inOneLine(placeOf(sentence, view))
  })
  const spoken = points.length === 0 ? [paragraph([say('draft.onNothing')], {tone: 'small'})] : []
  return section(
    {id, heading},
    [ownWords(sentence), ...spoken, ...wordingOf(sentence, view)],
    points.map((point, index) => pointSection(point, `${id}-${index + 1}`, view))
  )
}

/** No party's words, so nothing is cited. */
const ownWords = ({text, language}: Sentence): QuoteBlock => ({
  kind: 'quote',
  id: null,
  text: writable(text),
  language,
  direction: languageOf(language).dir,
  cite: [],
  source: [],
  under: null,
  stretch: null
})

const placeOf = ({page, number, paragraph}: Sentence, {scene: {say}}: DraftView): string =>
  [
    ...(page === null ? [] : [say('quotes.page', {page})]),
    number === null ? say('quotes.passage', {ordinal: paragraph}) : paragraphInWords(number, say)
  ].join(say('common.comma'))

const wordingOf = ({alike}: Sentence, {scene}: DraftView): readonly Block[] =>
  alike.length === 0
    ? []
    : [
        paragraph([scene.say('draft.wordingHeading')], {tone: 'label'}),
        ...alike.map(({party, overlap, quote}) => {
          const remark = scene.say(overlap === 1 ? 'comparison.sameWords' : 'comparison.nearlySameWords')
          return quoteOfParty({party, quote, remark}, scene)
        })
      ]

function pointSection(point: DraftPoint, id: string, view: DraftView): Section {
  const {scene} = view
  const {own, subject, from} = point
  const sign = own.kind === 'code' ? `${mannerSigns[mannerOf(own)]} ` : ''
  return section({id, heading: `${sign}${scene.subjectName(subject)}${dot}${mannerWords(own, scene)}`}, [
    paragraph([scene.listName(subject), ...(from === 'both' ? [] : [dot, scene.say(`draft.from-${from}`)])], {
      tone: 'small'
    }),
    list(campsOf(point, view)),
    ...quotesOf('like', point, view),
    ...quotesOf('opposite', point, view)
  ])
}

function campsOf({camps, takesSide, unread}: DraftPoint, {scene, comparison}: DraftView): readonly Inlines[] {
  const {say} = scene
  const total = comparison.digest.parties
  const hasSide = camps.length > 0 && takesSide
  return [
    ...(camps.length === 0 ? [[say('draft.nobody')]] : []),
    ...(hasSide && !camps.some(({own}) => own) ? [[say('draft.nobodyLike')]] : []),
    ...camps.map(camp => campWords(camp, {total, names: scene.parties(camp.parties), scene})),
    ...(hasSide && !camps.some(({opposite}) => opposite) ? [[say('draft.nobodyOpposite')]] : []),
    ...unreadWords(unread, {names: scene.parties(unread), scene})
  ]
}

const quotesOf = (
  which: keyof DraftPoint['quotes'],
  {quotes}: DraftPoint,
  {scene}: DraftView
): readonly Block[] =>
  quotes[which].length === 0
    ? []
    : [
        paragraph([scene.say(`draft.${which}Words`)], {tone: 'label'}),
        ...quotes[which].map(({party, quote}) => quoteOfParty({party, quote, why: true}, scene))
      ]
