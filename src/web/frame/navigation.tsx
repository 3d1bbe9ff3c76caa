import type {FC} from 'hono/jsx'
import {unLanguages} from '../../domain/document.js'
import {isAtLeast, type Role} from '../accounts/role.js'
import type {Visit} from '../server/visit.js'
import {ownNames} from '../words/language.js'

/** The entries of the menu, in order: where each leads, and from which role on it is shown. */
const places = [
  {name: 'submissions', href: '/submissions', who: 'reader'},
  {name: 'next', href: '/next', who: 'analyst'},
  {name: 'search', href: '/search', who: 'reader'},
  {name: 'matrix', href: '/matrix', who: 'reader'},
  {name: 'codebook', href: '/codebook', who: 'reader'},
  {name: 'editions', href: '/editions', who: 'reader'},
  {name: 'rounds', href: '/rounds', who: 'analyst'},
  {name: 'taggers', href: '/taggers', who: 'secretariat'},
  {name: 'accounts', href: '/accounts', who: 'administrator'},
  {name: 'audit', href: '/audit', who: 'secretariat'},
  {name: 'programs', href: '/programs', who: 'reader'}
] as const satisfies readonly {readonly name: string; readonly href: string; readonly who: Role}[]
export type Place = (typeof places)[number]['name']

/** Who is signed in, the choice of language, and the menu. */
export const Navigation: FC<{readonly visit: Visit; readonly place: Place | null}> = ({visit, place}) => {
  const {person, say} = visit
  const open = person === null ? [] : places.filter(({who}) => isAtLeast(person.role, who))
  return (
    <>
      {person === null ? (
        // Whoever is not signed in has nowhere to go from here.
        <span class="name">{say('frame.name')}</span>
      ) : (
        <a class="name" href="/">
          {say('frame.name')}
        </a>
      )}
      <div class="person">
        <Languages visit={visit} />
        {person && (
          <form method="post" action="/sign-out">
            <a class="who" href="/account">
              {say('frame.signedIn', {name: person.name, role: say(`roles.${person.role}`)})}
            </a>
            <button type="submit" class="plain">
              {say('frame.signOut')}
            </button>
          </form>
        )}
      </div>
      {open.length > 0 && (
        <nav aria-label={say('frame.menu')}>
          <ul>
            {open.map(({href, name}) => (
              <li>
                <a href={href} aria-current={name === place ? 'page' : undefined}>
                  {say(`frame.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}

const Languages: FC<{readonly visit: Visit}> = ({visit: {language, say, url}}) => (
  <form method="post" action="/language" class="languages">
    <input type="hidden" name="back" value={`${url.pathname}${url.search}`} />
    <label>
      <span class="hidden">{say('frame.language')}</span>
      <select name="language" data-submits>
        {unLanguages.map(each => (
          <option value={each} lang={each} selected={each === language}>
            {ownNames[each]}
          </option>
        ))}
      </select>
    </label>
    <button type="submit" class="plain" data-without-script>
      {say('frame.changeLanguage')}
    </button>
  </form>
)
