import {Command} from 'commander'
import {seededRandom} from '../evaluate/chance.js'
import {goldIn} from '../evaluate/tags/gold.js'
import {type Scores, score} from '../evaluate/tags/score.js'
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
      const pipeline = await loadPipeline(folder)
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
      for (const {name, hits, extra, missed, precision, recall} of all.codes)
        console.log(
          `  ${name.padEnd(34)} hits ${hits}, extra ${extra}, missed ${missed}, precision ${shown(precision)}, recall ${shown(recall)}`
        )
    })

const summaryOf = (name: string, {rows, overall, stance, act, questions}: Scores): string =>
  [
    `${name.padEnd(3)} ${rows} passages`,
    `precision ${shown(overall.precision)}`,
    `recall ${shown(overall.recall)}`,
    `F1 ${shown(overall.f1)}${overall.f1Interval ? ` (${shown(overall.f1Interval.low)}–${shown(overall.f1Interval.high)})` : ''}`,
    `stance ${stance.same}/${stance.of}`,
    `act ${act.same}/${act.of}`,
    `questions ${questions.right} right, ${questions.wrongPole} of the wrong pole`
  ].join(' · ')

const shown = (rate: number | null): string => (rate === null ? '–' : rate.toFixed(2))
