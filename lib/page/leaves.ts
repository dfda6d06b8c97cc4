import { textOf } from './cell-text.ts';
import { isShown } from './shown.ts';

const inline = 'a,b,strong,em,i,span,small,time,abbr,bdi,br,mark,u,font';

/** The smallest elements that hold a text of their own, in order, at most `most` of them. */
export function textLeaves(root: Element, most: number): readonly Element[] {
  const found: Element[] = [];
  const stack = [root];
  for (let at = stack.pop(); at && found.length < most; at = stack.pop()) {
    if (!isShown(at) || at.matches('select,textarea,input,nav')) continue;
    const children = [...at.children];
    if (children.every((child) => child.matches(inline)) && textOf(at)) found.push(at);
    else stack.push(...children.toReversed());
  }
  return found;
}
