import type { Warning } from '../../collect/warnings.ts';
import type { FigureId } from '../../domain/figure-id.ts';

/** The figure that a warning is about to move. */
export const figureOfWarning: { readonly [kind in Warning['kind']]: FigureId } = {
  'promise-broken': 'broken-promises',
  'over-limit': 'overdue',
  behaviour: 'days-to-pay-due',
  'crossing-60': 'at-risk-60',
  'key-overdue': 'overdue-share',
};
