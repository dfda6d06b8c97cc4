import type { Message } from '../message.ts';
import { payable } from './closing.ts';

/** Part of it came. */
export const partPaymentThanks: Message = {
  table: true,
  texts: {
    en: {
      subject: 'Thank you for your payment, {{ customer.name }}',
      opening: `Hello,

Thank you: {{ 'amount received' | blank }} arrived on {{ 'day received' | blank }} and has been credited to your account. What is still open is listed below.

Could you tell us when to expect the rest? If it was held back for a reason, tell us what it is and we will look into it.`,
      closing: payable.en,
    },
    de: {
      subject: 'Danke für Ihre Zahlung, {{ customer.name }}',
      opening: `Guten Tag,

vielen Dank: {{ 'amount received' | blank }} sind am {{ 'day received' | blank }} eingegangen und Ihrem Konto gutgeschrieben. Was danach noch offen ist, steht unten.

Könnten Sie uns sagen, wann wir mit dem Rest rechnen dürfen? Wurde er aus einem bestimmten Grund einbehalten, nennen Sie ihn uns; wir gehen ihm nach.`,
      closing: payable.de,
    },
    fr: {
      subject: 'Merci pour votre paiement, {{ customer.name }}',
      opening: `Bonjour,

Merci : {{ 'amount received' | blank }} nous sont parvenus le {{ 'day received' | blank }} et ont été portés à votre compte. Le solde restant dû figure ci-dessous.

Pourriez-vous nous dire quand attendre le solde ? S’il a été retenu pour une raison précise, indiquez-la-nous et nous l’examinerons.`,
      closing: payable.fr,
    },
    es: {
      subject: 'Gracias por su pago, {{ customer.name }}',
      opening: `Buenos días:

Gracias: el {{ 'day received' | blank }} recibimos {{ 'amount received' | blank }}, que ya constan en su cuenta. Lo que queda pendiente figura a continuación.

¿Podría decirnos cuándo esperar el resto? Si se retuvo por algún motivo, indíquenoslo y lo revisaremos.`,
      closing: payable.es,
    },
    nl: {
      subject: 'Dank voor uw betaling, {{ customer.name }}',
      opening: `Goedendag,

Hartelijk dank: op {{ 'day received' | blank }} ontvingen wij {{ 'amount received' | blank }}; dat bedrag is op uw klantrekening bijgeschreven. Wat daarna nog openstaat, ziet u hieronder.

Kunt u ons zeggen wanneer wij het restant mogen verwachten? Is het om een reden ingehouden, noem die dan en wij zoeken het uit.`,
      closing: payable.nl,
    },
  },
};
