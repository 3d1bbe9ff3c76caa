import {type Library, library} from './library.js'

/** What a detector makes of a text. */
export type Detection = {
  /** BCP 47; `und` where it knows no language like it. */
  readonly language: string
  readonly reliable: boolean
  /** How like each language the text is, 0–1; absent is 0. */
  readonly scores: Readonly<Record<string, number>>
}

/** Tells sixty languages by their groups of letters. */
export type Detector = (text: string) => Detection

/** For whole documents. */
export const documentDetector = async (): Promise<Detector> => detectorOf(await library('medium'))

/** For passages: as right as the other from sixty letters on, with half of what it knows. */
export const passageDetector = async (): Promise<Detector> => detectorOf(await library('extrasmall'))

const detectorOf =
  ({detect}: Library): Detector =>
  text => {
    const found = detect(text)
    return {
      language: found.language === '' ? 'und' : found.language,
      reliable: found.isReliable(),
      scores: found.getScores()
    }
  }
