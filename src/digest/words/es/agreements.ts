import type {InPlace} from '../translation.js'

/** What is said otherwise where the parties of a comparison are agreements. */
export const agreements: InPlace = {
  'matrix.party': 'Acuerdo',
  'matrix.hint':
    'En el cuadro, cada signo lleva a las propias palabras del acuerdo, y el nombre de un acuerdo a todo lo que dice.',
  'matrix.caption': '{taxonomy}: lo que dice cada acuerdo sobre cada epígrafe',
  'counts.parties': '{count, plural, one {# acuerdo} many {# acuerdos} other {# acuerdos}}',
  'counts.ofParties':
    '{count, number} de {total, plural, one {# acuerdo} many {# acuerdos} other {# acuerdos}}',
  'counts.none': 'ningún acuerdo',
  'counts.one': 'un acuerdo',
  'counts.a few': 'unos pocos acuerdos',
  'counts.several': 'varios acuerdos',
  'counts.many': 'muchos acuerdos',
  'counts.most': 'la mayoría de los acuerdos',
  'counts.all': 'todos los acuerdos',
  'opening.lead':
    'Lo que {parties, plural, one {dice # acuerdo} many {dicen # acuerdos} other {dicen # acuerdos}} en {submissions, plural, one {# texto} many {# textos} other {# textos}}, en paralelo y con sus propias palabras, con página y párrafo.',
  'opening.leadWithoutParty': 'Este compendio todavía no compara nada: no tiene ningún acuerdo.',
  'opening.example':
    '<b>Ejemplo.</b> Algunos o todos los acuerdos de este compendio son inventados; nadie los ha celebrado.',
  'opening.caution':
    'Cada signo lleva a las propias palabras del acuerdo, y estas a la página. Los pasajes fueron hallados por un programa, y es posible que alguno se haya omitido o interpretado mal: compruebe la página antes de basarse en una casilla. Más información en <link>{heading}</link>.',
  'opening.unplaced':
    '<link>{count, plural, one {# texto de un acuerdo desconocido} many {# textos de acuerdos desconocidos} other {# textos de acuerdos desconocidos}}</link>, en ninguna casilla',
  'comparison.partiesHeading': 'Acuerdo por acuerdo',
  'making.cells':
    'Cada texto se dividió en pasajes, y cada pasaje se comparó con los epígrafes de {lists, plural, =1 {una lista} one {# lista} many {# listas} other {# listas}}. A cada acuerdo y a cada epígrafe corresponde una casilla. Se distinguen cuatro clases de casillas: el acuerdo <b>toma posición</b>, <b>menciona</b> el tema sin tomar posición, <b>no se pronuncia</b>, o su texto <b>no se ha leído</b>.',
  'making.order':
    'Los acuerdos figuran en orden alfabético. Los recuentos se expresan en la forma «n de m acuerdos» y no constituyen una clasificación.',
  'outline.neutral': 'Los acuerdos figuran en orden alfabético, y ninguna cifra los clasifica.',
  'outline.noParty':
    'Ningún texto tiene aún un acuerdo, de modo que no se compara nada y de ningún acuerdo se dice que no se pronuncia.',
  'outline.fixedWords':
    'Las palabras para las cifras son fijas: «unos pocos» hasta {few, number}, «varios» hasta {several, number}, «muchos» por encima de eso, «la mayoría» por encima de {most} de todos los acuerdos.',
  'reading.party': 'Acuerdo',
  'reading.partyNotKnown': 'Acuerdo desconocido: <original>{from}</original>',
  'reading.partyToldFrom': 'Acuerdo determinado a partir de: <original>{from}</original>',
  'reading.allPlaced': 'Se conoce el acuerdo al que corresponde cada texto.',
  'quotes.partyNotKnown': 'acuerdo desconocido',
  'tableColumns.party': 'Acuerdo, identificador',
  'tableColumns.partyName': 'Acuerdo',
  'tableColumns.parties': 'Acuerdos',
  'tableColumns.who': 'Qué acuerdos',
  'tableColumns.other': 'Otro acuerdo, identificador',
  'tableColumns.otherName': 'Otro acuerdo',
  'tableTitles.parties': 'Acuerdos',
  'tableTitles.matrix': 'Acuerdos por epígrafe',
  'tableTitles.unplaced': 'Acuerdo desconocido',
  'pictures.matrixAbout':
    'Una fila por cada acuerdo y una columna por cada epígrafe. El signo de cada casilla indica cómo se pronuncia el acuerdo sobre el epígrafe; un punto indica que no se encontró nada en lo leído, y un signo de interrogación, que no puede decirse nada. El cuadro indica lo mismo, y cada uno de sus signos lleva a las propias palabras del acuerdo.',
  'findings.likenessIntro':
    'Para cada acuerdo, los más cercanos a él en lo que ambos tratan. Se refiere a palabras, no a propósitos; el silencio no cuenta ni a favor ni en contra, y de ello no se sigue ningún orden entre los acuerdos.'
}
