/** Tell-tale elements of products that are recognised by their markup wherever they are hosted. */
const telling = [
  '.o_web_client',
  '.o_list_renderer',
  '.o_list_view',
  '#div__bodytab',
  '.bigcapital-datatable',
  '.frappe-list',
  '.datatable .dt-scrollable',
  'table.tagtable.liste',
  'table.dynatable',
  '.treeview table.tree',
  '[data-cy=dataTable]',
  '.sapMListTbl',
  '.sapUiTable',
  'iframe.designer-client-frame',
  'iframe#iamain',
  '.wv-table__row',
  'lightning-datatable',
];

const samples = '.o_view_sample_data,.o_sample_data_disabled,[sample="1"]';
export const skeletons =
  '[class*=skeleton i],[class*=shimmer i],.placeholder-glow,.placeholder-wave,.loading-row';

/** By what a page gives away the product that made it, and the state it is in (sample rows, still loading). */
export function marksOf(document: Document, regions: readonly Element[]): readonly string[] {
  const generators = [...document.querySelectorAll('meta[name=generator],meta[name=application-name]')];
  const first = [document.documentElement, ...[...(document.body?.querySelectorAll('*') ?? [])].slice(0, 60)];
  const named = [document.body, ...first, ...regions.slice(0, 20)].filter((one) => one !== null);
  return [
    ...new Set([
      ...generators.map(
        (meta) => `${meta.getAttribute('name')}:${meta.getAttribute('content')?.slice(0, 80)}`,
      ),
      ...telling.filter((selector) => document.querySelector(selector)),
      ...named.flatMap((element) => [
        ...element.classList,
        ...(element.id ? [`#${element.id}`] : []),
        ...(element.localName.includes('-') ? [element.localName] : []),
      ]),
      ...(document.querySelector(samples) ? ['sample-rows'] : []),
      ...(document.querySelector('[aria-busy=true]') ? ['busy'] : []),
      ...(document.querySelector(skeletons) ? ['skeleton-rows'] : []),
    ]),
  ]
    .filter((mark) => mark.length <= 100)
    .slice(0, 240);
}

/** Invented records that a product shows where it has none. */
export const isSample = (element: Element): boolean => element.closest(samples) !== null;
