import { dateTexts } from '../date-texts.ts';

export const dates = dateTexts({
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  dayMark: '',
  today: 'today',
  ago: (days) => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
});
