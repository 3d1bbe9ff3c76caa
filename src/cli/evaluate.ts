import {Command} from 'commander'
import {UserError} from '../domain/errors.js'
import {jsonOf} from '../domain/json.js'
import {GoldRow} from '../evaluate/gold.js'
import {type Scores, score, seededRandom} from '../evaluate/score.js'
import {faultOfPhrase} from '../run/checks/fault-of-phrase.js'
import {textOf} from '../run/intake/json-lines.js'
import {tagText} from '../stages/tag/tag-text.js'
import {loadPipeline} from '../taxonomy/load-pipeline.js'
import {extractionCommand} from './evaluate/extraction.js'
import {withPipeline} from './settings.js'

/** The same intervals on every run. */
const SEED = 1

/** `concord evaluate`: the tagger held against passages that people coded; and `extraction`, a command of its own. */
export const evaluateCommand = (): Command =>
  withPipeline(new Command('evaluate'))
    .addCommand(extractionCommand())
    .description('hold the tagger against passages coded by people: JSON lines {id, text, language, tags, …}')
    .argument('<gold>', 'a file of JSON lines, as fixtures/session/gold.jsonl')
    .action(async (file: string, {pipeline: folder}: {readonly pipeline: string}) => {
      const pipeline = await loadPipeline(folder, {phrase: faultOfPhrase})
      const rows = goldIn(await textOf(file), file).map(gold => ({
        gold,
        // Each stands in a paper on the subject, as in a run.
        machine: tagText({text: gold.text, language: gold.language, inherited: true}, pipeline)
      }))
      for (const language of [...new Set(rows.map(({gold}) => gold.language))].toSorted()) {
        const own = rows.filter(({gold}) => gold.language === language)
        console.log(summaryOf(language, score(own, {random: seededRandom(SEED)})))
      }
      const all = score(rows, {random: seededRandom(SEED)})
      console.log(summaryOf('all', all))
      for (const {code, hits, extra, missed, precision, recall} of all.codes)
        console.log(
          `  ${code.padEnd(34)} hits ${hits}, extra ${extra}, missed ${missed}, precision ${shown(precision)}, recall ${shown(recall)}`
        )
    })

function goldIn(text: string, file: string): GoldRow[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({line, number: index + 1}))
    .filter(({line}) => line.trim() !== '')
    .map(({line, number}) => {
      const row = GoldRow.safeParse(jsonOf(line))
      if (!row.success)
        throw new UserError(`${file}, line ${number}: it is not a coded passage: mend the line.`)
      return row.data
    })
}

const summaryOf = (name: string, {rows, overall, stance, act, questions}: Scores): string =>
  [
    `${name.padEnd(3)} ${rows} passages`,
    `precision ${shown(overall.precision)}`,
    `recall ${shown(overall.recall)}`,
    `F1 ${shown(overall.f1)}${overall.f1Interval ? ` (${shown(overall.f1Interval.low)}–${shown(overall.f1Interval.high)})` : ''}`,
    `stance ${stance.same}/${stance.of}`,
    `act ${act.same}/${act.of}`,
    `questions ${questions.same}/${questions.of}`
  ].join(' · ')

const shown = (rate: number | null): string => (rate === null ? '–' : rate.toFixed(2))
