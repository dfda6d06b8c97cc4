/**
 * What the reader in the page knows of the world: names and words by which markup gives things away. It crosses with
 * each request, as data, so that what runs in somebody's page stays small and words can be added for free.
 * Selectors are CSS, patterns are sources of regular expressions (flags i and u), lists are attribute names in order
 * of trust.
 */
export type PageWords = {
  readonly selectors: {
    /** Never text of the document: machinery, tooltips, menus, icons drawn by words. */
    readonly noise: string;
    /** Written for other readers or screens beside the visible text: taken only where there is no other text. */
    readonly spare: string;
    /** Never holds a region: navigation, other documents, what the user is writing. */
    readonly passedOver: string;
    /** Fields, chips and tabs that may narrow a list. */
    readonly settable: string;
    /** What may lead to a further page. */
    readonly pressable: string;
    /** A control that cannot be pressed. */
    readonly off: string;
    /** Current items of navigation and tabs. */
    readonly current: string;
    readonly samples: string;
    readonly skeletons: string;
    readonly dialogs: string;
    /** Rows pinned under the others. */
    readonly pinned: string;
    /** Takes a chip away. */
    readonly remover: string;
    readonly cells: string;
    /** Form controls whose content is a value. */
    readonly fields: string;
    /** Holds more than one label and value. */
    readonly unpaired: string;
    /** Is no value of a heading above it. */
    readonly unvalued: string;
    readonly actions: string;
    /** Is itself neither label nor value. */
    readonly alone: string;
    /** Holds rows, so that it is no row itself. */
    readonly regions: string;
    /** Search fields of a header row. */
    readonly search: string;
    /** Beyond it nothing speaks for a region. */
    readonly boundary: string;
    /** Headings of regions. */
    readonly headings: string;
    /** Headings of pages. */
    readonly titles: string;
    /** Elements that run on in a line. */
    readonly inline: string;
    /** Parts of a table rather than texts beside it. */
    readonly rowParts: string;
    /** Roles that promise rows. */
    readonly grids: string;
    /** Rows of a grid. */
    readonly rows: string;
    /** Cells that are no headers. */
    readonly dataCells: string;
    /** Cells that are headers. */
    readonly headCells: string;
    /** What makes a native table a grid. */
    readonly gridTables: string;
    /** Tables that say they lay out the page. */
    readonly layout: string;
    /** Names of companies inside it are customers. */
    readonly noIdentity: string;
    /** Says which product made the page. */
    readonly generators: string;
    /** Cells over several rows. */
    readonly spanned: string;
    /** Says in words what is drawn. */
    readonly spoken: string;
    /** Where ids of the tenant stand in the markup. */
    readonly outer: string;
  };
  readonly patterns: {
    /** Words of a control that leads to a further page. */
    readonly next: string;
    readonly nextName: string;
    /** Ids that frameworks hand out afresh at every load, and words for a mere position. */
    readonly unstable: string;
    readonly tenantId: string;
    readonly tenantName: string;
    readonly labelName: string;
    readonly valueName: string;
    readonly groupRow: string;
    /** Elements that stand on a line of their own. */
    readonly blocks: string;
    /** A text that counts rows, and what looks like one: amounts, days, telephone numbers. */
    readonly count: string;
    readonly noCount: string;
    /** Elements that set a label off from its value. */
    readonly emphasis: string;
    /** A header of an aging report: a span of days. */
    readonly bucket: string;
    /** A class of header rows. */
    readonly headName: string;
    /** A name of copies made for scrolling. */
    readonly copyName: string;
    /** A name of totals kept apart. */
    readonly footName: string;
    /** A place where the company can be chosen. */
    readonly switcher: string;
    /** Input types that hold text to read. */
    readonly typed: string;
    readonly line: string;
    readonly fieldClass: string;
  };
  readonly styles: {
    /** Of the frame around a value on the page. */
    readonly outline: string;
  };
  readonly names: {
    readonly tips: readonly string[];
    readonly raws: readonly string[];
    readonly keys: readonly string[];
    readonly ids: readonly string[];
    readonly indexes: readonly string[];
    readonly columns: readonly string[];
  };
};

const data = (names: string): readonly string[] => names.split(' ').map((name) => `data-${name}`);

const tenant = '(company|tenant|org(ani[sz]ation)?|business|workspace|realm|subsidiary|mandant)';

export const pageWords: PageWords = {
  selectors: {
    noise:
      'script,style,template,noscript,svg,canvas,datalist,[hidden],[role=tooltip],[role=menu],[role=listbox],' +
      '.dropdown-menu,.material-icons,.material-icons-outlined,.material-symbols-outlined,.material-symbols-rounded',
    spare:
      '.sr-only,.visually-hidden,.screen-reader-text,.visible-xs,.visible-xs-block,.visible-xs-inline,.visible-sm,' +
      '.d-md-none,.d-lg-none,.d-xl-none,.visible-print',
    passedOver:
      'nav,[role=navigation],[role=menubar],[role=tablist],[role=tree],iframe,select,svg,p>*,[contenteditable=true]',
    settable:
      'input:not([type=number]),select,[role=tab][aria-selected=true],.nav-link.active,.tab.active,' +
      '[class*=chip],[class*=Chip],[class*=facet],[class*=filter-],[class*=tag-]',
    pressable: 'a,button,[role=button],[rel=next],[class*=next],[class*=more]',
    off: '[disabled],[aria-disabled=true],.disabled,.is-disabled,[class*=-disabled]',
    current:
      '[aria-current]:not([aria-current=false]),[role=tab][aria-selected=true],nav .active,.nav .active,.tabs .active,' +
      '[class*=breadcrumb]>:last-child',
    samples: '.o_view_sample_data,.o_sample_data_disabled,[sample="1"]',
    skeletons:
      '[class*=skeleton],[class*=Skeleton],[class*=shimmer],.placeholder-glow,.placeholder-wave,.loading-row',
    dialogs: 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]',
    pinned:
      'tfoot,[class*=floating-bottom],[class*=pinned-bottom],[class*=pinnedRows--bottom],[class*=calcs-bottom]',
    remover: 'button,[role=button],[class*=remove],[class*=close],[class*=delete]',
    cells: '[role=gridcell],[role=cell],[role=rowheader],[role=columnheader],td,th',
    fields: 'input,textarea,select,output,[role=combobox]',
    unpaired: 'input,textarea,select,output,[role=combobox],table,dl,h1,[role=row]',
    unvalued: 'h1,h2,h3,h4,h5,h6,dl,ul,ol,table,input',
    actions: 'button,[role=button],[role=tab]',
    alone: 'label,a,button,h1,h2',
    regions: 'table,[role=grid],[role=row]',
    search: 'input:not([type=checkbox],[type=radio],[type=hidden]),select',
    boundary: 'body,main,dialog,[role=dialog],[role=main]',
    headings: 'h1,h2,h3,h4,h5,h6,legend',
    titles: 'h1,h2,[role=heading][aria-level="1"]',
    inline: 'a,b,strong,em,i,span,small,time,br',
    rowParts: '[role=row],tr,thead,tbody',
    grids: '[role=grid],[role=treegrid],[role=table]',
    rows: '[role=row],tr:not([role])',
    dataCells: '[role=gridcell],[role=cell],td:not([role])',
    headCells: 'th:not([scope=row]),[role=columnheader]',
    gridTables: 'tr[aria-rowindex],:not(tr)[role=row]',
    layout: '[role=presentation],[role=none]',
    noIdentity: 'table,[role=grid],form,dl',
    generators: 'meta[name=generator],meta[name=application-name]',
    spanned: 'td[rowspan],th[rowspan]',
    spoken: '[title],[aria-label]',
    outer: 'meta[content],html,body,body>*,#app>*,#root>*',
  },
  patterns: {
    next:
      '^(next|go to (the )?next|(load|show|view) more|more$|nächst|weiter|mehr (laden|anzeigen)|(page )?suivant|(en )?(afficher|voir) plus|' +
      '(página )?siguiente|cargar más|ver más|mostrar m|(pagina )?successiv|avanti|carica|mostra altr|volgende|meer (laden|tonen)|' +
      'próxim|(página )?seguinte|carregar m|næste|nästa|visa fler|neste|vis mer|następn|więcej|další|načíst|následující|' +
      'следующ|далее|показать ещё|sonraki|次|もっと|下一|加载更多|載入更多|다음|더 보기|التالي|הבא|अगला|[›»>→]+$)',
    nextName: '(^|[\\s_-])(next|load-?more|more-row|navig-next)(?![a-z])',
    unstable:
      '^((tr|(table|list|grid)?-?(row|item)|line|record|entry|list|table|cell|node|view|new|tmp)(?![a-z])|ember|ext-|gridview|' +
      'datapoint|uniq|react|radix|mui|dgrid|dijit|_|yui|gwt|isc_|ui-id|headlessui|virtual|:)',
    tenantId: `(^|[-_:.])${tenant}([-_]?(id|uuid|key|code|slug|number|no))?$`,
    tenantName: `(^|[-_:.])${tenant}([-_]?(name|switcher|selector|title|picker|label|menu))?$`,
    labelName:
      '^(dt|th|label|b|strong) |(^|[\\s_-]|[a-z])(label|key|term|title|caption|heading|name|lbl)([\\s_-]|$)',
    valueName: 'value|content|amount|data|text|body',
    groupRow:
      '(^|[\\s_-])(group|grp)[_-]?(header|row|title|head|start)|o_group_header|dtrg-group|row-?group|full-width-row',
    blocks:
      '^(address|article|blockquote|br|d[dlt]|div|fieldset|figure|footer|form|h\\d|header|hr|li|main|[ou]l|p|section|t(able|body|d|r))$',
    count:
      '\\d\\s*([-–—~〜～/]|\\p{Ll}{1,2}|von|bis|van|sur|til|itu)\\s*\\d|^(\\D*\\s)?\\d[\\d.,]*\\+?\\s?\\p{L}\\D*$|^(\\D*\\s)?(total|count|gesamt|anzahl|nombre|número|aantal|antal)\\D*\\d+$',
    noCount: '\\p{Sc}|@|\\d[.,]\\d\\d(?!\\d)|(^|[-–(+/])0\\d|\\d\\s*([-/.])\\s*\\d+\\s*\\2\\s*\\d',
    emphasis: '^(b|strong|label|em|small|h\\d)$',
    bucket: '^\\D{0,3}\\d{1,3}\\D+(\\d{1,3})?\\D{0,9}$',
    headName: 'head|titre',
    copyName: 'clone|sticky|fixed|floating',
    footName: 'foot|total|summary',
    switcher: 'switch|select|picker',
    typed: '^(text|search|number|date|month|email|tel|url|datetime-local)$',
    line: '^(\\D[^:：]{1,40})\\s?[:：]\\s*(?!//)(\\S.{0,160})$',
    fieldClass: '(?:^|\\s)(?:t[dh]|col|column|cell)-([a-z]\\w*)(?!\\S)',
  },
  styles: {
    outline:
      'position:fixed;outline:2px solid #0b6bcb;outline-offset:1px;border-radius:2px;pointer-events:none;z-index:2147483647',
  },
  names: {
    tips: ['title', ...data('tooltip ns-tooltip original-title bs-original-title')],
    raws: data('value sort order raw sort-value raw-value amount timestamp filter'),
    keys: [
      'data-field',
      'col-id',
      ...data('name sort-by test-title col-id column-id column key'),
      'tabulator-field',
      'name',
      'field',
    ],
    ids: [
      ...data('record-id invoice-id row-key-value row-key rowkey key pk id uid uuid item-id'),
      'row-id',
      'id',
    ],
    indexes: ['aria-rowindex', 'row-index', ...data('rowindex row-index index')],
    columns: ['aria-colindex', 'col-id', ...data('colindex col-index field column-id')],
  },
};
