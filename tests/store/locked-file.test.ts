import { describe, expect, it } from 'vitest';
import { de } from '../../lib/panel/texts/de.ts';
import { en } from '../../lib/panel/texts/en.ts';
import { isLocked, lock, unlock } from '../../lib/store/locked-file.ts';

const text = '{"format":"dunlin-backup","name":"Größe 北極"}';
const sealed = await lock(text, 'grüne Ente');

describe('a file behind a passphrase', () => {
  it('opens with it, and shows nothing of its text', async () => {
    expect(isLocked(sealed)).toBe(true);
    expect(sealed).not.toContain('Größe');
    expect(await unlock(sealed, 'grüne Ente')).toEqual({ ok: true, value: text });
  });

  it('opens however the passphrase was composed', async () => {
    expect(await unlock(sealed, 'grüne Ente'.normalize('NFD'))).toMatchObject({ ok: true });
  });

  it('is never the same twice', async () => {
    expect(await lock(text, 'grüne Ente')).not.toBe(sealed);
  });

  it('tells a wrong passphrase from a damaged file', async () => {
    expect(await unlock(sealed, 'grüne ente')).toEqual({ ok: false, error: 'wrong-passphrase' });
    const changed = sealed.replace(/"data":"(.)/, (_, first) => `"data":"${first === 'A' ? 'B' : 'A'}`);
    expect(await unlock(changed, 'grüne Ente')).toEqual({ ok: false, error: 'damaged' });
    expect(await unlock(sealed.slice(0, -40), 'grüne Ente')).toEqual({ ok: false, error: 'damaged' });
  });

  it('costs each guess the work that is named where a passphrase is chosen', () => {
    const { iterations }: { iterations: number } = JSON.parse(sealed);
    expect(en.backup.passphraseHint).toContain(`${iterations.toLocaleString('en')} rounds of PBKDF2`);
    expect(de.backup.passphraseHint).toContain(`${iterations.toLocaleString('de')} Runden PBKDF2`);
  });

  it('does not take another file for one', async () => {
    expect(await unlock(text, 'grüne Ente')).toEqual({ ok: false, error: 'not-locked' });
  });
});
