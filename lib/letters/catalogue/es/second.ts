import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The second reminder: asks what is missing. */
export const second: Demand = {
  warm: {
    subject: subjectOf('Puntos pendientes'),
    opening: `Buenos días:

{% if last.written %}Desde mi mensaje del {{ last.written }}{% elsif last.called %}Desde nuestra llamada del {{ last.called }}{% else %}Desde mi último mensaje{% endif %} me pregunto qué impide el pago de ${invoicesBelow}. Si es algo nuestro, quiero corregirlo; si en {{ customer.name }} la tesorería está ajustada, prefiero saberlo a suponerlo.

Hay más de una salida: una factura rectificada, hablar con quien da la aprobación, pagar a plazos o un día posterior con el que pueda contar. ¿Cuál le ayudaría? Si no hace falta ninguna, el {{ pay_by }} sería un buen día.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Segundo recordatorio'),
    opening: `Buenos días:

{% if last.written %}El {{ last.written }} le escribimos en relación con la cuenta de {{ customer.name }}.{% elsif last.called %}El {{ last.called }} le llamamos en relación con la cuenta de {{ customer.name }}.{% else %}Volvemos a escribirle en relación con la cuenta de {{ customer.name }}.{% endif %} {% if invoices.count == 1 %}La factura que se detalla a continuación sigue pendiente{% else %}Las {{ invoices.count }} facturas que se detallan a continuación siguen pendientes{% endif %} en nuestra contabilidad. ¿Podría realizar el pago como muy tarde el {{ pay_by }}, o decirnos qué fecha le conviene?

Si antes necesita algo de nosotros, como una copia, una rectificación o un número de pedido, díganoslo y se lo enviaremos.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Segundo requerimiento'),
    opening: `Estimados señores:

{% if last.written %}Tras nuestro escrito del {{ last.written }}{% elsif last.called %}Tras nuestra llamada del {{ last.called }}{% else %}Tras nuestro primer aviso{% endif %} no hemos recibido ni pago ni objeción alguna. En la cuenta de {{ customer.name }} sigue vencido un importe de {{ amount.asked }}${oldestLate}.

Esperamos el total para el {{ pay_by }} o, antes de ese día, una fecha firme por escrito. En caso contrario les llamaremos por teléfono y después enviaremos el último requerimiento. Pueden retener las facturas en disputa si las señalan con su motivo; eso no aplaza las restantes.`,
    closing: closing.firm,
  },
};
