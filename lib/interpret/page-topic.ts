import { furtherTopics } from './topic-words.ts';

/** What a heading, a navigation item or an address speaks of. */
export type Topic = 'receivables' | 'payables' | 'quotes' | 'payments' | 'bank' | 'orders';

const words: readonly (readonly [Topic, RegExp])[] = [
  [
    'payables',
    /\b(?:bills(?! receivable)|payables?|vendors?|suppliers?|purchases?|expenses?|purchase invoices?|bills to pay|accounts payable|creditors?)\b|kreditor|lieferant|eingangsrechnung|einkaufsrechnung|verbindlichkeit|fournisseur|factures? d.achat|proveedor|facturas? de compra|cuentas por pagar|leverancier|inkoopfactu|crediteur|fornitor|fatture? (?:d.acquisto|passiv)|fornecedor|contas a pagar|leverantör|leverandør|toimittaja|ostolasku|dostawc|faktury (?:zakup|koszt)|dodavatel|přijat[éá] faktur|závazk|ausgaben|dépenses|gastos|uitgaven|\bspese\b|despesas|utgifter|udgifter|kulut\b|wydatki|výdaje|経費|费用|費用|仕入先|買掛|支払請求|供应商|供應商|应付|應付|采购发票|進項/iu,
  ],
  [
    'quotes',
    /\b(?:quotes?|quotations?|estimates?|proposals?|pro-?forma)\b|angebot|kostenvoranschl|\bdevis\b|presupuesto|cotizaci|offertes?\b|preventiv|orçamento|\bofferter?\b|\btilbud|tarjou|\boferty?\b|wycen|nabídk|見積|报价|報價/iu,
  ],
  [
    'orders',
    /\b(?:sales orders?|orders|delivery notes?|products|inventory|opportunities|leads|deals|projects)\b|produits|produkte|productos|prodotti|produtos|producten|produkter|tuotteet|produkty|商品|产品|產品|aufträge|bestellungen|commandes|pedidos|bestellingen|ordini|encomendas|tilaukset|zamówienia|objednávky|注文|订单|訂單/iu,
  ],
  [
    'bank',
    /\bbank(?:ing)?\b|bank ?(?:transactions?|statement|feed|lines?|accounts?)|kontoauszug|kontobewegung|bankbewegung|banktransaktion|relevé bancaire|banque|extracto bancario|\bbancos?\b|bankafschrift|estratto conto|extrato|kontoutdrag|kontoudtog|kontoutskrift|tiliote|wyciąg|výpis z účtu|bankovní|銀行|银行|銀行明細/iu,
  ],
  [
    'payments',
    /\b(?:payments(?: received)?|customer payments?|receipts?|deposits)\b|zahlungen|zahlungseing|paiements|règlements|encaissements|\bpagos\b|\bcobros\b|betalingen|ontvangsten|pagamenti|incassi|pagamentos|recebimentos|betalningar|inbetalningar|betalinger|indbetalinger|innbetalinger|maksut\b|suoritukset|płatności|wpłaty|platby|úhrady|入金|収納|收款|付款记录|付款記錄/iu,
  ],
];
const receivables =
  /\b(?:invoic\w*|receivables?|debtors?|aged debt\w*|a\/?r\b|customer statements?|collections|open items)|rechnung|debitor|offene posten|forderung|factur|créances|clients? débiteurs|cuentas por cobrar|debiteur|openstaande posten|fattur|crediti verso|scadenzario|fatura|notas? fisca|contas a receber|faktur|kundreskontra|debitorer|reskontro|lasku|należnoś|pohledáv|請求|売掛|发票|發票|应收|應收|账龄|帳齡/iu;

const debtors = /\b(?:receivables?|debtors?)\b/iu;
const creditors = /\b(?:payables?|creditors?|vendors?|suppliers?)\b/iu;

/** Plans for invoices to come, and what people worked: neither is an invoice, whatever else they are called. */
const plans =
  /\b(?:chart of accounts|trial balance|general ledger|journal entries|kontenplan|plan comptable|plan de cuentas|piano dei conti|rekeningschema|plano de contas|kontoplan|tilikartta|plan kont|účtový rozvrh|recurring|repeating|retainers?|subscriptions?|(?:invoice )?templates?|timesheets?|time (?:entries|tracking)|payslips?|payroll|salar(?:y|ies)|fixed assets|wiederkehrend|serienrechnung|abo-?rechnung|rechnungsvorlage|zeiterfassung|lohnabrechnung|gehalt|récurrent|abonnements?|modèles de facture|feuilles? de temps|paie|bulletins? de (?:paie|salaire)|recurrentes?|periódicas|plantillas?|nóminas?|partes de horas|periodieke|sjablonen|urenregistratie|loonstro|ricorrenti|modelli di fattura|buste? paga|recorrentes|modelos de fatura|folhas? de pagamento|återkommande|tidrapport|löne|gentagne|tilbagevendende|lønsed|gjentakende|timeliste|lønnsslipp|toistuv|tuntikirjau|palkka|cykliczn|szablon|karty czasu|wynagrodze|opakovan|pravideln|šablon|výkaz práce|mzd)|勘定科目|会计科目|會計科目|定期請求|繰り返し|給与|勤怠|周期性发票|定期发票|模板|工资|工時|工时/iu;

/**
 * The topic of a short text, null where it has none or several that exclude each other ("Invoices and payments").
 * Supplier invoices are payables; "Bill to", "billed" and "awaiting payment" belong to receivables.
 */
export function topicOf(text: string): Topic | null {
  // Bills are what customers owe in some countries, and what we owe in others.
  const owedToUs = debtors.test(text) && !creditors.test(text);
  const found = words
    .filter(([topic, shape]) => shape.test(text) || furtherTopics[topic].test(text))
    .filter(([topic]) => topic !== 'payables' || !owedToUs)
    .map(([topic]) => topic);
  const invoices = receivables.test(text) || furtherTopics.receivables.test(text);
  if (found.includes('payables')) return 'payables';
  if (plans.test(text)) return 'orders';
  if (!invoices) return found[0] ?? null;
  return found.length === 0 ? 'receivables' : null;
}
