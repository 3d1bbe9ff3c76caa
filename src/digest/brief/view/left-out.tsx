import type {BriefView} from './brief-view.js'

/** What was left out to keep to two pages, and where it stands. */
export const LeftOut = ({view: {brief, scene, leftOut, namesAll}}: {readonly view: BriefView}) => {
  const {say} = scene
  const shown = leftOut.filter(({name}) => hasWords(name, brief))
  if (shown.length === 0) return null
  const quotes = shown.filter(({what}) => what === 'quote').length
  const lines = [...new Set(shown.filter(({what}) => what === 'line').map(({about}) => about))]
  return (
    <section>
      <h2>{say('brief.leftOutHeading')}</h2>
      <p>
        {quotes > 0 && `${say('brief.leftOutQuotes', {count: quotes})} `}
        {lines.length > 0 &&
          (namesAll
            ? say('brief.leftOutLines', {codes: lines.join(say('common.comma'))})
            : say('brief.tooMany', {count: lines.length}))}{' '}
        {say('brief.leftOutWhere', {
          place: say('comparison.partiesHeading'),
          party: scene.partyName(brief.party.id)
        })}
      </p>
    </section>
  )
}

/** Many an entry has no quote on the other side: nothing of it was left out. */
const hasWords = (name: string, {entries, groups}: BriefView['brief']): boolean => {
  const [what = '', kind = '', ...rest] = name.split(' ')
  if (what === 'line') return true
  const id = rest.join(' ')
  if (kind === 'group') return (groups.find(each => each.id === id)?.quotes.length ?? 0) > 0
  const quotes = entries.find(each => each.id === id)?.quotes
  return kind === 'own' || kind === 'near' || kind === 'opposite' ? (quotes?.[kind].length ?? 0) > 0 : false
}
