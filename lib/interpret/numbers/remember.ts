/**
 * Keeps what a pure function of one text gave: columns of a ledger repeat their texts, and several questions are
 * asked of each. Bounded, so that a panel left open does not grow.
 */
export function remember<T>(work: (text: string) => T, limit = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    if (known.size >= limit) known.clear();
    known.set(text, result);
    return result;
  };
}
