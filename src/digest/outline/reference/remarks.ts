import type {Digest} from '../../../domain/digest/digest.js'
import type {Edition} from '../edition.js'
import type {Inlines} from '../outline.js'
import {inOneLine} from '../text.js'
import {apart} from '../wording.js'

/** What is to be said about a submission: that another counts in its stead, how its party was told, what was odd. */
export function remarksOn(
  {file, identity: {kind, parties}, supersededBy, sameAs, notes}: Digest['submissions'][number],
  at: Edition
): readonly Inlines[] {
  const fileOf = (id: string) => [apart(inOneLine(at.submission(id)?.file ?? id))]
  const remarks: readonly Inlines[] = [
    ...(sameAs === null ? [] : [at.words('reading.sameFile', {file: fileOf(sameAs)})]),
    ...(supersededBy === null ? [] : [at.words('reading.replaced', {file: fileOf(supersededBy)})]),
    ...(kind.value === 'transcript'
      ? [
          at.words(
            'reading.transcript',
            {reason: inOneLine(kind.from)},
            at.digest.voices.length === 0 ? {} : {link: 'voices'}
          )
        ]
      : parties.sureness === 'stated'
        ? []
        : [
            at.words(parties.value.length === 0 ? 'reading.partyNotKnown' : 'reading.partyToldFrom', {
              from: inOneLine(parties.from)
            })
          ]),
    ...notes.map(({code, message}) =>
      at.language === 'en'
        ? at.words('reading.note', {note: inOneLine(message)})
        : at.words('reading.noteInWords', {note: at.say(`notes.${code}`), written: inOneLine(message)})
    )
  ]
  return remarks.map(said => at.words('common.named', {called: [apart(inOneLine(file))], said}))
}
