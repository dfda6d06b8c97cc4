import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, subjectOf } from './parts.ts';

/** A courtesy before the due date. */
export const preDue: Demand = {
  warm: {
    subject: subjectOf('Binnenkort te betalen'),
    opening: `Goedendag,

Om te voorkomen dat iemand bij {{ customer.name }} wordt verrast: {% if invoices.count == 1 %}op {{ invoices.oldest_due }} verstrijkt de betaaltermijn van de onderstaande factuur{% else %}vanaf {{ invoices.oldest_due }} verstrijkt de betaaltermijn van de {{ invoices.count }} onderstaande facturen, de ene na de andere{% endif %}.

Is er iets wat de betaling zou kunnen ophouden? Een ordernummer dat ontbreekt, een vraag over de levering, een collega die nog akkoord moet geven: laat het mij nu weten, dan lossen we het samen op zolang er tijd is.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Vervaldatum nadert'),
    opening: `Goedendag,

Een kort bericht vooraf voor {{ customer.name }}: de betaaltermijn van ${invoicesBelow} verstrijkt {{ invoices.count | plural: 'op', 'binnenkort, die van de eerste op' }} {{ invoices.oldest_due }}. Staat de betaling al gepland, dan hoeft u niets te doen.

Hebt u daarvoor nog een kopie, een akkoord of een ordernummer nodig, geef het dan door. Wij zorgen ervoor.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Vervaldatum'),
    opening: `Geachte heer, mevrouw,

{% if invoices.count == 1 %}Op {{ invoices.oldest_due }} wordt een bedrag van {{ amount.asked }} opeisbaar{% else %}Vanaf {{ invoices.oldest_due }} wordt in totaal {{ amount.asked }} opeisbaar{% endif %} op de klantrekening van {{ customer.name }}. Wij verzoeken u de overboeking zo in te plannen dat het geld op de vervaldatum bij ons binnen is; banken kunnen er een werkdag over doen.

Correcties moeten ons vóór die datum bereiken. Daarna komen openstaande posten in onze aanmaningsprocedure, die begint met een schriftelijke herinnering.`,
    closing: closing.firm,
  },
};
