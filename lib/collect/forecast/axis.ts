/**
 * The axis on which payment is counted: steps after the due date (negative = early). What lies beyond its end follows
 * a constant hazard; what lies before its start counts as its first step.
 */
export const first = -90;
export const size = 260;
export const last = first + size - 1;

/** Place on the axis of a step after the due date, within its ends. */
export const placeOf = (step: number): number => Math.min(size - 1, Math.max(0, step - first));
