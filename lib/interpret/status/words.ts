import type { StatusState } from './status-reading.ts';

/** Words of `open` that also say that nothing was paid stand apart as `unpaid`. */
export type StatusWord = StatusState | 'unpaid';

/**
 * What systems print for each state: English, German, French, Spanish, Dutch, Italian, Portuguese, Swedish, Danish,
 * Norwegian, Finnish, Polish, Czech, Japanese, Chinese. Where one word stands for two states, the first in this order is meant.
 */
export const statusWords: Readonly<Record<StatusWord, string>> = {
  draft: `
    Draft; Not sent; Unsent; Draft invoice; Saved; In preparation; Created; Scheduled;
    Entwurf; Noch nicht versandt; Entwürfe; Vorläufig; Geplant; In Bearbeitung; In Vorbereitung;
    Brouillon; Pas envoyée; Brouillons; En préparation; Non envoyée; Non envoyé; Provisoire;
    Borrador; No enviada; Sin enviar; No enviado; Provisional; En borrador;
    Concept; Niet verzonden; Nog niet verzonden; Ontwerp; Voorlopig;
    Bozza; Non inviata; Provvisoria; Non inviato; In preparazione;
    Rascunho; Provisório; Não Enviada; Não enviado; Em rascunho; Por enviar;
    Utkast; Inte skickat; Ej skickad; Preliminär;
    Udkast; Kladde; Ikke sendt; Ikke afsendt;
    Utkast; Kladd; Ikke sendt; Ikke utsendt;
    Luonnos; Vedos; Ei lähetetty; Keskeneräinen;
    Wersja robocza; Szkic; Nie wysłane; Robocza; Roboczy; Projekt;
    Návrh; Koncept; Neodesláno; Rozpracováno; Rozpracovaná;
    ドラフト; 下書き; 送信されません; 未送信; 未送付; 下書き中;
    草稿; 草案; 未发送; 未發送; 未寄出; 暂存;
  `,
  'pending-approval': `
    Awaiting Approval; Pending Approval; Pending; To approve; Submitted for approval; Rejected; In approval;
    Genehmigung ausstehend; Zur Genehmigung; In Genehmigung; Abgelehnt; Freigabe ausstehend;
    En attente d'approbation; En attente de validation; À approuver; Refusée; Rejetée;
    Pendiente de aprobación; Por aprobar; Rechazada; Rechazado;
    Wacht op goedkeuring; Ter goedkeuring; Afgewezen;
    In attesa di approvazione; Da approvare; Rifiutata;
    Aguardando aprovação; Pendente de aprovação; Rejeitada;
    Väntar på godkännande; Avvisad;
    Afventer godkendelse; Afvist;
    Venter på godkjenning; Avvist;
    Odottaa hyväksyntää; Hylätty hyväksynnässä;
    Oczekuje na zatwierdzenie; Do zatwierdzenia; Odrzucona;
    Čeká na schválení; Ke schválení; Zamítnuto;
    承認待ち; 未承認;
    待审批; 待審批; 待批准; 审批中;
  `,
  open: `
    Open; Due; Awaiting Payment; Outstanding; Not yet due; Not due; Due today; Approved; Unsettled; Payment
    due; Awaiting; Open invoice; To be paid; Invoiced; Uncleared; Authorised; Authorized;
    Offen; Zahlung offen; Fällig; Offener Posten; Wartet auf Zahlung; Zahlung ausstehend; Ausstehend; Noch
    nicht fällig; Nicht fällig; Zu zahlen; Zahlung erwartet; Unausgeglichen; Fakturiert; Genehmigt; Teils
    offen;
    À venir; À échoir; Ouvert; En attente de paiement; En attente de règlement; Ouverte; À payer; Non échue; Non échu; En
    attente; À régler; En cours; Due; Dû;
    Pte. pago; Pendientes; Pendiente de pago; Abierto; Debido; Abierta; Pendiente; Pendiente de cobro; Por
    cobrar; En espera de pago; Esperando pago; No vencida; No vencido; Por pagar; Aprobada; Aprobado;
    Openstaand; Open; Open staand; Wacht op betaling; In afwachting van betaling; Te betalen; Nog niet
    vervallen; Niet vervallen; Goedgekeurd;
    Aperto; Dovuto; Aperta; In attesa di pagamento; Da pagare; Non scaduta; Da incassare; Da saldare;
    Approvata; In sospeso;
    Por pagar; A Pagar; Pendente de cobrança; Pendentes; Em Aberto; Aberto; Aberta; Aguardando pagamento;
    Pendente; Por liquidar; A vencer; Não vencida; A receber; Por receber; Aprovada;
    Öppen; Väntar på betalning; Utestående; Ej förfallen; Att betala; Godkänd för betalning;
    Åben; Afventer betaling; Udestående; Ikke forfalden; Til betaling;
    Åpen; Venter på betaling; Utestående; Ikke forfalt; Til betaling;
    Avoinna; Erääntyy; Avoin; Odottaa maksua; Ei erääntynyt; Erääntymätön;
    Należne wpłaty; Otworzono; Należność; Otwarta; Otwarty; Oczekuje na płatność; Do zapłaty;
    Nieprzeterminowana; Przed terminem;
    Otevřené; Otevřená; Otevřeno; Čeká na platbu; K úhradě; Před splatností; Ve splatnosti;
    未決済; 入金待ち; 支払待ち; 未入金あり; オープン; 請求済; 請求済み;
    待付; 开启; 開啟; 到期; 待付款; 等待付款; 未结; 未結; 未结清; 未到期; 打开;
  `,
  unpaid: `
    Not Paid; Unpaid; Unpaid and Discounted; Nothing paid; No payment; Not yet paid;
    Nicht bezahlt; Unbezahlt; Unbezahlt und Rabattiert; Unbezahlte; Ungezahlt; Noch nicht bezahlt;
    Unbeglichen; Nicht beglichen;
    Non payé; Non payées; Impayé; Non payé et à prix réduit; Impayée; Impayées; Non payée; Non réglée; Non
    réglé; Non acquittée;
    No pagado; No pagadas; Impagado; Sin pagar y con descuento; Sin Pagar; No pagada; Impagada; Sin pago; No
    cobrada; No cobrado;
    Niet betaald; Onbetaald; Onbetaald en met korting; Onbetaalde; Nog niet betaald;
    Non pagata; Non pagato; Non pagato e scontato; Insoluta; Insoluto; Non saldata; Non incassata;
    Não Pago; Não pago e descontado; Não Paga; Não liquidada; Não liquidado;
    Inte betald; Obetald; Obetald och Rabatterad; Ej betald; Obetalda; Inte betalt; Ej betalt;
    Ikke betalt; Ubetalt; Ikke indbetalt;
    Ikke betalt; Ubetalt; Ikke innbetalt;
    Ei maksettu; Maksamaton; Maksamatta; Makseton ja alennettu; Maksamattomat; Ei maksua;
    Niezapłacone; Nie zapłacone; Brak wpłaty; Nie zapłacono; Nieopłacona; Nieopłacone; Nieopłacony;
    Niezapłacona; Niezapłacony;
    Nezaplaceno; Nezaplacené; Neuhrazeno; Neplacené; Nezaplacená; Neuhrazená; Neuhrazené; Nezaplacený;
    未払; 未払い; 未支払; 未入金; 未収;
    未支付; 未付; 未付款; 尚未付款; 未收款; 未收;
  `,
  posted: `
    Posted; Submitted; Validated; Confirmed; Finalized; Finalised; Issued; Booked;
    Gebucht; Freigegeben; Bestätigt; Festgeschrieben; Geprüft; Verbucht; Ausgestellt; Festgeschrieben und
    gebucht;
    Comptabilisé; Validé; Validée; Postées; Posté; Validées; Émise; Émis; Finalisée; Confirmée;
    Publicado; Validado; Validada; Contabilizada; Emitida; Emitido; Confirmada; Contabilizado;
    Geboekt; Ingediend; Gevalideerd; Bevestigd; Uitgegeven; Definitief;
    Confermata; Confermato; Convalidata; Registrato; Validata; Emessa; Registrata; Definitiva;
    Publicada; Lançado; Validada; Validado; Confirmado; Emitida; Emitido; Lançada; Confirmada;
    Bokförd; Godkänd; Bekräftat; Utfärdad; Bokfört;
    Bogført; Godkendt; Udstedt;
    Postert; Validert; Bokført; Utstedt;
    Kirjattu; Vahvistettu; Validoidut; Laskutettu;
    Zaksięgowano; Zatwierdzone; Wystawiona; Zaksięgowana; Zaksięgowane;
    Zaúčtované; Schváleno; Ověřeno; Vystaveno; Vystavená; Zaúčtováno;
    記帳済; 検証済; 発行済; 発行済み;
    已过账; 已過賬; 已发布; 已過帳; 已提交; 已确认; 已驗證; 已入账; 已验证; 已开具; 已開立; 已审核;
  `,
  sent: `
    Sent; Sent on; Emailed; Sent by email; Mailed; Auto-sent;
    Gesendet; Versendet; Gesendet am; Versandt; Verschickt; Gemailt;
    Envoyé; Envoyée le; Envoyée; Envoyé le; Transmise;
    Enviado; Enviada; Enviada el; Enviado el;
    Verzonden; Verzonden op; Verstuurd; Gemaild;
    Inviato; Inviata il; Inviata; Spedita; Inviato il;
    Enviado; Enviada; Enviada em; Enviado em; Remetida;
    Skickat; Skickat den; Skickad; Skickade;
    Sendt; Sendt den; Afsendt;
    Sendt; Utsendt;
    Lähetetty; Lähetetyt;
    Wysłane; Wysłano; Wysłana; Wysłany;
    Odesláno; Odesláno dne; Odeslané; Odeslána; Odeslaná;
    送信済; 送信済み; 送付済; 送付済み;
    已发送; 發送; 已傳送; 已寄出; 已寄送;
  `,
  viewed: `
    Viewed; Opened; Seen;
    Angesehen; Gelesen; Gesehen; Geöffnet; Eingesehen;
    Vu; Vue; Consultée; Consulté; Ouverte par le client;
    Vistas; Visto; Vista; Vista por el cliente;
    Bekeken; Gezien; Geopend;
    Visto; Visualizzata; Visualizzato; Vista; Letta;
    Visto; Visualizado; Visualizada; Vista;
    Visad; Visade; Läst; Öppnad;
    Set; Vist; Åbnet;
    Sett; Vist; Åpnet;
    Nähty; Katsottu; Luettu;
    Wyświetlone; Przejrzane; Wyświetlona; Obejrzana;
    Zobrazeno; Zobrazené; Zobrazena; Zobrazená;
    閲覧済; 閲覧済み; 開封済;
    已檢視; 已查看; 已閲; 已浏览; 已瀏覽;
  `,
  partial: `
    Partially Paid; Partly Paid; Partly Paid and Discounted; Started; Paid (partially); Partial/Deposit;
    Partial; Part Paid; Part-paid; Partially settled; Partial payment; Partly settled; Partially cleared;
    Partially-paid; Deposit paid;
    Teilzahlung; Teilweise bezahlt; Begonnen; Bezahlt (teilweise); Teil-/Anzahlung; Teilweise; Teilbezahlt;
    Teils bezahlt; Teilweise beglichen; Anteilig bezahlt; Teilweise ausgeglichen; Angezahlt;
    Partiellement réglé; Commencée; Payée (partiellement); Acompte; Partiel; Partiellement payée;
    Partiellement payé; Partiellement réglée; Payé partiellement; Payée en partie; Paiement partiel; Réglée
    partiellement; Partielle;
    Pagado parcialmente; Pago parcial; Cerrada (pago parcial); Parcial/Depósito; Parcial; Parcialmente
    pagado; Parcialmente pagada; Pagada parcialmente; Cobro parcial; Parcialmente cobrada; Cobrada
    parcialmente;
    Gedeeltelijk betaald; Gestart; Betaald (gedeeltelijk); Deelbetaling; Gedeeltelijk; Deels betaald; Deels
    voldaan; Gedeeltelijk voldaan;
    Parzialmente pagata; Iniziata; Pagata (in parte); Parziale/Deposito; Parziale; Pagata parzialmente;
    Parzialmente pagato; Pagato parzialmente; Parzialmente saldata; Parzialmente incassata; Pagamento
    parziale;
    Pago Parcialmente; Parcialmente pago; Iniciada; Iniciado; Paga (parcialmente); Pago (parcialmente);
    Depósito/Parcial; Depósito / Parcial; Parcial; Parcialmente paga; Paga parcialmente; Pagamento parcial;
    Parcialmente liquidada; Liquidada parcialmente;
    Delvis betald; Delvis Betald och Rabatterad; delinsättning; Delvis; Delbetald; Delvis betalt; Delvis
    betalad;
    Delvis Betalt; Startet; Betalt (delvis); Udbetaling; Delvis; Delvist betalt; Delbetalt;
    Delvis betalt; Startet; Delbetalt; Delvis/Depositum; Delvis; Delvis innbetalt;
    Osittain maksettu; Osasuoritus; Maksettu (osittain); Osittainen/Talletus; Osittainen; Osaksi maksettu;
    Osamaksettu;
    Częściowo Opłacone; Opłacono (częściowo); Zaliczka/Opł.część; Częściowe; Częściowo opłacona; Częściowo
    zapłacona; Częściowo zapłacone; Opłacona częściowo; Częściowo opłacony; Częściowo opłacone; Zapłacona
    częściowo;
    Částečně zaplaceno; Placeno (částečně); Záloha; Částečné; Částečně uhrazeno; Částečně zaplacená;
    Částečně uhrazená; Částečně uhrazené;
    一部支払済; 開始済; 支払済(一部); 一部支払済み; 一部入金; 一部入金済; 一部支払い; 部分入金;
    部分已付; 部份已付; 部分支付; 已支付 (部分); 已付款（部分）; 部分; 部分付款; 部分收款; 部分已付款; 部分支付款; 部份付款;
  `,
  'in-payment': `
    In Payment;
    In Zahlung;
    En cours de paiement; En paiement;
    En proceso de pago;
    In betaling;
    In pagamento;
    Em pagamento;
    I betalning;
    I betaling;
    I betaling;
    Maksussa;
    W trakcie płatności;
    V platbě;
    支払処理中; 支払中;
    付款中; 於付款;
  `,
  overdue: `
    Overdue; Late; Overdue and Discounted; Past Due; Delinquent; Past-due; In arrears; Overdue invoice;
    Überfällig; Verspätet; Überfällig und abgezinst; Zahlungsverzug; In Verzug; Im Verzug; Überfällige;
    Fälligkeit überschritten; Gemahnt;
    En retard; Retard; En retard et à prix réduit; Échue; Échu; En souffrance;
    Vencidas; Retrasado; Atrasado; Atrasado y con descuento; Retraso; Vencido; Atraso; Vencida; Atrasada; En
    mora; En retraso; Vencidos;
    Te laat; Vervallen; Achterstallig; Achterstallig en afgeprijsd; Vertraagd; Verlopen; Over tijd;
    Achterstand; Vervallen factuur;
    In ritardo; Scaduto e scontato; Scaduta; Scaduto; Scadute;
    Vencido; Atrasado; Em atraso e descontado; Atraso; Vencida; Em atraso; Atrasada; Em mora; Vencidas;
    Försenad; Försenad(e); Försenad och Rabatterad; Förfallen; Försenat; Överskriden; Förfallna; Förfallet;
    Försenade;
    Forfalden; Overskredet; Ikke betalt til tiden; Overdue; Forsinket; Forfaldne; Forfaldent;
    Forfalt; Forsinket; Overforfall; Forfalte;
    Erääntynyt; Myöhässä; Erääntynyt ja alennettu; Yliaika; Erääntyneet; Erääntynyt lasku;
    Przeterminowane; Zaległe; Po terminie; Zaległość; Przeterminowana; Przeterminowany; Zaległa; Po terminie
    płatności;
    Po splatnosti; Zpožděné; Zpožděný; Po termínu; Po lhůtě splatnosti; Po termínu splatnosti;
    期限超過; 遅延; 滞納; 期限切れ; 支払遅延; 支払期限切れ; 期日超過; 期限経過;
    逾期; 延迟; 過去到期; 逾期未付; 已逾期; 已过期; 过期; 過期; 逾期未付款; 超期;
  `,
  disputed: `
    Disputed; In dispute; Dispute; On hold; Blocked;
    Strittig; Reklamiert; In Klärung; Blockiert; Gesperrt;
    Contestée; En litige; Litige; Bloqué; Bloquée;
    Disputada; En disputa; Bloqueado; Bloqueada;
    Betwist; In geschil; Vergrendeld; Geblokkeerd;
    Contestata; In contestazione; Bloccato; Bloccata;
    Contestada; Em disputa; Bloqueado; Bloqueada;
    Bestridd; Spärrad;
    Bestridt; Spærret;
    Omstridt; Sperret;
    Riitautettu; Estetty;
    Sporna; Zablokowane; Zablokowana;
    Sporná; Blokováno;
    係争中; ブロック済;
    有争议; 有爭議; 已冻结;
  `,
  paid: `
    Paid; Closed; Completed; Paid In Full; Fully Paid; Deposited; Not deposited; Overpaid; Settled; Cleared;
    Auto-Paid; Auto paid; Paid late; Refunded; Paid off; Invoice paid;
    Bezahlt; Abgeschlossen; Vollständig bezahlt; Beglichen; Ausgeglichen; Erledigt; Überzahlt; Gezahlt; Voll
    bezahlt; Geschlossen; Bezahlte;
    Payé; Payée; Clôturé; Réglé; Réglée; Soldée; Soldé; Acquittée; Entièrement payée; Encaissée; Payées;
    Clôturée; Trop payé;
    Pagada; Pagado; Cerrado; Completado; Cobrada; Cobrado; Liquidada; Totalmente pagado; Totalmente pagada;
    Pagadas; Saldada; Cerrada;
    Betaald; Afgesloten; Voltooid; Volledig betaald; Voldaan; Betaalde; Gesloten; Afgehandeld;
    Pagata; Pagato; Chiuso; Completata; Saldata; Saldato; Incassata; Incassato; Interamente pagata; Pagate;
    Chiusa;
    Pago; Paga; Fechado; Concluído; Liquidada; Liquidado; Totalmente pago; Totalmente paga; Recebida; Recebido;
    Quitado; Quitada; Pagas; Fechada;
    Betalad; Betald; Betalt; Avslutad; Betalda; Slutförda; Betalade; Slutbetald; Helt betald; Reglerad;
    Betalt; Afsluttet; Fuldt betalt; Lukket; Indbetalt;
    Betalt; Avsluttet; Fullt betalt; Innbetalt; Lukket;
    Maksettu; Suljettu; Maksetut; Kokonaan maksettu; Suoritettu;
    Zapłacona; Zapłacono; Zapłacone; Zamknięto; Ukończone; Opłacona; Opłacone; Opłacony; Zapłacony;
    Rozliczona; W pełni opłacona; Uregulowana;
    Zaplaceno; Placeno; Zaplacené; Uhrazeno; Dokončené; Zaplacená; Uhrazená; Uhrazené; Plně uhrazeno;
    Zaplacený; Vyrovnáno;
    支払済; 支払済み; 完了; 入金済; 入金済み; 決済済; 全額支払済; 完済;
    已付款; 已支付; 已付; 已关闭; 已關閉; 已完成; 已收款; 已结清; 已結清; 全额付款; 已全额支付; 付清; 已付清;
  `,
  void: `
    Cancelled; Reversed; Abandoned; Voided; Void; Canceled; Deleted; Archived; Write Off; Written off;
    Written-off; Uncollectible; Bad debt; Void invoice;
    Storniert; Abgesagt; Umgekehrt; Ungültig; Annulliert; Abgeschrieben; Gelöscht; Archiviert;
    Uneinbringlich; Stornierung; Ausgebucht; Nichtig;
    Annulé; Extourné; Abandonnée; Inversé; Invalidé; Annulée; Supprimée; Archivée; Irrécouvrable; Passée en
    perte; Nulle;
    Cancelado; Revertido; Abandonada; Cancelada; Revertida; invertido; Anulado; Anulada; Eliminada;
    Archivada; Incobrable; Cancelada por impago;
    Geannuleerd; Teruggeboekt; Gecrediteerd; Verlaten; Teruggedraaid; Nietig verklaard; Vervallen verklaard;
    Verwijderd; Gearchiveerd; Afgeboekt; Oninbaar;
    Annullata; Stornata; Annullato; Abbandonata; Invertito; Nulla; Eliminata; Archiviata; Inesigibile;
    Annullate;
    Cancelada; Cancelado; Estornado; Abandonada; Abandonado; Invertido; Anulado; Anulada; Excluída;
    Arquivada; Incobrável; Canceladas;
    Avbruten; Krediterad; Annullerad; Övergiven; Omvänd; Ogiltig; Makulerad; Raderad; Arkiverad; Avskriven;
    Annulleret; Tilbageført; Aflyst; Omvendt; Ugyldig; Slettet; Arkiveret; Afskrevet;
    Kansellert; Reversert; Tapsført; Avbrutt; Anullert; Slettet; Arkivert; Avskrevet; Annullert; Makulert;
    Peruttu; Kumottu; Palautettu; Hylätty; Peruutettu; Mitätöity; Poistettu; Arkistoitu; Mitätön;
    Anulowano; Odwrócone; Anulowane; Opuszczone; Unieważnione; Anulowana; Anulowany; Unieważniona; Usunięta;
    Zarchiwizowana; Nieściągalna;
    Zrušeno; Opraveno; Obráceně; Opuštěno; Neplatný; Stornováno; Stornovaná; Zrušená; Smazáno; Odepsáno;
    Nedobytná;
    キャンセル済; 逆仕訳済; 取消済; 放棄済; キャンセル; 取消; 無効; 削除済み; 貸倒;
    已取消; 已撤销; 已撤銷; 撤銷; 已丢弃; 已放棄; 已作废; 作废; 作廢; 已作廢; 取消; 已删除; 坏账; 已核销;
  `,
  credit: `
    Customer Credit Note; Credit Note; Return; Credit memo; Credit; Refund invoice;
    Kundengutschrift; Gutschrift; Retoure; Rechnungskorrektur; Stornorechnung; Gutschriften;
    Avoir client; Avoir; Avoir du client; Note de crédit; Retour; Facture avoir; Avoirs;
    Factura rectificativa; Nota de crédito; Retornar; Abono; Notas de crédito; Rectificativa;
    Klant creditfactuur; Creditfactuur; Creditnota; Creditfacturen;
    Nota di credito cliente; Nota di credito; Ritorno; Note di credito;
    Nota de Crédito de Cliente; Nota de Crédito; Nota de Crédito ao Consumidor; Devolver; Devolução; Notas
    de crédito;
    Kundkreditfaktura; Kreditfaktura; Kreditnota; Kredit Faktura; Retur; Kredit;
    Kunde kreditnota; Kreditnota; Kreditnotaer;
    Kundekreditnota; Kreditnota; Kreditnotaer;
    Asiakkaan hyvityslasku; Hyvityslasku; Asiakashyvitys; Hyvitys;
    Nota Kredytowa Klienta; Nota Kredytowa; Korekta sprzedaży; Korekta; Faktura korygująca;
    Opravný daňový doklad; Dobropis zákazníka; Dobropis; Opravný doklad;
    顧客クレジットノート; クレジットノート; 返金通知; 貸方表; 赤伝;
    客户退款; 客戶貸記單; 退款通知; 貸記單; 客户退款通知; 客戶折讓單; 折讓單; 换货凭单; 信用记录; 同意折讓照會通知; 貸款註記; 红字发票; 紅字發票; 贷项通知单;
  `,
  credited: `
    Credit Note Issued; Credited; Refunded or converted; Fully credited;
    Gutschrift ausgelöst; Gutgeschrieben;
    Note de crédit émise; Remboursée ou convertie;
    Nota de crédito emitida; Abonada;
    Credit Note uitgegeven; Gecrediteerd;
    Nota di Credito Emessa;
    Nota de Crédito Emitido; Nota de Crédito Emitida;
    Kredit Faktura Skapad;
    Hyvityslasku Annettu;
    换货凭单已发出;
  `,
  delivered: `
    Delivered;
    Zugestellt;
    Livrée; Remise;
    Entregado;
    Afgeleverd; Bezorgd;
    Consegnata;
    Levereras; Levererad;
    Leveret;
    Levert;
    Toimitettu;
    Dostarczono;
    Doručeno;
  `,
  'delivery-failed': `
    Undelivered; Delivery error; Delivery issue; Bounced; Delivery failed; Failed to send; Send failed;
    Unzustellbar; Zustellfehler; Nicht zugestellt; Versand fehlgeschlagen;
    Non délivrée; Échec de l'envoi; Erreur de livraison;
    No entregado; No entregada; Error de entrega; Error de envío;
    Niet afgeleverd; Bezorgfout; Verzenden mislukt;
    Non consegnata; Errore di consegna; Invio non riuscito;
    Não entregue; Erro de entrega; Falha no envio;
    Ej levererad; Leveransfel;
    Ikke leveret; Leveringsfejl;
    Ikke levert; Leveringsfeil;
    Toimitus epäonnistui;
    Nie dostarczono; Błąd dostarczenia;
    Nedoručeno; Chyba doručení;
    配信エラー; 不達; 送信エラー;
    发送失败; 投递失败; 發送失敗;
  `,
};
