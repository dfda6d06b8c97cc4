import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The first reminder. */
export const first: Demand = {
  warm: {
    subject: subjectOf('Une petite question'),
    opening: `Bonjour,

Nous n’avons pas encore trace d’un paiement pour ${invoicesBelow}, et j’aimerais savoir ce qui le retarde. {{ invoices.count | plural: 'Est-elle bien arrivée', 'Sont-elles bien arrivées' }} à la bonne personne chez {{ customer.name }} ? Une mention est-elle inexacte, un accord manque-t-il, ou le moment est-il mal choisi ?

Même une réponse brève m’aidera à lever l’obstacle. Le {{ pay_by }} nous conviendrait bien ; si vous préférez un autre jour, indiquez-le-moi. Et si l’argent est déjà parti, merci beaucoup : ne tenez pas compte de ce message.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Rappel'),
    opening: `Bonjour,

Sauf erreur de notre part, ${invoicesBelow}, sur le compte de {{ customer.name }}, {{ invoices.count | plural: 'a dépassé sa date d’échéance', 'ont dépassé leur date d’échéance' }}. Pourriez-vous procéder au règlement d’ici le {{ pay_by }}, ou nous dire quelle date vous convient ?

Si votre paiement s’est croisé avec ce message, nous vous en remercions : vous n’avez plus rien à faire.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Relance'),
    opening: `Madame, Monsieur,

D’après nos comptes, le solde échu de {{ customer.name }} s’élève à {{ amount.asked }}${oldestLate}. Nous vous demandons de régler cette somme le {{ pay_by }} au plus tard.

Si un virement a été effectué, communiquez-nous sa date et son montant afin que nous puissions le rapprocher. Si vous contestez une facture, désignez-la dans le même délai ; les autres restent exigibles. Sans paiement ni nouvelle de votre part au {{ pay_by }}, une deuxième relance suivra.`,
    closing: closing.firm,
  },
};
