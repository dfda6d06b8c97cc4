import * as z from 'zod/mini';
import { fail, ok, type Result } from '../domain/result.ts';

/**
 * A file of text behind a passphrase. The key comes from PBKDF2 with SHA-256 (about half a second of work, the number
 * OWASP named in 2023), the text is sealed by AES-256-GCM together with the header, so that neither can be changed
 * unnoticed. `check` tells a wrong passphrase from a damaged file without giving the key away.
 */
const lockedFile = z.strictObject({
  format: z.literal('dunlin-backup-locked'),
  formatVersion: z.literal(1),
  kdf: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
  salt: z.string(),
  iv: z.string(),
  check: z.string(),
  data: z.string(),
});

const iterations = 600_000;

export type UnlockFailure = 'not-locked' | 'wrong-passphrase' | 'damaged';

/** Seals a text. */
export async function lock(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const { key, check } = await keyOf(passphrase, salt, iterations);
  const head = {
    format: 'dunlin-backup-locked',
    formatVersion: 1,
    kdf: 'PBKDF2-SHA-256',
    iterations,
  } as const;
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytesOf(JSON.stringify(head)) },
    key,
    bytesOf(text),
  );
  return JSON.stringify({
    ...head,
    salt: salt.toBase64(),
    iv: iv.toBase64(),
    check,
    data: new Uint8Array(sealed).toBase64(),
  });
}

export function isLocked(text: string): boolean {
  return text.slice(0, 100).includes('"dunlin-backup-locked"');
}

/** Opens a sealed text, or says why it cannot be opened. */
export async function unlock(text: string, passphrase: string): Promise<Result<string, UnlockFailure>> {
  if (!isLocked(text)) return fail('not-locked');
  const parsed = lockedFile.safeParse(parseJson(text));
  if (!parsed.success) return fail('damaged');
  const { salt, iv, check, data, ...head } = parsed.data;
  try {
    const derived = await keyOf(passphrase, Uint8Array.fromBase64(salt), head.iterations);
    if (derived.check !== check) return fail('wrong-passphrase');
    const opened = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: Uint8Array.fromBase64(iv), additionalData: bytesOf(JSON.stringify(head)) },
      derived.key,
      Uint8Array.fromBase64(data),
    );
    return ok(new TextDecoder().decode(opened));
  } catch {
    // Not base64, or the seal is broken.
    return fail('damaged');
  }
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  const typed = await crypto.subtle.importKey('raw', bytesOf(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    typed,
    512,
  );
  const [secret, witness] = [bits.slice(0, 32), bits.slice(32)];
  const digest = await crypto.subtle.digest('SHA-256', witness);
  return {
    key: await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']),
    check: new Uint8Array(digest).toBase64(),
  };
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
