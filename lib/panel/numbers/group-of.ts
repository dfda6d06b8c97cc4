import type { FigureId } from '../../domain/figure-id.ts';
import type { Unit } from '../../numbers/figure.ts';
import { moverUnit } from '../../numbers/movers.ts';
import { type Nature, nature } from '../../numbers/nature.ts';

/** With which others a figure stands. */
export const groupOf = (id: FigureId): Nature['group'] => nature[id].group;

/** In what a customer's part in a figure is counted. */
export const partUnit = (id: FigureId): Unit => moverUnit(id);
