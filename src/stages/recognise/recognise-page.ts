import type {RecognisedPage} from '../../domain/document.js'
import {failed, type Outcome} from '../../domain/outcome.js'
import type {PageWanted, SourceFile} from '../stage.js'

/** Recognise one page from its picture. Runs in the sandbox. */
export const recognisePage = async (
  {name}: SourceFile,
  {page}: PageWanted
): Promise<Outcome<RecognisedPage>> =>
  failed('no-text', `Page ${page} of ${name} is a picture, which is not read yet; ask for the original.`)
