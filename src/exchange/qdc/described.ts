import {unLanguages} from '../../domain/document.js'
import {
  crosswalkOf,
  type Labels,
  Relation,
  type Taxonomy,
  WordingStatus
} from '../../domain/pipeline/taxonomy.js'
import {CodeId} from '../../domain/tag.js'

type Code = Taxonomy['codes'][number]

/** What a description says of a code: a codebook has one text for all of it, a line for each thing. */
export type Described = Omit<Code, 'code' | 'labels' | 'close'> & {readonly labels: Partial<Labels>}

/**
 * All that is known of a code as the one text that a codebook has for it: first its definition, then lines that begin
 * with a fixed word. `describedIn` reads it back.
 */
export const descriptionOf = (code: Code): string =>
  [
    oneLine(code.definition),
    '',
    ...code.includes.map(words => `Belongs here: ${oneLine(words)}`),
    ...code.excludes.map(words => `Does not belong here: ${oneLine(words)}`),
    `Source: ${oneLine(code.source)}`,
    `Wording: ${code.wording}`,
    ...crosswalkOf(code).map(({code: other, relation}) => `Stands near: ${other} (${relation})`),
    ...labelLines(code.labels)
  ].join('\n')

/** A label in each language but English, a line each. */
export const labelLines = (labels: Labels): readonly string[] =>
  unLanguages.flatMap(language => {
    const label = labels[language]
    return language === 'en' || label === undefined ? [] : `Label (${language}): ${oneLine(label)}`
  })

/** What such a text says; whatever begins with no fixed word is the definition. */
export function describedIn(description: string): Described {
  const definition: string[] = []
  const includes: string[] = []
  const excludes: string[] = []
  const relations: Described['relations'] = []
  const labels: Partial<Labels> = {}
  let source = ''
  let wording: WordingStatus = 'from-memory'
  for (const line of description.split(/\r?\n/u).map(each => each.trim())) {
    const [, word, words = ''] = /^([A-Z][a-z ]+(?: \((?:ar|es|fr|ru|zh)\))?): (.+)$/u.exec(line) ?? []
    const language = unLanguages.find(each => word === `Label (${each})`)
    const near = /^(\S+) \((\w+)\)$/u.exec(words)
    const relation = Relation.safeParse(near?.[2])
    const other = CodeId.safeParse(near?.[1])
    const status = WordingStatus.safeParse(words)
    if (word === 'Belongs here') includes.push(words)
    else if (word === 'Does not belong here') excludes.push(words)
    else if (word === 'Source') source = words
    else if (word === 'Wording' && status.success) wording = status.data
    else if (word === 'Stands near' && relation.success && other.success)
      relations.push({code: other.data, relation: relation.data})
    else if (language !== undefined) labels[language] = words
    else if (line !== '') definition.push(line)
  }
  return {definition: definition.join(' '), includes, excludes, source, wording, relations, labels}
}

const oneLine = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim()
