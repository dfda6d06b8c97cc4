import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The second reminder: asks what is missing. */
export const second: Demand = {
  warm: {
    subject: subjectOf('Offene Punkte'),
    opening: `Guten Tag,

{% if last.written %}seit meiner Nachricht vom {{ last.written }}{% elsif last.called %}seit unserem Telefonat am {{ last.called }}{% else %}seit meiner letzten Nachricht{% endif %} frage ich mich, was der Zahlung im Wege steht. Es geht um ${invoicesBelow}. Liegt es an uns, möchte ich es in Ordnung bringen; ist bei {{ customer.name }} das Geld gerade knapp, höre ich es lieber, als zu rätseln.

Auswege gibt es mehrere: eine korrigierte Rechnung, ein Gespräch mit der Person, die freigibt, eine Zahlung in Raten oder ein späterer Tag, auf den Sie sich verlassen können. Was davon würde helfen? Brauchen Sie nichts dergleichen, wäre der {{ pay_by }} ein guter Termin.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Zweite Zahlungserinnerung'),
    opening: `Guten Tag,

{% if last.written %}am {{ last.written }} haben wir Ihnen zum Kundenkonto von {{ customer.name }} geschrieben.{% elsif last.called %}am {{ last.called }} haben wir mit Ihnen zum Kundenkonto von {{ customer.name }} telefoniert.{% else %}wir kommen noch einmal auf das Kundenkonto von {{ customer.name }} zurück.{% endif %} {% if invoices.count == 1 %}Die unten aufgeführte Rechnung ist{% else %}Die {{ invoices.count }} unten aufgeführten Rechnungen sind{% endif %} in unseren Büchern weiterhin offen. Könnten Sie die Zahlung bis zum {{ pay_by }} veranlassen oder uns einen Termin nennen, der Ihnen passt?

Brauchen Sie zuerst etwas von uns, zum Beispiel eine Kopie, eine Korrektur oder eine Bestellnummer, dann sagen Sie es uns. Wir schicken es Ihnen.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Zweite Mahnung'),
    opening: `Guten Tag,

{% if last.written %}auf unser Schreiben vom {{ last.written }}{% elsif last.called %}nach unserem Telefonat vom {{ last.called }}{% else %}auf unsere Zahlungserinnerung{% endif %} sind weder Geld noch Einwände eingegangen. Auf dem Kundenkonto von {{ customer.name }} sind weiterhin {{ amount.asked }} überfällig${oldestLate}.

Wir erwarten bis zum {{ pay_by }} den vollen Betrag oder einen Zahlungstermin, den Sie uns schriftlich verbindlich zusagen. Andernfalls rufen wir Sie an, danach ergeht die letzte Mahnung. Strittige Posten dürfen Sie zurückhalten, wenn Sie sie mit Begründung benennen; auf die anderen hat das keinen Einfluss.`,
    closing: closing.firm,
  },
};
