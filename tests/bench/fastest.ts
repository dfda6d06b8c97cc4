/** Runs each of the given ways in turn, so many rounds; the fastest time of each in milliseconds. Runs in the page. */
export async function fastest<Name extends string>(
  ways: { readonly [name in Name]: () => unknown },
  rounds: number,
): Promise<{ [name in Name]: number }> {
  const times: { [name: string]: number } = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, way] of Object.entries<() => unknown>(ways)) {
      // What was put into the page is painted before, not meanwhile.
      await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
      const started = performance.now();
      await way();
      times[name] = Math.min(times[name] ?? Number.POSITIVE_INFINITY, performance.now() - started);
    }
  }
  return times as { [name in Name]: number };
}

/** The same work on every machine: tells a slow machine from slow code. */
export function busyLoop(): number {
  let sum = 0;
  for (let at = 0; at < 20_000_000; at++) sum = (sum + (at ^ (at >> 3))) | 0;
  return sum;
}
