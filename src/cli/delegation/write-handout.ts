import path from 'node:path'
import {type Command, Option} from 'commander'
import {
  type Handout,
  type HandoutFormat,
  handoutFormats,
  handoutFormatsNamed,
  handoutIn
} from '../../digest/handout/formats.js'
import {putInPlace} from '../../run/writing/put-in-place.js'

/** What the options of a handout give. */
export type HandoutOptions = {readonly out?: string | undefined; readonly formats?: string | undefined}

/** Adds the options that say in which formats a handout is written, and where. */
export const withFormats = (command: Command, usualPlace: string): Command =>
  command
    .option('--out <file>', `where it goes (else ${usualPlace}); of several formats each has its own ending`)
    .addOption(
      new Option(
        '--formats <names>',
        `some of ${handoutFormats.join(', ')}, or all (else what --out ends with, or html)`
      )
    )

/** The formats that are asked for, before anything is read. Throws a UserError for one that there is not. */
export const formatsAsked = ({out, formats}: HandoutOptions): readonly HandoutFormat[] => {
  const ending = handoutFormats.find(format => out !== undefined && endingOf(out) === format)
  return handoutFormatsNamed(formats ?? ending ?? 'html')
}

/** Writes a handout in each format, and says where. `usual` is its place without an ending. */
export async function writeHandout(
  handout: Handout,
  {out, formats, usual}: HandoutOptions & {readonly usual: string}
): Promise<void> {
  const asked = formatsAsked({out, formats})
  for (const format of asked) {
    const place = placeOf(format, {out, usual, single: asked.length === 1})
    await putInPlace(place, await handoutIn(format, handout))
    console.log(`Wrote ${place}`)
  }
}

type Place = {readonly out: string | undefined; readonly usual: string; readonly single: boolean}

/** What somebody names is taken as it is where there is one file, and without the ending of a format where there are more. */
function placeOf(format: HandoutFormat, {out, usual, single}: Place): string {
  if (out === undefined) return `${usual}.${format}`
  if (single) return out
  const isEnding = handoutFormats.some(each => each === endingOf(out))
  return `${isEnding ? out.slice(0, -path.extname(out).length) : out}.${format}`
}

const endingOf = (place: string): string => path.extname(place).slice(1).toLowerCase()
