import { isShown } from './shown.ts';
import { clean } from './text.ts';

const nextWord =
  /^(next( page)?|go to (the )?next page|load more.*|show more.*|more|nächste( seite)?|weiter|mehr( laden| anzeigen)?|suivante?|page suivante|(en )?(afficher|voir) plus|siguiente|página siguiente|cargar más|ver más|successiv[ao]|avanti|pagina successiva|carica altro|volgende( pagina)?|meer( laden)?|próxim[ao]( página)?|seguinte|carregar mais|næste|nästa|neste|następna|dalej|další|следующая|далее|sonraki|次へ|次|下一页|下一頁|다음|›|»|>|>>|→)( [›»>→])?$/i;

const named = /(^|[\s_-])(next|load-?more|navig-next|pagination-next|pager-next|more-row)([\s_-]|$)/i;

/** Whether a control here leads to a further page or further rows, and can be pressed. */
export const offersMore = (element: Element): boolean =>
  controlsIn(element).some((control) => isNext(control) && isEnabled(control) && isShown(control));

function controlsIn(element: Element): readonly Element[] {
  const selector = 'a,button,[role=button],[rel=next],[class*=next i],[class*=more i]';
  return [...(element.matches(selector) ? [element] : []), ...element.querySelectorAll(selector)].slice(
    0,
    200,
  );
}

function isNext(control: Element): boolean {
  if (control.matches('[rel=next]')) return true;
  const words = [control.getAttribute('aria-label'), control.getAttribute('title'), control.textContent];
  if (words.some((one) => one && nextWord.test(clean(one)))) return true;
  const pressable =
    control.matches('a,button,[role=button],tr') || control.querySelector('a,button') !== null;
  return (
    pressable &&
    named.test(control.getAttribute('class') ?? '') &&
    !/calendar|month|slide|carousel/i.test(control.className)
  );
}

const off = '[disabled],[aria-disabled=true],.disabled,.is-disabled,[class*=-disabled]';

const isEnabled = (control: Element): boolean =>
  control.closest(off) === null && control.querySelector(':scope > [disabled], :scope > .disabled') === null;
