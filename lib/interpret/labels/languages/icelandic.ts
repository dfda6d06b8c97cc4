import type { Vocabulary } from './vocabulary.ts';

export const icelandic: Vocabulary = {
  number: `
    Reikningsnúmer; Reikningur; Nr. reiknings; Númer reiknings; Reikningur nr.; Númer; Fylgiskjal;
    Skjalnúmer`,
  customer: `
    Viðskiptavinur; Viðskiptamaður; Nafn viðskiptavinar; Greiðandi; Kaupandi; Skuldunautur; Nafn; Fyrirtæki;
    Móttakandi`,
  customerId: `
    Kennitala; Viðskiptanúmer; Númer viðskiptavinar`,
  issueDate: `
    Dagsetning; Dags.; Útgáfudagur; Dagsetning reiknings; Útgefinn; Reikningsdagur; Dags. reiknings`,
  dueDate: `
    Gjalddagi; Eindagi; Greiðist fyrir; Greiðsludagur fyrir; Greiðslufrestur til`,
  terms: `
    Greiðsluskilmálar`,
  total: `
    Upphæð; Samtals; Heildarupphæð; Samtals með VSK; Upphæð með VSK; Upphæð reiknings; Alls`,
  totalExclTax: `
    Án VSK; Upphæð án VSK; Samtals án VSK`,
  tax: `
    VSK; Virðisaukaskattur; Upphæð VSK`,
  paid: `
    Greitt; Innborgað; Greidd upphæð; Innborganir; Greiðslur`,
  balance: `
    Eftirstöðvar; Ógreitt; Staða; Til greiðslu; Ógreidd upphæð; Skuld; Útistandandi; Staða reiknings; Eftir
    að greiða`,
  currency: `
    Gjaldmiðill; Mynt`,
  status: `
    Staða greiðslu; Ástand; Staða reiknings (greiðsla)`,
  daysOverdue: `
    Dagar í vanskilum; Dagar fram yfir; Vanskil (dagar); Vanskiladagar`,
  email: `
    Netfang; Tölvupóstur`,
  phone: `
    Sími; Farsími`,
  poNumber: `
    Pöntunarnúmer; Númer pöntunar`,
  kind: `
    Tegund; Gerð`,
  other: `
    Greiðsludagur; Dagsetning greiðslu; Afhendingardagur; Pöntunardagur; Lýsing; Athugasemd; Athugasemdir;
    Aðgerðir; Heimilisfang; Verkefni; Sölumaður; Greiðslumáti; Banki; Afsláttur; Magn; Verð; Gengi; Ítrekun`,
};
