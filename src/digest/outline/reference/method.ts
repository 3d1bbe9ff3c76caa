import type {Digest} from '../../../domain/digest/digest.js'
import type {Measured} from '../../../domain/pipeline/measured.js'
import {inPercent, languageName} from '../../html/phrases.js'
import {closing} from '../../official/closing.js'
import {covering} from '../../official/covering.js'
import {ofLabels} from '../../words/labels.js'
import {list, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import type {Inlines, Section} from '../outline.js'
import {inOneLine} from '../text.js'

/** By what it was made, how far it can be relied upon, and where errors come from. */
export function method(at: Edition): Section {
  const {method, pipeline, taxonomies} = at.digest
  const {model, rules, measured, confidenceThreshold} = method
  const {id, version, sha256} = pipeline
  return section(
    {id: 'method', heading: at.say('limits.heading')},
    [
      ...covering(at),
      paragraph(at.words('limits.madeWith', {pipeline: inOneLine(id), version: inOneLine(version), sha256})),
      list(
        taxonomies.map(({labels, version, source}) =>
          at.words('common.named', {
            called: inOneLine(ofLabels(labels, at.language)),
            said: at.words('outline.sourceAndVersion', {source: inOneLine(source), version})
          })
        )
      ),
      paragraph(
        model === null ? at.words('limits.rulesAlone', {rules}) : at.words('limits.tagger', {rules, model})
      ),
      ...(measured.length === 0 ? [paragraph(at.words('limits.notMeasured'))] : []),
      ...measured.flatMap(each => [
        paragraph(measuredInWords(each, at)),
        paragraph(at.words('limits.byLanguage', {languages: byLanguage(each, at)}), {tone: 'small'})
      ]),
      paragraph(checkedInWords(method, at)),
      paragraph(at.words('limits.threshold', {threshold: confidenceThreshold.toFixed(2)})),
      paragraph(at.words('limits.quotesHeld')),
      ...closing(at)
    ],
    [errors(at)]
  )
}

type Interval = Measured['f1']

function measuredInWords({what, model, passages, precision, recall, f1}: Measured, at: Edition): Inlines {
  const interval = ({value, low, high}: Interval) =>
    at.say('limits.interval', {value: value.toFixed(2), low: low.toFixed(2), high: high.toFixed(2)})
  return at.words('limits.measured', {
    what: inOneLine(what).replace(/\.$/, ''),
    model,
    passages,
    precision: interval(precision),
    recall: interval(recall),
    f1: interval(f1)
  })
}

const byLanguage = ({languages}: Measured, {say}: Edition): string =>
  Object.entries(languages)
    .map(([language, f1]) => `${languageName(language, say)} ${f1.toFixed(2)}`)
    .join(say('common.comma'))

const checkedInWords = ({tags, checked}: Digest['method'], at: Edition): Inlines =>
  at.words('limits.checked', {
    tags,
    checked,
    share: inPercent(tags === 0 ? 0 : checked / tags, at.say)
  })

function errors(at: Edition): Section {
  const pages = at.digest.submissions.reduce((sum, {reading}) => sum + reading.ocr, 0)
  return section({id: 'errors', heading: at.say('limits.errorsHeading')}, [
    list([
      at.words('limits.errorScans', {pages}),
      at.words('limits.errorMissed'),
      at.words('limits.errorStance'),
      at.words('limits.errorParty'),
      at.words('limits.errorMembers'),
      at.words('limits.errorLanguages')
    ])
  ])
}
