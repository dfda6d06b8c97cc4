import type { Words } from './words.ts';

/** Who owes. */
export const customer: Words = {
  en: `
    Bill-To Customer; Customer; Partner; Customer Name; Party; Third-party; Client; Client Name; Customers; CustomerName;
    Contact; Bill to; Bill-to; Bill To Name; Bill-to Name; Sold to; Sold-to party; Sell-to Customer Name;
    Bill-to Customer Name; Debtor; Debtor name; Debtors; Account name; Account; Company; Company name;
    Payer; Payer name; Buyer; Business partner; BP Name; Business Partner Name; Client / Customer;
    Customer/Client; Customer / Project; Customer: Project; Organisation; Organization; Contact name; To;
    Recipient; Invoice to; Invoiced to; Billed to; Billing name; Customer full name; Display name;
    Client/Project; Entity; Tenant; Member; Student; Patient; Guest; Cust. Name; Cust Name; Customer(s);
    Party Name; Partner Name; Ship-to party; Third party; Customer Account; A/R Customer; Name;
    Payee/Customer; Contact/Customer; For; Who; Who owes`,
  de: `
    Kunde; Kundenname; Partei; Geschäftspartner; Kunden; Debitor; Debitorname; Debitorenname; Debitoren;
    Auftraggeber; Rechnungsempfänger; Empfänger; Firma; Firmenname; Name; Schuldner; Mandant; Kontakt; Kunde
    / Firma; Geschäftspartnername; Regulierer; Zahler; Warenempfänger; Käufer; Klient; Kunde/Debitor;
    Kontoname; Kontobezeichnung; Adressat; Organisation; Kontoinhaber; Kurzname; Bezeichnung Debitor`,
  fr: `
    Client; Partenaire; Nom du client; Tiers; Clients; Débiteur; Société; Raison sociale; Nom client; Nom du
    tiers; Nom; Facturé à; Destinataire; Entreprise; Contact; Compte client; Acheteur; Payeur; Nom de la
    société; Nom / Raison sociale; Donneur d’ordre; Intitulé; Organisation; Nom du compte; Client facturé;
    Partenaire commercial`,
  es: `
    Cliente; Nombre del cliente; Tercero; Clientes; Nombre; Nombre cliente; Razón social; Deudor; Empresa;
    Facturar a; Facturado a; Contacto; Comprador; Destinatario; Pagador; Nombre de cliente; Socio; Socio
    comercial; Compañía; Titular; Nombre del contacto; Nombre o razón social; Organización; Cuenta;
    Interlocutor`,
  nl: `
    Relatienaam; Klant; Partner; Relatie; klantnaam; Partij; Afnemer; Klanten; Debiteur; Debiteurnaam; Debiteur naam;
    Naam debiteur; Klant naam; Naam; Naam klant; Bedrijf; Bedrijfsnaam; Opdrachtgever; Factuur aan;
    Gefactureerd aan; Contact; Contactpersoon; Cliënt; Koper; Debiteuren; Organisatie; Geadresseerde;
    Zakenpartner; Factureren aan; Ontvanger`,
  it: `
    Cliente; Partner; Nome Cliente; Soggetto terzo; Clienti; Controparti; Controparte; Debitore; Ragione
    sociale; Denominazione; Intestatario; Destinatario; Azienda; Società; Nome; Nome del cliente;
    Committente; Fatturare a; Contatto; Acquirente; Anagrafica; Cliente/Azienda; Pagatore; Rag. sociale;
    Rag. soc.; Intestazione; Nominativo; Partner commerciale`,
  pt: `
    Cliente; Parceiro; nome do cliente; Parte; Terceiro; Clientes; Devedor; Razão social; Nome; Nome
    cliente; Empresa; Entidade; Faturar a; Faturado a; Contacto; Contato; Comprador; Destinatário; Sacado;
    Pagador; Tomador; Nome da empresa; Nome fantasia; Conta; Cliente / Fornecedor`,
  sv: `
    Kund; Kund Namn; Parti; Tredjepart; Kundnamn; Kunder; Kundens namn; Namn; Företag; Företagsnamn;
    Gäldenär; Mottagare; Fakturamottagare; Faktureras till; Köpare; Beställare; Kontakt; Betalare;
    Organisation; Kund/Företag; Affärspartner; Motpart`,
  da: `
    Kunde; Tredje part; Kundenavn; Kunder; Debitor; Debitornavn; Navn; Firma; Firmanavn; Modtager;
    Faktureres til; Køber; Kontakt; Virksomhed; Kundens navn; Kunde navn; Partner; Debitorer; Organisation;
    Betaler; Klient`,
  no: `
    Kunde; Tredjepart; Kundenavn; Kunder; Debitor; Navn; Firma; Firmanavn; Mottaker; Faktureres til; Kjøper;
    Kontakt; Selskap; Kundens navn; Kunde navn; Partner; Skyldner; Organisasjon; Fakturamottaker; Betaler;
    Klient; Bedrift; Reskontro`,
  fi: `
    Vastapuoli; Asiakas; Kumppani; Asiakkaan nimi; Osapuoli; Sidosryhmä; Asiakkaat; Nimi; Yritys; Yrityksen nimi;
    Velallinen; Ostaja; Vastaanottaja; Laskutettava; Maksaja; Tilaaja; Asiakasnimi; Kontakti; Laskun saaja;
    Organisaatio; Asiakas/Yritys; Liikekumppani; Yhteystieto`,
  pl: `
    Podmiot; Nazwa podmiotu; Klient; Kontrahent; Firma zewnętrzna; Nazwa klienta; Klienci; Odbiorca; Strona; Nabywca; Dłużnik; Nazwa;
    Firma; Nazwa firmy; Nazwa kontrahenta; Nazwa nabywcy; Płatnik; Partner; Kupujący; Kontakt;
    Zleceniodawca; Organizacja; Partner biznesowy; Imię i nazwisko`,
  cs: `
    Zákazník; Subjekt; Klient; Jméno klienta; Zákazníci; Odběratel; Dlužník; Firma; Název; Název firmy;
    Partner; Kupující; Příjemce; Plátce; Kontakt; Název odběratele; Objednatel; Společnost; Obchodní
    partner; Jméno; Název zákazníka; Název klienta; Partner / Zákazník; Název společnosti`,
  ja: `
    顧客; 取引先; 顧客名; お客様; 得意先; 得意先名; 請求先; 請求先名; 会社名; 宛先; 取引先名; 取引先名称; お客様名; クライアント; 顧客名称; 企業名; 名前; 名称; パートナー;
    債務者; 得意先名称; 請求先名称; 支払人`,
  zh: `
    购货单位; 購貨單位; 客户; 客戶; 合作伙伴; 業務夥伴; 业务伙伴; 合作夥伴; 客户名称; 往来单位; 合作方; 用戶; 用戶名稱; 顧客; 参与者; 客户名; 客戶名稱; 客戶名; 往来单位名称; 往來單位; 购买方;
    購買方; 买方; 買方; 付款人; 付款方; 公司; 公司名称; 公司名稱; 单位名称; 單位名稱; 债务人; 收票方; 联系人; 聯絡人; 名称; 名稱; 抬头; 業務夥伴名稱; 伙伴; 購方名稱;
    购方名称`,
};
