import type {next as english} from '../../en/reviewing/next.js'
import type {Translation} from '../../translation.js'

export const next: Translation<typeof english> = {
  title: 'À examiner ensuite',
  about:
    'Ce qu’un regard trancherait ou enseignerait le plus vient d’abord. Ce que vous voyez vous est réservé un quart d’heure.',
  noCode: 'Ne porte aucun code',
  nothing: 'Rien n’attend d’être examiné, ou tout est en d’autres mains en ce moment.',
  language: 'Langue',
  party: 'Partie',
  any: 'indifférent',
  show: 'Afficher',
  open: 'Ouvrir dans le lecteur',
  why: 'Pourquoi celui-ci',
  again: 'Rendre ceux-ci',
  waiting: '{count, plural, one {# passage en attente} other {# passages en attente}}',
  'why-only-voice': 'Seul ce passage fait parler {party} de : {subject}.',
  'why-would-speak': '{party} ne dit rien de : {subject} ; la machine demande si ceci en parle.',
  'why-turns-stance': 'Ceci décide de la position de {party} sur : {subject}.',
  'why-would-turn': 'La machine demande ; la position de {party} sur {subject} en changerait.',
  'why-uncertain': 'La machine est sûre à {figure} de : {subject}.',
  'why-rare':
    '{count, plural, =0 {Aucun exemple de {subject} n’a encore été vérifié.} one {# exemple de {subject} est vérifié.} other {# exemples de {subject} sont vérifiés.}}',
  'why-badly-read': 'Sa page a été lue sur image, sûre à {figure}.'
}
