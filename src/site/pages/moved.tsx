import type {UnLanguage} from '../../domain/document.js'
import {unLanguages} from '../../domain/document.js'
import {addresses} from '../addresses.js'
import {framed, type Shell} from '../parts/frame.js'
import type {SiteFile} from '../parts/parted.js'
import {SiteWords} from '../parts/words.js'
import {hereIn, wordsIn} from '../view.js'

/** At an address that earlier builds made and this one does not: where what stood there is now. */
export function movedPage(address: string, now: string, shell: Shell): SiteFile {
  const language = languageIn(address)
  const at = hereIn(wordsIn(language), address)
  return {
    address,
    content: framed(
      {
        title: at.word('moved.title'),
        home: addresses.root,
        others: [],
        children: (
          <>
            <h1>{at.word('moved.title')}</h1>
            <p class="lead">
              <SiteWords
                of="moved.text"
                values={{title: now}}
                marks={{link: words => <a href={at.to(now)}>{words}</a>}}
                at={at}
              />
            </p>
          </>
        )
      },
      shell,
      at
    )
  }
}

const languageIn = (address: string): UnLanguage =>
  unLanguages.find(language => address.startsWith(`${language}/`)) ?? 'en'

/**
 * The page of a server for addresses that were never given. It is shown under any of them, so its links need the
 * address of the site; without one they hold where it lies.
 */
export function notFoundPage(
  shell: Shell,
  languages: readonly UnLanguage[],
  base: string | undefined
): SiteFile {
  const [first = 'en'] = languages.includes('en') ? (['en'] as const) : languages
  const here = hereIn(wordsIn(first), addresses.notFound)
  const at = base === undefined ? here : {...here, to: (address: string) => new URL(address, base).href}
  return {
    address: addresses.notFound,
    content: framed(
      {
        title: at.word('moved.notFoundTitle'),
        home: addresses.root,
        others: languages.map(language => ({language, address: addresses.front(language)})),
        children: (
          <>
            <h1>{at.word('moved.notFoundTitle')}</h1>
            {languages.map(language => (
              <p lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
                <SiteWords
                  of="moved.notFoundText"
                  marks={{link: words => <a href={at.to(addresses.front(language))}>{words}</a>}}
                  at={wordsIn(language)}
                />
              </p>
            ))}
          </>
        )
      },
      shell,
      at
    )
  }
}
