import type { Demand } from '../demand.ts';
import { closing, subjectOf } from './parts.ts';

/** On the due date itself. */
export const dueToday: Demand = {
  warm: {
    subject: subjectOf('Heute fällig'),
    opening: `Guten Tag,

heute ist es so weit: {% if invoices.count == 1 %}Die unten aufgeführte Rechnung wird fällig{% else %}Die erste der {{ invoices.count }} unten aufgeführten Rechnungen wird fällig{% endif %}. Wahrscheinlich ist die Zahlung von {{ customer.name }} bereits unterwegs; dann brauchen Sie auf diese Nachricht nicht zu antworten.

Ist etwas dazwischengekommen, etwa eine fehlende Freigabe oder eine Frage, die wir Ihnen noch schulden? Schreiben Sie mir, was es ist. Wir finden einen Tag, der Ihnen möglich ist.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Heute fällig'),
    opening: `Guten Tag,

{% if invoices.count == 1 %}die unten aufgeführte Rechnung ist heute fällig{% else %}von den {{ invoices.count }} unten aufgeführten Rechnungen ist die erste heute fällig{% endif %} (Kundenkonto {{ customer.name }}). Könnten Sie uns bestätigen, dass die Zahlung veranlasst ist, oder uns mitteilen, wann wir damit rechnen dürfen?

Falls Sie vorher eine Kopie oder eine Korrektur benötigen, sagen Sie bitte Bescheid. Wir schicken sie Ihnen.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Zahlbar heute'),
    opening: `Guten Tag,

die Rechnung {{ invoices.oldest_number }} auf dem Kundenkonto von {{ customer.name }} ist heute, am {{ invoices.oldest_due }}, zu zahlen. Bitte geben Sie die Überweisung noch heute frei{% if invoices.count != 1 %} und planen Sie die weiteren Posten zu ihren eigenen Terminen ein{% endif %}.

Was in den nächsten Tagen nicht eingegangen ist, wird schriftlich angemahnt. Erkennen Sie einen Posten nicht an, nennen Sie uns jetzt Rechnungsnummer und Grund.`,
    closing: closing.firm,
  },
};
