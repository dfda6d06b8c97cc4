import { firstReminder } from './first-reminder.ts';
import { laterStage } from './later-stage.ts';
import { newlyOverdue } from './newly-overdue.ts';
import { preDue } from './pre-due.ts';
import type { Rule } from './rule.ts';

/** In order of weight: the first that proposes something is the account's one contact. */
export const rules: readonly Rule[] = [laterStage, newlyOverdue, firstReminder, preDue];
