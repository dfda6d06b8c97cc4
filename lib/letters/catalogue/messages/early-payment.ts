import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** A discount for paying before the due date. */
export const earlyPayment: Message = {
  table: false,
  texts: {
    en: {
      subject: 'An offer for early payment, {{ customer.name }}',
      opening: `Hello,

If {{ customer.name }} pays {{ 'invoice number' | blank }} by {{ 'early day' | blank }}, you may deduct {{ 'discount' | blank }}. Otherwise the due date stays as it is.

It is an offer, nothing more. If it would be useful to you regularly, tell me and we will add it to your terms.`,
      closing: closing.en,
    },
    de: {
      subject: 'Angebot: Skonto bei früher Zahlung, {{ customer.name }}',
      opening: `Guten Tag,

zahlt {{ customer.name }} die Rechnung {{ 'invoice number' | blank }} bis zum {{ 'early day' | blank }}, dürfen Sie {{ 'discount' | blank }} abziehen. Ohne Skonto bleibt es beim bisherigen Fälligkeitstag.

Es ist ein Angebot, mehr nicht. Ist es für Sie dauerhaft nützlich, sagen Sie es mir; dann nehmen wir es in Ihre Konditionen auf.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Une offre pour paiement anticipé, {{ customer.name }}',
      opening: `Bonjour,

Si {{ customer.name }} règle {{ 'invoice number' | blank }} d’ici le {{ 'early day' | blank }}, vous pouvez déduire {{ 'discount' | blank }}. Sans cet escompte, l’échéance reste inchangée.

C’est une offre, rien de plus. Si elle vous est utile régulièrement, dites-le-moi et nous l’inscrirons dans vos conditions.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Una oferta por pronto pago, {{ customer.name }}',
      opening: `Buenos días:

Si {{ customer.name }} paga {{ 'invoice number' | blank }} a más tardar el {{ 'early day' | blank }}, puede descontar {{ 'discount' | blank }}. Sin el descuento, el vencimiento sigue igual.

Es una oferta, nada más. Si le resulta útil de forma habitual, dígamelo y la incluiremos en sus condiciones.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Aanbod: korting bij snelle betaling, {{ customer.name }}',
      opening: `Goedendag,

Betaalt {{ customer.name }} {{ 'invoice number' | blank }} uiterlijk {{ 'early day' | blank }}, dan mag u {{ 'discount' | blank }} aftrekken. Zonder korting blijft de vervaldatum zoals die is.

Het is een aanbod, meer niet. Komt het u vaker van pas, laat het mij weten en wij nemen het op in uw voorwaarden.`,
      closing: closing.nl,
    },
  },
};
