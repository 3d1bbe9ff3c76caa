import type {FC} from 'hono/jsx'
import {exchangeFormats} from '../../exchange/formats.js'
import {isAtLeast} from '../accounts/role.js'
import type {Visit} from '../server/visit.js'

type Props = {
  readonly visit: Visit
  /** What became of a sheet that was just sent. */
  readonly taken: {readonly changed?: number | undefined; readonly added?: number | undefined}
}

/** What can be taken to other programs, and where a changed spreadsheet comes back. */
export const ExchangePage: FC<Props> = ({taken, visit}) => {
  const {person, say} = visit
  return (
    <>
      <h1>{say('exchange.title')}</h1>
      <p class="quiet">{say('exchange.about')}</p>
      <dl class="codes">
        {exchangeFormats.map(({name}) => (
          <>
            <dt>
              <a href={`/exchange/${name}`} download>
                {say(`exchange.${name}`)}
              </a>
            </dt>
            <dd>{say(`exchange.${name}-what`)}</dd>
          </>
        ))}
      </dl>
      {person !== null && isAtLeast(person.role, 'analyst') && (
        <section>
          <h2>{say('exchange.back')}</h2>
          {taken.added !== undefined && taken.changed !== undefined && (
            <p role="status">
              <strong>{say('exchange.taken', {added: taken.added, changed: taken.changed})}</strong>
            </p>
          )}
          <p class="small quiet">{say('exchange.backHelp')}</p>
          <form method="post" action="/exchange/corrections" enctype="multipart/form-data" class="stacked">
            <label>
              {say('exchange.file')}
              <input type="file" name="file" accept=".csv,text/csv" required />
            </label>
            <button type="submit">{say('exchange.send')}</button>
          </form>
        </section>
      )}
    </>
  )
}
