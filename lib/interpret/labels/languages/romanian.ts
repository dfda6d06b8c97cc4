import type { Vocabulary } from './vocabulary.ts';

export const romanian: Vocabulary = {
  number: `
    Număr factură; Nr. factură; Nr factura; Factura; Factură; Serie și număr; Serie/Număr; Serie / Nr.;
    Seria și numărul; Serie nr; Nr. document; Număr document; Document; Număr; Serie număr; Factura nr.;
    Serie si numar`,
  customer: `
    Client; Clienți; Nume client; Denumire client; Cumpărător; Beneficiar; Companie; Firmă; Firma; Debitor;
    Partener; Denumire; Nume partener; Denumire partener; Societate`,
  customerId: `
    Cod client; ID client; CUI client; Cod partener; Nr. client`,
  issueDate: `
    Data; Data emiterii; Data facturii; Data factură; Data emitere; Emisă la; Emisă în; Data documentului;
    Data doc.; Dată; Dată emitere; Data emisiunii`,
  dueDate: `
    Scadența; Scadență; Data scadenței; Data scadentă; Data scadență; Scadent la; Termen de plată; Termen
    plată; Scadentă la; Termen; De plătit până la; Data limită; Data limită de plată; Termen scadent; Plata
    până la`,
  terms: `
    Condiții de plată; Termeni de plată`,
  total: `
    Total; Valoare totală; Valoare; Total factură; Total cu TVA; Suma; Sumă; Suma totală; Total de plată cu
    TVA; Valoare cu TVA; Valoare factură; Total general; Valoarea facturii; Sumă factură; Total inclusiv
    TVA; Total facturat`,
  totalExclTax: `
    Total fără TVA; Valoare fără TVA; Fără TVA; Bază impozabilă; Net; Valoare netă; Subtotal; Sumă netă;
    Baza TVA`,
  tax: `
    TVA; Valoare TVA; Total TVA; Suma TVA; Taxă`,
  paid: `
    Achitat; Plătit; Încasat; Suma încasată; Suma plătită; Suma achitată; Sumă încasată; Încasări; Plăți;
    Total încasat; Valoare încasată; Plătit până acum`,
  balance: `
    Rest de plată; Rest de încasat; Rest plată; Sold restant; Sold client; Sold de plată; Sold de încasat;
    Sold factură; Sold rămas; De plată; De plătit; De încasat; Neachitat; Neîncasat; Neplătit; Restant;
    Rest; Sumă restantă; Suma restantă; Suma neachitată; Valoare restantă; Suma de plată; Suma datorată;
    Datorie; Rămas de plată; Rămas de încasat; Rămas; Creanță; Suma de încasat; Sumă neîncasată; Rest
    neachitat; Suma scadentă`,
  currency: `
    Monedă; Moneda; Valută; Valuta`,
  status: `
    Stare; Status; Stare factură; Starea; Stare plată; Statut; Status plată; Situație`,
  daysOverdue: `
    Zile întârziere; Zile de întârziere; Întârziere; Zile depășite; Zile restante; Zile de la scadență;
    Întârziere (zile); Nr. zile întârziere; Zile depășire`,
  email: `
    Adresă email; E-mail; Adresă de e-mail`,
  phone: `
    Telefon; Nr. telefon; Mobil`,
  poNumber: `
    Nr. comandă; Număr comandă; Comanda client`,
  kind: `
    Tip; Tip document; Tip factură`,
  other: `
    Data plății; Data încasării; Data încasare; Data achitării; Data livrării; Data comenzii; Data
    expedierii; Data trimiterii; Observații; Note; Notă; Descriere; Explicații; Acțiuni; Adresă; Oraș;
    Județ; CUI; CIF; Proiect; Agent; Modalitate de plată; Metodă de plată; Banca; Discount; Reducere;
    Cantitate; Preț; Preț unitar; Curs; Curs valutar; Notificare; Ultima notificare; Gestiune; Limită
    credit; Nr. crt.; Nr crt`,
};
