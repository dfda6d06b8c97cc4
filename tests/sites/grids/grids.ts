/** The grids whose pages are read, each by a package that is installed for the tests alone; all under the MIT licence. */
export type GridPage = {
  /** Name of its folder here and of its page. */
  readonly id: string;
  /** Rows are drawn as they are scrolled to: what scrolls, as CSS. */
  readonly scrolls?: string;
  /** Rows come in pages: the control that turns to the next one, as CSS. */
  readonly next?: string;
  /** The number is a link to the invoice. */
  readonly linked: boolean;
  /** How many rows there are, where the page says so; a virtual grid may not. */
  readonly stated: number | null;
};

export const gridPages: readonly GridPage[] = [
  { id: 'ag-grid', linked: true, stated: 200, scrolls: '.ag-grid-viewport' },
  { id: 'ag-grid-before', linked: true, stated: 200, scrolls: '.ag-body-viewport' },
  { id: 'tabulator', linked: true, stated: null, scrolls: '.tabulator-tableholder' },
  { id: 'datatables', linked: true, stated: 200, next: '.dt-paging button.next' },
  {
    id: 'mui',
    linked: true,
    stated: 200,
    scrolls: '.MuiDataGrid-virtualScroller',
    next: '[aria-label="Go to next page"]',
  },
  { id: 'antd', linked: true, stated: 200, next: '.ant-pagination-next button' },
  { id: 'antd-virtual', linked: false, stated: null, scrolls: '.ant-table-tbody-virtual-holder' },
  { id: 'frappe', linked: true, stated: null, scrolls: '.dt-scrollable' },
];
