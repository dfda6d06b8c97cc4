import type { Demand } from '../demand.ts';
import { closing, subjectOf } from './parts.ts';

/** A courtesy before the due date. */
export const preDue: Demand = {
  warm: {
    subject: subjectOf('Demnächst fällig'),
    opening: `Guten Tag,

damit bei {{ customer.name }} niemand überrascht wird: {% if invoices.count == 1 %}Am {{ invoices.oldest_due }} wird die unten aufgeführte Rechnung fällig{% else %}Ab dem {{ invoices.oldest_due }} werden die {{ invoices.count }} unten aufgeführten Rechnungen nach und nach fällig{% endif %}.

Gibt es etwas, das die Zahlung aufhalten könnte? Vielleicht fehlt eine Bestellnummer, eine Frage zur Lieferung ist offen, oder jemand muss noch freigeben. Sagen Sie es mir jetzt, dann klären wir es gemeinsam, solange Zeit ist.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Zur Erinnerung'),
    opening: `Guten Tag,

ein kurzer Hinweis vorab für {{ customer.name }}: {% if invoices.count == 1 %}Die unten aufgeführte Rechnung ist am {{ invoices.oldest_due }} fällig{% else %}Die {{ invoices.count }} unten aufgeführten Rechnungen werden demnächst fällig, die erste am {{ invoices.oldest_due }}{% endif %}. Ist die Zahlung schon eingeplant, brauchen Sie nichts weiter zu tun.

Benötigen Sie dafür noch eine Kopie, eine Freigabe oder eine Bestellnummer, lassen Sie es uns bitte wissen. Wir kümmern uns darum.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Fälligkeit'),
    opening: `Guten Tag,

{% if invoices.count == 1 %}am {{ invoices.oldest_due }} ist der Betrag von {{ amount.asked }}{% else %}beginnend am {{ invoices.oldest_due }} sind insgesamt {{ amount.asked }}{% endif %} auf dem Kundenkonto von {{ customer.name }} zu zahlen. Bitte veranlassen Sie die Überweisung so, dass das Geld am Fälligkeitstag bei uns eingegangen ist; Banken benötigen bis zu einem Arbeitstag.

Korrekturwünsche müssen uns vor diesem Termin vorliegen. Danach gehen offene Posten in unser Mahnwesen, das mit einer schriftlichen Zahlungserinnerung beginnt.`,
    closing: closing.firm,
  },
};
