import type { Words } from './words.ts';

/** State of payment or of the record. */
export const status: Words = {
  en: `
    Status; Payment Status; Statuses; State; PAID STATUS; Invoice status; Payment state; Paid?; Document
    status; Stage; Current status; Progress; Condition; Settlement status; Invoice state; Open/Closed; Inv.
    status; Collection status; Status/Detail`,
  de: `
    Status; Zahlungsstatus; Zustand; Rechnungsstatus; Zahlstatus; Belegstatus; Bezahlstatus; Bezahlt?;
    Stand; Ausgleichsstatus; Dokumentstatus`,
  fr: `
    Statut; Statut du paiement; État; État du paiement; Statuts; Situation; État de la facture; Statut
    facture; Statut de la facture; Statut de paiement; Statut paiement; État paiement; État de paiement;
    Statut règlement; Avancement; Étape; Payée ?`,
  es: `
    Estado; Estado de pago; Estados; Situación; Estado de la factura; Estado factura; Estado del pago;
    Estado pago; Estatus; Estado de cobro; Estado del documento`,
  nl: `
    Status; Status betaling; Statussen; Toestand; Factuurstatus; Betaalstatus; Betalingsstatus; Staat;
    Stand; Status factuur; Documentstatus`,
  it: `
    Stato; Stato pagamento; Stati; STATO DI PAGAMENTO; Stato fattura; Stato del pagamento; Stato documento;
    Stato della fattura; Situazione; Status`,
  pt: `
    Estado; Status; Estado do Pagamento; Status do pagamento; Situação; Status de Pagamento; Estados; STATUS
    PAGAMENTO; Estado da fatura; Status da fatura; Situação do pagamento; Estado pagamento; Situação da
    fatura; Estado do documento; Estado fatura`,
  sv: `
    Status; Betalningsstatus; Statusar; BETALSTATUS; Fakturastatus; Tillstånd; Läge; Dokumentstatus`,
  da: `
    Status; Betalings status; Statusser; Fakturastatus; Betalingsstatus; Tilstand; Betalstatus;
    Dokumentstatus`,
  no: `
    Status; Betalingsstatus; Statuser; Fakturastatus; Tilstand; Betalings status; Dokumentstatus;
    Betalstatus`,
  fi: `
    Tila; Maksun tila; Tilat; Status; Laskun tila; Maksutila; Maksutilanne; Laskun status; Tilanne;
    Asiakirjan tila`,
  pl: `
    Status; Status płatności; Stan; Statusy; Status faktury; Stan płatności; Stan faktury; Status zapłaty;
    Stan dokumentu; Status dokumentu`,
  cs: 'Stav; Stav platby; Stavy; Status; Stav faktury; Stav úhrady; Stav dokladu; Stav zaplacení',
  ja: `
    ステータス; 支払状況; 状態; 状況; 支払いステータス; 支払ステータス; 請求書ステータス; 入金状況; 入金ステータス; 請求ステータス; 支払状態; 請求状況; 状態区分; 入金状態`,
  zh: '状态; 狀態; 付款状态; 付款狀態; 发票状态; 發票狀態; 收款状态; 收款狀態; 支付状态; 支付狀態; 单据状态; 單據狀態; 結清狀態; 结清状态; 核销状态',
};
