import type {tableNotes as english} from '../../en/tables/notes.js'
import type {Translation} from '../../translation.js'

/** What a column holds, where its title does not say it. */
export const tableNotes: Translation<typeof english> = {
  cell: 'Prend position, mentionne, ne s’exprime pas ou non lu. Ne s’exprime pas : tout a été lu et rien n’a été trouvé. Non lu : rien ne peut être dit.',
  stance: 'Vide si aucune position n’est prise.',
  evidence: 'Ce qui étaye la case ; vide si rien n’a été dit.',
  passages: 'Nombre de passages ; leurs identifiants figurent sur la même ligne.',
  passageIds: 'Chacun est un id de passages.jsonl.',
  text: 'À la lettre ce qui figure dans la contribution, dans sa langue.',
  language: 'BCP 47.',
  paragraph: 'Le numéro imprimé ; vide s’il n’y en a pas.',
  ordinal: 'La place du passage dans sa contribution, à partir de 1.',
  start: 'En unités UTF-16 du texte de la contribution.',
  end: 'En unités UTF-16 du texte de la contribution.',
  confidence: 'De 0 à 1 : degré de certitude du programme ; 1 pour ce qu’une personne a dit.',
  recognised: 'De 0 à 1, si la page a été lue sur image : vérifiez-y les termes.',
  shown:
    'Choisie : parmi les meilleures citations de sa case. Répertoriée : seulement parmi tout ce qui a été fait au sujet de la rubrique.',
  addressed: 'Parties qui prennent position ou le mentionnent ; elles figurent sur la même ligne.',
  division:
    'De 0, toutes du même côté, à 1, autant de chaque côté ; vide si moins de deux parties prennent parti.',
  relations: 'Son rapport à chacune, dans les termes de SKOS ; jamais que l’une implique l’autre.',
  spokenFor: 'Seulement si le groupe s’exprime et que le membre a ici ses propres termes.',
  change: 'Non repris ne signifie pas qu’une partie a changé d’avis.',
  distance:
    '0 si deux parties disent la même chose sur tout ce qu’elles abordent toutes deux, 1 si elles disent le contraire.',
  overlap:
    'La plus petite part de mots voisins en commun ; 1 pour les mêmes termes, sinon lisez ce qui diffère.',
  readInFull: 'Sinon, rien ne se déduit de son silence.',
  notes: 'En anglais.',
  message: 'En anglais.'
}
