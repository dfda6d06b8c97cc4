/** What a page may send, at most: in one message and in one reading. Generous to real ledgers, closed to floods. */
export const bounds = {
  depth: 8,
  /** Texts, numbers, arrays and objects together. */
  values: 3_000_000,
  /** Characters of one text, and of all. */
  text: 100_000,
  allText: 30_000_000,
  rows: 20_000,
  columns: 500,
  /** Short lists: headers, notes, filters, headings … */
  list: 1_000,
  /** Of one reading. */
  regions: 2_000,
  allRows: 200_000,
  /** Characters of all its rows: a kilobyte and a half for each. */
  readingText: 300_000_000,
} as const;

/** Keys by which a plain object could reach its prototype. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Why a value must not be looked at any closer, or null. Only plain data of bounded size passes. */
export function outOfBounds(value: unknown): string | null {
  const left = { values: bounds.values, text: bounds.allText };
  return walk(value, bounds.depth, left);
}

function walk(value: unknown, depth: number, left: { values: number; text: number }): string | null {
  left.values -= 1;
  if (left.values < 0) return 'too many values';
  if (typeof value === 'string') return walkText(value, left);
  if (value === null || typeof value !== 'object') return typeof value === 'function' ? 'not data' : null;
  if (depth === 0) return 'too deep';
  if (Array.isArray(value)) {
    for (const item of value) {
      const why = walk(item, depth - 1, left);
      if (why) return why;
    }
    return null;
  }
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol' || forbidden.has(key)) return 'forbidden key';
    const why = walkText(key, left) ?? walk(Reflect.get(value, key), depth - 1, left);
    if (why) return why;
  }
  return null;
}

function walkText(text: string, left: { text: number }): string | null {
  left.text -= text.length;
  if (text.length > bounds.text) return 'text too long';
  return left.text < 0 ? 'too much text' : null;
}
