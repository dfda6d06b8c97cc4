/** Der deutsche Katalog: dieselbe Gestalt wie der englische. */
import { account, invoices, timeline } from './de/account.ts';
import { asks } from './de/asks.ts';
import { backup } from './de/backup.ts';
import { books } from './de/books.ts';
import { callView } from './de/call.ts';
import { customer } from './de/customer.ts';
import { dates } from './de/dates.ts';
import { draft, sender } from './de/draft.ts';
import { findings } from './de/findings.ts';
import { frame, proof } from './de/frame.ts';
import { guardText } from './de/guard.ts';
import { handOver } from './de/hand-over.ts';
import { importing } from './de/import.ts';
import { lock } from './de/lock.ts';
import { numbers } from './de/numbers.ts';
import { outlook } from './de/outlook.ts';
import { parts } from './de/parts.ts';
import { callOutcomes, disputeReasons, pieces } from './de/pieces.ts';
import { channelName, decisionName, roleName, segmentName } from './de/plan.ts';
import { pointing } from './de/pointing.ts';
import { policy } from './de/policy.ts';
import { putOff } from './de/put-off.ts';
import { quickNote } from './de/quick-note.ts';
import { readAll } from './de/read-all.ts';
import { checkName, columnField, reading } from './de/reading.ts';
import { reasonSentence } from './de/reason-sentences.ts';
import { evidence, reasonText } from './de/reasons.ts';
import { said } from './de/said.ts';
import { keys, settings } from './de/settings.ts';
import { call, stageAct, stageButton, stageName, stageTitle } from './de/stages.ts';
import { firstRun, nothing, states, troubles } from './de/states.ts';
import { talk } from './de/talk.ts';
import { contactButton, contactTitle, task, taskButton, taskTitle } from './de/tasks.ts';
import { templateName, templates } from './de/templates.ts';
import { chasedBefore, worklist } from './de/worklist.ts';
import type { Texts } from './texts.ts';

export const de: Texts = {
  lang: 'de',
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
