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
    'Para cada acuerdo, los más cercanos a él en lo que ambos tratan. Se refiere a palabras, no a propósitos; el silencio no cuenta ni a favor ni en contra, y de ello no se sigue ningún orden entre los acuerdos.',
  'brief.title': 'Nota sobre {party}',
  'brief.lead':
    'Según «<name>{title}</name>», junto a {others, plural, =0 {ningún otro acuerdo} one {# otro acuerdo} many {# otros acuerdos} other {# otros acuerdos}}.',
  'brief.files': 'Leído de este acuerdo: <name>{files}</name>.',
  'brief.notInFull':
    'No pudo leerse todo el texto de este acuerdo: lo que no se halló se considera aquí no leído, y no silencio.',
  'brief.onlyVoice': 'Ningún otro acuerdo se refiere a ello.',
  'brief.silentIntro':
    'No se halló nada en lo que se leyó. Junto a cada epígrafe figura cuántos otros acuerdos, de {count, number}, se refieren a él.',
  'brief.unsureIntro':
    'La máquina no puede decir si su texto habla de ello; cuenta como silencio. Junto a cada epígrafe figuran el lugar de esas palabras, cuántos otros acuerdos, de {count, number}, se refieren a él.',
  'brief.unreadIntro':
    'Su texto no pudo leerse, o no íntegramente. Junto a cada epígrafe figura cuántos otros acuerdos, de {count, number}, se refieren a él.',
  'brief.groupsIntro': 'Lo que dice el propio acuerdo figura entre paréntesis, si se halló algo.',
  'brief.othersNew': 'Otros acuerdos',
  'brief.nobodyAnswers': 'Ningún acuerdo responde.',
  'comparison.noneOfItsCouldBeRead': 'No pudo leerse ninguno de sus textos.',
  'comparison.sharedIntro':
    'Oraciones que figuran, palabra por palabra o casi, en distintos acuerdos: texto convenido, o lo que varios acuerdos dicen en común. Las que comparten más acuerdos aparecen primero. No se sabe quién escribió primero una oración, y un acuerdo puede luego ampliarla o pronunciarse en contra.',
  'comparison.parties': 'Acuerdos',
  'findings.proposalsIntro':
    'Lo que proponen los acuerdos (un texto nuevo, una regla nueva, un órgano nuevo), y cuál lo propone.',
  'findings.practicesIntro':
    'Medidas que, según los acuerdos, se han tomado. Que una regla se nombre, que se apoye y que se ponga en práctica son tres cosas.',
  'findings.obstaclesIntro':
    'Lo que, según los acuerdos, se interpone, y si dicen que algo no puede hacerse o que no se quiere.',
  'findings.breachesIntro':
    'Dónde un acuerdo dice que se infringió una regla. Es solo el texto de ese acuerdo; no se examinó si es así.',
  'findings.sinceCaution':
    '«Ya no se dice» no significa que un acuerdo haya dejado de regir. De los acuerdos sin un texto nuevo desde entonces no se dice así de nada.',
  'findings.likenessFormula':
    'La distancia es la media sobre todos los epígrafes y preguntas en que ambos toman partido: en un epígrafe, la diferencia de sus posturas (apoya 1, con reservas 0.75, mixta 0.5, se opone 0); en una pregunta, la proporción de respuestas que da solo uno de ellos. En 0 ambos dicen lo mismo en todos, en 1 lo contrario. Dos acuerdos tienen una distancia cuando comparten al menos {least, number}.',
  'findings.likenessCaption': 'Los acuerdos, y los más cercanos a cada uno',
  'limits.errorMissed':
    '<b>Pasajes omitidos.</b> Un pasaje que trata un epígrafe con palabras poco usuales puede haberse omitido; entonces se muestra que un acuerdo no se pronuncia, o que dice menos de lo que dice.',
  'limits.errorParty':
    '<b>De quién es.</b> Cuando el acuerdo de un archivo se detectó y no se declaró, el cuadro de lo que se leyó lo indica.',
  'draft.title': 'El proyecto junto a lo que dicen los acuerdos',
  'draft.nobody': 'Ningún acuerdo se refiere a ello.',
  'draft.nobodyLike': 'Ningún acuerdo adopta esta posición.',
  'draft.nobodyOpposite': 'Ningún acuerdo adopta una posición contraria.',
  'draft.wordingHeading': 'Formulación que tiene un acuerdo',
  'draft.leftOutIntro':
    'Epígrafes y preguntas a los que se refieren muchos acuerdos, la mayoría o todos, pero ninguna oración del proyecto.',
  'handout.caution':
    'Los pasajes fueron localizados por un programa; puede faltar alguno o estar mal valorado: compruebe la página antes de basarse en una línea. Los acuerdos figuran por orden alfabético.',
  'handout.ofOthers':
    '{count, number} de {total, plural, one {# otro acuerdo} many {# otros acuerdos} other {# otros acuerdos}}',
  'handout.notKnown':
    'Se desconoce de {count, plural, one {# acuerdo, no leído} many {# acuerdos, no leídos} other {# acuerdos, no leídos}} íntegramente',
  'handout.onlySide': 'Ningún otro acuerdo adopta esta posición.',
  'making.silent':
    'no se halló ningún pasaje al respecto en lo que se leyó. Ello no significa que el acuerdo lo omita.',
  'matrix.about':
    'Fuente: <english>{source}</english>. Versión {version}. Detrás de cada epígrafe se indica cuántos acuerdos se refieren a él.',
  'matrix.letters': 'Una letra junto a un signo indica qué hace el acuerdo al respecto: <list>{acts}</list>.',
  'official.note':
    'El presente documento pone uno junto a otro lo que dicen los acuerdos. No adopta ninguna posición. Las citas reproducen el original a la letra; las notas indican el archivo, la página y el párrafo.',
  'official.receivedFrom':
    'Acuerdos y textos, en el orden alfabético de los acuerdos. Los archivos, las fechas y los idiomas figuran en el <link>anexo II</link>, y lo que no se pudo leer en el <other>anexo III</other>.',
  'official.quoted':
    'Figura una cita por cada acuerdo que adopta una posición, y dos cuando dice ambas cosas.',
  'opening.nothingYet':
    'Todavía no hay nada que comparar, porque ningún texto está atribuido a un acuerdo. No se presenta a ningún acuerdo como si no se pronunciara.',
  'outline.leads':
    'Cada cifra remite a la lista de los acuerdos contados, y cada nombre de esa lista a las palabras en que se basa.',
  'outline.overviewCaption': '{taxonomy}: cuántos acuerdos se refieren a cada epígrafe, y cómo',
  'outline.divisionMeans':
    'La división indica con qué igualdad se reparten los que toman partido: 0 cuando todos están de un lado, 1 cuando cada lado tiene otros tantos. Es k/(k−1) · (1 − Σ pᵢ²), donde k es el número de lados y pᵢ la proporción de acuerdos del lado i; un acuerdo que está en varios lados cuenta en cada uno por igual. Cuando menos de dos acuerdos toman partido, no la hay (–).',
  'pictures.divisionAbout':
    'Una barra por cada epígrafe sobre el que algún acuerdo toma posición. A un lado de la línea están los acuerdos que se oponen y los de posición mixta; al otro, los que apoyan, con reservas o sin ellas. Cada tramo lleva su signo y el número de acuerdos que representa. El cuadro dice lo mismo.',
  'pictures.likenessAbout':
    'Un punto por cada acuerdo. Cuanto más cerca están dos puntos, más se parece lo que dicen ambos. La imagen es plana, por lo que sus distancias son aproximadas y ninguna dirección significa nada. No figura el acuerdo que comparte con cada uno de los demás menos de {least, plural, one {# epígrafe o cuestión} many {# epígrafes o cuestiones} other {# epígrafes o cuestiones}}: el silencio no cuenta a favor ni en contra. El cuadro da las distancias.',
  'pictures.changesAbout':
    'Una barra por cada epígrafe y cuestión en que algo es nuevo, ha cambiado o no se reitera en un acuerdo del que se leyó un texto nuevo desde entonces. Cada tramo lleva su signo y el número de acuerdos que representa. Que algo no se reitere no significa que un acuerdo haya dejado de regir. El cuadro dice lo mismo.',
  'questions.byAnswer': '{question} Acuerdos por respuesta',
  'questions.caption': 'Cada cuestión con sus respuestas y el número de acuerdos que dan cada una',
  'quotes.evidenceShown':
    'En los cuadros de acuerdos y epígrafes, un signo en negrita tiene una base sólida.',
  'quotes.evidenceEdges':
    'En los cuadros de acuerdos y epígrafes, un signo en negrita tiene una base sólida, y un borde de puntos señala una base escasa.',
  'replies.about':
    'Antes de la publicación pudo responderse sobre las casillas de cada acuerdo. Lo que se escribió figura junto a la casilla, con sus propias palabras, y no forma parte del acuerdo.',
  'summary.unplaced':
    'Textos cuyo acuerdo no se conoce, y que no entran en ningún recuento: {count, number}.',
  'summary.addressedBy': 'Aquellos a los que se refiere el mayor número de acuerdos: {codes}.',
  'summary.agreed':
    '<b>Un solo lado.</b> Epígrafes en los que toman partido dos o más acuerdos, todos del mismo lado: {count, number} de {total, number}.',
  'summary.divided':
    '<b>Varios lados.</b> Epígrafes en los que toman partido dos o más acuerdos y se dividen: {count, number} de {total, number}.',
  'summary.since':
    '<b>Qué hay de nuevo</b> desde {name}: {submissions, plural, one {# texto} many {# textos} other {# textos}} de {parties, plural, one {# acuerdo} many {# acuerdos} other {# acuerdos}}. Posiciones y respuestas nuevas: {fresh, number}; distintas de las anteriores: {changed, number}; no repetidas, lo que no dice que un acuerdo haya dejado de regir: {dropped, number}.',
  'summary.silence':
    '<b>Silencio no es falta de lectura.</b> De {cells, plural, one {# casilla} many {# casillas} other {# casillas}} (una por cada acuerdo y epígrafe), en silencio: {silent, number}; no se halló nada en lo que se leyó, lo que no dice que el acuerdo no trate de ello. Sin leer: {unread, number}; nada se puede decir.',
  'summary.addressedElsewhere':
    '<b>Otras listas.</b> En cada una, el epígrafe al que se refiere el mayor número de acuerdos: {codes}.',
  'summary.groups':
    'Grupos que se pronuncian aquí: {count, number}. Cada uno se cuenta como un acuerdo propio; lo que dice no cuenta para ninguno de sus miembros.',
  'tableColumns.addressed': 'Acuerdos que se refieren a él',
  'tableColumns.by': 'Acuerdo, identificadores',
  'tableColumns.bySureness': 'Seguridad del acuerdo',
  'tableColumns.byFrom': 'Acuerdo determinado por',
  'tableNotes.addressed': 'Acuerdos que toman posición o lo mencionan; cuáles son figura en la misma fila.',
  'tableNotes.division':
    'De 0, todos de un lado, a 1, cada lado tiene los mismos; vacía si menos de dos acuerdos toman partido.',
  'tableNotes.change': 'No reiterado no significa que un acuerdo haya dejado de regir.',
  'tableNotes.distance':
    '0 si dos acuerdos dicen lo mismo en todo aquello a que ambos se refieren, 1 si dicen lo contrario.',
  'tableTitles.voiceQuotes': 'Citas que no son de acuerdos',
  'tableValues.about-parties': 'Acuerdos',
  'tableValues.about-newParties': 'Acuerdos con un texto nuevo desde entonces',
  'tableValues.caution':
    'Los pasajes fueron hallados por un programa, y es posible que alguno se haya omitido o interpretado mal: lea las palabras en su lugar antes de basarse en una casilla. Que no se haya hallado nada no significa que un acuerdo no trate de ello.'
}
