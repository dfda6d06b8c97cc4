import { dateTexts } from '../date-texts.ts';

export const dates = dateTexts({
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  dayMark: '.',
  today: 'heute',
  ago: (days) => (days <= 0 ? 'heute' : days === 1 ? 'gestern' : `vor ${days} Tagen`),
});
