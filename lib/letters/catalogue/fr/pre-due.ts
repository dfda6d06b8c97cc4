import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, subjectOf } from './parts.ts';

/** A courtesy before the due date. */
export const preDue: Demand = {
  warm: {
    subject: subjectOf('Prochaine échéance'),
    opening: `Bonjour,

Pour que personne chez {{ customer.name }} ne soit pris de court : {% if invoices.count == 1 %}la facture ci-dessous arrive à échéance le {{ invoices.oldest_due }}{% else %}les {{ invoices.count }} factures ci-dessous arrivent bientôt à échéance, la première le {{ invoices.oldest_due }}{% endif %}.

Y a-t-il quelque chose qui risque de retarder le paiement ? Un numéro de commande qui manque, une question sur la livraison, un accord encore attendu en interne : dites-le-moi dès maintenant, et nous le réglerons ensemble pendant qu’il en est temps.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Échéance à venir'),
    opening: `Bonjour,

Un simple mot à l’avance pour {{ customer.name }} : ${invoicesBelow} {{ invoices.count | plural: 'sera exigible le', 'seront bientôt exigibles, la première le' }} {{ invoices.oldest_due }}. Si le règlement est déjà prévu, vous n’avez rien à faire.

S’il vous faut auparavant un duplicata, une validation ou un numéro de commande, prévenez-nous et nous ferons le nécessaire.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Date d’échéance'),
    opening: `Madame, Monsieur,

{% if invoices.count == 1 %}Le {{ invoices.oldest_due }}, la somme de {{ amount.asked }} deviendra exigible{% else %}À partir du {{ invoices.oldest_due }}, une somme totale de {{ amount.asked }} deviendra exigible{% endif %} sur le compte de {{ customer.name }}. Nous vous remercions de programmer le virement de sorte que les fonds nous parviennent à l’échéance ; les banques peuvent demander un jour ouvré.

Toute demande de rectification doit nous être transmise avant cette date. Ensuite, les montants impayés entrent dans notre procédure de relance, qui commence par un rappel écrit.`,
    closing: closing.firm,
  },
};
