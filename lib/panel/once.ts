/**
 * A step that is not begun again while it is under way: who presses twice means it once. What comes meanwhile is
 * answered with `meanwhile`.
 */
export function once<Of extends readonly unknown[], Answer>(
  step: (...of: Of) => Promise<Answer>,
  meanwhile: Answer,
): (...of: Of) => Promise<Answer> {
  let underWay = false;
  return async (...of) => {
    if (underWay) return meanwhile;
    underWay = true;
    try {
      return await step(...of);
    } finally {
      underWay = false;
    }
  };
}
