import type { Words } from './words.ts';

/** The number that the customer knows the invoice by. */
export const number: Words = {
  en: `
    Number; Invoice Number; Voucher No; Invoice; Invoice ref.; Invoice ref; Ref.; Invoice No.; Invoice #;
    Invoice No; No.; Num; Invoice#; Reference; Document No.; Document No; Doc. no.; Doc No; Doc #; Document
    Number; Document; Inv #; Inv. No.; Inv No; Invoice Nr; Invoice Num; Invoice name; Invoice ID; Bill No;
    Voucher Number; Voucher; Transaction No; Transaction No.; Transaction Number; Transaction#; Transaction
    #; Ref; Ref No; Ref #; Reference No.; Reference #; Reference Number; Entry; Serial No; #; Name
    (Invoice); Tax Invoice No; Tax Invoice; Billing Document; Accounting Document; Journal Entry; Document
    ref; Our reference; Our ref; Invoice / Credit note; Invoice/CN; Invoice code; Inv;
    Inv.`,
  de: `
    Rechnungsreferenz; Rg.; Nummer; Rechnungsnummer; Belegnr.; Rechnung; Rechnungs Nr.; Rechnung Nr.; Rechnung #; Rechnungsnr.;
    Belegnummer; Beleg-Nr.; Beleg Nr.; Beleg; Rechnungs-Nr.; Rechnungsnr; Re.-Nr.; Re-Nr.; RE-Nr; Rg.-Nr.;
    Rg-Nr.; RgNr; ReNr; RNr; Rechn.-Nr.; Rechn.nr.; Dokumentnummer; Dokumentennummer; Dokument-Nr.; Dokument; Nr.; Nr;
    Ausgangsrechnung; Vorgangsnummer; Faktura; Faktura-Nr.; Fakturanummer; OP-Nummer; OP-Nr.; Buchung;
    Rechnungsnummer / Referenz; Belegfeld 1; Belegfeld`,
  fr: `
    Numéro; Numéro de la facture; Numéro de Facture; N° de Référence; Facture; Réf. facture; Réf facture;
    Facture n°; Facture #; N° de Facture; N°; N° facture; N° de la facture; No facture; No. facture; No de
    facture; Num. facture; Num facture; N° document; N° de document; N° pièce; Pièce; No pièce; N° de pièce;
    Réf; Réf.; Référence facture; Référence de la facture; Numéro de pièce; Numéro de document; Document;
    Factures`,
  es: `
    Nº fac.; Nº doc.; Serie y folio; Número; Número de factura; Número factura; Comprobante No.; FACTURA; Ref. factura; Nº Factura; Factura
    #; Numero de factura; No. de factura; N.º de factura; Nº de factura; N° factura; N.º factura; Nro.
    factura; Nro. de factura; Núm. factura; Núm. de factura; Núm.; Nº; N.º; N°; Documento; N.º de documento;
    Nº documento; Número de documento; Comprobante; Folio; Asiento; Ref.; Referencia de factura; Num.
    factura`,
  nl: `
    Nummer; Factuurnummer; Factuur; Factuurreferentie; Factuurnr.; Factuurcode; Factuur #; Factuurnr;
    Factuur nr.; Factuur nr; Factuur-nr.; Nr.; Nr; Documentnummer; Document; Documentnr.; Boekstuk;
    Boekstuknummer; Boekstuknr.; Boeking; Voucher nr.; Fact.nr.; Factuur nummer; Verkoopfactuur; Onze ref.; Onze referentie`,
  it: `
    Num. doc.; Numero; Numero fattura; Numero di Fattura; Fattura; Rif. Fattura; Fattura N.; Fattura #; N. fattura; N°
    fattura; Nr. fattura; Nr fattura; Num. fattura; Numero documento; N. documento; N. doc.; Nr. documento;
    Documento; Doc.; N.; N°; Nr.; Registrazione; Fatt. n.; Fattura n°; Rif.; Riferimento fattura`,
  pt: `
    Nota; Nota fiscal; NF; NF-e; Nº da nota; N° da nota; Documento fiscal;
    Número; Número da Fatura; Número da Nota Fiscal; Nº do Comprovante; Fatura; Ref. da fatura; Ref. fatura;
    Ref. de fatura; Número da Nota Pagamento; Nota de Pagamento N.º; Fatura N°; Fatura nº; Número de
    Factura; Factura; Numero; N.º da fatura; Nº da fatura; N° da fatura; Nº fatura; N.º fatura; N.º; Nº; N°;
    Nr.; Documento; N.º documento; Nº documento; Nº do documento; N.º do documento; Número do documento;
    Nota fiscal; NF; NF-e; Nº NF; Número da NF; Nº da nota; Ref.; Movimento; Lançamento; Núm. fatura; Título`,
  sv: `
    Nummer; Fakturanummer; Faktura Nummer; Verifikat Nummer; Faktura; Faktura ref.; Faktura ref; Faktura
    nr.; Faktura #; Fakturanr; Fakturanr.; Faktura nr; Faktura-nr; Fakt.nr; Nr; Nr.; Verifikat;
    Verifikationsnummer; Ver.nr; Dokumentnummer; Dokument; Dokumentnr; Verifikation; Löpnr`,
  da: `
    Nummer; Fakturanummer; Faktura ref.; Faktura ref; Faktura Nr.; Faktura nummer; Faktura; Fakturanr.;
    Fakturanr; Faktura nr; Nr.; Nr; Bilag; Bilagsnr.; Bilagsnummer; Dokumentnr.; Dokumentnummer; Dokument;
    Fakt.nr.; Faktura #`,
  no: `
    Nummer; Fakturanummer; Fakturareferanse; Faktura Nr.; Faktura nummer; Fakturanummer.; Faktura;
    Fakturanr.; Fakturanr; Faktura nr; Nr.; Nr; Bilag; Bilagsnr.; Bilagsnr; Bilagsnummer; Dokumentnr;
    Dokumentnummer; Dokument; Faktura #`,
  fi: `
    Numero; Laskun numero; Laskunumero; Tosite nro; Lasku; Laskun ref.; Laskun ref; Laskunro; Laskun nro;
    Laskun nro.; Laskunro.; Lasku nro; Lasku nro.; Nro; Nro.; Nr.; Tosite; Tositenumero; Tositenro;
    Dokumentti; Dokumentin numero; Asiakirja; Laskunnumero; Lasku #`,
  pl: `
    Nr fv; Nr FV; Numer; Numer faktury; Nr referencyjny faktury; Nr ref.; Faktura; Nr faktury; Nr. faktury; Faktura nr;
    Faktura nr.; Nr; Nr.; Lp. faktury; Nr dokumentu; Numer dokumentu; Dokument; Nr dok.; Nr dowodu; Faktura
    #; Dowód`,
  cs: `
    Č. fa; Číslo fa; Číslo; Číslo faktury; Faktura čj.; Faktura ref; Faktura č.; Faktura; Č. faktury; Č.faktury; Čís.
    faktury; Faktura č; Faktura číslo; Č.; Č; Číslo dokladu; Doklad; Doklad č.; Č. dokladu; Číslo dokumentu;
    Dokument; Evidenční číslo; Variabilní symbol; VS; Var. symbol`,
  ja: `
    番号; 請求書番号; 請求書参照; 請求No; 請求No.; 請求番号; 請求書No; 請求書No.; 請求書; 伝票番号; 伝票No; 伝票No.; 文書番号; No.; No; 管理番号; 書類番号;
    インボイス番号; 請求書 #; 証憑番号`,
  zh: `
    號碼; 发票编号; 發票號碼; 号码; 结算单号码; 應收憑單號碼; 凭证编号; 發票參考; 发票号; 编号; 發票編號; 发票; 發票; 发票号码; 發票號; 发票编码; 单据编号; 單據編號; 单据号;
    單號; 单号; 凭证号; 憑證編號; 憑證號碼; 票据号; 票號; 账单编号; 帳單編號; 帐单号; 参考号; 发票代码`,
};
