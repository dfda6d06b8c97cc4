import type { Demands } from '../demand.ts';
import { brokenPromise } from './broken-promise.ts';
import { dueToday } from './due-today.ts';
import { final } from './final.ts';
import { first } from './first.ts';
import { preDue } from './pre-due.ts';
import { second } from './second.ts';

export const demands: Demands = {
  'pre-due': preDue,
  'due-today': dueToday,
  first,
  second,
  final,
  'broken-promise': brokenPromise,
};
