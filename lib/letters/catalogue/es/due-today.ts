import type { Demand } from '../demand.ts';
import { closing, subjectOf } from './parts.ts';

/** On the due date itself. */
export const dueToday: Demand = {
  warm: {
    subject: subjectOf('Vence hoy'),
    opening: `Buenos días:

Hoy es el día: {% if invoices.count == 1 %}vence la factura que se detalla a continuación{% else %}vence la primera de las {{ invoices.count }} facturas que se detallan a continuación{% endif %}. Lo más probable es que el pago de {{ customer.name }} ya esté en camino, y entonces este mensaje no necesita respuesta.

¿Ha surgido algún contratiempo, como una aprobación que falta o una pregunta que no le hemos contestado? Cuénteme de qué se trata y buscaremos un día que le venga bien.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Vencimiento hoy'),
    opening: `Buenos días:

{% if invoices.count == 1 %}La factura que se detalla a continuación vence hoy{% else %}De las {{ invoices.count }} facturas que se detallan a continuación, la primera vence hoy{% endif %} (cuenta de {{ customer.name }}). ¿Podría confirmarnos que el pago está en marcha o indicarnos para qué fecha podemos esperarlo?

Si antes necesita una copia o una rectificación, díganoslo y se la enviaremos.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('A pagar hoy'),
    opening: `Estimados señores:

La factura {{ invoices.oldest_number }} de la cuenta de {{ customer.name }} debe abonarse hoy, {{ invoices.oldest_due }}. Les pedimos que ordenen la transferencia en el día{% if invoices.count != 1 %} y que programen las demás facturas de la lista para sus propios vencimientos{% endif %}.

Lo que no se haya recibido en los próximos días se reclamará por escrito. Si no aceptan algún importe, necesitamos conocer ahora el motivo y el número de factura.`,
    closing: closing.firm,
  },
};
