import type { Demand } from '../demand.ts';
import { closing, invoicesBelow, oldestLate, subjectOf } from './parts.ts';

/** The second reminder: asks what is missing. */
export const second: Demand = {
  warm: {
    subject: subjectOf('Openstaande punten'),
    opening: `Goedendag,

Sinds {% if last.written %}mijn bericht van {{ last.written }}{% elsif last.called %}ons telefoongesprek van {{ last.called }}{% else %}mijn vorige bericht{% endif %} vraag ik mij af wat de betaling van ${invoicesBelow} tegenhoudt. Ligt het aan ons, dan wil ik het rechtzetten; is het bij {{ customer.name }} financieel even krap, dan hoor ik dat liever van u dan dat ik ernaar moet raden.

Er zijn meerdere oplossingen: een gecorrigeerde factuur, een gesprek met degene die akkoord geeft, betalen in termijnen, of een latere dag waar u zeker van bent. Wat daarvan zou helpen? Is dat allemaal niet nodig, dan zou {{ pay_by }} een goede dag zijn.`,
    closing: closing.warm,
  },
  neutral: {
    subject: subjectOf('Tweede herinnering'),
    opening: `Goedendag,

{% if last.written %}Op {{ last.written }} schreven wij u over de openstaande post van {{ customer.name }}.{% elsif last.called %}Op {{ last.called }} belden wij u over de openstaande post van {{ customer.name }}.{% else %}Wij schrijven u nogmaals over de openstaande post van {{ customer.name }}.{% endif %} {% if invoices.count == 1 %}De onderstaande factuur staat{% else %}De {{ invoices.count }} onderstaande facturen staan{% endif %} nog open in onze administratie. Kunt u de betaling uiterlijk {{ pay_by }} regelen, of ons laten weten welke dag u uitkomt?

Hebt u eerst iets van ons nodig, zoals een kopie, een correctie of een ordernummer, zeg het dan en wij sturen het toe.`,
    closing: closing.neutral,
  },
  firm: {
    subject: subjectOf('Aanmaning'),
    opening: `Geachte heer, mevrouw,

{% if last.written %}Op ons bericht van {{ last.written }}{% elsif last.called %}Na ons telefoongesprek van {{ last.called }}{% else %}Op onze eerdere herinnering{% endif %} hebben wij betaling noch bezwaar ontvangen. Bij {{ customer.name }} is nog {{ amount.asked }} verschuldigd${oldestLate}.

Wij verwachten het volledige bedrag uiterlijk {{ pay_by }}, of vóór die dag schriftelijk een vaste betaaldatum. Blijft beide uit, dan bellen wij u en volgt daarna een laatste aanmaning. Betwiste posten mag u aanhouden als u ze met reden noemt; de andere worden er niet door uitgesteld.`,
    closing: closing.firm,
  },
};
