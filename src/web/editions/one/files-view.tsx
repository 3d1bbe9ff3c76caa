import type {FC} from 'hono/jsx'
import {unLanguages} from '../../../domain/document.js'
import type {Visit} from '../../server/visit.js'
import {ownNames} from '../../words/language.js'

type Props = {
  readonly number: string
  /** By their paths below the edition's folder. */
  readonly files: readonly string[]
  readonly visit: Visit
}

/** The files of an edition: what vouches for it, what is read in each language, tables, and what it is made again from. */
export const FilesView: FC<Props> = ({files, number, visit: {say}}) => {
  const links = (paths: readonly string[], above: string) => (
    <p class="files">
      {paths.map((path, at) => (
        <>
          {at > 0 && ' · '}
          <a href={`/editions/${number}/files/${path}`} download>
            <bdi>{path.slice(above.length)}</bdi>
          </a>
        </>
      ))}
    </p>
  )
  const below = (folder: string) => files.filter(path => path.startsWith(folder))
  const inputs = below('inputs/')
  return (
    <>
      {links(
        files.filter(path => !path.includes('/')),
        ''
      )}
      {unLanguages.map(language => {
        const [own, tables] = [below(`${language}/`), below(`${language}/csv/`)]
        return (
          own.length > 0 && (
            <>
              <h3 lang={language}>{ownNames[language]}</h3>
              {links(
                own.filter(path => !tables.includes(path)).toSorted((a, b) => placeOf(a) - placeOf(b)),
                `${language}/`
              )}
              {tables.length > 0 && (
                <details>
                  <summary>{`CSV (${tables.length})`}</summary>
                  {links(tables, `${language}/csv/`)}
                </details>
              )}
            </>
          )
        )
      })}
      {inputs.length > 0 && (
        <details>
          <summary>{say('editions.inputs')}</summary>
          {links(inputs, 'inputs/')}
        </details>
      )}
    </>
  )
}

/** What is read comes before what is worked with. */
const order = ['html', 'pdf', 'docx', 'xlsx', 'md']
const placeOf = (path: string): number => {
  const place = order.indexOf(path.slice(path.lastIndexOf('.') + 1))
  return place < 0 ? order.length : place
}
