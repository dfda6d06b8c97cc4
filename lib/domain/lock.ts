import * as z from 'zod/mini';

/** What hides the panel when nobody is at it. It hides; it encrypts nothing. */
export const panelLock = z.strictObject({
  /** A text sealed behind the passphrase: whoever can open it knows the passphrase. */
  sealed: z.string(),
  /** Idle minutes until it hides. */
  minutes: z.int().check(z.minimum(1), z.maximum(240)),
});
export type PanelLock = z.infer<typeof panelLock>;

/**
 * Whether the panel hides now. `activeAt`: when somebody was last at a panel, ms since 1970; null: not since the browser
 * was started, or it was hidden by hand.
 */
export const isHidden = (lock: PanelLock | null, activeAt: number | null, now: number): boolean =>
  lock !== null && (activeAt === null || now - activeAt >= lock.minutes * 60_000);
