import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, subjectOf } from './parts.ts';

/** A courtesy before the due date. */
export const preDue: Demand = {
  warm: {
    subject: subjectOf('Próximo vencimiento'),
    opening: `Buenos días:

Para que nadie en {{ customer.name }} se lleve una sorpresa: {% if invoices.count == 1 %}el {{ invoices.oldest_due }} vence la factura que se detalla a continuación{% else %}a partir del {{ invoices.oldest_due }} van venciendo las {{ invoices.count }} facturas que se detallan a continuación{% endif %}.

¿Hay algo que pueda retrasar el pago? Un número de pedido que falta, una duda sobre la entrega, un compañero que aún debe dar el visto bueno: dígamelo ahora y lo resolvemos juntos mientras hay tiempo.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Aviso de vencimiento'),
    opening: `Buenos días:

Un breve aviso con antelación para {{ customer.name }}: ${invoicesBelow} {{ invoices.count | plural: 'vence el', 'vencen próximamente, la primera el' }} {{ invoices.oldest_due }}. Si el pago ya está previsto, no tiene que hacer nada.

Si antes necesita una copia, una aprobación o un número de pedido, avísenos y nos ocuparemos de ello.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Fecha de vencimiento'),
    opening: `Estimados señores:

{% if invoices.count == 1 %}El {{ invoices.oldest_due }} será exigible el importe de {{ amount.asked }}{% else %}A partir del {{ invoices.oldest_due }} será exigible un importe total de {{ amount.asked }}{% endif %} en la cuenta de {{ customer.name }}. Les pedimos que programen la transferencia de modo que los fondos lleguen el día del vencimiento; los bancos pueden tardar un día hábil.

Cualquier rectificación debe solicitarse antes de esa fecha. Después, los importes pendientes pasan a nuestro procedimiento de reclamación, que empieza con un recordatorio por escrito.`,
    closing: closing.firm,
  },
};
