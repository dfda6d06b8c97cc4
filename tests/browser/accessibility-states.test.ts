/**
 * What screens look like once there is something in them, as everybody may need it. One customer has everything that can
 * be written about one.
 */
import { ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { texts } from '../../lib/panel/texts/texts.ts';
import { forms, lettersTo, writtenOn } from '../faults/forms.ts';
import { writeOn } from '../faults/write-on.ts';
import { type Sites, startSites } from '../sites/server.ts';
import { tinyToday } from '../sites/tiny-books.ts';
import { clickAtRest } from './at-rest.ts';
import { type FilesAtHand, filesAtHand, goToSettings, readBack } from './files-at-hand.ts';
import { type Harness, launch, setPanelSize } from './harness.ts';
import { complaints, panelWidth } from './judged.ts';
import { backToWorklist, fillSender, openAccountOf, readSite } from './panel-page.ts';
import { click, press, whenSaid } from './panel-says.ts';
import { sender } from './sample-sender.ts';

const { talk, backup, handOver, importing, lock, draft } = texts;

let sites: Sites;
let harness: Harness;
let page: Page;
let panel: Page;
let files: FilesAtHand;

beforeAll(async () => {
  sites = await startSites({ books: 'tiny', today: tinyToday });
  harness = await launch();
  files = await filesAtHand(harness);
  await harness.grant(sites.url);
  page = await harness.openTab(sites.pages['invoices-all'] ?? '');
  panel = await harness.openPanel(page, { today: tinyToday });
  await readSite(panel);
  await openAccountOf(panel, lettersTo);
  await panel.keyboard.press('d');
  await fillSender(panel, sender);
  await panel.waitForSelector('#draft-subject');
  await backToWorklist(panel);
  await writeEverything();
});
afterAll(async () => {
  await harness.close();
  await sites.close();
  await files.close();
});

/** One of each kind, as `npm run test:faults` writes them; the question waits for its answer. */
async function writeEverything(): Promise<void> {
  await click(panel, '.filter-tabs button:nth-of-type(2)');
  const all = forms.filter(({ kind }) => kind !== 'answer');
  const wanted = new Set(all.map(({ kind }) => kind));
  await panel.exposeFunction('acknowledged', async (kind: string) => {
    wanted.delete(kind);
    if (wanted.size === 0)
      await panel.evaluate(() => {
        globalThis.stopWriting = true;
      });
  });
  await panel.exposeFunction('typed', () => {});
  await panel.evaluate(() => {
    navigator.clipboard.write = async () => {};
  });
  await panel.evaluate(writeOn, all, '1', talk.account.more, writtenOn);
  expect([...wanted]).toEqual([]);
  await setPanelSize(panel, panelWidth);
}

const inner = '.view-bar.inner h1';

async function customer(name = writtenOn): Promise<void> {
  await backToWorklist(panel);
  await click(panel, '.filter-tabs button:nth-of-type(2)');
  await openAccountOf(panel, name);
}

async function inMenu(label: string): Promise<void> {
  await click(panel, `.view-bar button[aria-label="${talk.account.more}"]`);
  await click(panel, `.menu-entry ::-p-text(${label})`);
}

/** Opens what was agreed, by how its line begins. */
async function agreed(line: RegExp): Promise<void> {
  await customer();
  const title = await panel.$eval(inner, (one) => one.textContent);
  const row = await panel.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.agreed-row .open-row')].find((one) =>
        new RegExp(wanted).test(one.textContent ?? ''),
      ),
    {},
    line.source,
  );
  if (row instanceof ElementHandle) await clickAtRest(row);
  await panel.waitForFunction(
    (at, before) => document.querySelector(at)?.textContent !== before,
    {},
    inner,
    title,
  );
}

const withEverything: { readonly [name: string]: () => Promise<unknown> } = {
  'a customer': () => customer(),
  'a dispute': () => agreed(/Price/),
  'a plan': () => agreed(new RegExp(`^${talk.plans.title}`)),
  'a question': () => agreed(/^question/),
  'a promise, moved': async () => {
    await customer();
    await click(panel, `.agreed-row .menu button[aria-label="${talk.account.more}"]`);
    await press(panel, talk.promises.reschedule);
    await panel.waitForSelector('#promise-date');
  },
  'the timeline, about to erase': async () => {
    await customer();
    await inMenu(talk.account.timeline);
    await panel.waitForSelector(`.timeline ::-p-text(${talk.history.erase})`);
    await click(panel, `.timeline ::-p-text(${talk.history.erase})`);
    await whenSaid(panel, talk.history.eraseSure);
  },
  'an entry, corrected': async () => {
    await customer();
    await click(panel, `.timeline ::-p-text(${talk.history.correct})`);
    await panel.waitForSelector('.timeline textarea');
  },
  'a call, ended': async () => {
    await customer();
    await panel.keyboard.press('c');
    await panel.waitForSelector(`textarea[aria-label="${texts.callView.said}"]`);
    await panel.keyboard.type('promised 100 by Friday');
    await press(panel, texts.callView.end);
    await whenSaid(panel, texts.callView.summary);
  },
  people: async () => {
    await press(panel, texts.callView.drop);
    await customer();
    await inMenu(talk.account.contacts);
    await whenSaid(panel, 'person 1-');
  },
  'a letter that is held back': async () => {
    await customer();
    await panel.keyboard.press('d');
    await whenSaid(panel, draft.mendFirst);
  },
  'a letter that threatens, and why it goes all the same': async () => {
    await customer(lettersTo);
    await panel.keyboard.press('d');
    const subject = await panel.waitForSelector('#draft-subject');
    await subject?.click({ count: 3 });
    await subject?.type('Before legal action');
    await press(panel, draft.overrule);
    await panel.waitForSelector('#overrule-reason:focus');
  },
  'a letter that goes all the same': async () => {
    await panel.type('#overrule-reason', 'Agreed on the phone');
    await press(panel, draft.giveReason);
    await whenSaid(panel, draft.overruled('Agreed on the phone'));
  },
  'a letter that left': async () => {
    await customer(lettersTo);
    await panel.keyboard.press('d');
    await panel.waitForSelector('#draft-subject');
    await press(panel, draft.copy);
    await panel.waitForSelector('.action-bar .sent');
  },
};

describe('with everything in it', () => {
  it.each(Object.keys(withEverything))('%s', async (name) => {
    await withEverything[name]?.();
    expect(await complaints(panel, `full ${name}`)).toEqual([]);
  });
});

it('nothing found', async () => {
  await backToWorklist(panel);
  await panel.keyboard.press('/');
  await panel.waitForSelector('.search-row input:focus');
  await panel.keyboard.type('nobody of this name');
  await panel.waitForSelector('.account-row', { hidden: true });
  expect(await complaints(panel, 'nothing found')).toEqual([]);
  await panel.focus('.search-row input');
  await panel.keyboard.press('Escape');
  await panel.waitForSelector('.account-row .name');
});

describe('files', () => {
  let saved = '';
  let locked = '';

  it('chosen customers for a colleague', async () => {
    await goToSettings(panel, handOver.open);
    await panel.waitForSelector('#hand-over-find');
    await click(panel, `::-p-aria([name="${lettersTo}"][role="checkbox"])`);
    expect(await complaints(panel, 'hand-over chosen')).toEqual([]);
    saved = await files.savedBy(() => press(panel, handOver.save(1)), /^dunlin-hand-over-.*\.json$/);
  });

  it('what a colleague’s file holds', async () => {
    await goToSettings(panel);
    await readBack(panel, await files.written('hand-over.json', saved));
    await whenSaid(panel, handOver.add);
    expect(await complaints(panel, 'hand-over preview')).toEqual([]);
    await press(panel, handOver.leave);
  });

  it('a file behind a passphrase, and a wrong one', async () => {
    await click(panel, '::-p-aria([name="Behind a passphrase"][role="checkbox"])');
    await panel.waitForSelector('#backup-passphrase');
    await panel.type('#backup-passphrase', 'correct horse');
    locked = await files.savedBy(() => press(panel, backup.save), /-locked\.json$/);
    await readBack(panel, await files.written('locked.json', locked));
    await panel.waitForSelector('#unlock-passphrase');
    await panel.type('#unlock-passphrase', 'wrong');
    await press(panel, backup.unlock);
    await whenSaid(panel, backup.wrongPassphrase);
    expect(await complaints(panel, 'restore, wrong passphrase')).toEqual([]);
  });

  it('what a file holds, before it takes the place of everything', async () => {
    await panel.click('#unlock-passphrase', { count: 3 });
    await panel.type('#unlock-passphrase', 'correct horse');
    await press(panel, backup.unlock);
    await whenSaid(panel, 'Juniper Lane Supply Co.: ');
    expect(await complaints(panel, 'restore preview')).toEqual([]);
    await press(panel, backup.keep);
  });

  it('a spreadsheet, looked into', async () => {
    await goToSettings(panel, importing.open);
    const file = await files.written(
      'paid.csv',
      'Invoice,Customer,Paid on,Amount\nINV-1,Birch,2026-01-02,10.00\n',
    );
    const input = await panel.waitForSelector('input[type="file"]');
    await (await input?.toElement('input'))?.uploadFile(file);
    await whenSaid(panel, 'Birch');
    expect(await complaints(panel, 'import preview')).toEqual([]);
  });
});

describe('the settings, opened', () => {
  it('who writes', async () => {
    await goToSettings(panel);
    await press(panel, `${texts.settings.edit}: ${texts.settings.sender}`);
    await panel.waitForSelector('.sender-form');
    expect(await complaints(panel, 'settings sender')).toEqual([]);
  });

  it('a lock whose passphrases differ', async () => {
    await panel.waitForSelector('#lock-first');
    await panel.type('#lock-first', 'open sesame');
    await panel.type('#lock-second', 'open sesami');
    await press(panel, lock.set);
    expect(await complaints(panel, 'lock passphrases differ')).toEqual([]);
  });
});
