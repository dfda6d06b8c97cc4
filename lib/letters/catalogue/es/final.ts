import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The last written reminder of the plan: asks for a payment or an answer by a day. */
export const final: Demand = {
  warm: {
    subject: subjectOf('Antes de pasar el asunto'),
    opening: `Buenos días:

Este es el último mensaje que puedo enviarle antes de que el asunto pase a otras manos en nuestra empresa. Se trata de ${invoicesBelow}. {% if last.written %}Le escribí el {{ last.written }}{% elsif last.called %}Hablamos el {{ last.called }}{% else %}Ya le había escrito{% endif %}, y sigo confiando en que lo arreglemos entre nosotros.

¿Cuál es el obstáculo en {{ customer.name }}? Si el importe es demasiado alto para pagarlo de una vez, propóngame plazos. Si hay algo mal en {{ invoices.count | plural: 'la factura', 'las facturas' }}, muéstreme dónde. Y si puede darme un día, a más tardar el {{ pay_by }}, lo anoto: antes de esa fecha no saldrá ningún otro aviso.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Último recordatorio'),
    opening: `Buenos días:

{% if last.written %}Desde nuestro mensaje del {{ last.written }}{% elsif last.called %}Desde nuestra llamada del {{ last.called }}{% else %}Después de nuestros mensajes anteriores{% endif %}, {% if invoices.count == 1 %}la factura que se detalla a continuación sigue pendiente{% else %}las {{ invoices.count }} facturas que se detallan a continuación siguen pendientes{% endif %} en nuestra contabilidad, en la cuenta de {{ customer.name }}{% if invoices.oldest_days %}, con un retraso de {% if invoices.count != 1 %}hasta {% endif %}{{ invoices.oldest_days }} {{ invoices.oldest_days | plural: 'día', 'días' }}{% endif %}. Preferimos resolverlo con usted a escribirle otra vez.

¿Podría realizar el pago como muy tarde el {{ pay_by }}? Si no es posible, díganos antes de esa fecha qué lo impide o qué día puede cumplir, y buscaremos juntos una solución.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Último requerimiento'),
    opening: `Estimados señores:

En la cuenta de {{ customer.name }} siguen pendientes de pago {{ amount.asked }}${oldestLate}{% if last.written %}, pese a nuestro requerimiento del {{ last.written }}{% elsif last.called %}, pese a nuestra llamada del {{ last.called }}{% endif %}. Este es nuestro último requerimiento. Fijamos el {{ pay_by }} como fecha límite para el pago íntegro.

Si al término de ese día no tenemos ni los fondos ni una respuesta por escrito, el expediente pasará a la dirección de nuestra empresa, que decidirá sobre los próximos suministros y sobre el posible encargo del cobro a un tercero. Hasta entonces pueden evitarlo: pagando, indicando por escrito qué factura impugnan y por qué, o acordando con nosotros un calendario de pagos.`,
    closing: closing.firm,
  },
};
