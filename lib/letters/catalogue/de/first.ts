import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The first reminder. */
export const first: Demand = {
  warm: {
    subject: subjectOf('Eine kurze Frage'),
    opening: `Guten Tag,

für ${invoicesBelow} haben wir noch keinen Zahlungseingang gefunden, und ich möchte gern wissen, woran es liegt. {{ invoices.count | plural: 'Ist die Rechnung', 'Sind die Rechnungen' }} bei {{ customer.name }} an der richtigen Stelle angekommen? Stimmt eine Angabe nicht, fehlt eine Freigabe, oder ist der Zeitpunkt gerade ungünstig?

Auch eine knappe Antwort hilft mir, das Hindernis auszuräumen. Für uns wäre der {{ pay_by }} ein guter Zahltag; nennen Sie gern einen anderen. Und wenn das Geld schon unterwegs ist: vielen Dank, dann ist diese Nachricht erledigt.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Zahlungserinnerung'),
    opening: `Guten Tag,

sicher ist es nur übersehen worden: Auf dem Kundenkonto von {{ customer.name }} {{ invoices.count | plural: 'ist', 'sind' }} ${invoicesBelow} über das Fälligkeitsdatum hinaus offen. Könnten Sie die Zahlung bis zum {{ pay_by }} veranlassen oder uns sagen, welcher Termin Ihnen passt?

Haben Sie in der Zwischenzeit bereits gezahlt, danken wir Ihnen. Dann ist nichts weiter zu tun.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Zahlungserinnerung'),
    opening: `Guten Tag,

laut unserer Buchhaltung ist auf dem Kundenkonto von {{ customer.name }} ein Betrag von {{ amount.asked }} überfällig${oldestLate}. Wir bitten um Ausgleich dieser Summe bis spätestens zum {{ pay_by }}.

Wurde bereits überwiesen, teilen Sie uns Datum und Betrag mit, damit wir die Zahlung zuordnen können. Beanstanden Sie einen Posten, benennen Sie ihn innerhalb derselben Frist; die übrigen bleiben zahlbar. Gehen bis zum {{ pay_by }} weder Geld noch Nachricht ein, folgt die zweite Mahnung.`,
    closing: closing.firm,
  },
};
