import type { Words } from './words.ts';

/** The invoice's amount including tax. */
export const total: Words = {
  en: `
    Bill Amt.; Bill Amt; Instalment; Installment; Instalment amount; Installment amount;
    Total; Total Amount; Grand Total; Invoiced Amount; Invoice Grand Total; Rounded Total; Amount; Amount
    (inc. tax); Total (inc. tax); Invoice Amount; Invoice Total; Gross; Amount Including VAT; Total Amt;
    Total Amt.; Amt; Amt.; Inv. Amt; Inv. Amount; Inv Amount; Invoice Amt; Invoice value; Value; Bill
    amount; Billed amount; Invoiced; Gross amount; Gross total; Gross value; Total incl. VAT; Total incl.
    tax; Total inc VAT; Total (incl. VAT); Total (incl. tax); Amount incl. VAT; Amount incl. tax; Amount
    inc. VAT; Amount (incl. VAT); Amount (incl. tax); Amount with tax; Total with tax; Total inc. GST;
    Amount inc GST; Tax included; Original amount; Original amt; Original; Orig; Orig. amount; Document amount;
    Document total; Doc. amount; Total due at issue; Amount billed; Total billed; Total invoiced; Total in
    Currency; Total value; Grand Total Amount; Invoice gross; Initial amount; Full amount; Charges; Sum; How
    much; Instalment; Instalment amount; Installment amount`,
  de: `
    Gesamt; Gesamtbetrag; Rechnungsbetrag; Rechnungssumme; Gerundete Gesamtsumme; Gesamtsumme; Betrag;
    Bruttobetrag; Bruttosumme; Summe (inkl. MwSt.); Brutto; Summe; Brutto-Betrag; Betrag brutto;
    Brutto-Summe; Gesamt brutto; Gesamt (brutto); Gesamtbetrag brutto; Betrag inkl. MwSt.; Betrag inkl.
    USt.; Gesamt inkl. MwSt.; Summe brutto; Bruttorechnungsbetrag; Rechnungsbetrag brutto; Rechnungsbetrag
    (brutto); Betrag (brutto); Re.-Betrag; Rg.-Betrag; Rechn.-Betrag; Endbetrag; Endsumme; Belegbetrag;
    Ursprungsbetrag; Ursprünglicher Betrag; Originalbetrag; Wert; Bruttowert; Forderungsbetrag; Forderung;
    Ges.-Betrag; Total; Totalbetrag; Gesamtwert; Betrag (inkl. MWST); Gesamt in Währung; Betrag inkl. MWST;
    Rechnungsendbetrag; Ratenbetrag; Rechnungswert`,
  fr: `
    Total; Montant total; Total TTC; Montant facturé; Total général de la facture; Total arrondi; Montant;
    Montant TTC; Montant de la facture; Montant T.T.C.; Total T.T.C.; TTC; Montant total TTC; Montant
    facture; Montant de facture; Montant brut; Brut; Montant initial; Montant global; Net à payer TTC;
    Valeur; Somme; Montant facturé TTC; Total facture; Total de la facture; Total facturé; Montant taxes
    comprises; Montant (TTC); Total (TTC); Montant TVAC; TVAC; Total TVAC; Total en devise; Montant
    original; Prix TTC; Toutes taxes comprises; Montant origine`,
  es: `
    Total fac.; Total; Importe total; Cantidad facturada; Factura Gran Total; Total redondeado; Importe; Importe de
    Factura; Importe de la factura; Importe factura; Importe bruto; Bruto; Total factura; Total de la
    factura; Total con IVA; Importe con IVA; Importe (IVA incl.); Total (IVA incl.); Importe IVA incluido;
    Monto; Monto total; Monto factura; Monto de la factura; Valor; Valor total; Cantidad; Cantidad total;
    Importe original; Importe inicial; Importe facturado; Total facturado; Suma; Monto original; Total en
    divisa; Valor factura; Total documento; Importe documento; Importe (con IVA); Total c/IVA; Importe (IVA
    inc.)`,
  nl: `
    Totaal; Totaalbedrag; Algemeen totaal; Factuurbedrag; Totaal factuurbedrag; Afgerond Totaal; Totaal
    bedrag; Bedrag; Bedrag (incl. BTW); Totaal (incl. BTW); Totaal incl. btw; Bedrag incl. btw; Bedrag
    inclusief btw; Incl. btw; Inclusief btw; Bruto; Bruto bedrag; Brutobedrag; Bruto totaal; Factuur bedrag;
    Factuurtotaal; Factuur totaal; Oorspronkelijk bedrag; Origineel bedrag; Origineel; Som; Waarde;
    Gefactureerd; Gefactureerd bedrag; Totaal factuur; Totaal in valuta; Hoofdsom; Fact.bedrag; Eindtotaal;
    Totaal inclusief btw`,
  it: `
    Totale doc.; Totale; Importo totale; Somma totale; Importo fatturato; Totale arrotondato; Totale Importo; Importo;
    Importo (IVA inclusa); Totale (IVA inclusa); Importo Fattura; Ammontare; Totale fattura; Totale
    documento; Importo documento; Importo lordo; Lordo; Totale lordo; Totale ivato; Totale IVA inclusa;
    Importo ivato; Valore; Importo originario; Importo originale; Tot. fattura; Tot. documento; Totale da
    fatturare; Totale in valuta; Somma; Importo iniziale; Totale (IVA incl.); Importo totale documento;
    Fatturato; Totale generale; Tot.; Imp. fattura; Importo IVA incl.`,
  pt: `
    Vlr. Título; Vlr.Título; Valor título; Vl. título;
    Total; Montante Total; Valor total; Total geral; Montante Faturado; Valor Faturado; Total geral da
    fatura; Total Arredondado; Montante; Montante (IVA inc.); Valor; Total (IVA inc.); Total da Nota de
    Pagamento; Valor da Fatura; Valor bruto; Bruto; Total bruto; Valor original; Valor da nota; Valor da NF;
    Valor do documento; Total da fatura; Total fatura; Total c/ IVA; Total com IVA; Valor com IVA; Total com
    impostos; Valor com impostos; Quantia; Montante total com IVA; Importância; Total do documento; Valor
    nominal; Valor do título; Valor inicial; Soma; Valor líquido a pagar total; Total em moeda; Valor
    faturado total; Valor (IVA inc.)`,
  sv: `
    Totalt; Totalsumma; Totalt Belopp; Fakturerad Belopp; Fakturera Totalt Belopp; Avrundad Totalt; Belopp;
    Belopp (inkl. moms); Summa (inkl. moms); Summa; Faktura belopp; Fakturabelopp; Totalt inkl. moms; Belopp
    inkl. moms; Inkl. moms; Brutto; Bruttobelopp; Ursprungsbelopp; Ursprungligt belopp; Att betala totalt;
    Fakturasumma; Fakt.belopp; Summa inkl moms; Värde; Bel. inkl. moms; Total; Totalbelopp; Fakturerat;
    Fakturerat belopp; Totalt i valuta; Slutsumma`,
  da: `
    I alt; Beløb i alt; Beløb (inkl. moms); I alt (m/moms); Beløb; Total; Fakturabeløb; Fakturabeløb inkl.
    moms; Beløb inkl. moms; Inkl. moms; Total inkl. moms; I alt inkl. moms; Brutto; Bruttobeløb; Oprindeligt
    beløb; Fakturatotal; Totalbeløb; Total beløb; Fakt.beløb; Værdi; Samlet beløb; Samlet; Sum; Faktureret;
    Faktureret beløb; Total i valuta; Opr. beløb`,
  no: `
    Totalt; Totalbeløp; Total; Beløp (inkl. MVA); Totalt (inkl. MVA); Beløp; Fakturabeløp; I alt; Beløp
    inkl. mva; Beløp inkl. mva.; Inkl. mva; Inkl. mva.; Totalt inkl. mva; Sum inkl. mva; Brutto;
    Bruttobeløp; Opprinnelig beløp; Fakturasum; Sum; Fakt.beløp; Verdi; Total beløp; Fakturert; Fakturert
    beløp; Totalsum; Totalt i valuta; Opprinnelig`,
  fi: `
    Yhteensä; Kokonaissumma; laskutettu; Laskun kokonaissumma; yhteensä pyöristettynä; Summa; Määrä (sis.
    alv); Yhteensä (sis. alv); Loppusumma; Laskun summa; Summa sis. alv; Summa (sis. alv); Yhteensä sis.
    alv; Yht.; Brutto; Bruttosumma; Verollinen; Verollinen summa; Alkuperäinen summa; Arvo; Määrä;
    Laskutettu summa; Verollinen yhteensä; Laskutettu yhteensä; Kokonaismäärä; Yhteissumma; Yhteensä
    valuutassa; Laskun loppusumma; Rahamäärä`,
  pl: `
    Suma; Łączna kwota; Kwota (zawierająca VAT); Ogółem (z VAT); Razem; Kwota; Kwota faktury; Wartość
    Brutto; Brutto; Kwota brutto; Wartość; Razem brutto; Suma brutto; Wartość faktury; Kwota razem; Łącznie;
    Wartość dokumentu; Kwota dokumentu; Kwota pierwotna; Kwota z VAT; Do zapłaty brutto; Ogółem; Kwota
    ogółem; Suma w walucie; Należność ogółem; Kwota (brutto); Wartość (brutto); Kwota oryginalna; Kwota
    początkowa; Zafakturowano; Łącznie brutto`,
  cs: `
    Celkem; Celková částka; Částka (vč. DPH); Celkem (vč. DPH); Celkový; Částka; Částka faktury; Částka s
    DPH; Celkem s DPH; Cena s DPH; Částka celkem; Celkem vč. DPH; Fakturovaná částka; Fakturováno; Hodnota;
    Částka dokladu; Původní částka; Suma; Celková cena; Cena celkem; K úhradě celkem; Brutto; S DPH; Částka
    (s DPH); Celkem (s DPH); Celkem v měně; Celková suma; Částka vč. DPH; Faktura celkem`,
  ja: `
    合計; 合計金額; 金額(税込); 合計(税込); 金額; 請求金額; 請求合計; 請求総額; 税込金額; 税込; 税込合計; 総額; 総合計; 請求額合計; 合計額; 請求書金額; 金額（税込）;
    合計（税込）; 合計金額（税込）; 税込額; 売上金額; 伝票金額; 請求金額（税込）; 当初金額; 元金額; 取引金額; ご請求金額; 請求額; 通貨合計`,
  zh: `
    总计; 總計; 金额总计; 總計金額; 合计; 发票总计; 总金额; 数额; 金额; 金额(含税); 金額(含稅); 共计(含税); 金額總計(含稅); 金額; 發票金額; 发票金额; 總共; 總額;
    发票总额; 發票總額; 发票总金额; 應收金額; 应收金额; 含税金额; 含稅金額; 价税合计; 價稅合計; 总价; 总额; 開票金額; 开票金额; 单据金额; 單據金額; 原始金额; 原始金額; 合計;
    金额（含税）; 總價; 應收總額; 应收总额; 账单金额; 帳單金額; 帳款金額; 原币金额; 含税总额`,
};
