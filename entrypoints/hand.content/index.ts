import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerHand } from './answer-hand.ts';

export default defineContentScript({
  // Put into a page only when its user hands it a letter, or asks for a copy of an invoice.
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  // Only chooses the wrapper that sends nothing through the page; it is put there by hand, and runs isolated.
  world: 'MAIN',
  main: answerHand,
});
