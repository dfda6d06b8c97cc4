import type { Demand } from '../demand.ts';
import { closing, subjectOf } from './parts.ts';

/** On the due date itself. */
export const dueToday: Demand = {
  warm: {
    subject: subjectOf('Vandaag'),
    opening: `Goedendag,

Vandaag is het zover: de betaaltermijn van {% if invoices.count == 1 %}de onderstaande factuur{% else %}de eerste van de {{ invoices.count }} onderstaande facturen{% endif %} loopt af. Waarschijnlijk is de betaling van {{ customer.name }} al onderweg, en dan hoeft u niet te reageren.

Is er iets tussengekomen, zoals een akkoord dat uitblijft of een vraag die wij u nog schuldig zijn? Laat mij weten wat het is, dan vinden we een dag die u schikt.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Vervaldag vandaag'),
    opening: `Goedendag,

{% if invoices.count == 1 %}De onderstaande factuur moet vandaag betaald zijn{% else %}Van de {{ invoices.count }} onderstaande facturen moet de eerste vandaag betaald zijn{% endif %} (klant {{ customer.name }}). Kunt u bevestigen dat de betaling in gang is gezet, of ons zeggen wanneer wij die mogen verwachten?

Hebt u eerst een kopie of een correctie nodig, zeg het dan en wij sturen die toe.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Vandaag te betalen'),
    opening: `Geachte heer, mevrouw,

Factuur {{ invoices.oldest_number }} op naam van {{ customer.name }} dient vandaag, {{ invoices.oldest_due }}, te worden voldaan. Wij verzoeken u de overboeking vandaag vrij te geven{% if invoices.count != 1 %} en de overige posten op hun eigen vervaldatum in te plannen{% endif %}.

Wat de komende dagen niet is ontvangen, wordt schriftelijk aangemaand. Gaat u met een post niet akkoord, noem ons dan nu de reden en het factuurnummer.`,
    closing: closing.firm,
  },
};
