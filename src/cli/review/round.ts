import {Command} from 'commander'
import {agreementOf} from '../../review/agreement/agreement.js'
import {agreementText} from '../../review/agreement/agreement-text.js'
import {disagreementsOf} from '../../review/agreement/disagreements.js'
import {exportGold} from '../../review/rounds/adjudication/gold.js'
import {roundOf} from '../../review/rounds/sight.js'
import {putInPlace} from '../../run/writing/put-in-place.js'
import type {RoundSummary} from '../../store/rounds/rounds.js'
import {withStore} from '../open/with-store.js'
import {type Places, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'

type Options = Pick<Places, 'store'> & {readonly json?: boolean; readonly out?: string}

/** `concord round`: what people coded without seeing each other, how far they agree, and what was settled. */
export const roundCommand = (): Command =>
  new Command('round')
    .description('rounds of coding: list them, tell how far coders agree, export what was settled')
    .addCommand(listCommand())
    .addCommand(agreementCommand())
    .addCommand(exportCommand())

const listCommand = (): Command =>
  withStorePlace(new Command('list').description('show the rounds, newest first'))
    .option('--json', 'as JSON')
    .action((options: Options) =>
      withStore(options, async store => {
        const rounds = await store.rounds.list()
        if (options.json) return printJson(rounds)
        if (rounds.length === 0) console.log('No round yet. Begin one in the workbench: concord serve')
        for (const round of rounds) console.log(plain(lineOf(round)))
      })
    )

const agreementCommand = (): Command =>
  withStorePlace(
    new Command('agreement').description('tell how far the coders of a round agree, and where not')
  )
    .argument('<round>', 'its id, as concord round list shows it')
    .option('--json', 'as JSON, with every disagreement')
    .action((id: string, options: Options) =>
      withStore(options, async store => {
        const {round, state} = await roundOf(id, store)
        const codings = await store.rounds.codings(id)
        const agreement = agreementOf(round, codings)
        const disagreements = disagreementsOf(round, codings)
        if (options.json) return printJson({round: id, name: round.name, state, agreement, disagreements})
        console.log(plain(`${round.name}, ${state}`))
        for (const line of agreementText(agreement, disagreements).split('\n')) console.log(plain(line))
      })
    )

const exportCommand = (): Command =>
  withStorePlace(
    new Command('export').description(
      'write an adjudicated round as gold: JSON lines for concord evaluate tags'
    )
  )
    .argument('<round>', 'its id, as concord round list shows it')
    .option('--out <file>', 'where they go; without it they are printed')
    .option('--json', 'with --out: say as JSON what was written')
    .action((id: string, options: Options) =>
      withStore(options, async store => {
        const gold = await exportGold(id, store)
        if (options.out === undefined) return void process.stdout.write(gold)
        await putInPlace(options.out, gold)
        const passages = gold.split('\n').length - 1
        if (options.json) return printJson({round: id, passages, file: options.out})
        console.log(plain(`${passages} passages in ${options.out}`))
      })
    )

const lineOf = ({id, name, collection, state, coders, passages, coded, by, at}: RoundSummary): string =>
  [
    at,
    id,
    state,
    `${coded} of ${passages * coders.length} codings`,
    `${name} (${collection}, by ${by}; coders: ${coders.join(', ')})`
  ].join('  ')

const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, 2))
