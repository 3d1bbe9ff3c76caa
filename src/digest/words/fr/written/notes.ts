import type {notes as english} from '../../en/written/notes.js'
import type {Translation} from '../../translation.js'

/** What each note says, by its code; what it says of this one file stands behind it, as it was written. */
export const notes: Translation<typeof english> = {
  'page-without-text': 'Une page n’a pu être lue ni par son texte ni à partir de son image.',
  'not-in-full':
    'Elle n’a pas été lue intégralement : ce qui n’y a pas été trouvé figure comme non lu, et non comme un silence.',
  'unknown-style': 'Quelque chose dans le fichier ne suit aucune règle connue ici et peut avoir été mal lu.',
  'language-not-covered':
    'Les passages dans une langue où les rubriques ne peuvent être trouvées n’ont pas été comparés ; rien ne découle de leur silence.',
  'language-unsure': 'Sa langue n’est pas certaine.',
  'party-unsure': 'Son auteur, ou celui qui y parle, n’est pas certain : cela est à confirmer.',
  'date-unknown': 'Sa date n’est pas connue.',
  'replaces-unknown': 'Elle est dite remplacer un fichier qui n’a pas été remis.',
  'correction-adrift': 'Une correction ne trouve plus son passage et est à refaire.',
  'unpaired-text': 'Une partie de son texte n’a pu être lue ou située.',
  'encoding-guessed': 'Le fichier n’indique pas l’encodage de son texte, qui a donc été déduit.'
}
