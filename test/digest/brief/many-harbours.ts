import type {Digest} from '../../../src/domain/digest/digest.js'
import {sampleDigest} from '../sample-digest.js'

/** Many parties on many codes, each with a long paragraph on it. */
export const manyHarbours = (parties: number, codes: number): Digest => {
  const named = Array.from({length: codes}, (_, at) => ({
    code: `harbour/${at + 1}`,
    en: `Keep light number ${at + 1} of the harbour burning in every weather`,
    definition: 'No definition.'
  }))
  const stances = ['supports', 'qualified', 'opposes'] as const
  return sampleDigest(
    'Many harbours',
    Array.from({length: parties}, (_, at) => ({
      id: `XA${String.fromCharCode(65 + at)}`,
      name: `The Very Long Republic of Harbour Number ${at + 1}`,
      file: `harbour-${at + 1}.pdf`,
      language: 'en',
      paragraphs: named.map(({code}, place) => ({
        text: `Paragraph ${place} of ${at}: ${'we hold that the light must go on burning whatever the weather may be; '.repeat(8)}so we say.`,
        page: place + 1,
        number: `${place + 1}.`,
        tags: {[code]: [stances[(at + place) % 3] ?? 'supports', 'none'] as const}
      }))
    })),
    named
  ).digest
}
