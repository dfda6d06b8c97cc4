/**
 * By what a control gives itself away as a pager's, in our languages, and what forbids to press it. Crosses with the
 * request, so that the script in the page stays small. Sources of regular expressions, for flags i and u; all but the
 * last four must match a name from end to end.
 */
export type WalkWords = {
  readonly next: string;
  readonly previous: string;
  readonly more: string;
  /** A class of a box of page controls. */
  readonly box: string;
  /** A class of a control that leads on, or back. */
  readonly nextClass: string;
  readonly previousClass: string;
  /** Words in a name, an address or a script by which something is done rather than shown. */
  readonly danger: string;
};

const page = '(?: (?:page|seite|pagina|página|sida|side|sivu|strona|stránka|strana|страница|sayfa))?';
const whole = (words: string): string => `^(?:${words})$`;

export const walkWords: WalkWords = {
  next: whole(
    `(?:(?:go to )?(?:the )?next|nächste|zur nächsten|nästa|næste|neste|seuraava|następna|další|следующая|sonraki|volgende)${page}(?: ?[›»>→])?|` +
      '(?:page )?suivante?(?: ?[›»>→])?|(?:aller à la )?page suivante|siguiente(?: página)?(?: ?[›»>→])?|página siguiente|' +
      'avanti|(?:pagina )?(?:successiva|seguente)|successivo|(?:próxima|seguinte)(?: página)?|próximo|página seguinte|' +
      'weiter|vorwärts|dalej|następny|následující|вперёд|далее|次(?:へ|のページ|ページ)?|下一[页頁]|다음(?: 페이지)?|' +
      'التالي|الصفحة التالية|הבא|अगला|[›>→❯▶⟩»]|&gt;|chevron_right|navigate_next|keyboard_arrow_right|right',
  ),
  previous: whole(
    `(?:(?:go to )?(?:the )?prev(?:ious)?|vorherige|zur vorherigen|föregående|forrige|edellinen|poprzednia|předchozí|предыдущая|önceki|vorige)${page}|` +
      'zurück|(?:page )?précédente?|anterior|página anterior|indietro|(?:pagina )?precedente|wstecz|назад|' +
      '前(?:へ|のページ|ページ)?|上一[页頁]|이전(?: 페이지)?|السابق|הקודם|पिछला|[‹<←❮◀⟨«]|&lt;|chevron_left|navigate_before|keyboard_arrow_left|left',
  ),
  more: whole(
    '(?:load|show|view|see) (?:\\d+ )?more(?: (?:invoices|rows|results|records|items|entries|documents))?(?:…|\\.\\.\\.)?|' +
      'mehr (?:laden|anzeigen)|weitere (?:laden|anzeigen)|(?:en )?(?:afficher|voir|charger) plus|cargar más|ver más|mostrar más|' +
      'carica (?:altri|altro)|mostra altr[io]|meer (?:laden|tonen)|carregar mais|mostrar mais|ver mais|visa fler|ladda fler|' +
      'vis (?:mer|flere)|indlæs flere|last inn flere|näytä lisää|lataa lisää|(?:pokaż|załaduj|wczytaj) więcej|' +
      '(?:načíst|zobrazit) další|показать ещё|загрузить ещё|daha fazla(?: göster| yükle)?|もっと見る|さらに(?:表示|読み込む)|' +
      '加载更多|載入更多|显示更多|더 보기|تحميل المزيد|טען עוד',
  ),
  box: 'pag(?:er|ing|inat|e-?nav|enav)|(?:^|[\\s_-])pages(?:$|[\\s_-])',
  nextClass: '(?:^|[\\s_-])next(?:$|[\\s_-])',
  previousClass: '(?:^|[\\s_-])prev(?:ious)?(?:$|[\\s_-])',
  danger:
    'delet|remov|destroy|trash|erase|logout|log-?out|sign-?out|\\bpay|send|\\bvoid\\b(?!\\()|approv|cancel|submit|' +
    'post(?:back)?\\b|archiv|lösch|supprim|eliminar|borrar|elimina|verwijder|excluir|radera|\\bslet\\b|\\bslett|poista|usuń|smazat|удалить|\\bsil\\b|削除|删除|刪除',
};
