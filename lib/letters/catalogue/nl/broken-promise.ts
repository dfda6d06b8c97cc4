import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** A day that was promised went by without the money. */
export const brokenPromise: Demand = {
  warm: {
    subject: subjectOf('Uw betaling'),
    opening: `Goedendag,

U had de betaling gepland voor {{ promise.broken_date }}, en ik kan die tot nu toe niet op onze rekening vinden. Misschien is zij alleen wat langer onderweg; dan dank ik u, en een regel met de datum van de overboeking is genoeg.

Of is er bij {{ customer.name }} iets tussengekomen? Plannen veranderen, en ik hoor graag hoe het met ${invoicesBelow} staat. Zou nu een deel en later de rest makkelijker zijn? Noem mij een dag waar u echt op rekent, dan pas ik onze notitie aan.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Betaling niet ontvangen'),
    opening: `Goedendag,

Dank u dat u ons een dag had genoemd: wij hadden {{ promise.broken_date }} genoteerd voor de betaling van {{ customer.name }}. Die is niet binnengekomen. Daarom {{ invoices.count | plural: 'staat', 'staan' }} ${invoicesBelow} weer open in onze administratie.

Kunt u nagaan of de overboeking is uitgevoerd en ons de datum laten weten? Zo niet, regel de betaling dan uiterlijk {{ pay_by }}, of noem ons de nieuwe dag waarop wij mogen rekenen.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Afgesproken datum verstreken'),
    opening: `Geachte heer, mevrouw,

Afgesproken was dat u op {{ promise.broken_date }} zou betalen. Wij hebben niets ontvangen, en op de klantrekening van {{ customer.name }} staat {{ amount.asked }} open${oldestLate}.

Zolang de afspraak liep, stuurden wij geen aanmaningen. Die afspraak geldt niet meer. Wij verzoeken u het volledige bedrag uiterlijk {{ pay_by }} te betalen; verder uitstel kan alleen schriftelijk en met een deelbetaling op dezelfde dag. Anders gaan onze aanmaningen verder met de volgende stap.`,
    closing: closing.firm,
  },
};
