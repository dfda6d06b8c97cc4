/**
 * Steps that are not begun again for the same thing while one is under way: who presses twice means it once. What comes
 * meanwhile is answered with `meanwhile`.
 */
export function createOnce() {
  const underWay = new Set<unknown>();
  return async <Answer>(same: unknown, step: () => Promise<Answer>, meanwhile: Answer): Promise<Answer> => {
    if (underWay.has(same)) return meanwhile;
    underWay.add(same);
    try {
      return await step();
    } finally {
      underWay.delete(same);
    }
  };
}
