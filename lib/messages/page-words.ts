/**
 * What the reader in the page knows of the world: names and words by which markup gives things away. It crosses with
 * each request, as data and without names of properties, so that what runs in somebody's page stays small and words
 * can be added for free. The order is the one in which the reader takes them.
 */
export type PageWords = {
  /** CSS. */
  readonly selectors: readonly [
    noiseParts: string,
    spareText: string,
    passedOver: string,
    settables: string,
    pressables: string,
    offControls: string,
    currentItems: string,
    sampleParts: string,
    skeletonParts: string,
    dialogRoles: string,
    pinnedRows: string,
    removers: string,
    cellRoles: string,
    controls: string,
    unpaired: string,
    unvalued: string,
    actionRoles: string,
    standAlone: string,
    rowHolders: string,
    searchFields: string,
    boundaries: string,
    headingTags: string,
    titleTags: string,
    inlineTags: string,
    rowParts: string,
    gridRoles: string,
    rowRoles: string,
    dataCells: string,
    headCells: string,
    gridTables: string,
    layoutRoles: string,
    noIdentity: string,
    generatorMetas: string,
    spannedCells: string,
    spokenNames: string,
    unsettledParts: string,
    headLike: string,
    strongParts: string,
    noDetails: string,
    labelLike: string,
    captions: string,
    activeParts: string,
    pressedParts: string,
    fields: string,
    columnHeads: string,
    otherCells: string,
    groupHeads: string,
  ];
  /** Sources of regular expressions, for flags i and u. */
  readonly patterns: readonly [
    nextWord: string,
    nextName: string,
    unstableId: string,
    tenantId: string,
    tenantName: string,
    labelName: string,
    valueName: string,
    groupRow: string,
    blockTag: string,
    countText: string,
    noCountText: string,
    emphasisTag: string,
    bucketHeader: string,
    headName: string,
    copyName: string,
    switcherName: string,
    typedInput: string,
    labelLine: string,
    fieldClass: string,
    unseen: string,
    arrows: string,
    cutEnd: string,
    valueLead: string,
    safeScheme: string,
    arrival: string,
    placed: string,
    searchName: string,
    sentenceEnd: string,
    colonFirst: string,
    colonLast: string,
    minorHeading: string,
    inlineDisplay: string,
    apartDisplay: string,
    figureLast: string,
    figureFirst: string,
    daySpan: string,
    plainInner: string,
  ];
  /** Attribute names, in order of trust. */
  readonly names: readonly [
    tipNames: readonly string[],
    rawNames: readonly string[],
    keyNames: readonly string[],
    idNames: readonly string[],
    indexNames: readonly string[],
    columnNames: readonly string[],
    hrefNames: readonly string[],
    printedNames: readonly string[],
  ];
  /** Style of the frame around a value. */
  readonly outline: string;
};

const data = (names: string): readonly string[] => names.split(' ').map((name) => `data-${name}`);

const tenant = '(company|tenant|org(ani[sz]ation)?|business|workspace|realm|subsidiary|mandant)';

export const pageWords: PageWords = {
  selectors: [
    // Never text of the document: machinery, tooltips, menus, icons drawn by words.
    'script,style,template,noscript,svg,canvas,datalist,[hidden],[role=tooltip],[role=menu],[role=listbox],' +
      '.dropdown-menu,.material-icons,.material-icons-outlined,.material-symbols-outlined,.material-symbols-rounded',
    // Written for other readers or screens beside the visible text: taken only where there is no other text.
    '.sr-only,.visually-hidden,.screen-reader-text,.visible-xs,.visible-xs-block,.visible-xs-inline,.visible-sm,' +
      '.d-md-none,.d-lg-none,.d-xl-none,.visible-print',
    // Never holds a region: navigation, other documents, what the user is writing.
    'nav,[role=navigation],[role=menubar],[role=tablist],[role=tree],iframe,select,svg,p>*,[contenteditable=true]',
    // Fields, chips and tabs that may narrow a list.
    'input:not([type=number]),select,[role=tab][aria-selected=true],.nav-link.active,.tab.active,' +
      '[class*=chip],[class*=Chip],[class*=facet],[class*=filter-],[class*=tag-]',
    // What may lead to a further page.
    'a,button,[role=button],[rel=next],[class*=next],[class*=more]',
    // A control that cannot be pressed.
    '[disabled],[aria-disabled=true],.disabled,.is-disabled,[class*=-disabled]',
    // Current items of navigation and tabs.
    '[aria-current]:not([aria-current=false]),[role=tab][aria-selected=true],' +
      ':is(nav,.nav,.tabs) .active,[class*=breadcrumb]>:last-child',
    // Invented records that a product shows where it has none.
    '.o_view_sample_data,.o_sample_data_disabled,[sample="1"]',
    // Grey boxes where rows will be.
    '[class*=skeleton],[class*=Skeleton],[class*=shimmer],.placeholder-glow,.placeholder-wave,.loading-row',
    // Dialogs and drawers.
    'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]',
    // Rows pinned under the others.
    'tfoot,[class*=floating-bottom],[class*=pinned-bottom],[class*=pinnedRows--bottom],[class*=calcs-bottom]',
    // Takes a chip away.
    'button,[role=button],[class*=remove],[class*=close],[class*=delete]',
    // Cells of a grid.
    '[role=gridcell],[role=cell],[role=rowheader],[role=columnheader],td,th',
    // Form controls whose content is a value.
    'input,textarea,select,output,[role=combobox]',
    // Holds more than one label and value.
    'input,textarea,select,output,[role=combobox],table,dl,h1,[role=row]',
    // Is no value of a heading above it.
    'h1,h2,h3,h4,h5,h6,dl,ul,ol,table,input',
    // What is pressed rather than read.
    'button,[role=button],[role=tab]',
    // Is itself neither label nor value.
    'label,a,button,h1,h2',
    // Holds rows, so that it is no row itself.
    'table,[role=grid],[role=row]',
    // Search fields of a header row.
    'input:not([type=checkbox],[type=radio],[type=hidden]),select',
    // Beyond it nothing speaks for a region.
    'body,main,dialog,[role=dialog],[role=main]',
    // Headings of regions.
    'h1,h2,h3,h4,h5,h6,legend',
    // Headings of pages.
    'h1,h2,[role=heading][aria-level="1"]',
    // Elements that run on in a line.
    'a,b,strong,em,i,span,small,time,br',
    // Parts of a table rather than texts beside it.
    '[role=row],tr,thead,tbody',
    // Roles that promise rows.
    '[role=grid],[role=treegrid],[role=table]',
    // Rows of a grid.
    '[role=row],tr:not([role])',
    // Cells that are no headers.
    '[role=gridcell],[role=cell],td:not([role])',
    // Cells that are headers.
    'th:not([scope=row]),[role=columnheader]',
    // What makes a native table a grid.
    'tr[aria-rowindex],:not(tr)[role=row]',
    // Tables that say they lay out the page.
    '[role=presentation],[role=none]',
    // Names of companies inside it are customers.
    'table,[role=grid],form,dl',
    // Says which product made the page.
    'meta[name=generator],meta[name=application-name]',
    // Cells over several rows.
    '[rowspan]',
    // Says in words what is drawn.
    '[title],[aria-label]',
    // Anything of the two, or busy; asked of the whole document, so what has none of the attributes is passed over first.
    ':is([class],[aria-busy],[sample]):is(.o_view_sample_data,.o_sample_data_disabled,[sample="1"],' +
      '[class*=skeleton],[class*=Skeleton],[class*=shimmer],.placeholder-glow,.placeholder-wave,.loading-row,[aria-busy=true])',
    // Cells of a first row that read as headers.
    'th,[class*=head]',
    // Emphasis.
    'b,strong',
    // What a table of labels and values never holds.
    'thead,table',
    // Cells that name the next one.
    'th,[class*=label]',
    // The caption of a table.
    ':scope>caption',
    // Chosen tabs.
    '.active,[role=tab]',
    // What is in a control that is more than a word.
    'a,button,svg,i',
    // What is filled in or pressed.
    'input,select,button',
    // Headers by role.
    '[role=columnheader]',
    // Cells beside headers.
    'td,[role]',
    // Headers of a group of rows.
    'th[scope*=group]',
  ],
  patterns: [
    // Words of a control that leads to a further page.
    '^(next|go to (the )?next|(load|show|view) more|more$|nächst|weiter|mehr (laden|anzeigen)|(page )?suivant|(en )?(afficher|voir) plus|' +
      '(página )?siguiente|cargar más|ver más|mostrar m|(pagina )?successiv|avanti|carica|mostra altr|volgende|meer (laden|tonen)|' +
      'próxim|(página )?seguinte|carregar m|næste|nästa|visa fler|neste|vis mer|następn|więcej|další|načíst|následující|' +
      'следующ|далее|показать ещё|sonraki|次|もっと|下一|加载更多|載入更多|다음|더 보기|التالي|הבא|अगला|[›»>→]+$)',
    // A class of controls that lead to a further page.
    '(^|[\\s_-])(next|load-?more|more-row|navig-next)(?![a-z])',
    // Ids that frameworks hand out afresh at every load, and words for a mere position.
    '^((tr|(table|list|grid)?-?(row|item)|line|record|entry|list|table|cell|node|view|new|tmp)(?![a-z])|ember|ext-|gridview|' +
      'datapoint|uniq|react|radix|mui|dgrid|dijit|_|yui|gwt|isc_|ui-id|headlessui|virtual|:)',
    // A name of an attribute or meta tag that holds the id of the company.
    `(^|[-_:.])${tenant}([-_]?(id|uuid|key|code|slug|number|no))?$`,
    // A class or id of what shows the company.
    `(^|[-_:.])${tenant}([-_]?(name|switcher|selector|title|picker|label|menu))?$`,
    // A tag or class of labels.
    '^(dt|th|label|b|strong) |(^|[\\s_-]|[a-z])(label|key|term|title|caption|heading|name|lbl)([\\s_-]|$)',
    // A class of values.
    'value|content|amount|data|text|body',
    // A class of group rows.
    '(^|[\\s_-])(group|grp)[_-]?(header|row|title|head|start)|o_group_header|dtrg-group|row-?group|full-width-row',
    // Elements that stand on a line of their own.
    '^(address|article|blockquote|br|d[dlt]|div|fieldset|figure|footer|form|h\\d|header|hr|li|main|[ou]l|p|section|t(able|body|d|r))$',
    // A text that counts rows, and what looks like one: amounts, days, telephone numbers.
    '\\d\\s*([-–—~〜～/]|\\p{Ll}{1,2}|von|bis|van|sur|til|itu)\\s*\\d|^(\\D*\\s)?\\d[\\d.,]*\\+?\\s?\\p{L}\\D*$|^(\\D*\\s)?(total|count|gesamt|anzahl|nombre|número|aantal|antal)\\D*\\d+$',
    // Looks like a count: amounts, days, telephone numbers.
    '\\p{Sc}|@|\\d[.,]\\d\\d(?!\\d)|(^|[-–(+/])0\\d|\\d\\s*([-/.])\\s*\\d+\\s*\\2\\s*\\d',
    // Elements that set a label off from its value.
    '^(b|strong|label|em|small|h\\d)$',
    // A header of an aging report: a span of days.
    '^\\D{0,3}\\d{1,3}\\D+(\\d{1,3})?\\D{0,9}$',
    // A class of header rows.
    'head|titre',
    // A name of copies made for scrolling.
    'clone|sticky|fixed|floating',
    // A place where the company can be chosen.
    'switch|select|picker',
    // Input types that hold text to read.
    '^(text|search|number|date|month|email|tel|url|datetime-local)$',
    // A label and a value in one line.
    '^(\\D[^:：]{1,40})\\s?[:：]\\s*(?!//)(\\S.{0,160})$',
    // A class that names the field of a cell.
    '(?:^|\\s)(?:t[dh]|col|column|cell)-([a-z]\\w*)(?!\\S)',
    // Marks that are never part of a value: zero-width, direction marks, soft hyphens, glyphs of icon fonts.
    '[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ue000-\\uf8ff]',
    // Sort arrows.
    '[\\u2190-\\u21ff\\u25a0-\\u25ff⌃⌄]',
    // The end of a shortened text.
    '(…|\\.\\.\\.\\)?)$',
    // Of `status,=,Overdue` what stands before the value.
    '^[a-z]\\w*,\\W+,',
    // Addresses that are safe to open.
    '^(https?|mailto|tel):$',
    // What brought data to the page.
    'nav|fetch|xml',
    // Styles of a row and, after a bar, of its parent, where rows are placed by hand.
    '^[^|]*absolute|translate|padding-(top|bottom): ?\\d{3}',
    // A name of search fields.
    'search|filter',
    // The end of a sentence.
    '\\w{5}[.!?]$',
    // A text that goes on after its label.
    '^\\s*[:：]\\s*',
    // A text that names what follows.
    '\\s*[:：]$',
    // Headings of a single value.
    '^h[3-6]$',
    // Displays that run on in a line, and those whose children stand apart.
    '^(inline|contents)?$',
    // Displays whose children stand apart.
    'flex|grid',
    // A text that a number may end.
    "[\\d.,'’]$",
    // A text that a number may begin.
    "^[\\d.,'’]",
    // Spans of days, as aging reports head their columns.
    '^([<>≤≥] ?\\d+|\\d+ ?([-–] ?\\d+|\\+))( ?\\p{L}+\\.?)?$',
    // What a plain cell may hold: one element with text, or a tick.
    '^\\s*<(a|b|strong|em|i|small|span|time|div|p|input(?=[^>]* type="(?:checkbox|radio)"))((?: (?!role=)[^\\s=">]+="[^"]*")*)>(?:([^<]*)</\\1>)?\\s*$',
  ],
  names: [
    // The full text where a cell shows a shortened one.
    ['title', ...data('tooltip ns-tooltip original-title bs-original-title')],
    // A machine's value.
    data('value sort order raw sort-value raw-value amount timestamp filter'),
    // The name of a field.
    [
      'data-field',
      'col-id',
      ...data('name sort-by test-title col-id column-id column key'),
      'tabulator-field',
      'name',
      'field',
    ],
    // The id of a record.
    [...data('record-id invoice-id row-key-value row-key rowkey key pk id uid uuid item-id'), 'row-id', 'id'],
    // The index of a row.
    ['aria-rowindex', 'row-index', ...data('rowindex row-index index')],
    // The column of a cell.
    ['aria-colindex', 'col-id', ...data('colindex col-index field column-id')],
    // An address on a row.
    ['href', 'data-href', 'data-url', 'data-link'],
    // What a narrow layout prints before a value.
    ['data-label', 'data-title', 'data-th'],
  ],
  outline:
    'position:fixed;outline:2px solid #0b6bcb;outline-offset:1px;border-radius:2px;pointer-events:none;z-index:2147483647',
};
