import type { PanelDeps } from './ports.ts';
import { said } from './texts/said.ts';
import type { Toasts } from './toasts.ts';

/** Puts a letter into the field of the page that has the focus; says why where it could not. */
export const inserter =
  ({ tabs, page }: Pick<PanelDeps, 'tabs' | 'page'>, toasts: Toasts) =>
  async (flavours: { readonly html: string; readonly text: string }): Promise<boolean> => {
    const tab = await tabs.current();
    const answer = tab ? await page.insert(tab, flavours) : 'out-of-reach';
    if (answer === 'inserted') return true;
    toasts.warn(answer === 'no-field' ? said.noField : said.pageOutOfReach);
    return false;
  };
