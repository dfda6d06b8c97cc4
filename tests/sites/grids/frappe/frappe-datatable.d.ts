/** As much of the package's interface as the page needs: it brings no types of its own. */
declare module 'frappe-datatable' {
  export default class DataTable {
    constructor(
      box: HTMLElement,
      options: {
        readonly layout: 'fluid' | 'fixed';
        readonly columns: readonly {
          readonly id: string;
          readonly name: string;
          readonly editable: boolean;
        }[];
        readonly data: readonly object[];
      },
    );
  }
}
