/** While the page waits to be pointed at. */
export const pointing = {
  click: (field: string): string => `Click “${field}” on the page, or press`,
  clickList: 'Click one of the invoices on the page, or press',
  missed: 'That belongs to no list.',
  stop: 'Stop',
};
