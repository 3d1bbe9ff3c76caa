import {CampWords} from '../../handout/page/camp-words.js'
import {mannerWords} from '../../handout/page/manner-words.js'
import {QuoteOfParty} from '../../handout/page/quote.js'
import {Sign} from '../../html/matrix/legend.js'
import {paragraphInWords} from '../../html/phrases.js'
import {languageOf} from '../../html/plain.js'
import {mannerOf} from '../../manners.js'
import {ofLabels} from '../../words/labels.js'
import type {DraftComparison, DraftPoint} from '../comparison.js'
import type {DraftView} from './draft-view.js'

type Props = {readonly sentence: DraftComparison['sentences'][number]; readonly view: DraftView}

/** One sentence of the draft, letter for letter, with all that is held against it. */
export const Sentence = ({sentence, view}: Props) => {
  const {scene, numbers} = view
  const {ordinal, text, language, points, alike} = sentence
  return (
    <section class={points.length === 0 && alike.length === 0 ? 'sentence silent' : 'sentence'}>
      <h2>
        {scene.say('draft.sentence', {number: ordinal})} <span class="small">{placeOf(sentence, view)}</span>
      </h2>
      <p class="draft" {...languageOf(language)}>
        {text}
      </p>
      {points.length === 0 && <p class="small">{scene.say('draft.onNothing')}</p>}
      {alike.length > 0 && <h3>{scene.say('draft.wordingHeading')}</h3>}
      {alike.map(({party, overlap, quote}) => (
        <QuoteOfParty
          party={party}
          quote={quote}
          numbers={numbers}
          scene={scene}
          remark={scene.say(overlap === 1 ? 'comparison.sameWords' : 'comparison.nearlySameWords')}
        />
      ))}
      {points.map(point => (
        <Point point={point} view={view} />
      ))}
    </section>
  )
}

const placeOf = ({page, number, paragraph}: Props['sentence'], {scene: {say}}: DraftView): string =>
  [
    ...(page === null ? [] : [say('quotes.page', {page})]),
    number === null ? say('quotes.passage', {ordinal: paragraph}) : paragraphInWords(number, say)
  ].join(say('common.comma'))

const Point = ({point, view}: {readonly point: DraftPoint; readonly view: DraftView}) => {
  const {scene, comparison} = view
  const {own, subject, from, camps, unread, takesSide} = point
  const {say} = scene
  const total = comparison.digest.parties
  return (
    <article>
      <h3>
        {own.kind === 'code' && <Sign manner={mannerOf(own)} />} {scene.subjectName(subject)} ·{' '}
        {mannerWords(own, scene)}
      </h3>
      <p class="small">
        {subject.kind === 'code' ? ofLabels(subject.list, scene.language) : say('questions.heading')}
        {from !== 'both' && ` · ${say(`draft.from-${from}`)}`}
      </p>
      <ul>
        {camps.length === 0 && <li>{say('draft.nobody')}</li>}
        {camps.length > 0 && takesSide && !camps.some(camp => camp.own) && <li>{say('draft.nobodyLike')}</li>}
        {camps.map(camp => (
          <li>
            <CampWords camp={camp} total={total} names={scene.names(camp.parties)} scene={scene} />
          </li>
        ))}
        {camps.length > 0 && takesSide && !camps.some(({opposite}) => opposite) && (
          <li>{say('draft.nobodyOpposite')}</li>
        )}
        {unread.length > 0 && (
          <li class="small">
            {say('common.named', {
              called: say('handout.notKnown', {count: unread.length}),
              said: scene.names(unread)
            })}
          </li>
        )}
      </ul>
      <Quotes of="like" point={point} view={view} />
      <Quotes of="opposite" point={point} view={view} />
    </article>
  )
}

type QuotesProps = {
  readonly of: keyof DraftPoint['quotes']
  readonly point: DraftPoint
  readonly view: DraftView
}

const Quotes = ({of, point, view: {scene, numbers}}: QuotesProps) =>
  point.quotes[of].length === 0 ? null : (
    <div class={of}>
      <h4>{scene.say(`draft.${of}Words`)}</h4>
      {point.quotes[of].map(({party, quote}) => (
        <QuoteOfParty party={party} quote={quote} numbers={numbers} scene={scene} />
      ))}
    </div>
  )
