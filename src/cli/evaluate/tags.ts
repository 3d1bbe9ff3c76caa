import {Command, Option} from 'commander'
import {baselines} from '../../evaluate/baselines/baselines.js'
import type {Report} from '../../evaluate/report/report.js'
import {reportText} from '../../evaluate/report/report-text.js'
import {faultOfPhrase} from '../../run/checks/fault-of-phrase.js'
import {putInPlace} from '../../run/writing/put-in-place.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {withPipeline} from '../settings.js'
import {plain} from '../terminal/plain.js'
import {onGold} from './on-gold.js'
import {onSplits, type SplitBy, splits} from './on-splits.js'

type Options = {
  readonly pipeline: string
  readonly baselines?: boolean
  readonly compare?: string
  readonly splitBy?: SplitBy
  readonly json?: string
  readonly html?: string
}

/** `concord evaluate tags`: the tagger held against passages that people coded. */
export const tagsCommand = (): Command =>
  withPipeline(new Command('tags'))
    .description('hold the tagger against passages coded by people: JSON lines {id, text, language, tags, …}')
    .argument(
      '<gold>',
      'a file of JSON lines, as fixtures/session/gold.jsonl; with --split-by a folder of training passages'
    )
    .option(
      '--baselines',
      'simple taggers in the same table, taught by the training passages of the pipeline'
    )
    .option('--compare <folder>', 'another pipeline, held against the same passages')
    .addOption(
      new Option('--split-by <group>', 'train on all groups but one, hold against that one, each in turn')
        .choices(splits)
        .conflicts('compare')
    )
    .option('--json <file>', 'where all figures go as JSON')
    .option('--html <file>', 'where a page with plots goes')
    .action(async (gold: string, options: Options) => {
      const pipeline = await loadPipeline(options.pipeline, {phrase: faultOfPhrase})
      const progress = (line: string) => console.error(plain(line))
      const wanted = {
        pipeline,
        folder: options.pipeline,
        baselines: options.baselines ? baselines : [],
        progress
      }
      const report =
        options.splitBy === undefined
          ? await onGold(gold, {...wanted, compare: options.compare ?? null})
          : await onSplits(gold, {...wanted, splitBy: options.splitBy})
      const files = [
        {place: options.json, content: async () => `${JSON.stringify(report, null, 2)}\n`},
        {place: options.html, content: () => pageOf(report)}
      ]
      for (const {place, content} of files) if (place !== undefined) await putInPlace(place, await content())
      for (const line of reportText(report).split('\n')) console.log(plain(line))
    })

/** The page with plots, whose drawing takes long to load. */
const pageOf = async (report: Report): Promise<string> =>
  (await import('../../evaluate/report/page/report-html.js')).reportHtml(report)
