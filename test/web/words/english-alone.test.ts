import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {unLanguages} from '../../../src/domain/document.js'
import {failureCodes, noteCodes, UserError} from '../../../src/domain/errors.js'
import {userError} from '../../../src/domain/refusals/refuse.js'
import {type SentenceKey, sentences} from '../../../src/domain/refusals/sentences.js'
import {WhatWasOdd, WhyNotRead} from '../../../src/web/frame/told/reasons.js'
import {inWordsOf} from '../../../src/web/frame/told/told.js'
import {sayIn} from '../../../src/web/words/say.js'

/** Files whose sentences are there in English alone, and why nobody who works in the workbench meets one. */
const inEnglishAlone: Readonly<Record<string, readonly string[]>> = {
  'only commands read a file or an address that was typed behind one': [
    'digest/digest-file.ts',
    'digest/formats.ts',
    'digest/handout/asked.ts',
    'digest/handout/formats.ts',
    'editions/rebuild/read-record.ts',
    'editions/rebuild/rebuild-edition.ts',
    'editions/rebuild/restore.ts',
    'editions/verify/folder-entries.ts',
    'exchange/formats.ts',
    'exchange/holdings.ts',
    'exchange/qdc/read-codebook.ts',
    'queue/make-digest.ts',
    'run/explain-passage.ts',
    'run/intake/check-corrections.ts',
    'run/intake/json-lines.ts',
    'run/intake/read-corrections.ts',
    'run/intake/take-in.ts',
    'run/since.ts'
  ],
  'the server does not start until it is mended': [
    'queue/back-end/back-end.ts',
    'queue/back-end/redis.ts',
    'stages/tag/reading/pattern.ts',
    'store/lock/holder.ts',
    'store/migrations/migrate.ts',
    'store/server-pool.ts',
    'taxonomy/load-pipeline.ts',
    'web/accounts/open-id.ts',
    'web/server/serve.ts'
  ],
  'the workbench says in a sentence of its own that nothing can be signed': ['editions/keys/key-folder.ts'],
  'it passes sentences on': [
    'digest/pdf/apart/setters.ts',
    'domain/refusals/refuse.ts',
    'review/corrections/save-corrections.ts',
    'review/learning/apart/apart.ts'
  ]
}

// Commands, and what only they call, speak to whoever runs the program.
const commands = ['cli/', 'site/']

describe('sentences in English alone', () => {
  it('stand nowhere but where nobody in the workbench meets them', () => {
    const found = readdirSync('src', {recursive: true, encoding: 'utf8'})
      .map(file => file.split(path.sep).join('/'))
      .filter(file => /\.tsx?$/u.test(file) && !commands.some(each => file.startsWith(each)))
      .filter(file => readFileSync(path.join('src', file), 'utf8').includes('new UserError('))
    expect(found.toSorted()).toEqual(Object.values(inEnglishAlone).flat().toSorted())
  })
})

const values = {
  by: 'Ana',
  file: 'a.jsonl',
  folder: 'training',
  id: 'k1',
  line: 7,
  number: 3,
  place: 'editions',
  platform: 'sunos-sparc',
  reason: 'EACCES',
  rounds: 3,
  version: '1.2.3'
}
const ofTheServer = [
  'listPartGone',
  'notWritable',
  'noTypst',
  'numberTaken',
  'taggerMisfits',
  'trainingNoFolder',
  'trainingNoPassage',
  'versionTaken',
  'workStops',
  'auditGone',
  'auditNoted'
] as const satisfies readonly SentenceKey[]

describe.each(unLanguages.filter(language => language !== 'en'))(
  'what only the server can mend, in %s',
  language => {
    it.each(ofTheServer)('is said without a word of English: %s', key => {
      const say = sayIn(language)
      const told = inWordsOf({language, say, nameOf: address => address}, userError(key, values))
      expect(told).not.toBe(new UserError(sentences[key]).message)
      const ours = told.replace(/concord|sunos-sparc|PDF|Word|EACCES|a\.jsonl|training|Ana|k1/gu, '')
      const words =
        language === 'fr' || language === 'es' ? /\b(?:the|cannot|there|written|of)\b/u : /[A-Za-z]{3}/u
      expect(ours).not.toMatch(words)
    })
  }
)

describe.each(unLanguages)('why a file was not read, and what was odd in it, in %s', language => {
  const message = 'xab.pdf asks for a password: hand it in without one.'
  const reasons = [
    ...failureCodes.map(code => [code, () => WhyNotRead({of: {code, message}, language})] as const),
    ...noteCodes.map(code => [code, () => WhatWasOdd({of: {code, message}, language})] as const)
  ]
  it.each(reasons)('is said before the English of this one file: %s', async (_, view) => {
    const [before = '', behind] = String(await view()).split(/<bdi(?: lang="en" class="quiet")?>/u)
    expect(behind).toBe(`${message}</bdi>`)
    expect(before.trim() === '').toBe(language === 'en')
    if (!['en', 'es', 'fr'].includes(language)) expect(before).not.toMatch(/[A-Za-z]{3}/u)
  })
})
