import type { Words } from './words.ts';

/** What sort of document the row is. */
export const kind: Words = {
  en: `
    Type; Document Type; Doc. Type; Doc Type; Transaction type; Trans. type; Trans Type; Txn type; Voucher
    Type; Kind; Invoice type; Record type; Entry type; Tran Type; Type of document; Category of document; Transaction;
    Source`,
  de: `
    Typ; Art; Belegart; Belegtyp; Dokumentart; Dokumenttyp; Vorgangsart; Buchungsart; Transaktionsart;
    Rechnungsart; Transaktionstyp; Dokumententyp; BArt; Rechnungstyp`,
  fr: `
    Type; Type de document; Type de pièce; Type de transaction; Nature; Type de facture; Type document; Type
    pièce; Type de Référence; Genre`,
  es: `
    Tipo; Tipo de documento; Tipo documento; Tipo de transacción; Tipo de comprobante; Tipo doc.; Clase;
    Tipo de factura; Tipo comprobante; Clase de documento`,
  nl: `
    Soort; Type; Documentsoort; Documenttype; Boekingssoort; Transactietype; Soort document; Factuurtype;
    Transactiesoort`,
  it: `
    Tipo; Tipo documento; Tipo doc.; Tipologia; Tipo di documento; Tipo transazione; Causale; Tipo fattura;
    Tipo di transazione`,
  pt: 'Tipo; Tipo de documento; Tipo documento; Tipo doc.; Tipo de transação; Tipo de fatura; Espécie',
  sv: 'Typ; Dokumenttyp; Verifikattyp; Transaktionstyp; Slag; Fakturatyp; Verifikationstyp',
  da: 'Type; Dokumenttype; Bilagstype; Transaktionstype; Art; Fakturatype; Posteringstype',
  no: 'Type; Dokumenttype; Bilagstype; Bilagsart; Transaksjonstype; Art; Fakturatype',
  fi: 'Tyyppi; Asiakirjatyyppi; Tositelaji; Tositetyyppi; Laji; Laskutyyppi; Tapahtumatyyppi',
  pl: 'Typ; Rodzaj; Typ dokumentu; Rodzaj dokumentu; Typ transakcji; Rodzaj faktury; Typ faktury',
  cs: `
    Typ; Druh; Typ dokladu; Druh dokladu; Typ dokumentu; Typ transakce; Druh dokumentu; Typ faktury`,
  ja: '種類; 種別; 伝票種別; 伝票タイプ; 区分; タイプ; 文書タイプ; 書類種別; 取引種別; 伝票区分; 取引タイプ',
  zh: '类型; 類型; 单据类型; 單據類型; 凭证类型; 业务类型; 种类; 種類; 交易类型; 交易類型; 文件類型; 單別; 发票类型; 發票類型',
};
