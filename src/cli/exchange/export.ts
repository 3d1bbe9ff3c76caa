import path from 'node:path'
import {Argument, Command, InvalidArgumentError, Option} from 'commander'
import {type UnLanguage, unLanguages} from '../../domain/document.js'
import {UserError} from '../../domain/errors.js'
import {exchangeFormat, exchangeFormats} from '../../exchange/formats.js'
import {deskOfLatestRun, holdingsOf} from '../../exchange/holdings.js'
import {addressesUnder, NO_ADDRESS} from '../../exchange/names.js'
import {putInPlace} from '../../run/writing/put-in-place.js'
import {readDigest} from '../delegation/digest-place.js'
import {withStore} from '../open/with-store.js'
import {type Places, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'
import {manifestIn} from './edition-place.js'

type Options = Pick<Places, 'store'> & {
  readonly out?: string
  readonly base: string
  readonly collection?: string
  readonly notes?: boolean
  readonly digest?: string
  readonly edition?: string
  readonly language: UnLanguage
}

/** `concord export`: what the store holds now, or a digest or edition, as other programs read it. */
export const exportCommand = (): Command =>
  withStorePlace(
    new Command('export')
      .description('give what was read, tagged and corrected to other programs')
      .addArgument(new Argument('<format>', 'see below').choices(exchangeFormats.map(({name}) => name)))
      .addHelpText(
        'after',
        `\nFormats:\n${exchangeFormats.map(({name, what}) => `  ${name.padEnd(16)}${what}`).join('\n')}`
      )
  )
    .option(
      '--out <place>',
      'where it goes (else output/exchange/…): a file, or a folder where it is several'
    )
    .option('--collection <id>', 'of which pipeline, by its id (else that of the latest run)')
    .option('--base <address>', 'the address below which everything is named', addressOf, NO_ADDRESS)
    .option('--notes', 'qdpx, web-annotation: with what people noted, and why they corrected')
    .option('--digest <file>', 'akoma-ntoso: of this digest.json, and not of the submissions')
    .option('--edition <folder>', 'akoma-ntoso, prov: of this published edition')
    .addOption(
      new Option('--language <code>', 'akoma-ntoso of a digest: in which language')
        .choices(unLanguages)
        .default('en')
    )
    .action(async (name: string, options: Options) => {
      if (options.digest !== undefined || options.edition !== undefined) return ofDigest(name, options)
      await ofStore(name, options)
    })

async function ofStore(
  name: string,
  {base, collection, notes = false, out, store: address}: Options
): Promise<void> {
  await withStore({store: address}, async store => {
    const format = exchangeFormat(name)
    const holdings = await holdingsOf(await deskOfLatestRun(store, collection), {notes})
    const files = await format.files(holdings, {base})
    const place = out ?? path.join('output', 'exchange', format.file ?? name)
    for (const [file, content] of files)
      await putInPlace(format.file === null ? path.join(place, file) : place, content)
    console.log(`Wrote ${place}`)
    if (holdings.leftOut.length > 0)
      console.log(
        plain(`Not in it, as they were not read with this pipeline: ${holdings.leftOut.join(', ')}`)
      )
  })
}

/** Neither needs a store: a digest and an edition hold all that is told of them. */
async function ofDigest(name: string, {base, digest: place, edition, language, out}: Options): Promise<void> {
  const manifest = edition === undefined ? null : await manifestIn(edition)
  if (name === 'prov' && manifest !== null) {
    const {editionGraph} = await import('../../exchange/prov/edition-graph.js')
    const {turtleOf} = await import('../../exchange/rdf/turtle.js')
    const file = out ?? path.join('output', 'exchange', `edition-${manifest.number}.ttl`)
    await putInPlace(file, turtleOf(editionGraph(manifest, addressesUnder(base))))
    return console.log(`Wrote ${file}`)
  }
  if (name !== 'akoma-ntoso')
    throw new UserError(
      `${name} is made from a store: leave out ${edition === undefined ? '--digest' : '--edition'}.`
    )
  if (place === undefined && manifest !== null)
    throw new UserError('Name the digest.json of the edition with --digest too.')
  const {digestXml} = await import('../../exchange/akoma-ntoso/digest.js')
  const digest = await readDigest(place === undefined ? {} : {digest: place})
  const file = out ?? path.join('output', 'exchange', `digest.${language}.xml`)
  await putInPlace(file, digestXml(digest, language, manifest))
  console.log(`Wrote ${file}`)
}

/** An address that others can stand below. */
function addressOf(given: string): string {
  if (!URL.canParse(given) || !/^https?:\/\//u.test(given))
    throw new InvalidArgumentError('An address begins with https:// or http://.')
  return given.endsWith('/') ? given : `${given}/`
}
