import {Command} from 'commander'
import type {TrainingJob} from '../../domain/learning/training-job.js'
import {
  type Actor,
  activate,
  compareVersion,
  goBack,
  judged,
  type Scene
} from '../../review/learning/activation.js'
import {comparedAs} from '../../review/learning/comparison/compare-taggers.js'
import {stopTraining, trainingsOf} from '../../review/learning/training/training.js'
import {checks} from '../../run/checks/checks.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {withStore} from '../open/with-store.js'
import {type Places, withPipeline, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'
import {comparisonText} from './comparison-text.js'
import {goldFiles, severally} from './gold-files.js'

type Options = Pick<Places, 'store'> & {readonly pipeline: string}
type Acting = Options & {readonly by: string; readonly why: string; readonly despite?: string}

/** `concord tagger`: the versions of the tagger in the store, how they compare, and which one is in force. */
export const taggerCommand = (): Command =>
  new Command('tagger')
    .description('versions of the tagger that were trained here: see, compare and put one in force')
    .addCommand(listCommand())
    .addCommand(compareCommand())
    .addCommand(activateCommand())
    .addCommand(backCommand())
    .addCommand(stopCommand())

const listCommand = (): Command =>
  within(new Command('list'))
    .description('show the versions, which one is in force, and the latest trainings')
    .action((options: Options) => withScene(options, async scene => say(await listed(scene))))

const compareCommand = (): Command =>
  within(new Command('compare'))
    .description('hold a version against gold beside the tagger that is in force')
    .argument('<version>', 'as concord tagger list shows it')
    .requiredOption('--gold <file>', 'coded passages that were held out; may be given again', severally)
    .option('--by <name>', 'who compares', 'the command line')
    .action((version: string, options: Options & {readonly gold: readonly string[]; readonly by: string}) =>
      withScene(options, async scene => {
        for (const gold of await goldFiles(options.gold)) {
          const {report} = await compareVersion(version, {...scene, gold, by: options.by})
          say([comparisonText(report)])
        }
        const {refusal} = await judged(version, scene)
        say([refusal === null ? `Nothing is said against ${version}.` : refusal.sentence])
      })
    )

const activateCommand = (): Command =>
  acting(within(new Command('activate')))
    .description('put a version in force: later runs tag with it, and tag again what another one tagged')
    .argument('<version>', 'as concord tagger list shows it')
    .option('--despite <reason>', 'why it is put in force though it is refused; the reason is kept')
    .action((version: string, {by, why, despite, ...options}: Acting) =>
      withScene(options, async scene => {
        await activate(version, {by: actor(by), why, ...(despite === undefined ? {} : {despite})}, scene)
        say([`${version} is in force: run again to tag with it.`])
      })
    )

const backCommand = (): Command =>
  acting(within(new Command('back')))
    .description('go back to the tagger that was in force before')
    .action(({by, why, ...options}: Acting) =>
      withScene(options, async scene => {
        await goBack({by: actor(by), why}, scene)
        say([...(await listed(scene)).slice(0, 1), 'Run again to tag with it.'])
      })
    )

const stopCommand = (): Command =>
  within(new Command('stop'))
    .description('stop the training that is under way, in whichever process')
    .option('--by <name>', 'who stops it', 'the command line')
    .action((options: Options & {readonly by: string}) =>
      withScene(options, async ({store, pipeline}) => {
        const jobs = await trainingsOf(pipeline.file.id, {store})
        const job = jobs.find(({state}) => state === 'asked' || state === 'running')
        if (job !== undefined) await stopTraining(job.id, {store, by: options.by})
        say([job === undefined ? 'No training is under way.' : 'The training ends within seconds.'])
      })
    )

const within = (command: Command): Command => withStorePlace(withPipeline(command))

const acting = (command: Command): Command =>
  command
    .requiredOption('--by <name>', 'who puts it in force')
    .requiredOption('--why <reason>', 'why; it is kept')

// Whoever can open the store can do anything with it.
const actor = (name: string): Actor => ({name, isAdministrator: true})

const withScene = (options: Options, use: (scene: Scene) => Promise<void>): Promise<void> =>
  withStore(options, async store => use({store, pipeline: await loadPipeline(options.pipeline, checks)}))

const say = (lines: readonly string[]): void => {
  for (const line of lines.flatMap(text => text.split('\n'))) console.log(plain(line))
}

async function listed({store, pipeline}: Scene): Promise<readonly string[]> {
  const collection = pipeline.file.id
  const taggers = await store.taggers.list(collection)
  const activations = await store.taggers.activations(collection)
  const [newest] = activations
  const versionOf = (id: string | null): string =>
    taggers.find(tagger => tagger.id === id)?.version ?? `${comparedAs(pipeline).version}, of the pipeline`
  const jobs = await trainingsOf(collection, {store, limit: 5})
  return [
    `In force: ${versionOf(newest?.tagger ?? null)}`,
    ...section(
      'Versions',
      taggers.map(
        ({version, at, by, made}) =>
          `${version}  ${at}  ${by}  ${made.passages} passages, ${made.learned?.examples.passages ?? 0} of them checked or gold`
      )
    ),
    ...section(
      'Put in force',
      activations.map(
        ({tagger, at, by, why, despite}) =>
          `${at}  ${versionOf(tagger)}  ${by}: ${why}${despite === null ? '' : ` (refused: ${despite.refusal} Despite that: ${despite.reason})`}`
      )
    ),
    ...section('Trainings', jobs.map(jobLine))
  ]
}

const jobLine = ({asked, state, progress, sentence}: TrainingJob): string =>
  `${asked.at}  ${asked.version}  ${asked.by}  ${state}  ${sentence?.text ?? (state === 'running' ? (progress?.text ?? '') : '')}`.trimEnd()

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map(line => `  ${line}`)]
