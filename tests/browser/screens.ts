/** Every screen of the panel, and how a person gets there from the worklist. */
import type { Page } from 'puppeteer-core';
import { texts } from '../../lib/panel/texts/texts.ts';
import { backToWorklist, openAccount } from './panel-page.ts';
import { click, press } from './panel-says.ts';

/** Opens a screen; the worklist is shown before. */
type Way = (panel: Page) => Promise<unknown>;

const { talk, settings, handOver, importing, templates } = texts;

/** The bar of every view but the first. */
const inner = '.view-bar.inner h1';
const then =
  (way: Way, selector: string): Way =>
  async (panel) => {
    await way(panel);
    await panel.waitForSelector(selector);
  };
const key = (name: string): Way => then((panel) => panel.keyboard.type(name), inner);
const account: Way = (panel) => openAccount(panel, 0);

/** A key pressed in the account. */
const inAccount =
  (name: string): Way =>
  async (panel) => {
    await account(panel);
    const title = await panel.$eval(inner, (one) => one.textContent);
    await panel.keyboard.type(name);
    await panel.waitForFunction(
      (selector, before) => document.querySelector(selector)?.textContent !== before,
      {},
      inner,
      title,
    );
  };

/** An entry of the account's menu. */
const inMenu =
  (label: string): Way =>
  async (panel) => {
    await account(panel);
    await press(panel, talk.account.more);
    await panel.waitForSelector('.menu-entry');
    const entries = await panel.$$('.menu-entry');
    const names = await panel.$$eval('.menu-entry', (all) => all.map((one) => one.textContent));
    await entries[names.indexOf(label)]?.click();
    await panel.waitForSelector('.menu-entry', { hidden: true });
  };

const inSettings =
  (...labels: readonly string[]): Way =>
  async (panel) => {
    await press(panel, texts.frame.settings);
    await panel.waitForSelector(inner);
    for (const label of labels) await press(panel, label);
  };

/** A way to the view of that title. */
const titled =
  (title: string, way: Way): Way =>
  async (panel) => {
    await way(panel);
    await panel.waitForFunction(
      (selector, wanted) => document.querySelector(selector)?.textContent === wanted,
      {},
      inner,
      title,
    );
  };
const ownTexts = titled(templates.title, inSettings(`${templates.open}: ${templates.title}`));

export const screens: { readonly [name: string]: Way } = {
  worklist: async () => {},
  account,
  'account, its menu': async (panel) => {
    await account(panel);
    await press(panel, talk.account.more);
    await panel.waitForSelector('.menu-entry');
  },
  'account, erasing it': inMenu(settings.eraseCustomer),
  'note being typed': async (panel) => {
    await account(panel);
    await panel.keyboard.press('n');
    await panel.waitForSelector('.capture-bar textarea:focus');
    await panel.keyboard.type('promised 100 by Friday');
    await panel.waitForSelector('.capture-pieces');
  },
  call: async (panel) => {
    await account(panel);
    await panel.keyboard.press('c');
    await panel.waitForSelector('textarea[aria-label="What is said"]');
  },
  promise: inAccount('p'),
  dispute: inAccount('x'),
  'put off': inAccount('s'),
  question: inMenu(talk.account.question),
  'follow-up': inMenu(talk.account.followUp),
  plan: inMenu(talk.account.plan),
  pause: inMenu(talk.account.pause),
  contacts: inMenu(talk.account.contacts),
  person: async (panel) => {
    await inMenu(talk.account.contacts)(panel);
    await press(panel, talk.contacts.add);
    await panel.waitForSelector('#person-name, input.field');
  },
  customer: inMenu(texts.customer.title),
  timeline: inMenu(talk.account.timeline),
  'parts of a sum': then((panel) => click(panel, 'button.sum'), inner),
  reading: then((panel) => click(panel, 'button.proof-line'), inner),
  numbers: key('m'),
  'a figure': async (panel) => {
    await key('m')(panel);
    await click(panel, '.stat-tile .cover-link, .stat-tile .link');
  },
  outlook: then((panel) => press(panel, texts.outlook.open), inner),
  keyboard: key('?'),
  sales: titled(texts.numbers.sales, async (panel) => {
    await key('m')(panel);
    await press(panel, texts.numbers.typeSales);
  }),
  settings: inSettings(),
  'settings, a passphrase': async (panel) => {
    await inSettings()(panel);
    await click(panel, 'label.check input');
    await panel.waitForSelector('#backup-passphrase');
  },
  'settings, erasing everything': inSettings(settings.eraseAll),
  'settings, retention': async (panel) => {
    await inSettings()(panel);
    await panel.select(`select[aria-label="${settings.retention}"]`, '3');
    await panel.waitForSelector('[role="alert"]');
  },
  'the plan': titled(texts.policy.title, inSettings(texts.policy.open)),
  'reasons of disputes': titled(talk.disputes.codes, inSettings(talk.disputes.codes)),
  'texts and rules': ownTexts,
  'a text of one’s own': titled(templates.copyOf(texts.templateName.first), async (panel) => {
    await ownTexts(panel);
    await press(panel, templates.copy);
  }),
  'hand-over': titled(handOver.title, inSettings(handOver.open)),
  import: titled(importing.title, inSettings(importing.open)),
};

/** Shows a screen, from wherever the panel is. */
export async function showScreen(panel: Page, name: string): Promise<void> {
  await panel.evaluate(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLElement) focused.blur();
  });
  await backToWorklist(panel);
  await screens[name]?.(panel);
}
