import type {Picture} from '../../extract/pdf/pdfium/picture.js'
import {orientationDataFile} from '../languages/language-data.js'
import {codeIn, ended, engineWith, guarded, show, started} from './core.js'
import type {Turn} from './upright.js'

/** How a picture lies, and the script of its letters by the engine's name ("Latin", "Han"). */
export type Lie = {
  readonly turn: Turn
  readonly script: string
  /** How far that script is ahead of the next. */
  readonly ahead: number
}

/** The engine that knows single letters, and not words. */
const lettersMode = 0

/** How a picture lies; null where it holds too few letters to tell. */
export const lieOf = async (picture: Picture): Promise<Lie | null> => {
  const file = orientationDataFile()
  const engine = await engineWith([file])
  return guarded(picture, () => {
    const api = started(engine, codeIn(file), lettersMode)
    const results = new engine.core.OSResults()
    show(engine, api, picture)
    const told = api.DetectOS(results)
    const {orientation_id: turn, script_id: id, sconfidence: ahead} = results.best_result
    const script = told ? results.unicharset.get_script_from_script_id(id) : ''
    engine.core.destroy(results)
    ended(engine, api)
    return told ? {turn, script, ahead} : null
  })
}
