import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** The outcome of a dispute. */
export const disputeResolved: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Your query is settled, {{ customer.name }}',
      opening: `Hello,

We have looked into your query about {{ dispute.invoice }}. The outcome: {{ 'outcome' | blank }}. What remains to be paid on it is {{ 'amount that remains' | blank }}.

Thank you for your patience. If you see it differently, tell me what we missed; otherwise, please pay the remaining amount by {{ pay_by }}.`,
      closing: closing.en,
    },
    de: {
      subject: 'Ihre Beanstandung ist geklärt, {{ customer.name }}',
      opening: `Guten Tag,

wir haben Ihre Beanstandung zu {{ dispute.invoice }} geprüft. Das Ergebnis: {{ 'outcome' | blank }}. Zu zahlen bleiben darauf {{ 'amount that remains' | blank }}.

Vielen Dank für Ihre Geduld. Sehen Sie es anders, sagen Sie mir, was wir übersehen haben; sonst bitten wir um den Restbetrag bis zum {{ pay_by }}.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Votre réclamation est réglée, {{ customer.name }}',
      opening: `Bonjour,

Nous avons examiné votre réclamation sur {{ dispute.invoice }}. Le résultat : {{ 'outcome' | blank }}. Il reste à régler {{ 'amount that remains' | blank }}.

Merci de votre patience. Si vous voyez les choses autrement, dites-moi ce qui nous a échappé ; sinon, nous vous remercions de régler le solde d’ici le {{ pay_by }}.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Su reclamación está resuelta, {{ customer.name }}',
      opening: `Buenos días:

Hemos revisado su reclamación sobre {{ dispute.invoice }}. El resultado: {{ 'outcome' | blank }}. Queda por pagar {{ 'amount that remains' | blank }}.

Gracias por su paciencia. Si lo ve de otro modo, dígame qué se nos ha pasado; si no, le agradeceremos el pago del resto a más tardar el {{ pay_by }}.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Uw melding is afgehandeld, {{ customer.name }}',
      opening: `Goedendag,

Wij hebben uw melding over {{ dispute.invoice }} uitgezocht. De uitkomst: {{ 'outcome' | blank }}. Daarop blijft {{ 'amount that remains' | blank }} te betalen.

Dank u voor uw geduld. Ziet u het anders, vertel mij dan wat wij over het hoofd zagen; anders ontvangen wij het restant graag uiterlijk {{ pay_by }}.`,
      closing: closing.nl,
    },
  },
};
