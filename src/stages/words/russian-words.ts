import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {WordList} from './word-graph.js'

/**
 * The words of a Russian spelling dictionary, in every form that its rules of inflection give: a form is looked up by
 * taking an ending off, not by writing all forms out, which would take seconds and hundreds of megabytes.
 */
export const russianWords = (): WordList => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('dictionary-ru'))
  const roots = rootsIn(readFileSync(path.join(folder, 'index.dic'), 'utf8'))
  const rules = rulesIn(readFileSync(path.join(folder, 'index.aff'), 'utf8'))
  const longest = Math.max(...[...rules.keys()].map(ending => ending.length))
  const inflects = (word: string, ending: string): boolean =>
    (rules.get(ending) ?? []).some(({paradigm, removed, condition}) => {
      const root = word.slice(0, word.length - ending.length) + removed
      return (roots.get(root)?.includes(paradigm) ?? false) && condition.test(root)
    })
  const has = (word: string): boolean => {
    if (roots.has(word)) return true
    for (let cut = word.length; cut >= Math.max(1, word.length - longest); cut -= 1) {
      if (inflects(word, word.slice(cut))) return true
    }
    return false
  }
  return {has}
}

/** An ending is put in place of what is removed, in roots of its paradigm that end as the condition says. */
type Rule = {readonly paradigm: string; readonly removed: string; readonly condition: RegExp}

const plain = (written: string): string => written.toLowerCase().replaceAll('ё', 'е')

/** Each root with the letters of its paradigms: `закон/K`. A root that stands twice has the paradigms of both. */
const rootsIn = (dictionary: string): ReadonlyMap<string, string> => {
  const roots = new Map<string, string>()
  for (const line of dictionary.split('\n').slice(1)) {
    const [written = '', paradigms = ''] = line.trim().split('/')
    const root = plain(written)
    if (root === '') continue
    roots.set(root, (roots.get(root) ?? '') + paradigms)
  }
  return roots
}

/** The rules by their endings: `SFX K а ов [^е]а` is rule K, which puts "ов" in place of "а" behind another letter than е. */
const rulesIn = (affixes: string): ReadonlyMap<string, readonly Rule[]> => {
  const rules = new Map<string, Rule[]>()
  for (const line of affixes.split('\n')) {
    const [kind, paradigm = '', removed = '', ending = '', condition] = line.trim().split(/\s+/)
    if (kind !== 'SFX' || condition === undefined) continue
    const written = (part: string) => (part === '0' ? '' : plain(part))
    const rule = {paradigm, removed: written(removed), condition: new RegExp(`${plain(condition)}$`, 'u')}
    rules.set(written(ending), [...(rules.get(written(ending)) ?? []), rule])
  }
  return rules
}
