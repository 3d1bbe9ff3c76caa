import {plain} from '../../digest/html/plain.js'
import type {PublishedEdition} from '../published/published-edition.js'
import type {At} from '../view.js'

/** So that a quote of a submission that counts no more is cited by its file, and leads to where that is described. */
export function withFilesOf(earlier: PublishedEdition, at: At): At {
  const here = new Set(at.digest.submissions.map(({id}) => id))
  const before = new Map(earlier.digest.submissions.map(submission => [submission.id, submission]))
  const gone = (id: string) => (here.has(id) ? undefined : before.get(id))
  return {
    ...at,
    fileName: id => {
      const submission = gone(id)
      return submission === undefined ? at.fileName(id) : plain(submission.file)
    },
    isTranscript: id => (gone(id)?.identity.kind.value ?? '') === 'transcript' || at.isTranscript(id),
    languageOf: id => gone(id)?.identity.language.value ?? at.languageOf(id),
    sourceOf: id => (gone(id) === undefined ? at.sourceOf(id) : at.editionAt(earlier.manifest.number))
  }
}
