import {expect, it} from 'vitest'
import {definedIn} from '../../src/domain/pipeline/translation.js'
import {checkPipeline} from '../../src/taxonomy/check-pipeline.js'
import {faultLine} from '../../src/taxonomy/faults/fault.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {pipelineFolder} from './small-pipeline.js'

const place = 'taxonomies/norms/1.0.0/fr.yaml'
const sound = `translates: norms@1.0.0
language: fr
codes:
  - code: a
    definition: Les États devraient aider.
  - code: b
    definition: Les États ne devraient pas nuire.
`
const faultsWith = async (files: Readonly<Record<string, string>>) =>
  (await checkPipeline(await pipelineFolder(files))).map(faultLine)

it('stands beside the version it translates, and is said in its language and no other', async () => {
  const {taxonomies, translations} = await loadPipeline(await pipelineFolder({[place]: sound}))
  const [taxonomy] = taxonomies
  const [code] = taxonomy?.codes ?? []
  if (taxonomy === undefined || code === undefined) throw new Error('The pipeline has it')
  expect(definedIn(code, 'fr', {taxonomy, translations})).toMatchObject({
    definition: 'Les États devraient aider.',
    language: 'fr',
    translatedBy: 'project'
  })
  for (const [language, of] of [
    ['es', taxonomy],
    ['fr', {...taxonomy, version: '1.1.0'}]
  ] as const)
    expect(definedIn(code, language, {taxonomy: of, translations})).toMatchObject({
      definition: 'States should help.',
      language: 'en',
      translatedBy: null
    })
})

it.each([
  [place, sound, []],
  [
    place,
    sound.replace('code: b', 'code: c'),
    ['3: The code b is not translated.', '6: norms@1.0.0 has no code c.']
  ],
  [
    place,
    sound.replace('code: b', 'code: a'),
    ['3: The code b is not translated.', '6: The code a is translated twice.']
  ],
  [
    place,
    sound.replace('aider.\n', 'aider.\n    includes: [Une aide]\n'),
    ['4: The code a has 0 entries in "includes", and its translation 1.']
  ],
  [
    place,
    sound.replace('aider.\n', 'aider.\n    wording: source\n'),
    [
      '4: The code a is said to be the wording of the source: say in "source" where it stands in this language.'
    ]
  ],
  [
    'taxonomies/norms/1.0.0/es.yaml',
    sound,
    ['1: This translates norms@1.0.0 into fr, so it belongs in taxonomies/norms/1.0.0/fr.yaml.']
  ],
  [
    place,
    sound.replace('language: fr', 'language: en'),
    ['2: "language" is "en", but must be one of: ar, es, fr, ru, zh.']
  ]
])('is held against its version: %s, %#', async (file, text, faults) => {
  expect(await faultsWith({[file]: text})).toEqual(faults.map(fault => `${file}:${fault}`))
})

it.each([
  ['pipelines/oewg-ict', ['ar', 'es', 'fr', 'ru', 'zh']],
  ['pipelines/agreements', ['ar', 'es', 'fr', 'ru', 'zh']],
  ['pipelines/plastics', ['fr']]
] as const)('is there for every code of %s in each of its languages', async (folder, languages) => {
  const {taxonomies, translations} = await loadPipeline(folder)
  const missing = taxonomies.flatMap(taxonomy =>
    taxonomy.codes.flatMap(code =>
      languages
        .filter(language => definedIn(code, language, {taxonomy, translations}).translatedBy === null)
        .map(language => `${taxonomy.id}/${code.code} in ${language}`)
    )
  )
  expect(missing).toEqual([])
})
