/**
 * What the reader in the page knows of the world: names and words by which markup gives things away. It crosses with
 * each request, as data, so that what runs in somebody's page stays small and words can be added for free.
 */
export type PageWords = typeof pageWords;

/** Its name and a selector. */
type State = readonly [mark: string, selector: string];

const data = (names: string): readonly string[] => names.split(' ').map((name) => `data-${name}`);

const tenant = '(company|tenant|org(ani[sz]ation)?|business|workspace|realm|subsidiary|mandant)';

/** The full text where a cell shows a shortened one. */
export const tipNames = ['title', ...data('tooltip ns-tooltip original-title bs-original-title')];
/** A machine's value. */
export const rawNames = data('value sort order raw sort-value raw-value amount timestamp filter');
/** Attributes that make a cell more than its text. */
const tellers = [...tipNames, ...rawNames, 'aria-label', 'datetime'];

/** Attributes in a serialised tag, without those that make its element something else. */
export const attributes = '(?: (?!role=)[^\\s=">]+="[^"]*")*';
/** An element that a cell may hold, with nothing in it but text; or a tick. */
export const plainElement = `<(a|b|strong|em|i|small|span|time|div|p|input(?=[^>]* type="(?:checkbox|radio)"))(${attributes})>(?:([^<]*)</\\1>)?`;
/** The start of a cell that is one column wide. */
const cellStart = `\\s*<t[dh](?! (?:[^>]* )?(?:colspan|rowspan|href)=)${attributes}>`;

/** Invented records that a product shows where it has none. */
const samples = ['.o_view_sample_data', '.o_sample_data_disabled', '[sample="1"]'];
/** Classes of grey boxes where rows will be. */
const skeletons = [
  '[class*=skeleton]',
  '[class*=Skeleton]',
  '[class*=shimmer]',
  '.placeholder-glow',
  '.placeholder-wave',
  '.loading-row',
];

export const pageWords = {
  selectors: {
    // Never text of the document: machinery, tooltips, menus, icons drawn by words.
    noiseParts:
      'script,style,template,noscript,svg,canvas,datalist,[hidden],[role=tooltip],[role=menu],[role=listbox],' +
      '.dropdown-menu,.material-icons,.material-icons-outlined,.material-symbols-outlined,.material-symbols-rounded',
    // Written for other readers or screens beside the visible text: taken only where there is no other text.
    spareText:
      '.sr-only,.visually-hidden,.screen-reader-text,.visible-xs,.visible-xs-block,.visible-xs-inline,.visible-sm,' +
      '.d-md-none,.d-lg-none,.d-xl-none,.visible-print',
    // Never holds a region: navigation, other documents, what the user is writing.
    passedOver:
      'nav,[role=navigation],[role=menubar],[role=tablist],[role=tree],iframe,select,svg,p>*,[contenteditable=true]',
    // Fields, chips and tabs that may narrow a list.
    settables:
      'input:not([type=number]),select,[role=tab][aria-selected=true],.nav-link.active,.tab.active,' +
      '[class*=chip],[class*=Chip],[class*=facet],[class*=filter-],[class*=tag-]',
    // What may lead to a further page.
    pressables: 'a,button,[role=button],[rel=next],[class*=next],[class*=more]',
    // A control that cannot be pressed.
    offControls: '[disabled],[aria-disabled=true],.disabled,.is-disabled,[class*=-disabled]',
    // Current items of navigation and tabs.
    currentItems:
      '[aria-current]:not([aria-current=false]),[role=tab][aria-selected=true],' +
      ':is(nav,.nav,.tabs) .active,[class*=breadcrumb]>:last-child',
    // Dialogs and drawers.
    dialogRoles: 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]',
    // Rows pinned under the others.
    pinnedRows:
      'tfoot,[class*=floating-bottom],[class*=pinned-bottom],[class*=pinnedRows--bottom],[class*=calcs-bottom]',
    // Takes a chip away.
    removers: 'button,[role=button],[class*=remove],[class*=close],[class*=delete]',
    // Cells of a grid.
    cellRoles: '[role=gridcell],[role=cell],[role=rowheader],[role=columnheader],td,th',
    // Form controls whose content is a value.
    controls: 'input,textarea,select,output,[role=combobox]',
    // Holds more than one label and value.
    unpaired: 'input,textarea,select,output,[role=combobox],table,dl,h1,[role=row]',
    // Is no value of a heading above it.
    unvalued: 'h1,h2,h3,h4,h5,h6,dl,ul,ol,table,input',
    // What is pressed rather than read.
    actionRoles: 'button,[role=button],[role=tab]',
    // Is itself neither label nor value.
    standAlone: 'label,a,button,h1,h2',
    // Holds rows, so that it is no row itself.
    rowHolders: 'table,[role=grid],[role=row]',
    // Search fields of a header row.
    searchFields: 'input:not([type=checkbox],[type=radio],[type=hidden]),select',
    // Beyond it nothing speaks for a region.
    boundaries: 'body,main,dialog,[role=dialog],[role=main]',
    // Headings of regions.
    headingTags: 'h1,h2,h3,h4,h5,h6,legend',
    // Headings of pages.
    titleTags: 'h1,h2,[role=heading][aria-level="1"]',
    // Elements that run on in a line.
    inlineTags: 'a,b,strong,em,i,span,small,time,br',
    // Parts of a table rather than texts beside it.
    rowParts: '[role=row],tr,thead,tbody',
    // Roles that promise rows.
    gridRoles: '[role=grid],[role=treegrid],[role=table]',
    // Rows of a grid.
    rowRoles: '[role=row],tr:not([role])',
    // Cells that are no headers.
    dataCells: '[role=gridcell],[role=cell],td:not([role])',
    // Cells that are headers.
    headCells: 'th:not([scope=row]),[role=columnheader]',
    // What makes a native table a grid.
    gridTables: 'tr[aria-rowindex],:not(tr)[role=row]',
    // Tables that say they lay out the page.
    layoutRoles: '[role=presentation],[role=none]',
    // Names of companies inside it are customers.
    noIdentity: 'table,[role=grid],form,dl',
    // What carries such an attribute.
    carriers: `[${tellers.join('],[')}]`,
    // Says which product made the page.
    generatorMetas: 'meta[name=generator],meta[name=application-name]',
    // What cells hold, but for ticks that say nothing.
    cellContents: `:scope>*>:not(input:not([${tellers.join('],[')}]))`,
    // Cells over several rows.
    spannedCells: '[rowspan]',
    // Says in words what is drawn.
    spokenNames: '[title],[aria-label]',
    // Cells of a first row that read as headers.
    headLike: 'th,[class*=head]',
    // Emphasis.
    strongParts: 'b,strong',
    // What a table of labels and values never holds.
    noDetails: 'thead,table',
    // Cells that name the next one.
    labelLike: 'th,[class*=label]',
    // Chosen tabs.
    activeParts: '.active,[role=tab]',
    // What is in a control that is more than a word.
    pressedParts: 'a,button,svg,i',
    // What is filled in or pressed.
    fields: 'input,select,button',
    // Headers by role.
    columnHeads: '[role=columnheader]',
    // Cells beside headers.
    otherCells: 'td,[role]',
    // Headings of the lanes of a board and of their cards.
    laneTitles: 'h1,h2,h3,h4,h5,h6,[role=heading]',
    // Links that write to somebody.
    mailLinks: 'a[href^="mailto:"]',
    // Controls that are chosen from rather than typed into.
    chosenParts: 'select,[aria-hidden=true]',
    // Headers of a group of rows.
    groupHeads: 'th[scope*=group]',
  },
  patterns: {
    // Words of a control that leads to a further page.
    nextWord:
      '^(next|go to (the )?next|(load|show|view) more|more$|nächst|weiter|mehr (laden|anzeigen)|(page )?suivant|(en )?(afficher|voir) plus|' +
      '(página )?siguiente|cargar más|ver más|mostrar m|(pagina )?successiv|avanti|carica|mostra altr|volgende|meer (laden|tonen)|' +
      'próxim|(página )?seguinte|carregar m|næste|nästa|visa fler|neste|vis mer|następn|więcej|další|načíst|následující|' +
      'следующ|далее|показать ещё|sonraki|次|もっと|下一|加载更多|載入更多|다음|더 보기|التالي|הבא|अगला|[›»>→]+$)',
    // A class of controls that lead to a further page.
    nextName: '(^|[\\s_-])(next|load-?more|more-row|navig-next)(?![a-z])',
    // Ids that frameworks hand out afresh at every load, and words for a mere position.
    unstableId:
      '^((tr|(table|list|grid)?-?(row|item)|line|record|entry|list|table|cell|node|view|new|tmp)(?![a-z])|ember|ext-|gridview|' +
      'datapoint|uniq|react|radix|mui|dgrid|dijit|_|yui|gwt|isc_|ui-id|headlessui|virtual|:)',
    // A name of an attribute or meta tag that holds the id of the company.
    tenantId: `(^|[-_:.])${tenant}([-_]?(id|uuid|key|code|slug|number|no))?$`,
    // A class or id of what shows the company.
    tenantName: `(^|[-_:.])${tenant}([-_]?(name|switcher|selector|title|picker|label|menu))?$`,
    // A tag or class of labels.
    labelName:
      '^(dt|th|label|b|strong) |(^|[\\s_-]|[a-z])(label|key|term|title|caption|heading|name|lbl)([\\s_-]|$)',
    // A class of values.
    valueName: 'value|content|amount|data|text|body',
    // A class of group rows.
    groupRow:
      '(^|[\\s_-])(group|grp)[_-]?(header|row|title|head|start)|o_group_header|dtrg-group|row-?group|full-width-row',
    // Elements that stand on a line of their own.
    blockTag:
      '^(address|article|blockquote|br|d[dlt]|div|fieldset|figure|footer|form|h\\d|header|hr|li|main|[ou]l|p|section|t(able|body|d|r))$',
    // A text that counts rows, and what looks like one: amounts, days, telephone numbers.
    countText:
      '\\d\\s*([-–—~〜～/]|\\p{Ll}{1,2}|von|bis|van|sur|til|itu)\\s*\\d|^(\\D*\\s)?\\d[\\d.,]*\\+?\\s?\\p{L}\\D*$|^(\\D*\\s)?(total|count|gesamt|anzahl|nombre|número|aantal|antal)\\D*\\d+$',
    // Looks like a count: amounts, days, telephone numbers.
    noCountText: '\\p{Sc}|@|\\d[.,]\\d\\d(?!\\d)|(^|[-–(+/])0\\d|\\d\\s*([-/.])\\s*\\d+\\s*\\2\\s*\\d',
    // Elements that set a label off from its value.
    emphasisTag: '^(b|strong|label|em|small|h\\d)$',
    // A heading that ends in a number, perhaps in brackets.
    countEnd: '\\D([([]?)(\\d{1,6})[)\\]]?$',
    // A header of an aging report: a span of days.
    bucketHeader: '^\\D{0,3}\\d{1,3}\\D+(\\d{1,3})?\\D{0,9}$',
    // A class of header rows.
    headName: 'head|titre',
    // A name of copies made for scrolling.
    copyName: 'clone|sticky|fixed|floating',
    // A place where the company can be chosen.
    switcherName: 'switch|select|picker',
    // Input types that hold text to read.
    typedInput: '^(text|search|number|date|month|email|tel|url|datetime-local)$',
    // A label and a value in one line.
    labelLine: '^(\\D[^:：]{1,40})\\s?[:：]\\s*(?!//)(\\S.{0,160})$',
    // A class that names the field of a cell.
    fieldClass: '(?:^|\\s)(?:t[dh]|col|column|cell)-([a-z]\\w*)(?!\\S)',
    // Marks that are never part of a value: zero-width, direction marks, soft hyphens, glyphs of icon fonts.
    unseen: '[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ue000-\\uf8ff]',
    // Sort arrows.
    arrows: '[\\u2190-\\u21ff\\u25a0-\\u25ff⌃⌄]',
    // What brought data to the page.
    arrival: 'nav|fetch|xml',
    // Styles of a row and, after a bar, of its parent, where rows are placed by hand.
    placed: '^[^|]*absolute|translate|padding-(top|bottom): ?\\d{3}',
    // A name of search fields.
    searchName: 'search|filter',
    // The end of a sentence.
    sentenceEnd: '\\w{5}[.!?]$',
    // A text that goes on after its label.
    colonFirst: '^\\s*[:：]\\s*',
    // A text that names what follows.
    colonLast: '\\s*[:：]$',
    // Headings of a single value.
    minorHeading: '^h[3-6]$',
    // Displays that run on in a line, and those whose children stand apart.
    inlineDisplay: '^(inline|contents)?$',
    // Displays whose children stand apart.
    apartDisplay: 'flex|grid',
    // A text that a number may end.
    figureLast: "[\\d.,'’]$",
    // A text that a number may begin.
    figureFirst: "^[\\d.,'’]",
    // Spans of days, as aging reports head their columns.
    daySpan: '^([<>≤≥] ?\\d+|\\d+ ?([-–] ?\\d+|\\+))( ?\\p{L}+\\.?)?$',
    // The markup of a row's start, where a word follows; of a cell that holds nothing but text; of one that holds text, or
    // one plain element. Parts of patterns for whole rows.
    rowStart: `^<tr${attributes}>(?=[^]*?>[^<\\s])`,
    textCell: `${cellStart}[^<]*</t[dh]>`,
    plainCell: `${cellStart}(?:[^<]*|\\s*${plainElement}\\s*)</t[dh]>`,
    // A rule that could hide what it matches, or holds others that do.
    hiding: '(display|visibility): ?(none|hidden|collapse|var)|all: ?var|@(import|scope)',
    // Attributes that hide, or may.
    hidingMarkup: ' (hidden|popover|style="[^"]*(none|hidden|collapse|var))',
    // Attributes without which nothing is noise.
    maybeNoise: ' (class|role|hidden)[ =>]',
    // An address worth telling.
    linkAddress: '^(?!#$|javascript:)[^]{1,2000}$',
  },
  names: {
    // Attributes that make a cell more than its text.
    toldNames: tellers,
    // The name of a field.
    keyNames: [
      'data-field',
      'col-id',
      ...data('name sort-by test-title col-id column-id column key'),
      'tabulator-field',
      'name',
      'field',
    ],
    // The id of a record.
    idNames: [
      ...data('record-id invoice-id row-key-value row-key rowkey key pk id uid uuid item-id'),
      'row-id',
      'id',
    ],
    // The index of a row.
    indexNames: ['aria-rowindex', 'row-index', ...data('rowindex row-index index')],
    // The column of a cell.
    columnNames: ['aria-colindex', 'col-id', ...data('colindex col-index field column-id')],
    // An address on a row.
    hrefNames: ['href', 'data-href', 'data-url', 'data-link'],
    // What a narrow layout prints before a value.
    printedNames: ['data-label', 'data-title', 'data-th'],
    // What a cell holds that may host a tree of its own.
    hosts: ['span', 'div', 'p'],
  },
  /**
   * By what the page says that something is no data yet. Asked of the whole document, each by itself: a browser looks for
   * one selector in a fraction of the time that a list of them takes, and what has no class is passed over.
   */
  states: [
    ...samples.map((one): State => ['sample-rows', one]),
    ['skeleton-rows', `[class]:is(${skeletons})`],
    ['busy', '[aria-busy=true]'],
  ] as readonly State[],
  /** Style of the frame around a value. */
  outline:
    'position:fixed;outline:2px solid #0b6bcb;outline-offset:1px;border-radius:2px;pointer-events:none;z-index:2147483647',
};
