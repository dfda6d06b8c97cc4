/** Parts that the French demands share. */

export const subjectOf = (kind: string): string =>
  `${kind} : {% if invoices.count == 1 %}facture {{ invoices.oldest_number }}{% else %}{{ invoices.count }} factures{% endif %}, {{ amount.asked }}`;

export const invoicesBelow =
  '{% if invoices.count == 1 %}la facture ci-dessous{% else %}les {{ invoices.count }} factures ci-dessous{% endif %}';

/** ", avec un retard allant jusqu’à 41 jours": what follows a sum that is overdue. */
export const oldestLate =
  '{% if invoices.oldest_days %}, avec un retard {% if invoices.count == 1 %}de{% else %}allant jusqu’à{% endif %} {{ invoices.oldest_days }} {{ invoices.oldest_days | plural: "jour", "jours" }}{% endif %}';

export const signature = `Cordialement,
{{ sender.person }}
{{ sender.company }}`;

/** How to pay, on which terms, whom to ask and how fast we answer. */
export const closing = {
  warm: `Vous pouvez régler de l’une des façons suivantes ; le numéro de facture suffit comme référence :
{{ sender.ways_to_pay }}

{% if terms.days %}Nos factures sont payables à {{ terms.days }} {{ terms.days | plural: 'jour', 'jours' }}. {% else %}Nos factures sont payables à l’échéance indiquée pour chacune. {% endif %}Je suis joignable au {{ sender.phone }} ou à l’adresse {{ sender.reply_to }}, et je vous réponds {{ sender.answers_within }}.

Bien cordialement,
{{ sender.person }}
{{ sender.company }}`,
  neutral: `Moyens de paiement (merci d’indiquer le numéro de facture) :
{{ sender.ways_to_pay }}

{% if terms.days %}Délai de paiement : {{ terms.days }} {{ terms.days | plural: 'jour', 'jours' }} à compter de la date de facture. {% else %}Délai de paiement : l’échéance indiquée pour chaque facture. {% endif %}Si quelque chose ne convient pas, ou si une autre date vous arrange mieux, écrivez à {{ sender.reply_to }} ou appelez le {{ sender.phone }}. Nous répondons {{ sender.answers_within }}.

${signature}`,
  firm: `Coordonnées de règlement, avec le numéro de facture en référence :
{{ sender.ways_to_pay }}

{% if terms.days %}Conditions de paiement : {{ terms.days }} {{ terms.days | plural: 'jour', 'jours' }} date de facture. {% else %}Conditions de paiement : à l’échéance indiquée pour chaque facture. {% endif %}Contestations et propositions sont à adresser à {{ sender.reply_to }} ou au {{ sender.phone }} ; elles sont traitées {{ sender.answers_within }}.

Veuillez agréer, Madame, Monsieur, nos salutations distinguées.
{{ sender.person }}
{{ sender.company }}`,
};
