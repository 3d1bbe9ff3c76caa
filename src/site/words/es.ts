import type {SiteCatalog} from './translation.js'

/** The words that a site alone has, in Spanish. */
export const spanish: SiteCatalog = {
  frame: {
    search: 'Búsqueda',
    edition: 'Edición {number}',
    parties: 'Partes',
    codes: 'Puntos',
    questions: 'Cuestiones',
    sources: 'Fuentes',
    inThisEdition: 'En esta edición',
    languages: 'Esta página en otros idiomas',
    publishedOn: 'Publicada el {date}',
    feed: 'Avisos de ediciones (Atom)',
    partOf: 'Sección {part, number} de {parts, number}',
    parts: 'Secciones de esta página',
    earlierPart: 'Sección anterior',
    nextPart: 'Sección siguiente',
    footer:
      'De la edición {number}, publicada el {date}. Las palabras de las partes figuran tal como se presentaron, en su propio idioma.',
    filesToCheck: 'Archivos y cómo comprobarlos'
  },
  front: {
    lead: 'Lo que ha dicho cada parte, una junto a otra y en sus propias palabras, tal como lo publica la secretaría. Cada cita indica la página y el párrafo.',
    newest: 'Última edición',
    earlier: 'Ediciones anteriores',
    noneInForce:
      'En este momento no hay ninguna edición vigente. Todas las publicadas pueden seguir leyéndose a continuación.'
  },
  standing: {
    withdrawn: '<b>Esta edición fue retirada el {date}.</b> Puede seguir leyéndose aquí.',
    replaced: '<b>Esta edición fue sustituida</b> por la <link>edición {number}</link>.',
    replaces: 'Sustituye a la <link>edición {number}</link>.',
    readInstead: 'Consúltese en su lugar la <link>edición {number}</link>.',
    why: 'Motivo indicado: {why}',
    erratum: 'Corrección de errores {number, number}, {date}',
    errata: 'Correcciones de errores',
    withdrawal: 'Retirada, {date}',
    'mark-withdrawn': 'retirada',
    'mark-replaced': 'sustituida por {number}',
    'mark-errata': '{count, plural, one {# corrección de errores} other {# correcciones de errores}}',
    hasErrata:
      '<b>{count, plural, one {Se publicó una corrección de errores} other {Se publicaron correcciones de errores}} de esta edición.</b> <link>Léase antes de citar</link>.'
  },
  edition: {
    summary: 'Resumen',
    about: 'Acerca de esta edición',
    codes: '{count, plural, one {# punto} other {# puntos}}',
    questions: '{count, plural, one {# cuestión debatida} other {# cuestiones debatidas}}',
    whatItHolds: 'Contenido',
    partiesSay: 'Lo que dice cada parte, punto por punto y cuestión por cuestión',
    codesSay: 'Quién se refiere a cada punto, y cómo',
    questionsSay: 'Sobre las que las partes toman posición',
    sourcesSay: 'Lo que se leyó y lo que no',
    sinceEarlier: 'Cambios desde la edición {number}',
    sinceSay: 'Lo nuevo, lo modificado y lo que no se repite',
    searchSay: 'Palabras, partes, puntos',
    downloads: 'Descargas',
    verify: 'Cómo comprobar que es lo que se publicó',
    approvedBy: 'Aprobada por',
    approval: '{name}, {date}',
    correctionsUpTo: 'Correcciones incorporadas',
    documentSymbol: 'Signatura del documento',
    program: 'Elaborada con',
    fingerprint: 'Huella de la clave pública (SHA-256)'
  },
  files: {
    title: 'Archivos de la edición {number}',
    file: 'Archivo',
    size: 'Tamaño',
    hash: 'SHA-256',
    kilobytes: '{size, number} kB',
    caption: 'Archivos para descargar, con tamaño y huella',
    captionAll: 'Todos los archivos que nombra el manifiesto',
    'kind-html': 'Compendio, una página que no necesita red',
    'kind-pdf': 'Compendio, para imprimir (PDF)',
    'kind-docx': 'Compendio, documento de Word',
    'kind-xlsx': 'Todos los cuadros, libro de cálculo',
    'kind-md': 'Compendio, texto sin formato',
    'kind-working-paper-docx': 'Documento de trabajo, Word',
    'kind-working-paper-pdf': 'Documento de trabajo (PDF)',
    'kind-json': 'Compendio, para programas (JSON)',
    'kind-passages': 'Todos los pasajes con sus etiquetas (JSON, uno por línea)',
    'kind-manifest': 'Manifiesto: con qué se elaboró, y la huella de cada archivo',
    'kind-signature': 'Firma del manifiesto',
    'kind-key': 'Clave pública de quien publica',
    allFiles: 'Todos los archivos con sus huellas',
    verifySteps:
      'La huella de cada archivo consta en el manifiesto, y el manifiesto está firmado. Con los archivos de esta edición en una carpeta:',
    verifyMinisign:
      'Compruebe la firma con <code>minisign</code>, incluido en la mayoría de los sistemas, y una clave pública recibida de la propia secretaría:',
    verifyConcord: 'O compruebe de una vez la firma y todos los archivos con concord:',
    verifyHash: 'Después compare el SHA-256 de un archivo con el del manifiesto:',
    fingerprint:
      'La clave pública tiene la huella <hash>{fingerprint}</hash> (SHA-256) y el identificador <hash>{id}</hash>.'
  },
  lists: {
    partiesCaption: 'Partes, y a cuántos de los {codes, number} puntos se refiere cada una',
    codesCaption: '{taxonomy}: cuántas de las {parties, number} partes se refieren a cada punto',
    party: 'Parte',
    code: 'Punto',
    takePosition: 'Toman posición',
    takesPosition: 'Toma posición',
    mention: 'Lo mencionan',
    mentions: 'Menciona',
    silent: 'Silencio',
    unread: 'No leído',
    submissions: 'Contribuciones',
    matrixOf: 'Cuadro de todas las partes: {taxonomy}'
  },
  party: {
    submissions: 'Sus contribuciones',
    overview: 'Panorama',
    ownWords: 'En sus propias palabras',
    notInFull: 'No todo lo de esta parte pudo leerse. De lo que no se encontró no puede deducirse nada.',
    through: 'dicho por conducto de <name>{group}</name>: {manner}',
    throughDiffers: 'sus propias palabras difieren',
    onQuestions: 'Sobre las cuestiones debatidas',
    replies: 'Lo que respondió la parte',
    'reply-objection': 'La parte objetó el {date}:',
    'reply-reference': 'La parte añadió una referencia el {date}:',
    'answer-accepted': 'Aceptado como corrección.',
    'answer-kept': 'Se mantiene como está: {why}',
    'answer-keptBare': 'Se mantiene como está.'
  },
  code: {
    whoSays: 'Quién dice qué',
    caption: 'Partes según cómo se refieren a él',
    how: 'Cómo',
    howMany: 'Cuántas',
    which: 'Cuáles',
    inTheirOwnWords: 'En sus propias palabras',
    near: 'Puntos cercanos a este'
  },
  since: {
    caution: '«No reiterado» no significa que una parte haya cambiado de opinión.',
    title: 'La edición {number} frente a la edición {earlier}',
    lead: 'Lo nuevo, lo modificado y lo que no se repite en la edición {number}, frente a la <link>edición {earlier}</link>, cita frente a cita.',
    sameWords:
      'Nada nuevo llegó de esta parte entre las dos ediciones: la diferencia se debe a una corrección o a otra lectura.',
    gone: 'En la edición {earlier} y ya no en esta: {parties}.',
    caption: 'Cambios por parte'
  },
  sources: {
    title: 'Lo que se leyó y lo que no',
    caption: 'Contribuciones leídas',
    hash: 'SHA-256'
  },
  search: {
    title: 'Búsqueda en la edición {number}',
    label: 'Palabras, una parte o un punto',
    go: 'Buscar',
    hint: 'Las palabras se encuentran en todas sus formas, en el idioma en que se presentaron. La búsqueda se hace en este navegador.',
    withoutScript:
      'La búsqueda necesita un script, que este navegador no ejecuta. A todo se llega desde estas listas:',
    none: 'No se encontró nada para {words}.',
    found: '{count, plural, one {# pasaje encontrado} other {# pasajes encontrados}}',
    more: 'Mostrar más',
    tooCommon: 'Estas palabras figuran casi en todas partes y se dejaron de lado: {words}.',
    failed: 'No pudo cargarse una parte del índice. Inténtelo de nuevo.',
    working: 'Buscando'
  },
  moved: {
    title: 'Esta página está ahora en otro lugar',
    text: 'Lo que figuraba aquí forma parte ahora de otra página: <link>{title}</link>.',
    notFoundTitle: 'No existe esa página',
    notFoundText:
      'Tal vez la dirección se copió mal: las direcciones de las ediciones publicadas no cambian. A todo se llega desde la <link>portada</link>.'
  },
  feed: {
    title: '{title}: ediciones',
    erratum: 'Edición {number}: corrección de errores {notice, number}',
    withdrawal: 'La edición {number} fue retirada',
    published: 'Edición {number}',
    replaces: 'Edición {number}, que sustituye a la edición {earlier}'
  }
}
