/** What a counting text beside a list says: "1–50 of 148". */
export type StatedCount = {
  readonly from: number | null;
  readonly to: number | null;
  readonly total: number | null;
};

const pageWord =
  /\b(?:page|pages|seiten?|p[áa]gina|pagine|sida|sidan|side|sivu|strona|str[áa]nk\w*|pagina)\b|ページ|页|頁/iu;
const countWord =
  /invoice|record|entr(?:y|ies|ées)|rows?\b|results?|items?|documents?|total|rechnung|eintr[äa]g|ergebnis|beleg|zeile|factur|registro|r[ée]sultat|enregistrement|ligne|fattur|risultat|element|elementi|fatur|resultado|faktur|poster|rader|resultat|rækker|lasku|tulos|rivi|wynik|pozycj|polož|záznam|výsled|件|条|條|筆|项|項/iu;
/** "Page 2 of 5", apart from what else the text counts. */
const pageOfPages = new RegExp(
  `(?:${pageWord.source})\\s*\\d+(?:\\s*(?:of|von|sur|de|di|van|av|af|z|/)\\s*\\d+)?`,
  'iu',
);
const grouped = /(?<=\d)[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/g;
const number = /\d+/g;
const range = /(\d+)\s*(?:-|–|—|−|~|〜|～|to|bis|à|a|al|tot|till?|til|do|až|から|至|到)\s*(\d+)/iu;

/**
 * Reads a counting text in any of our languages by its shape: a range and a larger number is "from–to of total";
 * two numbers with a word or slash between are "shown of total". Page numbers ("page 2 of 5") say nothing of rows.
 */
export function parseStatedCount(text: string): StatedCount | null {
  const plain = text.replace(grouped, '').replace(pageOfPages, ' ');
  const numbers = (plain.match(number) ?? []).map(Number);
  const open = /\d\s*\+/.test(plain);
  const span = range.exec(plain);
  if (span) {
    const from = Number(span[1]);
    const to = Number(span[2]);
    const rest = without(numbers, from, to).filter((one) => one >= to);
    if (from > to || (from === 0 && to > 0)) return null;
    const total = open || pageNumbers(plain, rest) ? null : (rest[0] ?? null);
    return { from, to, total };
  }
  if (pageWord.test(plain)) return null;
  const [first, second] = numbers;
  if (first === undefined || open) return null;
  if (second === undefined) return countWord.test(plain) ? { from: null, to: null, total: first } : null;
  if (numbers.length > 2) return null;
  return { from: null, to: null, total: Math.max(first, second) };
}

const pageNumbers = (text: string, rest: readonly number[]): boolean =>
  rest.length > 0 && pageWord.test(text) && !countWord.test(text);

function without(numbers: readonly number[], from: number, to: number): readonly number[] {
  const left = [...numbers];
  for (const gone of [from, to]) left.splice(left.indexOf(gone), 1);
  return left;
}
