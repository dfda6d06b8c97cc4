import type { Words } from './words.ts';

/** The system's number or code of the customer. */
export const customerId: Words = {
  en: `
    Customer No.; Customer No; Customer ID; Customer #; Customer number; Customer code; Client ID; Client
    No; Client No.; Client number; Client code; Account no.; Account no; Account number; Account #; Account
    code; Debtor no.; Debtor no; Debtor number; Debtor code; Debtor ID; Acct no.; Acct #; Acct No; Cust.
    No.; Cust No; Cust #; Cust. ID; Bill-to Customer No.; Sell-to Customer No.; BP Code; Partner ID; Party
    ID; Contact ID; A/C No; A/C code; Account ref; Payer no.; Member ID; Member no.; Customer account no.;
    Customer key; Tenant ID; Business partner no.; Card Code`,
  de: `
    Kundennummer; Kunden-Nr.; Kunden Nr.; Kundennr.; Kundennr; Kd.-Nr.; Kd-Nr.; Kd.Nr.; KdNr; Kd-Nr; KdNr.;
    Debitorennummer; Debitor-Nr.; Debitor Nr.; Debitorennr.; Debitornr.; Debitornummer; Deb.-Nr.; Konto;
    Kontonummer; Konto-Nr.; Kunden-ID; Mandanten-Nr.; Personenkonto; Geschäftspartner-Nr.; Adress-Nr.;
    Kundencode; Debitorenkonto; Kto.; Kontonr.`,
  fr: `
    N° client; No client; Numéro client; Numéro de client; Code client; Code tiers; N° tiers; Compte; N°
    compte; N° de compte; Numéro de compte; ID client; Réf. tiers; Compte tiers; Compte auxiliaire; N° de
    client; Référence du client n°; N° débiteur`,
  es: `
    N.º cliente; Nº cliente; N.º de cliente; Nº de cliente; Número de cliente; Código cliente; Código de
    cliente; Cód. cliente; ID cliente; ID de cliente; Cta.; Nº cuenta; N.º de cuenta; Código del cliente;
    Nro. cliente; Cuenta contable; Id. cliente; Núm. cliente`,
  nl: `
    Klantnummer; Klantnr.; Klantnr; Klant nr.; Klant-nr.; Klant ID; Klantcode; Debiteurnummer; Debiteurnr.;
    Debiteurnr; Debiteur nr.; Debiteurcode; Deb.nr.; Relatienummer; Relatiecode; Relatienr.; Rekening;
    Rekeningnummer`,
  it: `
    Codice cliente; Cod. cliente; Cod. cli.; N. cliente; N° cliente; Nr. cliente; Numero cliente; ID
    cliente; Conto; Codice conto; Codice anagrafica; Numero conto; Cod.`,
  pt: `
    N.º cliente; Nº cliente; N.º de cliente; Nº do cliente; Número do cliente; Número de cliente; Código
    cliente; Código do cliente; Cód. cliente; ID cliente; ID do cliente; Conta n.º; Nº conta`,
  sv: 'Kundnummer; Kundnr; Kundnr.; Kund nr; Kund-ID; Kund-nr; Kund ID; Kundkod; Kontonummer; Konto',
  da: `
    Kundenummer; Kundenr.; Kundenr; Kunde nr.; Kunde-ID; Debitornr.; Debitornummer; Debitor nr.; Kontonr.;
    Kontonummer; Konto; Kundekonto`,
  no: `
    Kundenummer; Kundenr.; Kundenr; Kunde nr.; Kunde nr; Kunde-ID; Debitornr; Kontonr; Kontonummer; Konto;
    Reskontronr`,
  fi: `
    Asiakasnumero; Asiakasnro; Asiakasnro.; Asiakas nro; Asiakastunnus; Asiakaskoodi; Asiakas-ID; Tilinumero`,
  pl: `
    Nr klienta; Numer klienta; Kod klienta; ID klienta; Nr kontrahenta; Numer kontrahenta; Kod kontrahenta;
    Konto; Nr konta; Symbol kontrahenta; Nr nabywcy`,
  cs: `
    Číslo zákazníka; Č. zákazníka; Kód zákazníka; ID zákazníka; Číslo odběratele; Kód partnera; Kód
    odběratele; Číslo klienta; ID klienta; Účet; Číslo účtu; Č. odběratele`,
  ja: '顧客番号; 顧客コード; 顧客ID; 得意先コード; 得意先番号; 取引先コード; 請求先コード; お客様番号; お客様コード; 顧客No; 顧客No.; 取引先番号',
  zh: '客户编号; 客戶編號; 客户代码; 客戶代碼; 客户编码; 客户号; 客戶號; 客戶號碼; 客户ID; 往来单位编码; 客戶ID; 账户编号; 帳戶號碼',
};
