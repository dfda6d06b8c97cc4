import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from './browser-path.ts';
import { findFirefox } from './firefox-path.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dunlin-browser-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function install(name: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, '');
  await chmod(file, 0o755);
  return file;
}

describe('the browser to drive', () => {
  it('is the one CHROME_PATH names, before any other', async () => {
    await install('chromium');
    const wanted = await install('my-browser');
    expect(findBrowser({ CHROME_PATH: wanted, PATH: folder })).toEqual({ ok: true, value: wanted });
  });

  it('is none when CHROME_PATH names no program', () => {
    const result = findBrowser({ CHROME_PATH: path.join(folder, 'gone'), PATH: folder });
    expect(result).toMatchObject({ ok: false, error: expect.stringContaining('CHROME_PATH') });
  });
});

describe('Firefox', () => {
  it('is the one FIREFOX_PATH names, so that the tests drive any version', async () => {
    await install('firefox-esr');
    const current = await install('my-firefox');
    expect(findFirefox({ FIREFOX_PATH: current, PATH: folder })).toEqual({ ok: true, value: current });
    expect(findFirefox({ FIREFOX_PATH: path.join(folder, 'gone'), PATH: folder }).ok).toBe(false);
  });
});

// Elsewhere browsers stand in fixed places, which a test cannot move.
if (process.platform === 'linux') {
  describe('the browser to drive on Linux', () => {
    it('is Chromium before Chrome before Edge on the search path', async () => {
      await install('microsoft-edge');
      const chrome = await install('google-chrome');
      expect(findBrowser({ PATH: folder })).toEqual({ ok: true, value: chrome });
      const chromium = await install('chromium');
      expect(findBrowser({ PATH: folder })).toEqual({ ok: true, value: chromium });
    });

    it('comes with one sentence on how to get it where there is none', () => {
      const result = findBrowser({ PATH: folder });
      expect(result).toMatchObject({
        ok: false,
        error: expect.stringMatching(/^No Chromium, .* found\. Install/),
      });
    });
  });
}
