import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf, type Question, type Taxonomy} from '../../domain/pipeline/taxonomy.js'
import type {XmlElement} from '../../stages/extract/zip/xml-tree.js'
import {guidOf} from '../names.js'
import {element} from '../xml/xml-document.js'
import {descriptionOf, labelLines} from './described.js'

/** The GUIDs of what is coded with: the same in every codebook and project. */
export const guids = {
  taxonomy: (id: string) => guidOf('taxonomy', id),
  code: (code: string) => guidOf('code', code),
  question: (question: string) => guidOf('question', question),
  pole: (question: string, pole: string) => guidOf('pole', question, pole)
} as const

/**
 * The codes of a pipeline as REFI-QDA has them: a taxonomy is a code that nothing is coded with, and its codes stand
 * below it; so is a question, with its poles. A name begins with the code's id, so that it is known in any program.
 */
export const codesOf = ({
  taxonomies,
  questions
}: Pick<Pipeline, 'taxonomies' | 'questions'>): readonly XmlElement[] => [
  ...taxonomies.map(taxonomyCode),
  ...questions.map(questionCode)
]

/** What stands between the id of a code and its label. */
export const DOT = ' · '

const taxonomyCode = ({id, version, labels, source, codes}: Taxonomy): XmlElement =>
  code({guid: guids.taxonomy(id), name: `${id}${DOT}${labels.en}`, codable: false}, [
    description([`Version: ${version}`, `Source: ${source}`, ...labelLines(labels)].join('\n')),
    ...codes.map(each =>
      code(
        {guid: guids.code(`${id}/${each.code}`), name: `${each.code}${DOT}${each.labels.en}`, codable: true},
        [description(descriptionOf(each))]
      )
    )
  ])

const questionCode = (question: Question): XmlElement =>
  code(
    {
      guid: guids.question(question.code),
      name: `${question.code}${DOT}${question.labels.en}`,
      codable: false
    },
    [
      description(['A contested question.', ...labelLines(question.labels)].join('\n')),
      ...polesOf(question).map(({pole, labels}) =>
        code({guid: guids.pole(question.code, pole), name: `${pole}${DOT}${labels.en}`, codable: true}, [
          ...(labelLines(labels).length === 0 ? [] : [description(labelLines(labels).join('\n'))])
        ])
      )
    ]
  )

/** A code, with its description, if it has one, and the codes below it. */
export const code = (
  {guid, name, codable}: {readonly guid: string; readonly name: string; readonly codable: boolean},
  children: readonly XmlElement[] = []
): XmlElement => element('Code', {guid, name, isCodable: String(codable)}, children)

const description = (words: string): XmlElement => element('Description', {}, [words])
