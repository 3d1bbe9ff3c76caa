import {existsSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {
  dataFileOf,
  dataIn,
  orientationDataFile,
  remedyFor
} from '../../../../src/stages/recognise/languages/language-data.js'

describe('the data of a language', () => {
  it.each(['ar', 'en', 'es', 'fr', 'zh'])('comes with the program: %s', language => {
    expect(existsSync(dataFileOf(language) ?? '')).toBe(true)
  })

  it('is not there for a language that nobody made it for', () => {
    expect(dataFileOf('tlh')).toBeNull()
  })

  it('is given unpacked', async () => {
    const packed = await dataIn(orientationDataFile())
    // Two bytes that begin every packed file.
    expect([...packed.subarray(0, 2)]).not.toEqual([0x1f, 0x8b])
    expect(packed.length).toBeGreaterThan(1_000_000)
  })

  it.each([
    ['ru', 'install the Debian package tesseract-ocr-rus and run again'],
    ['tlh', 'ask for a copy with a text layer']
  ])('has a remedy where it is missing: %s', (language, remedy) => {
    expect(remedyFor(language)).toBe(remedy)
  })
})
