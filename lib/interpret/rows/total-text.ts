import { topicOf } from '../page-topic.ts';

const words =
  /^(?:grand |overall |report )?(?:total|totals|sub-?total|sum|balance total)\b|^(?:gesamt(?:summe|betrag)?|summen?|zwischensumme|endsumme|total|totaux|total général|sous-total|somme|totales|suma|total general|totaal|totalen|subtotaal|eindtotaal|totale|totali|totale generale|subtotale|somma|totais|total geral|soma|subtotal|totalt|summa|delsumma|i alt|sum|totalsum|yhteensä|summa yhteensä|välisumma|razem|suma|ogółem|łącznie|celkem|součet|mezisoučet|toplam(?:lar)?|genel toplam|ara toplam|összesen|mindösszesen|végösszeg|σύνολ[οα]|γενικό σύνολο|total general|итого|всего|разом|всього|усього|общо|всичко|ukupno|sveukupno|укупно|spolu|súčet|medzisúčet|skupaj|iš viso|viso|kopā|pavisam|kokku|tổng(?: cộng| số)?|cộng|jumlah(?: total)?|samtals|alls)(?![\p{L}\d&])|^(?:合計|総計|小計|总计|合计|总额|小计|總計|總和|합계|총계|총합계|소계|รวม(?:ทั้งสิ้น|ทั้งหมด)?(?![\p{L}\p{M}])|ยอดรวม|المجموع|الإجمالي|إجمالي|مجموع|סה[״"]כ|סך הכ(?:ו)?ל)|\btotal$/iu;

/**
 * Whether a cell's text may be the label of a row of sums: "Total", "Summe", "Total for Harbour Foods", "合計 (12)".
 * A company whose name begins so ("Total Energies") is told apart by what else its row holds.
 */
export const isTotalText = (text: string): boolean =>
  text.length < 90 && !isPlainlyOther(text) && words.test(text);

/** Cheap first, as every row is asked: what begins with digits or "INV", and does not end in a word, is no sum. */
function isPlainlyOther(text: string): boolean {
  const [first, second, last] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(text.length - 1)];
  const begins = (first > 47 && first < 58) || ((first | 32) === 105 && (second | 32) === 110);
  return begins && last > 47 && last < 58;
}

const share =
  /^(?:percent(?:age|s|ages)?\b|%|prozent|pourcent|porcentaje|percentual|porcentagem|percentagen|andel|procent|prosent|prosentti|podíl|構成比|割合|占比|百分比)/iu;

/** Whether a row's first text says that it holds shares of a total, not amounts: "Percentage of total". */
export const isShareText = (text: string): boolean => text.length < 60 && share.test(text);

const generic =
  /^(?:for|of|für|pour|para|per|voor|för|for alle|due|outstanding|overdue|open|amount|amounts|all|balance|general|general(?:e)?|généraux|[\s\d:().,%/|-]|[A-Z]{3}\b|customers?|clients?|kunden|page|report|\p{Sc})/iu;

/** Whether nothing but sums is called so: the word alone, or with a remark that is no name. */
export function isPlainTotal(text: string): boolean {
  const rest = text.replace(words, '').trim();
  return rest === '' || generic.test(rest) || topicOf(rest) !== null;
}
