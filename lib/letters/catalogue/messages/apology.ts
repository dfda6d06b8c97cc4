import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** We made a mistake. */
export const apology: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Our mistake, {{ customer.name }}',
      opening: `Hello,

We made a mistake: {{ 'what went wrong' | blank }}. I am sorry for the trouble it caused you.

We have put it right: {{ 'what was done' | blank }}. There is nothing you need to do. If something still looks wrong, tell me and I will see to it myself.`,
      closing: closing.en,
    },
    de: {
      subject: 'Unser Fehler, {{ customer.name }}',
      opening: `Guten Tag,

uns ist ein Fehler unterlaufen: {{ 'what went wrong' | blank }}. Für die Umstände bitte ich Sie um Entschuldigung.

Wir haben ihn behoben: {{ 'what was done' | blank }}. Sie brauchen nichts weiter zu tun. Sieht noch etwas falsch aus, sagen Sie es mir; ich kümmere mich selbst darum.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Une erreur de notre part, {{ customer.name }}',
      opening: `Bonjour,

Nous avons commis une erreur : {{ 'what went wrong' | blank }}. Je vous prie de nous excuser pour le dérangement.

Elle est corrigée : {{ 'what was done' | blank }}. Vous n’avez rien à faire. Si quelque chose vous paraît encore inexact, dites-le-moi et je m’en occuperai personnellement.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Un error nuestro, {{ customer.name }}',
      opening: `Buenos días:

Hemos cometido un error: {{ 'what went wrong' | blank }}. Le pido disculpas por las molestias.

Ya está corregido: {{ 'what was done' | blank }}. No tiene que hacer nada. Si todavía ve algo que no cuadra, dígamelo y me ocuparé personalmente.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Een fout van ons, {{ customer.name }}',
      opening: `Goedendag,

Wij hebben een fout gemaakt: {{ 'what went wrong' | blank }}. Het spijt mij dat u daar last van had.

Het is hersteld: {{ 'what was done' | blank }}. U hoeft niets te doen. Lijkt er nog iets niet te kloppen, laat het mij weten en ik pak het zelf op.`,
      closing: closing.nl,
    },
  },
};
