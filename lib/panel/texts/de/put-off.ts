/** Einen Kunden zurückstellen oder übergehen. */
export const putOff = {
  title: 'Zurückstellen',
  open: 'Später',
  until: 'Bis',
  untilHint: 'An diesem Tag steht der Kunde wieder auf der Arbeitsliste',
  because: 'Warum',
  save: 'Zurückstellen',
  saved: 'Zurückgestellt',
  skip: 'Heute übergehen',
  skipped: 'Heute übergangen',
  askDay: 'Wählen Sie einen Tag nach heute.',
};
