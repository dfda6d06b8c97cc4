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
  // Suppliers' documents, orders, deliveries and reminders, whatever else their words name.
  [
    /^(?:(?:purchase|supplier|vendor) (?:invoice|bill|credit|order|return)|sales order|order confirmation|delivery note|bill payment|expense|transfer|time charge|delayed charge|billable expense|eingangsrechnung|lieferantenrechnung|einkaufsrechnung|auftragsbestätigung|lieferschein|bestellung|umbuchung|mahnung|zahlungserinnerung|facture (?:d.achat|fournisseur)|bon de (?:commande|livraison)|dépense|relance|factura de (?:compra|proveedor)|albar[aá]n|remito|gasto|inkoopfactuur|inkooporder|pakbon|orderbevestiging|herinnering|aanmaning|fattura (?:d.acquisto|fornitore|passiva)|sollecito|fatura de (?:compra|fornecedor)|encomenda|guia de remessa|leverantörsfaktura|orderbekräftelse|följesedel|påminnelse|leverandørfaktura|ordrebekræftelse|ordrebekreftelse|følgeseddel|rykker|purring|ostolasku|tilausvahvistus|faktura (?:zakupu|kosztowa)|zamówienie|wezwanie do zapłaty|přijatá faktura|objednávka|dodací list|upomínka|采购发票|採購發票|仕入|注文書|納品書|督促|alış fatura|irsaliye|sipariş)/iu,
    'other',
  ],
  // Invoices for advances, and what late payment costs: both are owed, though they name payments.
  [
    /(?:deposit|(?:pre|advance |down ?|progress |part |final )payments?|advance|progress|interim|final) (?:tax )?invoice|(?:an|voraus|abschlags?|teil|raten)zahlungs?rechnung|facture (?:d.)?acompte|factura (?:de |por )?anticipo|fattura (?:di |d.)?(?:acconto|anticipo)|förskottsfaktura|forskuddsfaktura|forudfaktura|a ?konto-?faktura|ennakkolasku|faktura zaliczkowa|(?:late[- ]payment|overdue|default) (?:interest|charge|fee)|interest (?:charge|invoice|note)|verzugszins|zinsrechnung|intérêts? de retard|intereses? de demora|interessi (?:di mora|moratori)|rente op achterstallig|dröjsmålsränt|räntefaktura|morarente|forsinkelsesrente|rentenota|viivästyskor|korkolasku|odsetki (?:za|karne|od)|úroky? z prodlení/iu,
    'invoice',
  ],
  [
    /credit\s*(?:note|memo)|\bcredit\b|\brefund\b|\breturn\b|gutschrift|stornorechnung|retoure|\bavoir\b|note de crédit|nota de cr[eé]dito|abono|rectificativa|creditnota|creditfactuur|nota di credito|devolu[cç]|kreditfaktura|kreditnota|kundkredit|hyvitys|korekta|nota kredytowa|dobropis|opravný daňový|クレジット|返金|貸方|贷记|貸記|红字|退款|折讓|out_refund|custcred|(?<!\p{L})(?:iade (?:fatura|faturası)|alacak dekontu|возврат|кредит-нот|зворот|nota de credit|stornó|jóváír|storno(?!\p{L})|πιστωτικ|זיכוי|إشعار دائن|مرتجع|대변메모|수정세금계산서\(-|nota kredit|ใบลดหนี้|phiếu ghi có|kreeditarve|kredītrēķin|kreditin|kreditreikning|odobrenje)/iu,
    'credit-note',
  ],
  [
    /^on account$|^unapplied|\bpayment|\breceipt|\bdeposit|zahlung|paiement|règlement|\bpago\b|cobro|betaling|ontvangst|pagamento|incasso|recebimento|betalning|inbetalning|indbetaling|innbetaling|maksu\b|suoritus|płatność|wpłata|platba|úhrada|入金|支払|收款|付款|custpymt|^(?:quittung|überweisung|lastschrift|virement|transferencia|bonifico|overboeking|kvitto|kvittering|kuitti|recibos?(?= de cobro|$)|tahsilat|ödeme|оплата|поступление|приход|плат[её]ж|платіж|плащане|befizetés|kifizetés|fizetés|încasare|plată|chitanță|είσπραξη|πληρωμή|תקבול|קבלה|תשלום|سداد|قبض|سند قبض|دفعة|입금|수금|결제|pembayaran|penerimaan|thanh toán|phiếu thu|thu tiền|รับชำระ|ใบเสร็จ|uplata|plačilo|laekumine|maksājums|mokėjimas|apmokėjimas|greiðsla|innborgun)(?![\p{L}\p{M}])/iu,
    'payment',
  ],
  [
    /\bquot|\bestimate|proforma|pro forma|angebot|kostenvoranschlag|devis|presupuesto|offerte|preventivo|orçamento|offert|tilbud|tarjous|oferta|nabídka|見積|报价|報價|(?<!\p{L})(?:teklif|коммерческое предложение|комерційна пропозиція|árajánlat|ofertă|προσφορά|הצעת מחיר|عرض سعر|견적|penawaran|báo giá|ใบเสนอราคา|ponuda|predračun|predfaktúra|pakkumine|piedāvājum|pasiūlym|tilboð)/iu,
    'quote',
  ],
  [
    /invoice|\binv\b|rechnung|facture|factura|factuur|fattura|fatura|faktura|lasku|請求|发票|發票|应收|應收|nota fiscal|out_invoice|custinvc|debit note|finance charge|(?<!\p{L})(?:сч[её]т|рахунок|фактура|számla|τιμολόγ|חשבונית|فاتورة|계산서|청구서|hóa đơn|ใบแจ้งหนี้|račun(?!\p{L})|arve(?!\p{L})|rēķin|sąskait|reikning)/iu,
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
