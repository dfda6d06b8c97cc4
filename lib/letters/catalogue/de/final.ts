import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The last written reminder of the plan: asks for a payment or an answer by a day. */
export const final: Demand = {
  warm: {
    subject: subjectOf('Bevor ich den Vorgang abgebe'),
    opening: `Guten Tag,

dies ist die letzte Nachricht, die ich Ihnen zu diesem Vorgang schicken kann, bevor er in unserem Haus in andere Hände geht. Es geht um ${invoicesBelow}. {% if last.written %}Geschrieben habe ich zuletzt am {{ last.written }}{% elsif last.called %}Gesprochen haben wir zuletzt am {{ last.called }}{% else %}Geschrieben habe ich bereits{% endif %}, und ich hoffe noch immer, dass wir beide eine Lösung finden.

Was steht bei {{ customer.name }} im Wege? Ist die Summe auf einmal zu hoch, schlagen Sie Raten vor. Stimmt an {{ invoices.count | plural: 'der Rechnung', 'den Rechnungen' }} etwas nicht, zeigen Sie mir, wo. Und wenn Sie mir spätestens bis zum {{ pay_by }} einen Tag nennen, notiere ich ihn; vor diesem Tag erinnern wir Sie nicht noch einmal.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Letzte Zahlungserinnerung'),
    opening: `Guten Tag,

{% if last.written %}auch nach unserem Schreiben vom {{ last.written }}{% elsif last.called %}auch nach unserem Telefonat vom {{ last.called }}{% else %}auch nach unseren bisherigen Nachrichten{% endif %} {{ invoices.count | plural: 'ist', 'sind' }} auf dem Kundenkonto von {{ customer.name }} ${invoicesBelow} noch überfällig${oldestLate}. Wir möchten das lieber mit Ihnen klären, als noch einmal zu schreiben.

Könnten Sie die Zahlung bis zum {{ pay_by }} veranlassen? Wenn das nicht möglich ist, sagen Sie uns bis dahin, was im Wege steht oder welchen Termin Sie einhalten können. Dann suchen wir gemeinsam einen Weg.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Letzte Mahnung'),
    opening: `Sehr geehrte Damen und Herren,

auf dem Kundenkonto von {{ customer.name }} sind {{ amount.asked }} überfällig${oldestLate}{% if last.written %}; auf unser Schreiben vom {{ last.written }} ist keine Zahlung eingegangen{% elsif last.called %}; auch nach unserem Telefonat vom {{ last.called }} ging keine Zahlung ein{% endif %}. Dies ist unsere letzte Mahnung. Wir setzen Ihnen hiermit eine Frist zur vollständigen Zahlung bis zum {{ pay_by }}.

Liegt uns bis zum Ablauf dieser Frist weder der Betrag noch eine schriftliche Antwort vor, geht der Vorgang an unsere Geschäftsleitung. Sie entscheidet über weitere Lieferungen und darüber, ob die Forderung an Dritte übergeben wird. Bis dahin können Sie das abwenden: durch Zahlung, durch eine begründete schriftliche Beanstandung einzelner Posten oder durch einen mit uns vereinbarten Zahlungsplan.`,
    closing: closing.firm,
  },
};
