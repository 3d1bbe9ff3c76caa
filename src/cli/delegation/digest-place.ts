import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {type Command, Option} from 'commander'
import {digestOf} from '../../digest/digest-file.js'
import type {Digest} from '../../domain/digest/digest.js'
import {type UnLanguage, unLanguages} from '../../domain/document.js'
import {UserError} from '../../domain/errors.js'

/** Adds the options that say which digest is read, and in which language the answer is written. */
export const withDigest = (command: Command): Command =>
  command
    .option('--digest <file>', 'a digest.json (else the only one in a folder of output/)')
    .addOption(
      new Option('--language <code>', 'in which language it is written; quotes stay in their own')
        .choices(unLanguages)
        .default('en')
    )

/** What these options give. */
export type DigestOptions = {readonly digest?: string; readonly language: UnLanguage}

/** The digest that a person names, else the only one there is. Throws a UserError where there is none, or no one. */
export async function readDigest({digest: given}: Pick<DigestOptions, 'digest'>): Promise<Digest> {
  const place = given ?? (await onlyDigest())
  const text = await readFile(place, 'utf8').catch(cause => {
    throw new UserError(`The digest ${place} cannot be read: check the path.`, {cause})
  })
  return digestOf(text, place)
}

async function onlyDigest(): Promise<string> {
  const folders = await readdir('output').catch(() => [])
  const places = folders.map(folder => path.join('output', folder, 'digest.json'))
  const files = await Promise.all(places.map(async place => ((await isFile(place)) ? [place] : [])))
  const [first, ...more] = files.flat().toSorted()
  if (first === undefined)
    throw new UserError(
      'There is no digest in output/: make one with `concord run`, or name one with --digest.'
    )
  if (more.length > 0)
    throw new UserError(
      `There are several digests in output/: name one with --digest (${[first, ...more].join(', ')}).`
    )
  return first
}

const isFile = async (place: string): Promise<boolean> =>
  (await stat(place).catch(() => undefined))?.isFile() === true
