/** Während die Seite darauf wartet, dass gezeigt wird. */
export const pointing = {
  click: (field: string): string => `Klicken Sie auf der Seite auf „${field}“, oder drücken Sie`,
  clickList: 'Klicken Sie auf der Seite auf eine der Rechnungen, oder drücken Sie',
  missed: 'Das gehört zu keiner Liste.',
  stop: 'Beenden',
};
