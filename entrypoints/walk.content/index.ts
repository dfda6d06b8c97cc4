import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerWalk } from './answer-walk.ts';

export default defineContentScript({
  // Put into a page only when its user asks for all pages of a list.
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  // Only chooses the wrapper that sends nothing through the page; it is put there by hand, and runs isolated.
  world: 'MAIN',
  main: answerWalk,
});
