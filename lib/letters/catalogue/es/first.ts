import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The first reminder. */
export const first: Demand = {
  warm: {
    subject: subjectOf('Una consulta'),
    opening: `Buenos días:

Todavía no nos consta el pago de ${invoicesBelow}, y me gustaría saber qué lo retrasa. ¿{{ invoices.count | plural: 'Ha llegado', 'Han llegado' }} a la persona adecuada en {{ customer.name }}? ¿Hay algún dato incorrecto, falta un visto bueno o no es buen momento?

Cualquier respuesta, por corta que sea, me ayuda a despejar el camino. El {{ pay_by }} nos vendría bien; si prefiere otro día, indíquemelo. Y si el dinero ya ha salido, muchas gracias: olvide este mensaje.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Recordatorio de pago'),
    opening: `Buenos días:

Le escribimos en relación con la cuenta de {{ customer.name }}: ${invoicesBelow} {{ invoices.count | plural: 'ha superado su fecha de vencimiento', 'han superado su fecha de vencimiento' }}. ¿Podría realizar el pago como muy tarde el {{ pay_by }}, o decirnos qué fecha le conviene?

Si el pago se ha cruzado con este mensaje, se lo agradecemos: no hace falta nada más.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Reclamación de pago'),
    opening: `Estimados señores:

Según nuestra contabilidad, en la cuenta de {{ customer.name }} hay un importe vencido de {{ amount.asked }}${oldestLate}. Solicitamos el abono de esta suma a más tardar el {{ pay_by }}.

Si ya han hecho la transferencia, comuníquennos la fecha y el importe para poder identificarla. Si no están conformes con alguna factura, señálenla en el mismo plazo; las demás siguen siendo exigibles. Si para el {{ pay_by }} no hay pago ni noticias, seguirá un segundo requerimiento.`,
    closing: closing.firm,
  },
};
