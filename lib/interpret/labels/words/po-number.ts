import type { Words } from './words.ts';

/** The customer's own reference, order or purchase order. */
export const poNumber: Words = {
  en: `
    Customer Reference; Reference; Customer's Purchase Order; Customer LPO; Ref. customer; PO Number; Order
    Number; Ref Number; REF NO.; Reference No; External Document No.; Invoice Reference; Customer PO number;
    PO; P.O.; PO #; PO#; P.O. No.; P.O. #; P.O. Number; PO No; PO No.; PO Ref; Purchase order; Purchase
    order no.; Purchase order number; Order; Order No; Order No.; Order #; Order ref; Sales order; Sales
    Order No.; SO #; Your reference; Your ref; Your order; Customer ref; Customer ref.; Client reference;
    Client ref; Customer PO; Customer PO no.; External reference; Source Document; Origin; Memo ref; Ext.
    Doc. No.; Customer order no.; Ref. / PO; Contract no.; Job no.; Ref - Label; Reference / PO; Invoice ref
    / PO; Assignment; Payment reference`,
  de: `
    Kundenreferenz; Referenz; Bestellung des Kunden; Ihr Zeichen; Bestellnummer; Auftragsnummer; Ref-Nummer;
    REF. - NR.; Bestellung; Bestell-Nr.; Bestellnr.; Bestell Nr.; Auftrag; Auftrags-Nr.; Auftragsnr.; Ihre
    Referenz; Ihre Bestellnummer; Kundenbestellnummer; Externe Belegnummer; Externe Referenz; Kunden-Ref.;
    Ref.; Ref.-Nr.; Projektnr.; Zuordnung; Herkunft; Referenzbeleg; Verwendungszweck; Kundenauftrag;
    Bestellreferenz; Referenznummer`,
  fr: `
    Référence client; Référence; N° de la Commande d'Achat du Client; Réf. client; N° de Bon de Commande;
    Numéro de commande; Numéro de référence; Réf.; Commande; N° commande; N° de commande; Bon de commande;
    Votre référence; Vos réf.; V/Réf.; Commande client; BC; Document source; Origine; Réf. commande;
    Référence commande; Réf. externe; N° BC; Réf client`,
  es: `
    Referencia del cliente; Referencia; Referencia de cliente; Ordenes de compra de clientes; Ref. cliente;
    Número de Pedido; Número de Orden; N.º de pedido; Número de referencia; NÚMERO DE REFERENCIA.; No. de
    referencia; Pedido; Nº pedido; N.º pedido; Nº de pedido; Orden de compra; O.C.; OC; Su referencia; Su
    pedido; Documento de origen; Origen; Ref. externa; Número de orden de compra; Referencia externa; Orden;
    Nº orden; N.º orden`,
  nl: `
    Referentie klant; Referentie; Klant Bestelling; Referentie afnemer; Bestelnummer; PO Nummer; Referentie
    nummer; REF NR.; Inkooporder; Inkoopordernummer; Ordernummer; Order nr.; Ordernr.; Uw referentie; Uw
    kenmerk; Kenmerk; Brondocument; Klantreferentie; Klant referentie; Ref.; Extern documentnummer;
    Order; PO-nummer`,
  it: `
    Riferimento cliente; Riferimento; Ordine di Acquisto del Cliente; Rif. cliente; Numero d'ordine
    d'acquisto; Numero d'ordine; Ordine acq. numero; Numero di riferimento; RIF N.; Ordine; N. ordine; N°
    ordine; Nr. ordine; Numero ordine; Vs. riferimento; Vostro riferimento; Vs. rif.; Documento origine;
    Ordine cliente; Origine; Rif. ordine; Riferimento esterno; ODA`,
  pt: `
    Referência do cliente; Referência; Ordem de Compra do Cliente; Pedido de Compra do Cliente; Ref.
    Cliente; Núm. Ordem de Serviço; Nº Ordem de Serviço; Encomenda nº; Número do pedido; Número da OC; NÚM.
    REFERÊNCIA; Encomenda; Pedido; N.º encomenda; Nº pedido; Nº encomenda; Ordem de compra; OC; Sua
    referência; V/ referência; Documento de origem; Origem; Ref. externa; Referência externa; Nº do pedido;
    Nota de encomenda`,
  sv: `
    Kundreferens; Referens; Kund Inköp Order; Kund Lokal Inköp Order; Ref. kund; Ordernummer; Inköps order
    nr; Ref Nummer; REF NR.; Referensnummer; Inköpsorder; Er referens; Ert ordernr; Er ref; Ordernr;
    Ordernr.; Källdokument; Beställningsnummer; Best.nr; Order; Ert ordernummer; Kundens
    referens; Externt dokumentnr`,
  da: `
    Kundereference; Ref. Kunde; Ordrenummer; Indkøbsordrenummer; Ordrenr.; Ordrenr; Ordre; Deres ref.; Deres
    reference; Rekvisition; Rekvisitionsnr.; Kundens ref.; Kilde; Reference; Ref.; Eksternt bilagsnr.;
    Indkøbsordre; Kundereference nr.`,
  no: `
    Kundereferanse; Referanse; Ordrenummer; PO nummer; Ordrenr.; Ordrenr; Ordre; Deres ref.; Deres ref;
    Deres referanse; Kundens ref.; Kildedokument; Bestillingsnr; Bestillingsnummer;
    Innkjøpsordre; Ref.; Referansenummer; Eksternt dokumentnr.`,
  fi: `
    Asiakasviite; Asiakkaan Ostotilaus; Tilaus numero; Tilausnumero; Ostotilausnumero; Asiakkaan
    viite; Tilaus; Tilausnro; Viitteenne; Teidän viite; Ostotilaus; Asiakkaan
    tilausnumero; Lähdeasiakirja; Tilausviite; Tilaus nro; Ulkoinen viite`,
  pl: `
    Odnośnik klienta; Odnośnik; Nr ref. klient; Numer zamówienia; Numer referencyjny; NR REF.; Zamówienie;
    Nr zamówienia; Zam. nr; Referencja; Wasza referencja; Państwa referencja; Dokument źródłowy; Nr zam.;
    Numer ref.; Numer PO; Ref.; Odniesienie; Zamówienie klienta; Zewnętrzny nr dokumentu`,
  cs: `
    Reference zákazníka; Značka zákazníka; Ref. zákazník; Číslo objednávky; Referenční číslo; Objednávka; Č.
    objednávky; Vaše reference; Vaše objednávka; Číslo zakázky; Zakázka; Zdrojový dokument; Reference; Ref.;
    Externí číslo; Č. zakázky; Vaše značka; Číslo obj.`,
  ja: `
    顧客参照; 参照; 顧客参照符号; PO番号; 注文番号; 参照番号; 発注番号; 注文No; 発注No; 発注書番号; 貴社注文番号; 受注番号; PO No; PO No.; 参照元ドキュメント;
    摘要番号; 参照No; 案件番号; 得意先注文番号; お客様注文番号`,
  zh: `
    客户参考号; 客戶參照; 参考; 客户订单号; 客户采购订单号; 參考客戶; 订单编号; 訂單編號; 采购单编号; 採購單編號; 相關號碼; 订单号; 訂單號; 訂單號碼; 采购订单; 採購訂單;
    采购订单号; 採購訂單號; 客户订单; 参考编号; 參考編號; 源单据; 來源文件; 合同号; 合同编号; 客戶參考; 客户参考; 销售订单号; 訂單; 订单; 来源单据; PO号`,
};
