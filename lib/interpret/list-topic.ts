import type { PageFacts, Region } from '../domain/reading.ts';
import type { Understood } from './columns/understand.ts';
import { type Topic, topicOf } from './page-topic.ts';
import { furtherVendors } from './topic-words.ts';

type Weights = Map<Topic, number>;

/**
 * What a list is about, by its own heading first, then the page's heading and current navigation item, title and
 * address, and the words over its columns. Null where nothing speaks for anything but receivables.
 */
export function listTopic(list: Understood, page: PageFacts): Topic | null {
  const weights: Weights = new Map();
  const { region } = list.grid;
  say(weights, region.heading, 3);
  const [first, second] = page.headings;
  say(weights, first ?? null, 3);
  say(weights, second ?? null, 1);
  for (const current of page.current) say(weights, current, 2);
  say(weights, page.title, 1.2);
  say(weights, addressWords(page.url), 1.5);
  headerWeights(weights, region);
  const receivable = (weights.get('receivables') ?? 0) + (list.fields.has('dueDate') ? 1 : 0);
  const [most] = [...weights].filter(([topic]) => topic !== 'receivables').sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < 2.5) return receivable > 0 ? 'receivables' : null;
  return most[1] > receivable ? most[0] : 'receivables';
}

function say(weights: Weights, text: string | null, weight: number): void {
  const topic = text ? topicOf(text) : null;
  if (topic) weights.set(topic, (weights.get(topic) ?? 0) + weight);
}

function addressWords(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname, hash } = new URL(url);
  return `${pathname} ${hash}`.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[^\p{L}\d]+/gu, ' ');
}

const headerWords: readonly (readonly [Topic, RegExp, number])[] = [
  [
    'payables',
    /^(?:vendor|supplier|payee|merchant|lieferant|kreditor|fournisseur|proveedor|leverancier|crediteur|fornitore|fornecedor|leverantör|leverandør|toimittaja|dostawca|dodavatel|仕入先|供应商|供應商)/iu,
    4,
  ],
  ['payables', furtherVendors, 4],
  ['payables', /^bill (?:no|number|#|ref)/iu, 3],
  [
    'payables',
    /.(?:vendor|supplier|lieferant|fournisseur|proveedor|leverancier|fornitore|fornecedor|leverantör|leverandør|dostawc|dodavatel)/iu,
    2,
  ],
  [
    'quotes',
    /^(?:quote|quotation|estimate|proposal|offer|angebot|devis|presupuesto|offerte|preventivo|orçamento|tilbud|tarjous|oferta|nabídka|見積|报价)\b.{0,12}$|^(?:valid (?:until|to)|expir(?:y|es|ation)|gültig bis|valable jusqu|válid[oa] hasta|geldig tot|valido fino|giltig|voimassa|ważn|platí do|有効期限)/iu,
    4,
  ],
  [
    'payments',
    /^(?:payment (?:no|number|#|date|ref)|receipt|received on|unapplied|unused amount|zahlungs(?:nr|nummer|datum|eingang))/iu,
    2.6,
  ],
  // Lists of invoices say how they are paid, too.
  [
    'payments',
    /^(?:payment )?(?:method|mode)$|^(?:zahlungsart|zahlungsweise|mode de (?:paiement|règlement)|forma de pago|betaalwijze|metodo di pagamento)$/iu,
    1.2,
  ],
  [
    'orders',
    /^(?:frequency|interval|repeats?|(?:next|last) (?:date|issued?|invoice|run|occurrence)|profile(?: name)?|employee|pay (?:date|period)|häufigkeit|intervall|nächste (?:rechnung|ausführung)|mitarbeiter|fréquence|périodicité|prochaine (?:facture|échéance d.émission)|employé|salarié|frecuencia|periodicidad|próxima (?:factura|emisión)|empleado|frequentie|volgende factuur|medewerker|frequenza|prossima (?:fattura|emissione)|dipendente|frequência|próxima fatura|funcionário|nästa faktura|anställd|næste faktura|medarbejder|neste faktura|ansatt|työntekijä|częstotliwość|pracownik|frekvence|zaměstnanec|頻度|次回(?:請求日|発行日)|従業員|频率|员工)$/iu,
    1.6,
  ],
  [
    'bank',
    /^(?:withdrawals?|deposits?|money (?:in|out)|spent|received|payee|running balance|soll|haben|débit|crédit|debe|haber|af|bij|dare|avere|verwendungszweck|buchungstext|empfänger)$/iu,
    2,
  ],
];

function headerWeights(weights: Weights, region: Region): void {
  for (const [topic, shape, weight] of headerWords) {
    const hits = region.columns.filter((column) => shape.test(column.headers.at(-1)?.trim() ?? '')).length;
    if (hits > 0) weights.set(topic, (weights.get(topic) ?? 0) + weight * Math.min(2, hits));
  }
}
