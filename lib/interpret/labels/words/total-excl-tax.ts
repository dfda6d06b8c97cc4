import type { Words } from './words.ts';

/** The amount without tax. */
export const totalExclTax: Words = {
  en: `
    Tax Excluded; Untaxed Amount; Amount (excl. tax); Untaxed; Net Total; Net; Net amount; Net value; Net
    amt; Subtotal; Sub total; Sub-total; Total excl. VAT; Total excl. tax; Total ex VAT; Total ex tax; Total
    (excl. VAT); Total (excl. tax); Total (ex. tax); Amount excl. VAT; Amount excl. tax; Amount ex VAT;
    Amount ex. VAT; Amount (excl. VAT); Amount (ex. VAT); Excl. VAT; Excl. tax; Ex VAT; Ex. VAT; Ex tax; Ex
    GST; Amount ex GST; Total ex GST; Before tax; Amount before tax; Total before tax; Taxable amount;
    Taxable; Taxable value; Tax base; Net of tax; Pre-tax; Pretax amount; Amount without tax; Without tax;
    Untaxed total; Net sales; Goods amount; Amount without VAT; Excluding VAT; Excluding tax; Amount
    excluding VAT; Invoice net; Net invoice amount`,
  de: `
    Exklusive Steuern; Nettobetrag; Betrag (exkl. MWST); Netto; Nettosumme; Netto-Betrag; Betrag netto;
    Gesamt netto; Summe netto; Netto-Summe; Rechnungsbetrag netto; Rechnungsbetrag (netto); Betrag (netto);
    Nettowert; Zwischensumme; Betrag exkl. MwSt.; Betrag ohne MwSt.; Betrag zzgl. MwSt.; Gesamt exkl. MwSt.;
    Warenwert; Exkl. MwSt.; Ohne MwSt.; Ohne Steuer; Netto (ohne MwSt.); Bemessungsgrundlage; Gesamtnetto;
    Nettogesamtbetrag; Summe (exkl. MwSt.); Ohne USt.`,
  fr: `
    Hors taxes; Montant hors taxes; Taxes exclues; Montant HT; Hors taxe; Total net; HT; H.T.; Total HT;
    Total H.T.; Montant H.T.; Montant net; Net; Sous-total; Base HT; Net HT; Montant hors taxe; Montant hors
    TVA; Hors TVA; HTVA; Montant HTVA; Montant (HT); Total (HT); Base imposable; Montant net HT; Total hors
    taxes; Net commercial; Avant taxes; Montant avant taxes; Sans taxes`,
  es: `
    Impuestos no incluidos; Importe base; Base imponible; Total neto; Neto; Importe neto; Base; Subtotal;
    Sub total; Importe sin IVA; Total sin IVA; Importe (sin IVA); Total (sin IVA); Sin IVA; Sin impuestos;
    Total sin impuestos; Importe sin impuestos; Base imp.; B. imponible; Monto neto; Valor neto; Monto sin
    IVA; Antes de impuestos; Total antes de impuestos; Total s/IVA; Neto gravado`,
  nl: `
    Exclusief BTW; Excl. btw; Bedrag (excl. BTW); Onbelast; Netto totaal; Netto; Netto bedrag; Nettobedrag;
    Subtotaal; Totaal excl. btw; Totaal exclusief btw; Totaal (excl. btw); Bedrag excl. btw; Bedrag
    exclusief btw; Zonder btw; Grondslag; Bedrag ex. btw; Ex btw; Ex. btw`,
  it: `
    Imponibile; Importo imponibile; Importo (al netto delle imposte); Ante imposta; Totale netto; Netto;
    Importo netto; Totale imponibile; Subtotale; Sub totale; Importo senza IVA; Totale senza IVA; Senza IVA;
    IVA esclusa; Importo (IVA esclusa); Totale (IVA esclusa); Al netto IVA; Tot. imponibile; Netto IVA;
    Escl. IVA; Valore netto; Importo esente IVA`,
  pt: `
    Valor Sem Imposto; Sem impostos; Valor sem Impostos; Valor (Excl. IVA); Valor (sem impostos); Não
    tributado; Total Líquido; Líquido; Valor líquido; Subtotal; Sub total; Valor sem IVA; Total sem IVA; Sem
    IVA; Total s/ IVA; Base tributável; Base de incidência; Incidência; Total sem impostos; Valor s/ IVA;
    Base de cálculo; Montante sem IVA; Excl. IVA; Montante líquido; Antes de impostos; Ilíquido`,
  sv: `
    Ex moms; Summa exkl. moms; Obeskattat belopp; Belopp (exkl. Skatt); Netto Totalt; Netto; Nettobelopp;
    Exkl. moms; Belopp exkl. moms; Totalt exkl. moms; Summa exkl moms; Utan moms; Delsumma; Bel. exkl. moms;
    Ex. moms; Exklusive moms; Belopp utan moms; Nettosumma; Momsfritt belopp`,
  da: `
    Moms ekskluderet; Beløb før moms; Beløb (ekskl. moms); Netto; Nettobeløb; Ekskl. moms; Beløb ekskl.
    moms; Total ekskl. moms; I alt ekskl. moms; Uden moms; Subtotal; Ex. moms; Ex moms; Eksklusive moms;
    Beløb ex. moms; Beløb uden moms`,
  no: `
    Uten mva.; Beløp (eks. mva); Beløp (ekskl. MVA); Netto; Nettobeløp; Ekskl. mva; Ekskl. mva.; Eks. mva;
    Eks. mva.; Beløp eks. mva.; Beløp ekskl. mva; Sum eks. mva; Totalt eks. mva; Uten mva; Delsum; Eksklusiv
    mva; Grunnlag; Ex. mva; Nettosum`,
  fi: `
    Veroton; Verottamaton summa; Veroton arvo; netto yhteensä; Netto; Nettosumma; Alv 0 %; Summa alv 0 %;
    Ilman alv; Veroton summa; Veroton yhteensä; Välisumma; Alviton; Ei sis. alv; Summa (veroton); Netto (alv
    0 %); Ilman veroa; Verot. summa`,
  pl: `
    Netto; Kwota bez podatku; Kwota (Bez VAT); Kwota netto; Wartość netto; Razem netto; Suma netto; Suma
    częściowa; Bez VAT; Bez podatku; Kwota bez VAT; Wartość bez VAT; Podsuma; Podstawa; Wart. netto; Kwota
    (netto); Cena netto`,
  cs: `
    Bez daně; Částka bez DPH; Částka bez daně; Částka (bez daně); Celkem bez DPH; Cena bez DPH; Základ;
    Základ daně; Mezisoučet; Netto; Bez DPH; Částka (bez DPH); Celkem (bez DPH); Částka netto; Cena celkem
    bez DPH; Netto částka`,
  ja: `
    税抜; 税抜金額; 税抜合計; 税抜き; 税抜き金額; 小計; 金額(税抜); 合計(税抜); 金額（税抜）; 合計（税抜）; 本体価格; 税抜額; 正味金額; 課税対象額; 税別; 税別金額; 本体金額`,
  zh: `
    不含税; 未連稅; 未税金额; 未連稅金額; 不含稅; 未含稅金額; 金額（不含稅）; 未征税; 总净; 不含税金额; 未稅金額; 未稅; 小计; 小計; 净额; 淨額; 未税; 金额（不含税）;
    不含稅金額; 税前金额; 稅前金額; 销售额; 銷售額; 不含税总额; 净值`,
};
