import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** A day that was promised went by without the money. */
export const brokenPromise: Demand = {
  warm: {
    subject: subjectOf('Votre paiement'),
    opening: `Bonjour,

Vous aviez prévu le paiement pour le {{ promise.broken_date }}, et je ne le trouve pas encore sur notre compte. Peut-être met-il simplement un peu plus de temps ; dans ce cas merci, et une ligne avec la date du virement suffira.

Ou bien quelque chose est-il survenu chez {{ customer.name }} ? Un imprévu peut arriver à chacun, et j’aimerais savoir où en {{ invoices.count | plural: 'est', 'sont' }} ${invoicesBelow}. Une partie maintenant et le reste plus tard, serait-ce plus facile ? Donnez-moi un jour sur lequel vous comptez vraiment, et je mettrai notre suivi à jour.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Paiement non reçu'),
    opening: `Bonjour,

Merci de nous avoir donné une date : nous avions noté le {{ promise.broken_date }} pour le paiement de {{ customer.name }}. Il ne nous est pas parvenu. {% if invoices.count == 1 %}La facture ci-dessous figure donc de nouveau parmi les impayées{% else %}Les {{ invoices.count }} factures ci-dessous figurent donc de nouveau parmi les impayées{% endif %} dans nos comptes.

Pourriez-vous vérifier si le virement est parti, et nous en indiquer la date ? Si ce n’est pas le cas, merci de l’effectuer d’ici le {{ pay_by }}, ou de nous donner le nouveau jour sur lequel nous pouvons compter.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Date convenue dépassée'),
    opening: `Madame, Monsieur,

Votre paiement était convenu pour le {{ promise.broken_date }}. Cette date est passée sans que nous l’ayons reçu, et, sur le compte de {{ customer.name }}, {{ amount.asked }} restent dus${oldestLate}.

Tant que l’accord courait, nous ne vous avons adressé aucune relance. Il ne s’applique plus. Nous vous demandons le règlement de la totalité au plus tard le {{ pay_by }} ; un nouveau report n’est possible que par écrit et avec un acompte versé le jour même. À défaut, nos relances reprendront à l’étape suivante.`,
    closing: closing.firm,
  },
};
