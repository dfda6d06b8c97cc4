import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The first reminder. */
export const first: Demand = {
  warm: {
    subject: subjectOf('Een korte vraag'),
    opening: `Goedendag,

Voor ${invoicesBelow} hebben wij nog geen betaling gevonden, en ik wil graag weten waar het op vastloopt. {{ invoices.count | plural: 'Is die', 'Zijn die' }} bij {{ customer.name }} bij de juiste persoon terechtgekomen? Klopt een gegeven niet, ontbreekt er een akkoord, of komt het nu slecht uit?

Ook een kort antwoord helpt mij om het obstakel weg te nemen. Ons zou {{ pay_by }} goed schikken; noem gerust een andere dag. Is het geld al onderweg, dan hartelijk dank: vergeet dit bericht.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Betalingsherinnering'),
    opening: `Goedendag,

Wellicht is het aan uw aandacht ontsnapt: bij {{ customer.name }} {{ invoices.count | plural: 'is', 'zijn' }} ${invoicesBelow} over de vervaldatum heen. Kunt u de betaling uiterlijk {{ pay_by }} regelen, of ons laten weten welke dag u uitkomt?

Heeft uw betaling dit bericht gekruist, dan danken wij u en hoeft u niets meer te doen.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Herinnering'),
    opening: `Geachte heer, mevrouw,

Volgens onze administratie staat bij {{ customer.name }} {{ amount.asked }} open${oldestLate}. Wij verzoeken u dit bedrag uiterlijk {{ pay_by }} te voldoen.

Hebt u al betaald, meld ons dan datum en bedrag zodat wij de betaling kunnen verwerken. Betwist u een post, benoem die dan binnen dezelfde termijn; de overige blijven verschuldigd. Hebben wij op {{ pay_by }} geen betaling of bericht ontvangen, dan volgt een tweede herinnering.`,
    closing: closing.firm,
  },
};
