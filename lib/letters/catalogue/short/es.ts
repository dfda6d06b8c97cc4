import { oneOrMany, type Shorts } from './short.ts';

const what = oneOrMany('la factura {{ invoices.oldest_number }}', '{{ invoices.count }} facturas');
const from = '{{ sender.person }}, {{ sender.company }}, {{ sender.phone }}';

export const shorts: Shorts = {
  'pre-due': `Buenos días: le recuerdo que ${what} ({{ amount.asked }}) ${oneOrMany('vence el {{ invoices.oldest_due }}', 'vencen pronto, la primera el {{ invoices.oldest_due }}')}. ¿Le falta algo para el pago? ${from}`,
  'due-today': `Buenos días: ${what} ({{ amount.asked }}) ${oneOrMany('vence hoy', 'vencen, la primera hoy')}. ¿Está previsto el pago, o qué fecha le viene bien? ${from}`,
  first: `Buenos días: ${what} ({{ amount.asked }}) ${oneOrMany('está vencida', 'están vencidas')}. ¿Puede pagar a más tardar el {{ pay_by }} o indicarnos una fecha? Si el pago ya está en camino, gracias. ${from}`,
  second: `Buenos días: de ${what} siguen pendientes {{ amount.asked }}. ¿Con qué fecha podemos contar, o qué lo impide? ${from}`,
  final: `Buenos días: {{ amount.asked }} de ${what} siguen pendientes tras nuestros recordatorios. Le rogamos que pague o nos escriba a más tardar el {{ pay_by }}; después, el asunto pasará a nuestra gerencia. ${from}`,
  'broken-promise': `Buenos días: no hemos recibido el pago previsto para el {{ promise.broken_date }}. ¿Está en camino, o podemos anotar otra fecha? ${from}`,
  'promise-confirmation': `Gracias. Anotado: {{ promise.amount }} el {{ promise.date }}. Si cambia la fecha, basta un mensaje antes. ${from}`,
  'promise-reminder': `Buenos días: para que no se olvide, esperamos {{ promise.amount }} el {{ promise.date }}. Si la fecha ha cambiado, díganos la nueva. ${from}`,
  'instalment-reminder': `Buenos días: el próximo plazo es de {{ plan.next_amount }} y vence el {{ plan.next_date }}. Si le resulta difícil, díganoslo antes. ${from}`,
  'missed-call': `Buenos días: he intentado hablar con usted sobre ${what} ({{ amount.asked }}). ¿Cuándo puedo volver a llamar, o prefiere escribir? ${from}`,
};
