import { type Day, dayOf, daysBetween } from '../../domain/day.ts';
import { nameKey, names } from '../dates/names.ts';

/** Days past due that a bucket holds; `from: null` = not yet due, `to: null` = and older. */
export type Edges = { readonly from: number | null; readonly to: number | null };

type Part =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'over'; readonly from: number }
  | { readonly kind: 'under'; readonly to: number }
  | { readonly kind: 'bare'; readonly days: number }
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'current' }
  | { readonly kind: 'older' };

const unit =
  '(?:d\\.?|days?|t\\.?|tage?n?|j\\.?|jours?|d[íi]as?|g\\.?|giorni|dagen|dagar|dage|dager|päivää|pv|dni|dní|dn[uů]|日|天|dias?)';
const past = '(?:\\s*(?:past due|overdue|late|überfällig|fällig|old))?';
const range = new RegExp(
  `^(?:(?:de|from|von|da|del|van|från|fra|od|between|entre|zwischen) )?(\\d{1,3})\\s*(?:-|–|—|to|and|bis|und|à|a|y|et|al|do|till?|til|tot|〜|~|至)\\s*(\\d{1,3})\\s*${unit}?${past}$`,
  'iu',
);
const over = new RegExp(
  `^(?:(?:>|≥|>=|over|über|mehr als|plus de|más de|meer dan|oltre|mais de|över|over|mer enn|yli|ponad|nad)\\s*(\\d{1,3})\\s*${unit}?|(\\d{1,3})\\s*(?:\\+|-?\\s*above|-\\s*and over|or more|and over|and above|plus|天以上|日以上|以上)\\s*${unit}?|(\\d{1,3})\\s*${unit}\\s*(?:\\+|or more|and over|以上))${past}$`,
  'iu',
);
const under = new RegExp(
  `^(?:[^\\d<≤]{0,14})(?:<|≤|<=|up to|bis|jusqu'à|hasta|tot|fino a|até)\\s*(\\d{1,3})\\s*${unit}?${past}$`,
  'iu',
);
const bare = new RegExp(`^(\\d{2,3})\\s*${unit}?$`, 'iu');
const months = /^(<|>)?\s*(\d)\s*(?:months?|monate?|mois|mes(?:es)?|maand(?:en)?|mes[ei]|m[êe]s(?:es)?)$/iu;
const period = /^(?:period|periode|période|per[ií]odo|okres|období|期間?)\s*(\d)$/iu;
const older =
  /^(?:older|älter|plus ancien|mayor|anterior(?:es)?|ouder|più vecchi[oa]|mais antigo|äldre|ældre|eldre|vanhemmat|starsze|starší|以前|更早)$/iu;
const current =
  /^(?:current|future|not (?:yet )?due|not overdue|aktuell|nicht fällig|noch nicht fällig|à échoir|non échu|actuel|en cours|actual|corriente|no vencid[oa]s?|sin vencer|por vencer|vigente|al día|al corriente|huidige?|niet vervallen|non scaduto|a scadere|attuale|corrente|non dovuto|a vencer|não vencido|atual|ej förfall(?:en|et)|nuvarande|ikke forfald(?:en|ne)|aktuel|nåværende|ikke forfalt|erääntymätön|nykyinen|bieżąc[yae]|przed terminem|ve splatnosti|do splatnosti|nieprzeterminowane|niewymagalne|před splatností|nem (?:esedékes|lejárt)|neajuns la scadență|nescadent|vadesi gelmemiş|vadesi gelmeyen|не просрочено|текущ(?:ая|ие)|не настав|belum jatuh tempo|chưa đến hạn|ยังไม่ครบกำหนด|غير مستحق|미도래|期限内|未到来|期日前|未到期|现有|現有|目前)$/iu;

function partOf(text: string): Part | null {
  // "Not due on: 05/14/2026" is the bucket of what is not due.
  const label = text.trim().replace(/\s*(?:(?:on|am|le|el|op|il|em|den|per|at)\s*)?:\s*[\d./-]{6,}$/iu, '');
  if (current.test(label)) return { kind: 'current' };
  if (older.test(label)) return { kind: 'older' };
  const span = range.exec(label);
  if (span) return { kind: 'range', from: Number(span[1]), to: Number(span[2]) };
  const more = over.exec(label);
  if (more) {
    const days = Number(more[1] ?? more[2] ?? more[3]);
    return { kind: 'over', from: more[1] === undefined ? days : days + (/≥|>=/.test(label) ? 0 : 1) };
  }
  const less = under.exec(label);
  if (less) return { kind: 'under', to: Number(less[1]) };
  const month = months.exec(label);
  if (month) {
    const count = Number(month[2]);
    if (month[1] === '<') return { kind: 'under', to: count * 30 };
    return month[1] === '>' ? { kind: 'over', from: count * 30 + 1 } : { kind: 'months', months: count };
  }
  const after = period.exec(label);
  if (after) return { kind: 'months', months: Number(after[1]) };
  const days = bare.exec(label);
  return days ? { kind: 'bare', days: Number(days[1]) } : null;
}

/**
 * Edges of the aging buckets among header texts; null for every header that is none. Bare numbers ("30 60 90") count
 * only in ascending company: they are upper edges where an "older" bucket follows, else lower edges.
 */
export function bucketEdges(headers: readonly string[], today: Day): readonly (Edges | null)[] {
  const parts = withMonths(headers, headers.map(partOf));
  const counted = parts.filter((part) => part && part.kind !== 'current' && part.kind !== 'older');
  if (counted.length < 2) return headers.map(() => null);
  const openEnd = parts.some((part) => part?.kind === 'over' || part?.kind === 'older');
  let reached = 0;
  return parts.map((part, at): Edges | null => {
    if (!part) return null;
    const edges = edgesOf(part, reached, openEnd, nextDays(parts, at), today);
    reached = Math.max(reached, edges.to ?? reached);
    return edges;
  });
}

function edgesOf(part: Part, reached: number, openEnd: boolean, next: number | null, today: Day): Edges {
  switch (part.kind) {
    case 'month':
      return monthEdges(part.month, today);
    case 'current':
      return { from: null, to: 0 };
    case 'range':
      return { from: part.from, to: part.to };
    case 'over':
      // "90+" after "61–90" begins where that one ends.
      return { from: Math.max(part.from, reached + 1), to: null };
    case 'under':
      return { from: reached + 1, to: part.to };
    case 'months':
      return { from: part.months * 30 + 1, to: part.months * 30 + 30 };
    case 'older':
      return { from: reached + 1, to: null };
    case 'bare':
      if (openEnd) return { from: reached + 1, to: part.days };
      return { from: part.days, to: next === null ? null : next - 1 };
  }
}

/** "Current, April, March, Older": months by name, one after the other, are the months in which invoices fell due. */
function withMonths(headers: readonly string[], parts: readonly (Part | null)[]): readonly (Part | null)[] {
  const months = headers.map((header) => {
    const found = names('usual').months.get(nameKey(header.replace(/\s+\d{4}$/, ''))) ?? [];
    const numbers = new Set(found.map(({ number }) => number));
    const [only] = numbers;
    return numbers.size === 1 && only !== undefined ? only : null;
  });
  const named = months.flatMap((month) => month ?? []);
  const back = named.every((month, at) => at === 0 || month === (((named[at - 1] ?? 0) + 10) % 12) + 1);
  if (named.length < 2 || !back) return parts;
  return parts.map((part, at): Part | null => {
    const month = months[at];
    return month === null || month === undefined ? part : { kind: 'month', month };
  });
}

/** Days past due of what fell due in the last such month. */
function monthEdges(month: number, today: Day): Edges {
  const [year = 0, now = 1] = today.split('-').map(Number);
  const first = dayOf(month > now ? year - 1 : year, month, 1) ?? today;
  const next = dayOf(
    month === 12 ? Number(first.slice(0, 4)) + 1 : Number(first.slice(0, 4)),
    (month % 12) + 1,
    1,
  );
  return { from: Math.max(0, daysBetween(next ?? today, today) + 1), to: daysBetween(first, today) };
}

function nextDays(parts: readonly (Part | null)[], at: number): number | null {
  const next = parts.slice(at + 1).find((part) => part?.kind === 'bare');
  return next?.kind === 'bare' ? next.days : null;
}

/** A bucket named by a group row ("31 - 60 days past due"), or null. */
export function isBucketLabel(text: string): boolean {
  const part = partOf(text);
  return part !== null && part.kind !== 'bare';
}
