/** What a row of a list of transactions is, by the words of its type column. */
export type DocumentKind = 'invoice' | 'credit-note' | 'payment' | 'quote' | 'other';

/** Document types of SAP. */
const codes: ReadonlyMap<string, DocumentKind> = new Map([
  ['DR', 'invoice'],
  ['RV', 'invoice'],
  ['DG', 'credit-note'],
  ['DZ', 'payment'],
  ['ZP', 'payment'],
  ['AB', 'other'],
]);

const kinds: readonly (readonly [RegExp, DocumentKind])[] = [
  [
    /credit\s*(?:note|memo)|\bcredit\b|\brefund\b|\breturn\b|gutschrift|stornorechnung|retoure|\bavoir\b|note de crédit|nota de cr[eé]dito|abono|rectificativa|creditnota|creditfactuur|nota di credito|devolu[cç]|kreditfaktura|kreditnota|kundkredit|hyvitys|korekta|nota kredytowa|dobropis|opravný daňový|クレジット|返金|貸方|贷记|貸記|红字|退款|折讓|out_refund|custcred/iu,
    'credit-note',
  ],
  [
    /\bpayment|\breceipt|\bdeposit|zahlung|paiement|règlement|\bpago\b|cobro|betaling|ontvangst|pagamento|incasso|recebimento|betalning|inbetalning|indbetaling|innbetaling|maksu\b|suoritus|płatność|wpłata|platba|úhrada|入金|支払|收款|付款|custpymt/iu,
    'payment',
  ],
  [
    /\bquot|\bestimate|proforma|pro forma|angebot|kostenvoranschlag|devis|presupuesto|offerte|preventivo|orçamento|offert|tilbud|tarjous|oferta|nabídka|見積|报价|報價/iu,
    'quote',
  ],
  [
    /invoice|\binv\b|rechnung|facture|factura|factuur|fattura|fatura|faktura|lasku|請求|发票|發票|应收|應收|nota fiscal|out_invoice|custinvc|debit note|finance charge/iu,
    'invoice',
  ],
  [
    /journal|buchung|écriture|asiento|boeking|registrazione|lançamento|verifikat|kirjaus|księgowanie|仕訳|凭证/iu,
    'other',
  ],
];

/** The kind that words name, or null where they name none. */
export const documentKind = (text: string): DocumentKind | null =>
  codes.get(text) ?? kinds.find(([words]) => words.test(text))?.[1] ?? null;
