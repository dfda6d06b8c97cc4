import type { Words } from './words.ts';

/** The day of the invoice. */
export const issueDate: Words = {
  en: `
    Invoice Date; Invoice/Bill Date; Posting Date; Date; Invoice Created; Issue date; Document Date; Issued;
    Issued on; Issued date; Issue; Date issued; Inv. Date; Inv Date; Inv. Dt.; Invoice Dt; Invoiced;
    Invoiced on; Invoiced date; Billing date; Bill date; Billed on; Billed; Doc. Date; Doc Date; Document
    Dt; Transaction date; Trans. date; Trans Date; Tran Date; Txn Date; Date of issue; Date of invoice;
    Voucher date; Entry date; Posted; Posted on; Post date; Raised; Raised on; Raised date; Date Raised; Tax
    date; Tax point; Effective date; Created; Dt;
    Doc Dt; Bill Dt; Iss. Dt`,
  de: `
    Belegdat.; Ausst.-Datum; Rechnungsdatum; Ein-/Ausgangsrechnungsdatum; Buchungsdatum; Datum; Rechnung erstellt; Belegdatum;
    Ausstellungsdatum; Ausgestellt; Ausgestellt am; Rechnung vom; Re.-Datum; Re-Datum; Rg.-Datum; Rg-Datum;
    Rechn.-Datum; Rechn.datum; vom; Fakturadatum; Fakturierungsdatum; Beleg vom; Datum der Rechnung;
    Bel.-Datum; Bel.datum; Buch.-Datum; Buch.datum; Erstellt; Erstellt am; Erstelldatum; Dokumentdatum;
    Transaktionsdatum`,
  fr: `
    Émise; Émis; Date de facturation; Date de la Facture; Date de Comptabilisation; Date facturation; Date de facture;
    Date; Facture créée; Date d'émission; Date de pièce; Date pièce; Date du document; Date document; Émise
    le; Émis le; Facturé le; Facturée le; Date émission; Date comptable; Date de l'opération; Date de
    transaction; Datée du; Du; Établie le; Créée le; Date de création; Date de pièce comptable`,
  es: `
    Fecha de factura; Fecha de Factura/Recibo; Fecha de Contabilización; Fecha; Fecha facturación; Fecha de
    la factura; Fecha factura; Fecha de emisión; Fecha emisión; Emitida; Emitida el; Fecha documento; Fecha
    del documento; Fecha de documento; F. factura; F. emisión; Fecha contable; Fecha de expedición;
    Expedida; Fecha doc.; Fecha de registro; Fecha de transacción; Fec. factura; Fec. emisión; Emisión`,
  nl: `
    Uitgegeven; Factuurdatum; Plaatsingsdatum; Datum; Factuur aangemaakt; Factuur datum; Factuurdat.; Fact.datum; Fact.
    datum; Documentdatum; Boekdatum; Boekingsdatum; Uitgiftedatum; Datum factuur; Gefactureerd op; Opgesteld
    op; Transactiedatum; Opgemaakt; Aangemaakt; Aanmaakdatum; Fact.dat.; Fact. dat.; Fact.dt.`,
  it: `
    Emessa; Emesso; Data emiss.; Data fattura; Data di Registrazione; Data; Data di fatturazione; Data Registrazione Fattura; Creata
    fattura; Data documento; Data doc.; Data emissione; Data di emissione; Emessa il; Data registrazione;
    Del; Data fatt.; Emissione; Data operazione; Data doc; Creata il; Data creazione; Data transazione; Data
    contabile`,
  pt: `
    Registro; Data de registro; Emitido em; Emitida em; Data da Fatura; Data da Fatura/Conta; Data do Faturamento; Data de postagem; Data da Postagem; Data;
    Data da Nota Pagamento; Data de Emissão; Data de Factura; Data emissão; Data de emissão da fatura; Data
    do documento; Data documento; Emitida em; Emissão; Data fatura; Data de lançamento; Data de faturação;
    Data da emissão; Dt. emissão; Dt emissão; Data da NF; Data contabilística; Data do doc.; Criada em; Data
    da transação`,
  sv: `
    Fakturadatum; Faktura/fakturadatum; Faktura Datum; Datum; Fakt.datum; Fakt.dat; Dokumentdatum;
    Bokföringsdatum; Utfärdad; Utfärdat; Utfärdad den; Utskriftsdatum; Verifikationsdatum; Verifikatdatum;
    Bokf.datum; Fakturerad; Fakturadag; Skapad; Transaktionsdatum; Utställd; Registreringsdatum`,
  da: `
    Fakt. datum; Fakturadato; Faktura/regnings dato; Faktureringsdato; Dato; Faktura dato; Fakt.dato; Bogføringsdato;
    Bilagsdato; Udstedt; Udstedelsesdato; Udstedt den; Dokumentdato; Fakturadag; Bogf.dato; Oprettet;
    Fakturadato / Dato; Posteringsdato; Transaktionsdato; Faktureret`,
  no: `
    Fakturadato; Faktureringsdato; Dato; Faktura Opprettet; Fakt.dato; Bokføringsdato; Bilagsdato; Utstedt;
    Utstedelsesdato; Dokumentdato; Posteringsdato; Opprettet; Faktura dato; Fakturert; Transaksjonsdato;
    Utstedt dato`,
  fi: `
    Laskun päiväys; Laskupäivä; Tositepäivä; Päiväys; Laskun päivämäärä; Päivämäärä; Laskupvm; Laskun pvm;
    Pvm; Pvm.; Laskun päivä; Päivä; Kirjauspäivä; Tositepvm; Laskutuspäivä; Asiakirjan päivämäärä;
    Kirjauspvm; Laskutettu pvm; Luotu; Laadittu; Lasku pvm; Laskun päiväys pvm; Julkaisupäivä`,
  pl: `
    Data faktury; Data wystawienia; Data; Data wyst.; Wystawiono; Wystawiona; Data dokumentu; Data dok.;
    Data księgowania; Data sprzedaży i wystawienia; Wystawienie; Dnia; Data utworzenia; Data zaksięgowania;
    Data transakcji; Data fakturowania`,
  cs: `
    Datum faktury; Faktura / datum vyúčtování; Fakturační datum; Datum vystavení; Datum; Datum fakturace;
    Vystaveno; Vystaveno dne; Datum dokladu; Datum zaúčtování; Dat. vystavení; Vystavení; Datum účtování;
    Datum faktury / Vystaveno; Vystavena; Ze dne; Vytvořeno; Datum vytvoření; Datum transakce`,
  ja: `
    請求日付; 発生日; 計上日; 取引日; 売上計上日; 請求日; 請求書/手形 日付; 請求書の日付; 日付; 請求書日付; 発行日; 請求書発行日; 伝票日付; 計上日; 転記日付; 売上日; 取引日; 書類日付; 作成日; 発行年月日; 請求年月日;
    インボイス日付; 記帳日; 請求書日`,
  zh: `
    开票日; 開票日; 发票日期; 發票日期; 发票/账单日期; 發票/賬單日期; 结算日期; 應收憑單日期; 结算单/账单 日期; 應收憑單/帳單 日期; 记帐日期; 日期; 發票開立日期; 原始凭证日期; 开票日期; 開票日期;
    单据日期; 單據日期; 凭证日期; 开具日期; 過帳日期; 过账日期; 业务日期; 交易日期; 制单日期; 帳單日期; 账单日期; 開立日期; 发生日期; 记账日期; 創建日期; 创建日期; 發票日;
    立帳日期`,
};
