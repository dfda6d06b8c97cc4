import { fail, type Result } from '../domain/result.ts';

/** A record that no longer has the shape this build knows. Lists leave it out and name it. */
export type Corrupt = { readonly code: 'corrupt'; readonly store: string; readonly key: string };

/** What storage cannot do. Everything else is a bug and is thrown. */
export type StoreFailure =
  | { readonly code: 'blocked-by-other-panel' }
  | { readonly code: 'newer-than-this-build' }
  | { readonly code: 'quota' }
  /** More than a record may hold: it could not be read again, so it is not written. */
  | { readonly code: 'too-much' }
  | Corrupt
  | { readonly code: 'unavailable'; readonly why: string };

/** The connection is gone, or the browser refuses storage altogether (private windows, broken profiles). */
const unavailable = new Set([
  'AbortError',
  'InvalidStateError',
  'NotAllowedError',
  'NotReadableError',
  'SecurityError',
  'TimeoutError',
  'UnknownError',
]);

/** Runs `work` and turns the browser's storage errors into values. */
export async function attempt<T, E>(work: () => Promise<Result<T, E>>): Promise<Result<T, E | StoreFailure>> {
  try {
    return await work();
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return fail(failure);
  }
}

function failureOf(error: unknown): StoreFailure | null {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return { code: 'quota' };
  if (name === 'VersionError') return { code: 'newer-than-this-build' };
  return unavailable.has(name) ? { code: 'unavailable', why: name } : null;
}
