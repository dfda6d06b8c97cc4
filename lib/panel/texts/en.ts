/** The English catalogue: every word the panel shows. Another language is an object of the same shape. */
import { account, invoices, timeline } from './en/account.ts';
import { asks } from './en/asks.ts';
import { backup } from './en/backup.ts';
import { books } from './en/books.ts';
import { callView } from './en/call.ts';
import { customer } from './en/customer.ts';
import { dates } from './en/dates.ts';
import { draft, sender } from './en/draft.ts';
import { findings } from './en/findings.ts';
import { frame, proof } from './en/frame.ts';
import { guardText } from './en/guard.ts';
import { handOver } from './en/hand-over.ts';
import { importing } from './en/import.ts';
import { lock } from './en/lock.ts';
import { numbers } from './en/numbers.ts';
import { outlook } from './en/outlook.ts';
import { parts } from './en/parts.ts';
import { callOutcomes, disputeReasons, pieces } from './en/pieces.ts';
import { channelName, decisionName, roleName, segmentName } from './en/plan.ts';
import { pointing } from './en/pointing.ts';
import { policy } from './en/policy.ts';
import { putOff } from './en/put-off.ts';
import { quickNote } from './en/quick-note.ts';
import { readAll } from './en/read-all.ts';
import { checkName, columnField, reading } from './en/reading.ts';
import { reasonSentence } from './en/reason-sentences.ts';
import { evidence, reasonText } from './en/reasons.ts';
import { said } from './en/said.ts';
import { keys, settings } from './en/settings.ts';
import { call, stageAct, stageButton, stageName, stageTitle } from './en/stages.ts';
import { firstRun, nothing, states, troubles } from './en/states.ts';
import { talk } from './en/talk.ts';
import { contactButton, contactTitle, task, taskButton, taskTitle } from './en/tasks.ts';
import { templateName, templates } from './en/templates.ts';
import { chasedBefore, worklist } from './en/worklist.ts';

export const en = {
  lang: 'en',
  account,
  asks,
  backup,
  books,
  call,
  callOutcomes,
  callView,
  chasedBefore,
  checkName,
  columnField,
  dates,
  disputeReasons,
  draft,
  evidence,
  findings,
  firstRun,
  frame,
  guardText,
  handOver,
  importing,
  invoices,
  keys,
  lock,
  nothing,
  parts,
  pieces,
  pointing,
  proof,
  quickNote,
  readAll,
  reading,
  reasonSentence,
  reasonText,
  said,
  sender,
  settings,
  stageAct,
  stageButton,
  stageName,
  stageTitle,
  states,
  talk,
  templateName,
  templates,
  timeline,
  troubles,
  channelName,
  contactButton,
  contactTitle,
  decisionName,
  roleName,
  segmentName,
  task,
  taskButton,
  taskTitle,
  putOff,
  customer,
  outlook,
  numbers,
  policy,
  worklist,
};
