import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** What was said on the telephone. */
export const callRecap: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Our call, {{ customer.name }}',
      opening: `Hello,

Thank you for your time on the phone today. To put it in writing: {{ 'what was agreed' | blank }}.

What we will do: {{ 'what we do next' | blank }}. If you remember it differently, a short reply is enough.`,
      closing: closing.en,
    },
    de: {
      subject: 'Unser Telefonat, {{ customer.name }}',
      opening: `Guten Tag,

danke, dass Sie sich heute am Telefon Zeit genommen haben. Damit es schriftlich festgehalten ist: {{ 'what was agreed' | blank }}.

Was wir tun: {{ 'what we do next' | blank }}. Haben Sie es anders in Erinnerung, genügt eine kurze Antwort.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Notre échange téléphonique, {{ customer.name }}',
      opening: `Bonjour,

Merci du temps que vous m’avez accordé au téléphone aujourd’hui. Pour en garder une trace écrite : {{ 'what was agreed' | blank }}.

De notre côté : {{ 'what we do next' | blank }}. Si vous en gardez un autre souvenir, une brève réponse suffit.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Nuestra llamada, {{ customer.name }}',
      opening: `Buenos días:

Gracias por su tiempo hoy al teléfono. Para que conste por escrito: {{ 'what was agreed' | blank }}.

Por nuestra parte: {{ 'what we do next' | blank }}. Si usted lo recuerda de otro modo, basta una respuesta breve.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Ons telefoongesprek, {{ customer.name }}',
      opening: `Goedendag,

Dank u dat u vandaag aan de telefoon tijd voor mij had. Om het op schrift te hebben: {{ 'what was agreed' | blank }}.

Wat wij doen: {{ 'what we do next' | blank }}. Herinnert u het zich anders, dan is een kort antwoord genoeg.`,
      closing: closing.nl,
    },
  },
};
