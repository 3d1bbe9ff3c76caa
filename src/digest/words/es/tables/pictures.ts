import type {pictures as english} from '../../en/tables/pictures.js'
import type {Translation} from '../../translation.js'

/** Titles and text alternatives of the pictures. */
export const pictures: Translation<typeof english> = {
  division: 'Quién apoya y quién se opone: {taxonomy}',
  divisionPart: '{title}, sección {part, number} de {parts, number}',
  divisionAbout:
    'Una barra por cada epígrafe sobre el que alguna parte toma posición. A un lado de la línea están las partes que se oponen y las de posición mixta; al otro, las que apoyan, con reservas o sin ellas. Cada tramo lleva su signo y el número de partes que representa. El cuadro dice lo mismo.',
  likeness: 'Quién está cerca de quién en lo dicho',
  likenessAbout:
    'Un punto por cada parte. Cuanto más cerca están dos puntos, más se parece lo que dijeron ambas. La imagen es plana, por lo que sus distancias son aproximadas y ninguna dirección significa nada. No figura la parte que comparte con cada una de las demás menos de {least, plural, one {# epígrafe o cuestión} many {# epígrafes o cuestiones} other {# epígrafes o cuestiones}}: el silencio no cuenta a favor ni en contra. El cuadro da las distancias.',
  coverage: 'A quién se leyó, por grupo regional',
  coverageAbout:
    'Una barra por cada grupo regional: cuántos de sus miembros tienen una contribución propia que se leyó, del total de sus miembros. Lo que dice un grupo de Estados no se cuenta para sus miembros. El cuadro dice lo mismo.',
  languages: 'Contribuciones leídas, por idioma',
  languagesAbout:
    'Una barra por cada idioma: cuántas de las contribuciones leídas están en él. El cuadro dice lo mismo.',
  changes: 'Qué ha cambiado desde: {earlier}',
  changesAbout:
    'Una barra por cada epígrafe y cuestión en que algo es nuevo, ha cambiado o no lo reitera una parte que entregó algo desde entonces. Cada tramo lleva su signo y el número de partes que representa. Que algo no se reitere no significa que una parte haya cambiado de opinión. El cuadro dice lo mismo.',
  heard: 'Leídos',
  members: 'Miembros',
  ofMembers: '{count, number} de {total, number}',
  matrix: 'Quién se pronuncia sobre qué: {taxonomy}',
  matrixAbout:
    'Una fila por cada parte y una columna por cada epígrafe. El signo de cada casilla indica cómo se pronuncia la parte sobre el epígrafe; un punto indica que no se encontró nada en lo leído, y un signo de interrogación, que no puede decirse nada. El cuadro indica lo mismo, y cada uno de sus signos lleva a las propias palabras de la parte.',
  withoutRegion: 'sin grupo regional'
}
