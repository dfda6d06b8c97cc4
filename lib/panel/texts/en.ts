/** The English catalogue: every word the panel shows. Another language is a file of the same shape. */
import { account, invoices, timeline } from './en/account.ts';
import { dates } from './en/dates.ts';
import { draft, sender } from './en/draft.ts';
import { frame, proof } from './en/frame.ts';
import { parts } from './en/parts.ts';
import { pointing } from './en/pointing.ts';
import { checkName, columnField, reading } from './en/reading.ts';
import { evidence, reasonSentence, reasonText } from './en/reasons.ts';
import { keys, settings } from './en/settings.ts';
import { call, stageAct, stageButton, stageName, stageTitle } from './en/stages.ts';
import { firstRun, nothing, states, troubles } from './en/states.ts';
import { templateName } from './en/templates.ts';
import { chasedBefore, worklist } from './en/worklist.ts';

export const en = {
  lang: 'en',
  account,
  call,
  chasedBefore,
  checkName,
  columnField,
  dates,
  draft,
  evidence,
  firstRun,
  frame,
  invoices,
  keys,
  nothing,
  parts,
  pointing,
  proof,
  reading,
  reasonSentence,
  reasonText,
  sender,
  settings,
  stageAct,
  stageButton,
  stageName,
  stageTitle,
  states,
  templateName,
  timeline,
  troubles,
  worklist,
};
