import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** A day that was promised went by without the money. */
export const brokenPromise: Demand = {
  warm: {
    subject: subjectOf('Ihre Zahlung'),
    opening: `Guten Tag,

Sie hatten die Zahlung für den {{ promise.broken_date }} vorgesehen, und ich kann sie auf unserem Konto bislang nicht finden. Vielleicht ist sie nur etwas länger unterwegs; dann danke ich Ihnen, und eine Zeile mit dem Überweisungsdatum genügt.

Oder ist bei {{ customer.name }} etwas dazwischengekommen? Pläne ändern sich, und ich wüsste gern, wie es um ${invoicesBelow} steht. Wäre es leichter, jetzt einen Teil und den Rest später zu zahlen? Nennen Sie mir einen Tag, mit dem Sie sicher rechnen, dann ändere ich unsere Notiz.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Zahlung nicht eingegangen'),
    opening: `Guten Tag,

danke, dass Sie uns einen Termin genannt hatten: Wir hatten die Zahlung von {{ customer.name }} für den {{ promise.broken_date }} vorgemerkt. Eingegangen ist sie nicht. {% if invoices.count == 1 %}Die unten aufgeführte Rechnung ist{% else %}Die {{ invoices.count }} unten aufgeführten Rechnungen sind{% endif %} deshalb in unseren Büchern wieder offen.

Könnten Sie prüfen, ob die Überweisung ausgeführt wurde, und uns das Datum mitteilen? Falls nicht, veranlassen Sie sie bitte bis zum {{ pay_by }}, oder nennen Sie uns den neuen Tag, auf den wir uns verlassen dürfen.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Vereinbarter Termin verstrichen'),
    opening: `Sehr geehrte Damen und Herren,

Ihre Zahlung war für den {{ promise.broken_date }} vereinbart. Dieser Tag ist ohne Zahlungseingang verstrichen; auf dem Kundenkonto von {{ customer.name }} sind {{ amount.asked }} überfällig${oldestLate}.

Solange die Vereinbarung lief, haben wir nicht gemahnt. Sie gilt nun nicht mehr. Wir bitten um den vollen Betrag bis zum {{ pay_by }}; ein weiterer Aufschub ist nur schriftlich und gegen eine Teilzahlung am selben Tag möglich. Andernfalls setzen wir unsere Mahnungen mit der nächsten Stufe fort.`,
    closing: closing.firm,
  },
};
