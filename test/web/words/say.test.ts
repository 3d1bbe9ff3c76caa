import {describe, expect, it} from 'vitest'
import {message} from '../../../src/digest/words/message.js'
import {type UnLanguage, unLanguages} from '../../../src/domain/document.js'
import {catalogs, sayIn} from '../../../src/web/words/say.js'
import type {MessageKey} from '../../../src/web/words/translation.js'

const keys = Object.entries(catalogs.en).flatMap(([part, messages]) =>
  Object.keys(messages).map(name => [part, name] as const)
)
const written = (language: UnLanguage, part: string, name: string): string =>
  (catalogs[language] as Readonly<Record<string, Readonly<Record<string, string>>>>)[part]?.[name] ?? ''

describe.each(unLanguages)('the words of the interface in %s', language => {
  it('take the values and the tags that English takes', () => {
    for (const [part, name] of keys) {
      const [here, english] = [language, 'en' as const].map(each => message(written(each, part, name), each))
      // A refusal may leave out what only the command line is to say.
      const wanted =
        part === 'sentences' ? english?.names.filter(value => here?.names.includes(value)) : english?.names
      expect({names: here?.names, tags: here?.tags}, `${part}.${name}`).toEqual({
        names: wanted,
        tags: english?.tags
      })
    }
  })

  it('say something with every number', () => {
    for (const [part, name] of keys)
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
        const text = written(language, part, name)
        const {names} = message(text, language)
        const isNumber = (value: string) => new RegExp(`\\{${value}, (plural|number)`).test(text)
        const values = Object.fromEntries(names.map(value => [value, isNumber(value) ? count : 'x']))
        expect(sayIn(language)(`${part}.${name}` as MessageKey, values), `${part}.${name}`).not.toBe('')
      }
  })
})
