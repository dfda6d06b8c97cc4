/** Parts that the Spanish demands share. */

export const subjectOf = (kind: string): string =>
  `${kind}: {% if invoices.count == 1 %}factura {{ invoices.oldest_number }}{% else %}{{ invoices.count }} facturas{% endif %}, {{ amount.asked }}`;

export const invoicesBelow =
  '{% if invoices.count == 1 %}la factura que se detalla a continuación{% else %}las {{ invoices.count }} facturas que se detallan a continuación{% endif %}';

/** ", la más antigua desde hace 41 días": what follows a sum that is overdue. */
export const oldestLate =
  '{% if invoices.oldest_days %}, {% if invoices.count != 1 %}la factura más antigua {% endif %}desde hace {{ invoices.oldest_days }} {{ invoices.oldest_days | plural: "día", "días" }}{% endif %}';

export const signature = `Atentamente,
{{ sender.person }}
{{ sender.company }}`;

/** How to pay, on which terms, whom to ask and how fast we answer. */
export const closing = {
  warm: `Puede pagar por cualquiera de estas vías; como referencia basta el número de factura:
{{ sender.ways_to_pay }}

{% if terms.days %}Nuestras facturas vencen a {{ terms.days }} {{ terms.days | plural: 'día', 'días' }}. {% else %}Nuestras facturas se pagan en la fecha de vencimiento que figura junto a cada una. {% endif %}Me encontrará en el {{ sender.phone }} o en {{ sender.reply_to }}, y le responderé {{ sender.answers_within }}.

Un cordial saludo,
{{ sender.person }}
{{ sender.company }}`,
  neutral: `Formas de pago (le rogamos que indique el número de factura):
{{ sender.ways_to_pay }}

{% if terms.days %}Plazo de pago: {{ terms.days }} {{ terms.days | plural: 'día', 'días' }} desde la fecha de factura. {% else %}Plazo de pago: el vencimiento indicado para cada factura. {% endif %}Si algo no es correcto o le viene mejor otra fecha, escriba a {{ sender.reply_to }} o llame al {{ sender.phone }}. Respondemos {{ sender.answers_within }}.

${signature}`,
  firm: `Datos para el pago, con el número de factura en el concepto:
{{ sender.ways_to_pay }}

{% if terms.days %}Condiciones de pago: {{ terms.days }} {{ terms.days | plural: 'día', 'días' }} fecha factura. {% else %}Condiciones de pago: al vencimiento indicado para cada factura. {% endif %}Las objeciones y propuestas se dirigen a {{ sender.reply_to }} o al {{ sender.phone }} y se atienden {{ sender.answers_within }}.

${signature}`,
};
