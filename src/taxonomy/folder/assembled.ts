import {canonicalJson} from '../../domain/json/content-id.js'
import {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {PipelineFolder} from './pipeline-folder.js'

/** The pipeline that the files of a folder make together. Throws where one is missing, which its check tells first. */
export function assembled(folder: PipelineFolder): Pipeline {
  const {file, questions, parties, rules, taxonomies, lexicons, fields, model} = folder
  const {memberships, measured, sessions} = folder
  if (
    file === undefined ||
    model === undefined ||
    questions === undefined ||
    parties === undefined ||
    rules === undefined
  )
    throw new Error('A pipeline without a fault lacks a file')
  // Which file an entry stood in is no part of what the pipeline is, nor of its hash.
  const {extends: _, ...whole} = file.value
  return asKept({
    file: whole,
    taxonomies: file.value.taxonomies.flatMap(reference => taxonomies.get(reference)?.value ?? []),
    translations: [...folder.translations.values()].flatMap(read => read?.value ?? []),
    questions: questions.value.questions.filter(({code}) => file.value.asks?.includes(code) ?? true),
    parties: [...parties.value.parties],
    lexicons: [...lexicons].flatMap(([language, lexicon]) =>
      lexicon === undefined ? [] : [{...lexicon.value, fields: fields.get(language)?.value.fields ?? {}}]
    ),
    rules: rules.value,
    model: model?.value ?? null,
    memberships: memberships?.value ?? null,
    ...(sessions?.value.sessions.length ? {sessions: [...sessions.value.sessions]} : {}),
    measured: [...(measured?.value.measured ?? [])]
  })
}

/**
 * The pipeline as a store gives it back, with the entries of each record in the order of their names: what is made with
 * it goes by that order here and there, and must not depend on where the pipeline came from.
 */
const asKept = (pipeline: Pipeline): Pipeline => Pipeline.parse(JSON.parse(canonicalJson(pipeline)))
