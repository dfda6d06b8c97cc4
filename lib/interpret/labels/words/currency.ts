import type { Words } from './words.ts';

/** The currency of the row. */
export const currency: Words = {
  en: `
    Currency; Invoice Currency; Currencies; Curr; Currency Code; Curr.; Ccy; Cur; Cur.; Document currency;
    Doc. currency; Transaction currency; Trans. currency; Cur. code; ISO; ISO code; Customer currency`,
  de: `
    Währung; HWähr; BWähr; Hauswährung; Rechnungswährung; Währungen; Währ.; Whg.; Whg; Währungscode; WKZ; Belegwährung; Devise;
    Waehrung; W.`,
  fr: 'Devise; Devise de la facture; Devises; Dev.; Dev; Code devise; Monnaie; Devise du document',
  es: `
    Moneda; Moneda de la factura; Divisa de la factura; Divisa / Moneda; Divisa; Monedas; Mon.; Código de la
    moneda; Div.; Cód. divisa; Código de moneda; Código divisa; Moneda doc.`,
  nl: `
    Valuta; Factuurvaluta; Munteenheid; Valuta's; Val.; Munt; Valutacode; Val; Valuta code`,
  it: 'Valuta; Valuta fattura; Valute; Val.; Divisa; Codice valuta; Div.; Cod. valuta',
  pt: 'Moeda; Moeda da Fatura; Moedas; Código da moeda; Divisa; Cód. moeda',
  sv: 'Valuta; Fakturans valuta; Valutor; Valutakod; Val; Val.',
  da: 'Valuta; Faktureringsvaluta; Valutaer; Val; Val.; Valutakode',
  no: 'Valuta; Faktura valuta; Valutaer; Val; Val.; Valutakode; Valuta kode',
  fi: 'Valuutta; Laskun valuutta; Valuutat; Val.; Valuuttakoodi; Val',
  pl: 'Waluta; Waluta faktury; Waluty; Wal.; Kod waluty',
  cs: 'Měna; Měna faktury; Měny; Kód měny; Mě.',
  ja: '通貨; 請求書通貨; 通貨コード; 取引通貨; 伝票通貨',
  zh: '币别; 貨幣; 发票币别; 發票貨幣; 币种; 幣別; 结算单货币; 應收憑單幣別; 货币; 货币代码; 幣種; 貨幣代碼; 币种代码; 币别代码; 原币; 原幣; 货币类型',
};
