import type { Demand } from '../demand.ts';
import { closing, subjectOf } from './parts.ts';

/** On the due date itself. */
export const dueToday: Demand = {
  warm: {
    subject: subjectOf('Échéance du jour'),
    opening: `Bonjour,

C’est aujourd’hui que {% if invoices.count == 1 %}la facture ci-dessous arrive à échéance{% else %}la première des {{ invoices.count }} factures ci-dessous arrive à échéance{% endif %}. Le paiement de {{ customer.name }} est sans doute déjà en route, et dans ce cas ce message n’appelle pas de réponse.

Un imprévu est-il survenu, par exemple un accord qui tarde ou une question restée sans réponse de notre part ? Dites-moi de quoi il s’agit : nous trouverons un jour qui vous convienne.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Échéance ce jour'),
    opening: `Bonjour,

{% if invoices.count == 1 %}La facture ci-dessous est exigible aujourd’hui{% else %}Parmi les {{ invoices.count }} factures ci-dessous, la première est exigible aujourd’hui{% endif %} (compte {{ customer.name }}). Pourriez-vous nous confirmer que le règlement est lancé, ou nous indiquer la date à laquelle l’attendre ?

Si vous avez d’abord besoin d’un duplicata ou d’une rectification, dites-le-nous et nous vous l’enverrons.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('À régler ce jour'),
    opening: `Madame, Monsieur,

La facture {{ invoices.oldest_number }} du compte de {{ customer.name }} est à régler ce jour, {{ invoices.oldest_due }}. Nous vous demandons de valider le virement aujourd’hui{% if invoices.count != 1 %} et de programmer les autres factures de la liste à leurs propres échéances{% endif %}.

Ce qui ne nous sera pas parvenu dans les prochains jours fera l’objet d’une relance écrite. Si vous n’acceptez pas un montant, nous devons en connaître le motif dès maintenant, avec le numéro de facture.`,
    closing: closing.firm,
  },
};
