import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The last written reminder of the plan: asks for a payment or an answer by a day. */
export const final: Demand = {
  warm: {
    subject: subjectOf('Avant que je ne transmette le dossier'),
    opening: `Bonjour,

C’est le dernier message que je peux vous envoyer avant que ce dossier ne passe en d’autres mains au sein de notre entreprise. Il concerne ${invoicesBelow}. {% if last.written %}Je vous ai écrit le {{ last.written }}{% elsif last.called %}Nous nous sommes parlé le {{ last.called }}{% else %}Je vous ai déjà écrit{% endif %}, et j’espère toujours que nous trouverons une solution entre nous.

Quel est l’obstacle chez {{ customer.name }} ? Si la somme est trop lourde en une fois, proposez-moi un échelonnement. Si {{ invoices.count | plural: 'la facture est inexacte', 'une facture est inexacte' }}, montrez-moi en quoi. Et si vous pouvez me donner un jour, le {{ pay_by }} au plus tard, je le note : aucun rappel ne partira avant.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Dernier rappel'),
    opening: `Bonjour,

{% if last.written %}Depuis notre message du {{ last.written }}{% elsif last.called %}Depuis notre appel du {{ last.called }}{% else %}Malgré nos messages précédents{% endif %}, {% if invoices.count == 1 %}la facture ci-dessous n’est toujours pas soldée{% else %}les {{ invoices.count }} factures ci-dessous ne sont toujours pas soldées{% endif %} sur le compte de {{ customer.name }}${oldestLate}. Nous préférons régler cela avec vous plutôt que de vous écrire de nouveau.

Pourriez-vous effectuer le paiement d’ici le {{ pay_by }} ? Si ce n’est pas possible, dites-nous avant cette date ce qui l’empêche, ou quelle date vous pouvez tenir, et nous chercherons une solution ensemble.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Dernière relance'),
    opening: `Madame, Monsieur,

Sur le compte de {{ customer.name }}, {{ amount.asked }} demeurent impayés${oldestLate}{% if last.written %}, notre relance du {{ last.written }} n’ayant pas été suivie de paiement{% elsif last.called %}, notre appel du {{ last.called }} n’ayant pas été suivi de paiement{% endif %}. La présente constitue notre dernière relance. Nous vous demandons le règlement intégral au plus tard le {{ pay_by }}.

Si, à cette date, nous n’avons reçu ni votre règlement ni une réponse écrite, le dossier sera transmis à notre direction, qui décidera de la suite des livraisons et, le cas échéant, de confier le recouvrement à un tiers. D’ici là, vous pouvez l’éviter : en réglant, en indiquant par écrit quelle facture vous contestez et pourquoi, ou en convenant avec nous d’un échéancier.`,
    closing: closing.firm,
  },
};
