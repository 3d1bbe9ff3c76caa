import type {FC} from 'hono/jsx'
import type {QueueSight} from '../../queue/back-end/back-end.js'
import type {Visit} from '../server/visit.js'

type Named = QueueSight & {readonly name: string}
type Props = {readonly visit: Visit; readonly queues: readonly Named[]}

/** Every queue with its figures, and what failed with its reason. */
export const QueuesPage: FC<Props> = ({queues, visit: {language, say}}) => {
  const figures = new Intl.NumberFormat(language)
  const failures = queues.flatMap(({failures: own, name}) => own.map(each => ({name, ...each})))
  return (
    <>
      <h1>{say('queues.title')}</h1>
      <p>{say('queues.about')}</p>
      <p>
        <a href="/queues">{say('queues.reload')}</a>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('queues.queue')}</th>
            <th scope="col" class="figure">
              {say('queues.waiting')}
            </th>
            <th scope="col" class="figure">
              {say('queues.active')}
            </th>
            <th scope="col" class="figure">
              {say('queues.failed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {queues.map(({active, failed, name, waiting}) => (
            <tr>
              <th scope="row" dir="ltr">
                {name}
              </th>
              <td class="figure">{figures.format(waiting)}</td>
              <td class="figure">{figures.format(active)}</td>
              <td class="figure">{figures.format(failed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{say('queues.failures')}</h2>
      {failures.length === 0 ? (
        <p>{say('queues.none')}</p>
      ) : (
        <ul>
          {failures.map(({job, name, why}) => (
            <li dir="ltr">
              <strong>{name}</strong> <code class="secret">{job}</code>: <bdi class="secret">{why}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
