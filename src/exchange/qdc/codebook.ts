import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {element, xmlDocument} from '../xml/xml-document.js'
import {codesOf} from './codes.js'

/** The namespace of REFI-QDA codebooks, version 1.0. */
export const codebookNamespace = 'urn:QDA-XML:codebook:1.0'

/** The codes of a pipeline as a REFI-QDA codebook, a `.qdc` file. */
export const codebookOf = (pipeline: Pick<Pipeline, 'taxonomies' | 'questions'>): string =>
  xmlDocument(
    element('CodeBook', {origin: 'concord'}, [element('Codes', {}, codesOf(pipeline))]),
    codebookNamespace
  )
