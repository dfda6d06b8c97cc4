import type { Message } from '../message.ts';
import { closing } from './closing.ts';

/** The next instalment of a plan. */
export const instalmentReminder: Message = {
  table: false,
  texts: {
    en: {
      subject: 'Your next instalment, {{ customer.name }}',
      opening: `Hello,

The next instalment of the plan with {{ customer.name }} is {{ plan.next_amount }}, due on {{ plan.next_date }}. Thank you for keeping to it so far.

If this one is difficult, tell us beforehand, and we will look for a way to keep the plan going.`,
      closing: closing.en,
    },
    de: {
      subject: 'Ihre nächste Rate, {{ customer.name }}',
      opening: `Guten Tag,

die nächste Rate aus dem Plan mit {{ customer.name }} beträgt {{ plan.next_amount }} und ist am {{ plan.next_date }} fällig. Danke, dass Sie ihn bisher einhalten.

Wird es diesmal eng, sagen Sie uns vor diesem Tag Bescheid. Dann suchen wir einen Weg, der den Plan erhält.`,
      closing: closing.de,
    },
    fr: {
      subject: 'Votre prochaine échéance, {{ customer.name }}',
      opening: `Bonjour,

Le prochain versement prévu dans l’échéancier de {{ customer.name }} est de {{ plan.next_amount }}, à la date du {{ plan.next_date }}. Merci de l’avoir respecté jusqu’ici.

Si celui-ci est difficile, dites-le-nous avant cette date : nous chercherons une solution qui préserve l’échéancier.`,
      closing: closing.fr,
    },
    es: {
      subject: 'Su próximo plazo, {{ customer.name }}',
      opening: `Buenos días:

El próximo plazo del plan con {{ customer.name }} es de {{ plan.next_amount }} y vence el {{ plan.next_date }}. Gracias por cumplirlo hasta ahora.

Si este le resulta difícil, díganoslo antes de ese día y buscaremos la manera de mantener el plan.`,
      closing: closing.es,
    },
    nl: {
      subject: 'Uw volgende termijn, {{ customer.name }}',
      opening: `Goedendag,

De volgende termijn van de regeling met {{ customer.name }} is {{ plan.next_amount }}, te betalen op {{ plan.next_date }}. Dank u dat u de regeling tot nu toe nakomt.

Wordt deze termijn lastig, laat het ons dan vóór die dag weten; dan zoeken wij een manier om de regeling in stand te houden.`,
      closing: closing.nl,
    },
  },
};
