import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** A day that was promised went by without the money. */
export const brokenPromise: Demand = {
  warm: {
    subject: subjectOf('Su pago'),
    opening: `Buenos días:

Usted tenía previsto el pago para el {{ promise.broken_date }}, y de momento no lo encuentro en nuestra cuenta. Quizá solo esté tardando un poco; en ese caso gracias, y basta una línea con la fecha de la transferencia.

¿O ha surgido algo en {{ customer.name }}? Los planes cambian, y me gustaría saber cómo va el pago de ${invoicesBelow}. ¿Sería más fácil una parte ahora y el resto después? Dígame un día con el que cuente de verdad y actualizaré nuestra nota.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Pago no recibido'),
    opening: `Buenos días:

Gracias por habernos dado una fecha: teníamos anotado el {{ promise.broken_date }} para el pago de {{ customer.name }}. No ha llegado. Por eso {% if invoices.count == 1 %}la factura que se detalla a continuación vuelve{% else %}las {{ invoices.count }} facturas que se detallan a continuación vuelven{% endif %} a estar pendiente{% if invoices.count != 1 %}s{% endif %} en nuestra contabilidad.

¿Podría comprobar si salió la transferencia e indicarnos la fecha? Si no fue así, le rogamos que la ordene como muy tarde el {{ pay_by }}, o que nos diga el nuevo día con el que podemos contar.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Fecha acordada vencida'),
    opening: `Estimados señores:

El pago estaba acordado para el {{ promise.broken_date }}. Esa fecha ha pasado sin que se haya recibido, y en la cuenta de {{ customer.name }} hay un importe vencido de {{ amount.asked }}${oldestLate}.

Mientras el acuerdo estuvo vigente no enviamos reclamaciones. Ya no lo está. Solicitamos el importe íntegro para el {{ pay_by }}; un nuevo aplazamiento solo es posible por escrito y con un pago parcial el mismo día. De lo contrario, las reclamaciones continúan en la fase siguiente.`,
    closing: closing.firm,
  },
};
