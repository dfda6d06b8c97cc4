/** Putting an account off, or passing it over. */
export const putOff = {
  title: 'Put off',
  open: 'Later',
  until: 'Until',
  untilHint: 'The customer comes back to the worklist on this day',
  because: 'Why',
  save: 'Put off',
  saved: 'Put off',
  skip: 'Pass over today',
  skipped: 'Passed over today',
  askDay: 'Choose a day after today.',
};
