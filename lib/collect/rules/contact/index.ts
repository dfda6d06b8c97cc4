import { answer } from './answer.ts';
import { firstReminder } from './first-reminder.ts';
import { instalment } from './instalment.ts';
import { laterStage } from './later-stage.ts';
import { newlyOverdue } from './newly-overdue.ts';
import { preDue } from './pre-due.ts';
import { promiseBroken } from './promise-broken.ts';
import { promiseDue } from './promise-due.ts';
import { promisePart } from './promise-part.ts';
import { repeatLast } from './repeat-last.ts';
import type { Rule } from './rule.ts';
import { satisfaction } from './satisfaction.ts';
import { thanks } from './thanks.ts';

/** In order of weight: the first that proposes something is the account's one contact. */
export const contactRules: readonly Rule[] = [
  answer,
  promiseDue,
  promiseBroken,
  promisePart,
  instalment,
  laterStage,
  newlyOverdue,
  firstReminder,
  repeatLast,
  preDue,
  thanks,
  satisfaction,
];
