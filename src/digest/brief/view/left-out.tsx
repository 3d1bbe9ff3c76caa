import type {BriefView} from './brief-view.js'

/** What was left out to keep to two pages, and where it stands. */
export const LeftOut = ({view: {brief, scene, leftOut, namesAll}}: {readonly view: BriefView}) => {
  const {say} = scene
  if (leftOut.length === 0) return null
  const quotes = leftOut.filter(({what}) => what === 'quote').length
  const lines = [...new Set(leftOut.filter(({what}) => what === 'line').map(({about}) => about))]
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
