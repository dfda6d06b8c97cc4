import type { Demand } from '../demand.ts';
import { closing, oldestLate, subjectOf } from './parts.ts';

/** The second reminder: asks what is missing. */
export const second: Demand = {
  warm: {
    subject: subjectOf('Points à éclaircir'),
    opening: `Bonjour,

{% if last.written %}Depuis mon message du {{ last.written }}{% elsif last.called %}Depuis notre échange téléphonique du {{ last.called }}{% else %}Depuis mon dernier message{% endif %}, je me demande ce qui empêche le paiement. Il s’agit de {% if invoices.count == 1 %}la facture ci-dessous{% else %}ces {{ invoices.count }} factures{% endif %}. Si cela vient de nous, je tiens à y remédier ; si la trésorerie de {{ customer.name }} est tendue en ce moment, je préfère le savoir plutôt que de le deviner.

Il existe plusieurs issues : une facture corrigée, un mot à la personne qui donne son accord, un paiement en plusieurs fois, ou une date plus lointaine dont vous êtes sûr. Laquelle vous aiderait ? Si rien de cela n’est nécessaire, le {{ pay_by }} serait un bon jour.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Deuxième rappel'),
    opening: `Bonjour,

{% if last.written %}Nous vous avons écrit le {{ last.written }} au sujet du compte de {{ customer.name }}.{% elsif last.called %}Nous vous avons appelé le {{ last.called }} au sujet du compte de {{ customer.name }}.{% else %}Nous revenons vers vous au sujet du compte de {{ customer.name }}.{% endif %} {% if invoices.count == 1 %}La facture ci-dessous n’est toujours pas soldée{% else %}Les {{ invoices.count }} factures ci-dessous ne sont toujours pas soldées{% endif %} dans nos comptes. Pourriez-vous procéder au règlement d’ici le {{ pay_by }}, ou nous dire quelle date vous convient ?

S’il vous faut d’abord quelque chose de notre part, un duplicata, une rectification ou un numéro de commande, dites-le et nous vous l’enverrons.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Deuxième relance'),
    opening: `Madame, Monsieur,

{% if last.written %}Notre courrier du {{ last.written }}{% elsif last.called %}Notre appel du {{ last.called }}{% else %}Notre premier rappel{% endif %} n’a donné lieu ni à un paiement ni à une contestation. Sur le compte de {{ customer.name }}, {{ amount.asked }} restent dus${oldestLate}.

Nous attendons la totalité pour le {{ pay_by }} ou, avant cette date, un engagement écrit sur un jour précis. À défaut, nous vous téléphonerons, puis nous vous adresserons une dernière relance. Vous pouvez laisser en attente les factures contestées si vous les désignez en donnant le motif ; cela ne retarde pas les autres.`,
    closing: closing.firm,
  },
};
