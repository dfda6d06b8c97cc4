// @vitest-environment happy-dom

import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { row, simpleRow } from './fake-data.ts';
import { readWith, renderApp } from './render-app.tsx';
import { shownCustomer, shownViews } from './shown-views.ts';

describe('axe finds nothing wrong', () => {
  it.each(Object.keys(shownViews))('on the view %s', async (name) => {
    const { container } = renderApp((signals) => {
      readWith([row(shownCustomer), simpleRow('Anchor Ltd', 20)])(signals);
      shownViews[name]?.(signals);
    });
    // Colours and sizes are judged in a real browser only.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });
});
