import type { Words } from './words.ts';

/** What is still open. */
export const balance: Words = {
  en: `
    Bal. Amt.; Bal Amount; Pend. Amt.; Pending Amt; Bal O/S; Unpaid amt; Amount Due; Residual; Balance; Outstanding Amount; Outstanding; Outstanding Amt; Remaining Balance;
    Remaining unpaid; Balance Due; Invoice Balance; Due; Remaining; Amount to Pay; Amount to Pay Today; Due
    Amount; Open balance; Remaining Amount; Amount owing; Open amount; Open; Open amt; Open amt.; Balance
    outstanding; Outstanding balance; Outstanding bal.; O/S; O/S amt; O/S amount; O/S balance; OS Amount;
    Bal; Bal.; Bal. due; Bal due; Amt due; Amt. due; Amount outstanding; Amount open; Amount remaining;
    Amount unpaid; Unpaid; Unpaid amount; Unpaid balance; Total due; Total outstanding; Total open; Total
    Amount Due; Still due; Still owing; Owed; Owing; Amount owed; Balance owing; Balance remaining;
    Remainder; Remaining Amt; Rem. amount; Residual amount; Net due; Net balance; Receivable; Receivables;
    Receivable amount; Amount receivable; Debt; To pay; To be paid; To collect; Amount to collect; Payable;
    Current balance; Balance amount; Amount Due (open); Left to pay; Left unpaid; Pending; Pending amount;
    Uncollected; Arrears; Past due amount; Overdue amount; Ending balance; Open value; Due balance;
    Unsettled; Unsettled amount; Not paid; Outst.; Outst. amount; Outstanding value; Unallocated; Closing
    balance; Invoice open amount; Open invoice amount; Balance total; Residual balance;
    Owes; Still owes; Owes us; Still to come; Still to pay; Yet to pay; Yet to be paid; Amount to receive; To receive; Still outstanding`,
  de: `
    Offener Rest; Fälliger Betrag; Offen; Saldo; Ausstehender Betrag; Ausstehend; Offener Betrag; Verbleibendes Saldo;
    Offener Zahlbetrag; Rechnungssaldo; Zahlbarer Betrag; Zahlbarer Betrag (heute); Restbetrag; Offener
    Saldo; Restsaldo; Rest; Restforderung; Restschuld; Noch offen; Offen (Brutto); Noch zu zahlen; Zu
    zahlen; Zahlbetrag; Ausstehender Saldo; Ausstand; Außenstand; Außenstände; Offene Forderung; Offene
    Summe; Offener Rechnungsbetrag; Unbezahlt; Unbezahlter Betrag; Offener Posten; Offene Posten; OP-Betrag;
    OP-Saldo; Offen gesamt; Verbleibend; Verbleibender Betrag; Fällig (Betrag); Offenstehend; Offenstehender
    Betrag; Schuldbetrag; Geschuldeter Betrag; Saldo offen; Offener Restbetrag; Fälliger Saldo; Differenz
    offen; Ausst. Betrag; Offen Betrag; Offener Betrag (brutto); Restwert; Rest offen; Forderungssaldo;
    Nicht bezahlt; Verbleibend offen; offen brutto`,
  fr: `
    Reste à percevoir; RAP; Montant dû; Résiduel; Solde; Montant en suspens; Solde restant; Reste à payer; Impayé; Solde facture;
    Exigible; Restant; Montant à payer; Montant à payer aujourd'hui; Solde dû; Solde ouvert; Solde à payer;
    Solde à régler; Restant dû; Reste dû; Reste à régler; Reste à recevoir; Reste à encaisser; Montant
    restant; Montant restant dû; Montant ouvert; Montant impayé; Montant non réglé; Non réglé; Non payé; À
    recevoir; À encaisser; À régler; Dû; Due; Total dû; Montant exigible; Encours; En-cours; Montant à
    régler; Solde client; Solde débiteur; Créance; Solde TTC; Reste; Net à payer; Montant en attente;
    Montant dû TTC; Solde impayé; Impayés; Balance; Total restant dû; À payer; Ouvert; Reste TTC; Reste à
    payer TTC`,
  es: `
    Saldo pend.; Pte.; Importe adeudado; Saldo; Monto pendiente; Saldo pendiente; Balance restante; Balance; Resta por pagar;
    Pendiente; Importe a pagar; Pendiente de Cobro; Balance de Factura; Balance de la Factura; Importe
    pendiente; Cantidad adeudada; Importe a pagar hoy; Importe pendiente de pago; Pendiente de pago;
    Pendiente de cobrar; Por cobrar; Por pagar; Saldo deudor; Saldo por cobrar; Saldo vencido; Saldo
    restante; Importe restante; Restante; Monto adeudado; Monto por cobrar; Adeudado; Saldo actual; Cantidad
    pendiente; Total pendiente; Total adeudado; Impagado; Importe impagado; Deuda; Monto a pagar; Residual;
    Importe residual; Debe; Saldo abierto; Importe abierto; Total a pagar; A pagar; A cobrar; Saldo total;
    No pagado; Pte.; Pte. cobro; Pte. de cobro; Pdte.; Importe pdte.; Saldo insoluto; Cantidad debida; Saldo
    final; Remanente; Resto; Importe debido; Valor pendiente; Adeudo; Por recibir; Importe por cobrar; Falta por pagar; Falta por cobrar`,
  nl: `
    Verschuldigd bedrag; Resterend; Saldo; Openstaand Bedrag; Openstaande Amt; Resterende saldo; Balans;
    Resterend onbetaald; Te voldoen; Te betalen bedrag; Openstaand; Factuur balans; Vandaag te betalen;
    Open; Openstaand saldo; Open saldo; Open bedrag; Open staand; Openst. bedrag; Nog te betalen; Te
    betalen; Te ontvangen; Restbedrag; Restant; Rest; Resterend bedrag; Resterend saldo; Restsaldo;
    Verschuldigd; Openstaand totaal; Onbetaald; Onbetaald bedrag; Saldo open; Nog open; Nog te voldoen; Nog
    te ontvangen; Totaal openstaand; Totaal verschuldigd; Vordering; Saldo debiteur; Te vorderen; Uitstaand;
    Uitstaand bedrag; Uitstaand saldo; Nog openstaand; Openstaande bedrag; Niet betaald`,
  it: `
    Importo dovuto; Residuo; Saldo; In sospeso; Restante da pagare; Totale da Pagare; Saldo dovuto; Inevase;
    Saldo della fattura; Rimanente; Importo da pagare; Ammontare da pagare oggi; Ammontare dovuto; Da
    pagare; Da incassare; Da saldare; Aperto; Importo aperto; Importo residuo; Saldo residuo; Saldo aperto;
    Importo rimanente; Rimanenza; Scoperto; Insoluto; Importo insoluto; Dovuto; Totale dovuto; Credito;
    Credito residuo; Da riscuotere; Importo da incassare; Non pagato; Non saldato; Residuo da pagare;
    Residuo da incassare; Saldo da pagare; Resto; Importo scoperto; Totale aperto; Saldo cliente; Saldo
    scaduto; Saldo finale; Resta da pagare; Tot. residuo; Importo a saldo`,
  pt: `
    Valor em Dívida; Valor devido; Residual; Saldo; Montante em Dívida; Saldo Devedor; Saldo remanescente;
    Balanço; Restante a receber; Restante para pagar; Pendente; Por Liquidar; Em Aberto; Saldo da fatura;
    Total em dívida; Total Devido; Restante; Montante a Pagar; Montante a Pagar Hoje; Saldo em aberto; Valor
    em aberto; Montante em aberto; Por pagar; Por receber; A receber; A pagar; Valor a receber; Valor a
    pagar; Saldo a receber; Saldo pendente; Valor pendente; Montante pendente; Dívida; Saldo em dívida; Em
    dívida; Devido; Remanescente; Valor remanescente; Valor restante; Saldo restante; Falta pagar; Falta
    receber; Total a pagar; Total em aberto; Aberto; Por regularizar; Não pago; Saldo atual; Montante por
    liquidar; Valor por liquidar; Saldo por liquidar; Montante devido; Resto; Valor residual; Saldo final;
    Saldo vencido; Pend.`,
  sv: `
    Utestående belopp; Kvarvarande; Saldo; Utestående; Återstående Saldo; Återstående obetalt; Balans;
    Resterande belopp; Belopp att betala; Utestående/Obetalt; Fakturabalans; Förfallet belopp; Resterande;
    Förfallna belopp; Kvar; Kvar att betala; Kvarstående; Kvarstår; Rest; Restbelopp; Restsaldo;
    Återstående; Återstår; Återstående belopp; Att betala; Obetalt; Obetalt belopp; Utestående saldo; Öppet
    belopp; Öppet saldo; Öppen; Ej betalt; Fordran; Skuld; Kundfordran; Resterar; Totalt utestående; Belopp
    kvar; Utest. belopp; Kvarvarande belopp; Kvarvarande saldo; Oreglerat; Saldo att betala`,
  da: `
    Forfaldent beløb; Resterende; Balance; Resterende ubetalte; Udestående beløb; Beløb forfaldent; Faktura
    Balance; Resterer; Udestående; Restbeløb; Restsaldo; Rest; Restgæld; Saldo; Åben saldo; Åbent beløb;
    Åben; Udestående saldo; Skyldigt beløb; Skyldig; Til betaling; At betale; Mangler; Resterende beløb;
    Resterende saldo; Ubetalt; Ubetalt beløb; Tilgodehavende; Beløb til betaling; Restance; Ikke betalt;
    Manglende betaling; Åbentstående; Total udestående; Udest. beløb; Forfalden saldo; Skyldes`,
  no: `
    Skyldig beløp; Gjenværende; Balanse; Restbeløp; Gjenstående; Utestående; Forfalt beløp; Resterende;
    Saldo; Rest; Restsaldo; Utestående beløp; Utestående saldo; Åpen saldo; Åpent beløp; Åpen; Gjenstående
    beløp; Gjenstår; Å betale; Til betaling; Ubetalt; Ubetalt beløp; Skyldig; Restanse; Ikke betalt; Beløp å
    betale; Resterende beløp; Fordring; Tilgode; Mangler; Totalt utestående; Gjenv. beløp; Utest. beløp;
    Gjenværende beløp; Rest til betaling; Gjenstående saldo`,
  fi: `
    Maksettava summa; Jäännös; Saldo; Erääntynyt summa; Jäljelläoleva saldo; Jäljellä oleva avoin summa;
    Avoin lasku; Maksettava; Erääntyvä summa; Jäljellä; Avoin summa; Avoinna; Avoin; Avoin saldo; Avoin
    määrä; Avoimena; Maksamatta; Maksamaton; Jäljellä oleva; Jäljellä oleva summa; Jäljellä oleva saldo;
    Jäljellä maksettavaa; Maksettavaa; Jäljellä maksamatta; Avoinna yhteensä; Avoinna oleva summa; Saatava;
    Saatavat; Maksamaton summa; Loppusaldo; Velka; Erääntynyt saldo; Avoin yhteensä; Avoinna (summa); Avoin
    rahamäärä; Maksettavana; Perittävä`,
  pl: `
    Zostało; Należność; Pozostało; Saldo; Do zapłaty; Zaległości; Kwota do zapłaty; Kwota Należna; Pozostałe; Saldo
    do zapłaty; Pozostało do zapłaty; Do zapłacenia; Pozostała kwota; Kwota pozostała; Nierozliczone;
    Nierozliczona kwota; Nieopłacone; Nieopłacona kwota; Niezapłacone; Niezapłacono; Kwota niezapłacona;
    Zadłużenie; Dług; Saldo należności; Otwarte; Otwarta kwota; Kwota otwarta; Kwota nierozliczona;
    Należności; Zaległość; Saldo otwarte; Kwota do rozliczenia; Nierozliczono; Do rozliczenia; Pozostaje;
    Pozostaje do zapłaty; Kwota wymagalna; Należna kwota; Reszta; Kwota zaległa`,
  cs: `
    Splatná částka; Zůstatek; Částka splatná; Zbytek; Zbývající nezaplacené; Zbývá zaplatit; Částka k
    platbě; Nezaplaceno; Dlužná částka; Zbývá; ČÁSTKA K ZAPLACENÍ; Zbývá uhradit; K úhradě; K zaplacení;
    Zbývá k úhradě; Zbývá k zaplacení; Neuhrazeno; Neuhrazená částka; Nezaplacená částka; Dluh; Saldo;
    Otevřená částka; Otevřeno; Zbývající částka; Nedoplatek; Pohledávka; Zůstatek k úhradě; Doplatit;
    Dlužno; Zůstatková částka; Neuhr. částka; Nezaplacený zůstatek; Otevřený zůstatek; Dlužný zůstatek;
    Zbývající; Dosud neuhrazeno; Částka k úhradě; Celkem k úhradě`,
  ja: `
    未収; 未収金; 請求残高; 残高; 未消込額; 請求額; 支払金額; 未入金額; 未収金額; 未収額; 未収残高; 売掛残高; 売掛金残高; 未回収額; 未回収残高; 未払額; 未払金額; 未払残高; 残額; 残金;
    未決済額; 未決済残高; 未決済; 差引残高; 支払残高; 未入金; 未入金残高; 要支払額; 請求残; 入金残; お支払残高; 未精算額; 債権残高; 未済額; 支払うべき金額; 残高合計; 未消込残高;
    未払い金額; 未払い残高; 残債; 回収残; 未回収; 売掛残; 債権残; 未払残; 入金待ち金額`,
  zh: `
    未收; 到期金额; 到期金額; 余额; 餘額; 未付金额; 未付款餘額; 到期餘額; 應支付的金額; 未付清的; 發票餘額; 应付金额; 應付金額; 尚餘; 付款金额; 今日付款金额; 未收金额; 未收金額;
    未收款; 未收餘額; 欠款; 欠款金额; 欠款金額; 尚欠; 欠额; 应收余额; 應收餘額; 未结金额; 未結金額; 未结余额; 未清金额; 未清金額; 剩余金额; 剩餘金額; 剩余; 结余; 結餘;
    未付余额; 未付餘額; 未付; 未偿金额; 未償金額; 待收金额; 待付金额; 待收款; 未核销金额; 未核销; 到期余额; 期末余额; 未還款; 應付餘額; 未支付金额; 未支付; 应付余额; 欠款余额;
    应收款; 應收款; 應收帳款餘額; 待收; 未沖金額; 未收账款; 未沖餘額`,
};
