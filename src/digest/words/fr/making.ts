import type {making as english} from '../en/making.js'
import type {Translation} from '../translation.js'

/** How the digest was made, and what each cell means exactly. */
export const making: Translation<typeof english> = {
  heading: 'Comment ce recueil a été établi',
  cells:
    'Chaque contribution a été découpée en passages, et chaque passage a été comparé aux rubriques de {lists, plural, =1 {une liste} one {# liste} many {# listes} other {# listes}}. À chaque partie et à chaque rubrique correspond une case. Quatre sortes de cases sont distinguées : la partie <b>prend position</b>, elle <b>mentionne</b> le sujet sans prendre position, elle <b>ne s’exprime pas</b>, ou sa contribution n’est <b>pas lue</b>.',
  quotes:
    'Chaque citation reproduit à la lettre ce qui figure dans la contribution, dans sa langue ; rien n’a été traduit. Le lien placé sous une citation mène au passage dont elle est tirée.',
  paper:
    'Sur papier, les termes cités sous plusieurs rubriques sont imprimés intégralement sous la première, à laquelle les autres renvoient.',
  order:
    'Les parties sont rangées par ordre alphabétique. Les nombres sont donnés sous la forme « n sur m parties » et ne constituent pas un classement. Ce que dit un groupe d’États est présenté au nom du groupe et non de ses membres.',
  supports: 'prend position : au moins un passage y est favorable.',
  qualified: 'prend position : appuie en posant une condition ou en formulant une réserve.',
  opposes: 'prend position : s’exprime contre.',
  mixed: 'prend position : appuie dans un passage et s’oppose dans un autre.',
  mentions: 'évoque le sujet sans prendre position à son égard.',
  unsure:
    'rien n’a été trouvé qui en parle avec certitude, mais il y a des mots dont la machine ne peut le dire. Compté comme silence tant que personne n’a regardé.',
  silent:
    'aucun passage à ce sujet n’a été trouvé dans ce qui a été lu. Cela ne signifie pas que la partie n’a pas d’avis.',
  unread: 'sa contribution n’a pu être lue, ou pas intégralement, de sorte que rien ne peut être dit.'
}
