import {describe, expect, it} from 'vitest'
import {message} from '../../../src/digest/words/message.js'
import {type UnLanguage, unLanguages} from '../../../src/domain/document.js'
import {siteCatalogs, siteSay} from '../../../src/site/words/say.js'
import type {SiteKey} from '../../../src/site/words/translation.js'

const keys = Object.entries(siteCatalogs.en).flatMap(([part, messages]) =>
  Object.keys(messages).map(name => [part, name] as const)
)
const written = (language: UnLanguage, part: string, name: string): string =>
  (siteCatalogs[language] as Readonly<Record<string, Readonly<Record<string, string>>>>)[part]?.[name] ?? ''

describe.each(unLanguages)('the words of a site in %s', language => {
  it('take the values and the tags that English takes, and say something with every number', () => {
    for (const [part, name] of keys) {
      const [here, english] = [language, 'en' as const].map(each => message(written(each, part, name), each))
      expect({names: here?.names, tags: here?.tags}, `${part}.${name}`).toEqual({
        names: english?.names,
        tags: english?.tags
      })
      for (const count of [0, 1, 2, 3, 11, 21, 100]) {
        const isNumber = (value: string) =>
          new RegExp(`\\{${value}, (plural|number)`).test(written(language, part, name))
        const values = Object.fromEntries(
          (here?.names ?? []).map(value => [value, isNumber(value) ? count : 'x'])
        )
        expect(siteSay(language)(`${part}.${name}` as SiteKey, values), `${part}.${name}`).not.toBe('')
      }
    }
  })

  it('are no English left over', () => {
    if (language === 'en') return
    const same = keys.filter(([part, name]) => written(language, part, name) === written('en', part, name))
    expect(same.length).toBeLessThan(8)
  })
})
