/** Parts that the German demands share. */

export const subjectOf = (kind: string): string =>
  `${kind}: {% if invoices.count == 1 %}Rechnung {{ invoices.oldest_number }}{% else %}{{ invoices.count }} Rechnungen{% endif %} über {{ amount.asked }}`;

/** Nominative and accusative are the same word. */
export const invoicesBelow =
  '{% if invoices.count == 1 %}die unten aufgeführte Rechnung{% else %}die {{ invoices.count }} unten aufgeführten Rechnungen{% endif %}';

/** ", die älteste Rechnung seit 41 Tagen": what follows a sum that is overdue. */
export const oldestLate =
  '{% if invoices.oldest_days %}, {% if invoices.count == 1 %}und zwar{% else %}die älteste Rechnung{% endif %} seit {{ invoices.oldest_days }} {{ invoices.oldest_days | plural: "Tag", "Tagen" }}{% endif %}';

export const signature = `Mit freundlichen Grüßen
{{ sender.person }}
{{ sender.company }}`;

/** How to pay, on which terms, whom to ask and how fast we answer. */
export const closing = {
  warm: `Zahlen können Sie auf einem dieser Wege, die Rechnungsnummer genügt als Verwendungszweck:
{{ sender.ways_to_pay }}

{% if terms.days %}Unser Zahlungsziel beträgt {{ terms.days }} {{ terms.days | plural: 'Tag', 'Tage' }} ab Rechnungsdatum. {% else %}Jede Rechnung ist zu dem Fälligkeitstag zahlbar, der bei ihr steht. {% endif %}Sie erreichen mich unter {{ sender.phone }} oder {{ sender.reply_to }} und hören {{ sender.answers_within }} von mir.

Freundliche Grüße
{{ sender.person }}
{{ sender.company }}`,
  neutral: `So können Sie zahlen (bitte geben Sie die Rechnungsnummer an):
{{ sender.ways_to_pay }}

{% if terms.days %}Zahlungsziel: {{ terms.days }} {{ terms.days | plural: 'Tag', 'Tage' }} ab Rechnungsdatum. {% else %}Zahlungsziel: der bei jeder Rechnung genannte Fälligkeitstag. {% endif %}Stimmt etwas nicht, oder passt Ihnen ein anderer Termin besser? Dann schreiben Sie an {{ sender.reply_to }} oder rufen Sie an: {{ sender.phone }}. Wir antworten {{ sender.answers_within }}.

${signature}`,
  firm: `Zahlungswege (Verwendungszweck: Rechnungsnummer):
{{ sender.ways_to_pay }}

{% if terms.days %}Zahlbar {{ terms.days }} {{ terms.days | plural: 'Tag', 'Tage' }} nach Rechnungsdatum. {% else %}Zahlbar jeweils zum genannten Fälligkeitstag. {% endif %}Einwände und Vorschläge richten Sie an {{ sender.reply_to }} oder {{ sender.phone }}; sie werden {{ sender.answers_within }} bearbeitet.

${signature}`,
};
