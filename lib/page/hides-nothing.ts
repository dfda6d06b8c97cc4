import { all } from './dom.ts';
import { isRendered } from './shown.ts';
import { words } from './words.ts';

/** To look for more selectors than these all over a table takes longer than to ask its elements one by one. */
const mostHiders = 12;

/**
 * Whether everything inside an element is provably shown: it is itself, no rule of any sheet that could hide matches in
 * it, no attribute does, and nothing there hosts a tree that would be drawn instead. False also where a sheet cannot be
 * looked into.
 *
 * @param markup of what is inside
 */
export function hidesNothing(element: Element, markup: string): boolean {
  const { ownerDocument: document } = element;
  try {
    const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
    const hiders = sheets.flatMap(({ cssRules }) => hidersIn(cssRules));
    return (
      element.getRootNode() === document &&
      isRendered(element) &&
      hiders.length <= mostHiders &&
      !words.hidingMarkup.test(markup) &&
      !(hiders.length > 0 && element.querySelector(`${hiders}`)) &&
      words.hosts.every(
        (name) => !markup.includes(`<${name}`) || all(element, name).every(({ shadowRoot }) => !shadowRoot),
      )
    );
  } catch {
    return false;
  }
}

/** Selectors of the rules that could hide what they match. Throws where that cannot be told by a selector. */
const hidersIn = (rules: CSSRuleList): readonly string[] =>
  [...rules].flatMap((rule) => {
    if (!words.hiding.test(rule.cssText)) return [];
    if (rule instanceof CSSConditionRule) return hidersIn(rule.cssRules);
    if (rule instanceof CSSStyleRule && rule.cssRules.length === 0) return rule.selectorText;
    throw rule;
  });
