import {createRequire} from 'node:module'

/** The file of data for recognition that comes with the program, by Tesseract's name of what it is for. */
export const recognitionData = (name: string): string =>
  createRequire(import.meta.url).resolve(`@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`)
