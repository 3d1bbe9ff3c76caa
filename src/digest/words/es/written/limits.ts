import type {limits as english} from '../../en/written/limits.js'
import type {Translation} from '../../translation.js'

/** By what the digest was made, how well that does, and where errors come from. */
export const limits: Translation<typeof english> = {
  heading: 'Método y límites',
  madeWith:
    'Elaborado con la cadena de procesamiento {pipeline} {version} (sha256 {sha256}). Las mismas contribuciones y la misma cadena de procesamiento dan el mismo archivo.',
  tagger: 'Los pasajes fueron etiquetados por las reglas {rules} y el modelo {model}.',
  rulesAlone: 'Los pasajes fueron etiquetados solo por las reglas {rules}.',
  measured:
    'Medido en {passages, plural, one {# pasaje codificado} other {# pasajes codificados}} por personas, con el modelo {model} (<english>{what}</english>): precisión {precision}, exhaustividad {recall}, F1 {f1}, cada una con su intervalo del 95 %.',
  interval: '{value} ({low}–{high})',
  byLanguage: 'F1 por idioma: {languages}.',
  notMeasured: 'No se midió la calidad de estas reglas y de este modelo.',
  checked:
    'De {tags, plural, one {# etiqueta} other {# etiquetas}} en que se basan las casillas, una persona comprobó {checked, number} ({share}).',
  threshold: 'Una etiqueta cuenta a partir de una confianza de {threshold}.',
  quotesHeld: 'Antes de escribir nada, cada cita se cotejó, letra por letra, con el texto de su documento.',
  errorsHeading: 'De dónde vienen los errores',
  errorScans:
    '<b>Páginas mal leídas.</b> Las páginas leídas a partir de una imagen pueden contener letras erróneas; las citas tomadas de ellas lo indican. {pages, plural, one {# página se leyó así} other {# páginas se leyeron así}}.',
  errorMissed:
    '<b>Pasajes omitidos.</b> Un pasaje que trata un epígrafe con palabras poco usuales puede haberse omitido; entonces se muestra que una parte no se pronuncia, o que dice menos de lo que dijo.',
  errorStance:
    '<b>Postura o respuesta equivocada.</b> La ironía, el discurso ajeno y las condiciones largas son difíciles para un programa; un pasaje puede figurar bajo una postura o una respuesta equivocada.',
  errorMembers:
    '<b>Pertenencia.</b> Las listas de miembros valen al día indicado con cada grupo; aquí no se sabe quién entró o salió después.',
  errorLanguages:
    '<b>Idiomas.</b> Hay palabras para los epígrafes en seis idiomas. Lo que está en otro se leyó y cuenta como no leído, nunca como silencio.',
  errorParty:
    '<b>De quién es.</b> Cuando la parte de un archivo se detectó y no se declaró, el cuadro de lo que se leyó lo indica.'
}
