import type { Words } from './words.ts';

/** Columns that look like a field and are none: other days, other amounts, internal ids. */
export const other: Words = {
  en: `
    Regarding; Concerning; Date paid; Paid date; Paid on; Payment date; Last payment date; Last payment; Receipt date; Expected
    payment date; Expected date; Promise date; Promised date; Promise to pay; Reminder date; Last reminder;
    Last contacted; Next reminder; Next activity; Activities; Delivery date; Ship date; Shipping date; Order
    date; Service date; Period; Period from; Period to; Modified; Last modified; Modified on; Updated;
    Updated at; Updated on; Last updated; Created on; Created at; Created date; Date created; Sent on; Date
    sent; Sent date; Sent; Sent at; Viewed on; Last viewed; Closed date; Closed on; Discount date; Last
    activity; Follow-up date; Dunning date; ID; Internal ID; Record ID; UUID; GUID; System ID; Row; Line;
    Line no.; Actions; Action; Select; Description; Memo; Notes; Note; Comment; Comments; Remarks; Subject;
    Title; Project; Salesperson; Sales person; Sales rep; Rep; Owner; Assigned to; Created by; Location;
    Branch; Department; Warehouse; Territory; Region; Country; City; State/Province; Zip; Address; Billing
    address; Shipping address; Street; Class; Cost center; Credit limit; Discount; Discount amount; Disc.;
    Interest; Total claim; Claim total; Total with interest; Late fee; Late fees; Fees; Exchange rate; Rate;
    Ex. rate; FX rate; Qty; Quantity; Unit price;
    Price; Item; Items; Product; Profit; Margin; Cost; Commission; Write-off; Written off; Payment method; Payment type;
    Method; Payment mode; Mode of payment; Bank; Bank account; IBAN; Attachments; Files; Tags; Labels;
    Priority; Reminders; Reminder level; Dunning level; Attempts; Retainer; Advance amount; Unapplied;
    Unapplied amount; Unused amount; Available credit; Advance; Days to Due Date; Days until due; Due in;
    Days to pay; Avg. days to pay; VAT number; VAT no.; VAT ID; Tax ID; Tax number; Tax rate; VAT %; Tax %;
    Number of invoices; Invoices; No. of invoices; Invoice count; Count; Percent; Percents; %; % of total;
    Customer Group; Receivable Account; GL Account; Ledger; Journal; Account type; Website; Fax; Language;
    Credit Note; Credit notes; Credit Note Amount; Future Payment Amount; Future Payment Ref; GL Balance;
    Difference; Opening balance; Previous balance; Customer balance; Account balance; Sent to; Delivery
    status; Email status; Email sent; E-mail status; Printed; No. Printed; Cash discount; Retention;
    Withholding; Withholding tax; Deposit; Deposits; Shipping; Freight; Tip; Rounding; Delivery note;
    Delivery Notes; Corrective; Location Code; Sales Partner; Cost Centre; Receipts; Last note; Risk; Score;
    Payment score; Credit score; Rating; Expected in`,
  de: `
    Bezahlt am; Zahlungsdatum; Zahldatum; Gezahlt am; Zahlungseingang; Zahlung am; Letzte Zahlung;
    Ausgleichsdatum; Lieferdatum; Leistungsdatum; Leistungszeitraum; Bestelldatum; Auftragsdatum;
    Versanddatum; Versendet am; Geändert; Geändert am; Erfasst am; Letzte Änderung; Aktualisiert; Mahndatum;
    Letzte Mahnung; Nächste Mahnung; Skontodatum; Skonto bis; Skontofrist; Valutadatum; Wertstellung;
    Zeitraum; Mahnstufe; Mahnungen; Mahnstatus; Skonto; Skontobetrag; Rabatt; Kreditlimit; Mahngebühr;
    Mahngebühren; Zinsen; Verzugszinsen; Wechselkurs; Kurs; Menge; Einzelpreis; Preis; Artikel;
    Beschreibung; Bemerkung; Bemerkungen; Notiz; Notizen; Betreff; Projekt; Kommentar; Titel; Verkäufer;
    Vertriebsmitarbeiter; Sachbearbeiter; Bearbeiter; Ansprechpartner; Adresse; Straße; Ort; PLZ; Land;
    Aktionen; Aktion; Auswahl; Zahlungsart; Zahlungsmethode; Zahlweise; Bank; IBAN; USt-IdNr.; Steuernummer;
    Steuersatz; Anzahlung; Anzahl; Prozent; Prozente; Filiale; Kostenstelle; Sachkonto; Gegenkonto;
    Buchungstext; Text; Lieferschein; Erwartet am; Ertrag; Deckungsbeitrag; Gutschrift; Gutschriften; Anzahl
    Rechnungen; Tage bis Fälligkeit; Fällig in; Sprache; Kundengruppe; Anhang; Anhänge; Kreditrahmen;
    Lieferadresse; Rechnungsadresse; Website; Fax`,
  fr: `
    Date de paiement; Date paiement; Date de règlement; Date règlement; Payée le; Réglée le; Dernier
    paiement; Date de livraison; Date de commande; Date d'envoi; Envoyée le; Modifié le; Date de
    modification; Dernière relance; Date de relance; Prochaine relance; Relances; Niveau de relance;
    Période; Description; Libellé; Objet; Note; Notes; Commentaire; Commentaires; Remarque; Projet; Vendeur;
    Commercial; Représentant; Adresse; Ville; Code postal; Pays; Actions; Action; Mode de paiement; Mode de
    règlement; Moyen de paiement; Banque; IBAN; Remise; Escompte; Limite de crédit; Plafond; Intérêts;
    Pénalités; Frais; Taux de change; Taux; Taux TVA; Quantité; Qté; Prix unitaire; Prix; Article;
    Pourcentage; Pourcentages; Avoir; Avoirs; Acompte; N° TVA; Nombre de factures; Journal; Site; Auteur;
    Jours avant échéance; Langue; Marge; Activité; Pièces jointes; Date de valeur; Échoit dans; Assujetti`,
  es: `
    Fecha pago; Fecha de cobro; Fecha cobro; Pagada el; Cobrada el; Último pago; Fecha de entrega; Fecha de
    pedido; Fecha de envío; Enviada el; Modificado; Modificado el; Fecha de modificación; Último
    recordatorio; Recordatorios; Periodo; Período; Descripción; Concepto; Asunto; Notas; Nota; Comentarios;
    Comentario; Observaciones; Proyecto; Vendedor; Comercial; Agente; Dirección; Ciudad; Código postal;
    C.P.; País; Provincia; Acciones; Acción; Forma de pago; Método de pago; Medio de pago; Banco; IBAN;
    Descuento; Límite de crédito; Intereses; Recargo; Tipo de cambio; Tasa; Cambio; Tipo IVA; % IVA;
    Cantidad de artículos; Uds.; Unidades; Precio; Precio unitario; Artículo; Porcentaje; Porcentajes; Nota
    de crédito; Abono; Anticipo; Anticipos; NIF; CIF; RFC; NIF/CIF; Número de facturas; Diario; Sucursal;
    Almacén; Días para vencer; Días hasta vencimiento; Idioma; Retención; IRPF; Adjuntos; Usuario; Creado
    por`,
  nl: `
    Betalingskenmerk;
    Betaaldatum; Betaald op; Datum betaling; Laatste betaling; Leverdatum; Orderdatum; Verzenddatum;
    Verzonden op; Gewijzigd; Gewijzigd op; Laatst gewijzigd; Herinnering; Herinneringen; Laatste
    herinnering; Aanmaning; Aanmaningen; Periode; Omschrijving; Onderwerp; Notitie; Notities; Opmerking;
    Opmerkingen; Project; Verkoper; Vertegenwoordiger; Adres; Plaats; Postcode; Land; Acties; Actie;
    Betaalmethode; Betaalwijze; Betalingswijze; Bank; IBAN; Korting; Betalingskorting; Kredietlimiet; Rente;
    Kosten; Wisselkoers; Koers; Aantal; Prijs; Stukprijs; Artikel; Percentage; Btw-tarief; Btw-nummer; Btw
    %; Creditnota; Voorschot; Aantal facturen; Dagboek; Dagen tot vervaldatum; Taal; Bijlagen; Titel;
    Beschrijving; Aangemaakt door; Behandelaar`,
  it: `
    Data pagamento; Data di pagamento; Pagata il; Data incasso; Ultimo pagamento; Data consegna; Data
    ordine; Data invio; Inviata il; Data spedizione; Modificato; Data modifica; Ultimo sollecito; Solleciti;
    Sollecito; Livello sollecito; Periodo; Descrizione; Oggetto; Note; Nota; Commento; Commenti; Progetto;
    Venditore; Agente; Commerciale; Indirizzo; Città; CAP; Provincia; Paese; Azioni; Azione; Metodo di
    pagamento; Modalità di pagamento; Modalità pagamento; Tipo pagamento; Banca; IBAN; Sconto; Limite di
    credito; Fido; Interessi; Mora; Spese; Cambio; Tasso di cambio; Aliquota; Aliquota IVA; % IVA; Quantità;
    Q.tà; Prezzo; Prezzo unitario; Articolo; Percentuale; Percentuali; Nota di credito; Anticipo; Partita
    IVA; P.IVA; P. IVA; Codice fiscale; Numero fatture; Giornale; Sezionale; Giorni alla scadenza; Lingua;
    Allegati; Ritenuta; Bollo; Codice SDI; Creata da`,
  pt: `
    Data de pagamento; Data do pagamento; Data pagamento; Pago em; Paga em; Data de recebimento; Último
    pagamento; Data de entrega; Data da encomenda; Data do pedido; Data de envio; Enviada em; Modificado;
    Modificado em; Última modificação; Último lembrete; Lembretes; Período; Descrição; Assunto; Notas; Nota;
    Observações; Observação; Comentários; Comentário; Projeto; Projecto; Vendedor; Comercial; Morada;
    Endereço; Cidade; Código postal; CEP; País; Localidade; UF; Ações; Ação; Acções; Forma de pagamento;
    Método de pagamento; Modo de pagamento; Meio de pagamento; Banco; IBAN; Desconto; Limite de crédito;
    Juros; Multa; Taxa de câmbio; Câmbio; Taxa; Taxa IVA; % IVA; Quantidade; Qtd.; Preço; Preço unitário;
    Artigo; Percentagem; Percentagens; Percentuais; Nota de crédito; Adiantamentos; NIF; CNPJ; CPF;
    CNPJ/CPF; Número de faturas; Diário; Dias para vencer; Idioma; Retenção; Anexos; Criado por; Autor`,
  sv: `
    OCR; OCR-nummer; OCR-nr;
    Betaldatum; Betald den; Betalningsdatum; Betalningsdag; Senaste betalning; Leveransdatum; Orderdatum;
    Skickad den; Skickat den; Ändrad; Ändrad den; Senast ändrad; Påminnelse; Påminnelser; Senaste
    påminnelse; Påminnelsedatum; Period; Beskrivning; Ämne; Anteckning; Anteckningar; Kommentar; Notering;
    Projekt; Säljare; Adress; Ort; Postnummer; Postnr; Land; Åtgärder; Åtgärd; Betalsätt; Betalningssätt;
    Betalningsmetod; Bank; Bankgiro; Plusgiro; Rabatt; Kreditgräns; Ränta; Dröjsmålsränta; Avgift; Avgifter;
    Växelkurs; Kurs; Antal; Pris; Styckpris; Artikel; Procent; Momssats; Moms %; Kreditnota; Förskott;
    Org.nr; Organisationsnummer; Momsnummer; Antal fakturor; Dagar till förfall; Språk; Bilagor; Text;
    Skapad av; Handläggare; Er referens person; Vår referens`,
  da: `
    Betalings-ID; FIK-nummer;
    Betalingsdato; Betalt den; Betalt dato; Seneste betaling; Leveringsdato; Ordredato; Sendt den; Ændret;
    Ændret den; Senest ændret; Rykker; Rykkere; Seneste rykker; Rykkerniveau; Periode; Beskrivelse; Emne;
    Note; Noter; Bemærkning; Bemærkninger; Kommentar; Projekt; Sælger; Adresse; By; Postnr.; Postnummer;
    Land; Handlinger; Handling; Betalingsmetode; Betalingsform; Betalingsmåde; Bank; Rabat; Kreditmaksimum;
    Rente; Renter; Gebyr; Gebyrer; Valutakurs; Kurs; Antal; Pris; Stykpris; Vare; Procent; Momssats; Moms %;
    Kreditnota; Acontobeløb; Forudbetaling; CVR-nr.; CVR; Antal fakturaer; Dage til forfald; Sprog; Bilag
    (filer); Tekst; Oprettet af; Vores ref.; Kontantrabat`,
  no: `
    KID; KID-nummer; KID-nr;
    Betalingsdato; Betalt den; Betalt dato; Siste betaling; Leveringsdato; Ordredato; Sendt den; Endret;
    Endret den; Sist endret; Purring; Purringer; Siste purring; Purredato; Periode; Beskrivelse; Emne;
    Notat; Notater; Merknad; Merknader; Kommentar; Prosjekt; Selger; Adresse; Sted; By; Postnr; Postnr.;
    Postnummer; Land; Handlinger; Handling; Betalingsmåte; Betalingsmetode; Bank; Rabatt; Kredittgrense;
    Rente; Renter; Gebyr; Gebyrer; Valutakurs; Kurs; Antall; Pris; Enhetspris; Vare; Prosent; Mva-sats; Mva
    %; Kreditnota; Forskudd; Org.nr; Org.nr.; Organisasjonsnummer; Antall fakturaer; Dager til forfall;
    Språk; Vedlegg; Tekst; Opprettet av; Vår ref.; Vår ref`,
  fi: `
    Viite; Viitenumero; Viitenro; Pankkiviite;
    Maksettu pvm; Maksun päivä; Viimeisin maksu; Toimituspäivä; Tilauspäivä; Lähetetty pvm; Lähetyspäivä;
    Muokattu; Päivitetty; Muistutus; Muistutukset; Viimeisin muistutus; Huomautus; Huomautukset;
    Maksumuistutus; Jakso; Kausi; Kuvaus; Aihe; Muistiinpano; Muistiinpanot; Kommentti; Kommentit;
    Lisätiedot; Projekti; Myyjä; Osoite; Kaupunki; Postinumero; Postitoimipaikka; Maa; Toiminnot; Toiminto;
    Maksutapa; Pankki; Alennus; Luottoraja; Korko; Viivästyskorko; Kulut; Maksut ja kulut; Valuuttakurssi;
    Kurssi; Määrä kpl; Kpl; Hinta; Yksikköhinta; Tuote; Prosentti; Prosenttia; Alv %; Verokanta;
    Hyvityslasku; Ennakko; Y-tunnus; Laskujen määrä; Päivää eräpäivään; Kieli; Liitteet; Luonut; Viitteemme`,
  pl: `
    Data płatności faktycznej; Data zapłaty; Zapłacono dnia; Data wpłaty; Ostatnia płatność; Data dostawy;
    Data zamówienia; Data wysłania; Data wysyłki; Wysłano dnia; Data modyfikacji; Zmodyfikowano; Ostatnia
    zmiana; Data sprzedaży; Monit; Monity; Przypomnienia; Ostatnie przypomnienie; Wezwanie; Wezwania; Okres;
    Opis; Temat; Notatka; Notatki; Uwagi; Komentarz; Komentarze; Projekt; Sprzedawca; Handlowiec; Adres;
    Miasto; Kod pocztowy; Kraj; Akcje; Akcja; Działania; Metoda płatności; Forma płatności; Sposób zapłaty;
    Sposób płatności; Bank; Nr rachunku; Rabat; Upust; Limit kredytowy; Odsetki; Opłata; Opłaty; Kurs; Kurs
    waluty; Kurs wymiany; Ilość; Cena; Cena jednostkowa; Towar; Produkt; Procent; Stawka VAT; Nota
    kredytowa; Zaliczka; Przedpłata; NIP; REGON; Liczba faktur; Dni do terminu; Język; Załączniki; Utworzył;
    Dziennik; Lp.; Lp`,
  cs: `
    Datum úhrady; Datum platby; Uhrazeno dne; Zaplaceno dne; Datum zaplacení; Poslední platba; Datum dodání;
    Datum objednávky; Odesláno dne; Datum odeslání; Změněno; Datum změny; Upraveno; DUZP; Datum zdanitelného
    plnění; Datum plnění; Upomínka; Upomínky; Poslední upomínka; Období; Popis; Předmět; Poznámka; Poznámky;
    Komentář; Projekt; Prodejce; Obchodník; Adresa; Město; PSČ; Země; Stát; Akce; Způsob platby; Způsob
    úhrady; Forma úhrady; Metoda platby; Banka; Bankovní účet; Sleva; Skonto; Kreditní limit; Úroky; Úrok z
    prodlení; Poplatek; Poplatky; Kurz; Směnný kurz; Množství; Cena za jednotku; Cena; Položka; Zboží;
    Procento; Procenta; Sazba DPH; Dobropis; Zálohy; IČO; DIČ; IČ; Počet faktur; Dní do splatnosti; Jazyk;
    Přílohy; Vytvořil; Deník; Text; Konstantní symbol; Specifický symbol`,
  ja: `
    入金日; 支払日; 最終入金日; 最終支払日; 納品日; 納期; 受注日; 注文日; 送付日; 送信日; 更新日; 更新日時; 最終更新日; 作成日時; 督促日; 最終督促日; 督促; 督促レベル; 期間;
    説明; 件名; 備考; メモ; 摘要; コメント; プロジェクト; 案件名; 営業担当; 営業担当者; 担当者; 担当; 住所; 郵便番号; 国; 都道府県; 操作; アクション; 支払方法; 決済方法;
    お支払方法; 銀行; 口座; 値引; 割引; 与信限度額; 与信枠; 利息; 遅延損害金; 手数料; 為替レート; レート; 数量; 単価; 品名; 商品; 割合; 税率; クレジットノート; 前受金;
    登録番号; 請求書数; 件数; 仕訳帳; 期日までの日数; 残日数; 言語; 添付; 作成者; 部門; 締日`,
  zh: `
    付款日期; 收款日期; 支付日期; 最近付款日; 最后付款日期; 交货日期; 交貨日期; 订单日期; 訂單日期; 发货日期; 發貨日期; 发送日期; 发送时间; 寄送日期; 修改日期; 更新日期; 更新时间;
    创建时间; 催款日期; 催款; 提醒; 提醒次数; 期间; 期間; 描述; 说明; 說明; 主题; 主題; 备注; 備註; 摘要; 注释; 評論; 项目; 項目; 专案; 專案; 销售员; 銷售員; 業務員;
    业务员; 负责人; 負責人; 地址; 城市; 邮编; 郵遞區號; 国家; 國家; 操作; 动作; 動作; 付款方式; 支付方式; 银行; 銀行; 折扣; 信用额度; 信用額度; 利息; 滞纳金; 滯納金;
    手续费; 手續費; 汇率; 匯率; 数量; 數量; 单价; 單價; 商品; 产品; 產品; 百分比; 税率; 稅率; 贷项通知单; 折让单; 預收款; 预收款; 税号; 統一編號; 发票数量; 發票數量;
    日记账; 日記帳; 距到期天数; 语言; 語言; 附件; 创建人; 建立者; 部门; 部門; 制单人; 序号; 序號`,
};
