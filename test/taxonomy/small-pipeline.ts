import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'

/** The files of the smallest pipeline without a fault: two taxonomies, one question, two languages. */
export const smallPipeline: Readonly<Record<string, string>> = {
  'pipeline.yaml': `id: small
version: 1.0.0
title: Small
jobs:
  - {queue: reading, each: submission, stages: [extract]}
taxonomies: [norms@1.0.0, call@1.0.0]
languages: [en, fr]
settings: {longestPassage: 2000, confidenceThreshold: 0.5, quotesPerCell: 3, quality: {pages: 1, readable: 0.95, words: 0.6, confidence: 0.75}}
`,
  'taxonomies/norms/1.0.0.yaml': `id: norms
version: 1.0.0
labels: {en: Norms}
source: A report
codes:
  - code: a
    labels: {en: Help}
    definition: States should help.
    wording: verified
    source: A report, para. 1
    close: [call/1]
  - code: b
    labels: {en: Harm}
    definition: States should not harm.
    wording: verified
    source: A report, para. 2
`,
  'taxonomies/call/1.0.0.yaml': `id: call
version: 1.0.0
labels: {en: Call}
source: A call
codes:
  - code: '1'
    labels: {en: Protect}
    definition: Protect all.
    wording: from-memory
    source: A call, 1
`,
  'questions.yaml': `version: 1.0.0
questions:
  - code: treaty
    labels: {en: Is a treaty needed?}
    poles:
      - {pole: needed, labels: {en: Needed}}
      - {pole: not-needed, labels: {en: Not needed}}
`,
  'parties.yaml': `version: 1.0.0
parties:
  - id: XAA
    kind: state
    invented: true
    names: {en: [Arvania], fr: [Arvanie], es: [Arvania], ru: [Арвания], ar: [أرفانيا], zh: [阿尔瓦尼亚]}
  - id: forum
    kind: group
    names: {en: [Forum], fr: [Forum], es: [Foro], ru: [Форум], ar: [منتدى], zh: [论坛]}
`,
  'concepts/en.yaml': `language: en
version: 1.0.0
concepts:
  help: [help]
  harm: [harm]
`,
  'concepts/fr.yaml': `language: fr
version: 1.0.0
concepts:
  help: [aider]
`,
  'rules.yaml': `version: 1.0.0
context: help
limits: [{taxonomy: norms, most: 2, over: keep-surest}]
moods:
  rejection: harm
  stances:
    - {concept: help, given: harm, unless: [harm], stance: supports}
  acts: []
codes:
  norms/a:
    - {all: [help], sure: 0.9}
  norms/b:
    - {all: [harm], none: [help], nowhere: [help], fewer: {help: 2}, sure: 0.9}
  call/1:
    - {all: [[help, harm]], sure: 0.9}
questions:
  treaty:
    - {all: [help], sure: 0.9, pole: needed}
`
}

/** A new folder with those files; a file whose text is null is left out. */
export async function pipelineFolder(files: Readonly<Record<string, string | null>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pipeline-'))
  for (const [file, text] of Object.entries({...smallPipeline, ...files})) {
    if (text === null) continue
    await mkdir(path.dirname(path.join(folder, file)), {recursive: true})
    await writeFile(path.join(folder, file), text)
  }
  return folder
}
