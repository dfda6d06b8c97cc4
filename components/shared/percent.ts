/** Hundredths of a percentage point as people write them: 850 → "8.5". */
export const percent = (rate: number): string => String(rate / 100);

/** "8.5", "8,5 %" or "-0.88" as hundredths of a percentage point; null where it is no rate. */
export function hundredths(text: string): number | null {
  const [, sign, whole, part = ''] = /^\s*([-−]?)(\d{1,3})(?:[.,](\d{1,2}))?\s*%?\s*$/.exec(text) ?? [];
  if (whole === undefined) return null;
  const rate = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return sign === '' || rate === 0 ? rate : -rate;
}
