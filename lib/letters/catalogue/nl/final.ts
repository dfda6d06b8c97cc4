import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The last written reminder of the plan: asks for a payment or an answer by a day. */
export const final: Demand = {
  warm: {
    subject: subjectOf('Voordat ik het dossier overdraag'),
    opening: `Goedendag,

Dit is het laatste bericht dat ik u kan sturen voordat het dossier binnen ons bedrijf in andere handen komt. Het gaat om ${invoicesBelow}. {% if last.written %}Ik schreef u op {{ last.written }}{% elsif last.called %}Wij spraken elkaar op {{ last.called }}{% else %}Ik heb u al eerder geschreven{% endif %}, en ik hoop nog steeds dat wij er samen uitkomen.

Waar loopt het bij {{ customer.name }} op vast? Is het bedrag ineens te hoog, stel dan termijnen voor. Klopt er iets niet aan {{ invoices.count | plural: 'de factuur', 'de facturen' }}, laat mij zien wat. En noemt u mij uiterlijk {{ pay_by }} een dag, dan noteer ik die en sturen wij vóór die dag geen herinnering meer.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Laatste herinnering'),
    opening: `Goedendag,

{% if last.written %}Sinds ons bericht van {{ last.written }}{% elsif last.called %}Sinds ons telefoongesprek van {{ last.called }}{% else %}Na onze eerdere berichten{% endif %} {{ invoices.count | plural: 'staat', 'staan' }} ${invoicesBelow} van {{ customer.name }} nog open in onze administratie${oldestLate}. Wij lossen dit liever met u op dan dat wij nog eens schrijven.

Kunt u de betaling uiterlijk {{ pay_by }} regelen? Lukt dat niet, laat ons dan vóór die dag weten wat er in de weg staat of welke datum u kunt nakomen. Dan zoeken wij samen een oplossing.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Laatste aanmaning'),
    opening: `Geachte heer, mevrouw,

Op de klantrekening van {{ customer.name }} staat {{ amount.asked }} nog open${oldestLate}{% if last.written %}, ook na onze aanmaning van {{ last.written }}{% elsif last.called %}, ook na ons telefoongesprek van {{ last.called }}{% endif %}. Dit is onze laatste aanmaning. Wij stellen u tot en met {{ pay_by }} in de gelegenheid het volledige bedrag te voldoen.

Hebben wij dan geen betaling en geen schriftelijk antwoord ontvangen, dan gaat het dossier naar onze directie, die beslist over verdere leveringen en over het uit handen geven van de vordering. Tot die tijd kunt u dat voorkomen: door te betalen, door schriftelijk aan te geven welke factuur u betwist en waarom, of door met ons een betalingsregeling te treffen.`,
    closing: closing.firm,
  },
};
