import type { Words } from './words.ts';

/** The tax in it. */
export const tax: Words = {
  en: `
    Tax; VAT; GST; HST; Sales tax; Tax amount; VAT amount; GST amount; Total tax; Taxes; Outstanding VAT;
    Outstanding tax; Tax total; VAT total; Tax amt; IGST; CGST; SGST; PST; QST`,
  de: `
    Steuer; MwSt.; MwSt; USt.; USt; Umsatzsteuer; Mehrwertsteuer; Steuerbetrag; MwSt.-Betrag; Steuern;
    USt.-Betrag; MWST-Betrag`,
  fr: `
    TVA; Taxe; Taxes; Montant TVA; Montant de la TVA; Total TVA; TPS; TVQ; Montant des taxes; T.V.A.`,
  es: `
    IVA; Impuesto; Impuestos; Importe IVA; Cuota IVA; Total IVA; IGV; Monto IVA; Cuota; ITBIS; I.V.A.`,
  nl: 'Btw; Btw-bedrag; Belasting; Btw bedrag; Belastingen; Omzetbelasting',
  it: 'IVA; Imposta; Imposte; Tassa; Importo IVA; Totale IVA; I.V.A.; Tasse',
  pt: 'IVA; Imposto; Impostos; Valor IVA; Valor do IVA; Total IVA; ICMS; ISS; I.V.A.',
  sv: 'Moms; Momsbelopp; Skatt; Mervärdesskatt; Varav moms',
  da: 'Moms; Momsbeløb; Afgift; Heraf moms; Skat',
  no: 'Mva; Mva.; Mva-beløp; Avgift; Merverdiavgift; Skatt',
  fi: 'Alv; Alv.; Arvonlisävero; Vero; Alv-summa; Veron määrä; ALV-määrä',
  pl: 'VAT; Podatek; Kwota VAT; Podatek VAT; Kwota podatku; Wartość VAT',
  cs: 'DPH; Daň; Částka DPH; Celkem DPH; Výše DPH; Částka daně',
  ja: '税; 消費税; 税額; 消費税額; 消費税等',
  zh: '税; 稅; 税额; 稅額; 增值税; 營業稅; 税金; 稅金; 销项税额',
};
