/** Parts that the Dutch demands share. */

export const subjectOf = (kind: string): string =>
  `${kind}: {% if invoices.count == 1 %}factuur {{ invoices.oldest_number }}{% else %}{{ invoices.count }} facturen{% endif %}, {{ amount.asked }}`;

export const invoicesBelow =
  '{% if invoices.count == 1 %}de onderstaande factuur{% else %}de {{ invoices.count }} onderstaande facturen{% endif %}';

/** ", de oudste 41 dagen na de vervaldatum": what follows a sum that is overdue. */
export const oldestLate =
  '{% if invoices.oldest_days %}, {% if invoices.count != 1 %}de oudste {% endif %}{{ invoices.oldest_days }} {{ invoices.oldest_days | plural: "dag", "dagen" }} na de vervaldatum{% endif %}';

export const signature = `Met vriendelijke groet,
{{ sender.person }}
{{ sender.company }}`;

/** How to pay, on which terms, whom to ask and how fast we answer. */
export const closing = {
  warm: `U kunt op een van deze manieren betalen; het factuurnummer volstaat als kenmerk:
{{ sender.ways_to_pay }}

{% if terms.days %}Onze betalingstermijn is {{ terms.days }} {{ terms.days | plural: 'dag', 'dagen' }} na factuurdatum. {% else %}Onze facturen zijn te betalen op de vervaldatum die erbij staat. {% endif %}U bereikt mij op {{ sender.phone }} of via {{ sender.reply_to }} en hoort {{ sender.answers_within }} van mij.

Hartelijke groet,
{{ sender.person }}
{{ sender.company }}`,
  neutral: `Zo kunt u betalen (graag onder vermelding van het factuurnummer):
{{ sender.ways_to_pay }}

{% if terms.days %}Betalingstermijn: {{ terms.days }} {{ terms.days | plural: 'dag', 'dagen' }} na factuurdatum. {% else %}Betalingstermijn: de vervaldatum die bij elke factuur staat. {% endif %}Klopt er iets niet, of komt een andere dag u beter uit? Schrijf dan naar {{ sender.reply_to }} of bel {{ sender.phone }}. Wij antwoorden {{ sender.answers_within }}.

${signature}`,
  firm: `Betaalgegevens, onder vermelding van het factuurnummer:
{{ sender.ways_to_pay }}

{% if terms.days %}Te betalen binnen {{ terms.days }} {{ terms.days | plural: 'dag', 'dagen' }} na factuurdatum. {% else %}Te betalen op de vervaldatum die bij elke factuur staat. {% endif %}Bezwaren en voorstellen kunt u sturen naar {{ sender.reply_to }} of doorgeven via {{ sender.phone }}; u krijgt {{ sender.answers_within }} antwoord.

Hoogachtend,
{{ sender.person }}
{{ sender.company }}`,
};
