import type { Vocabulary } from './vocabulary.ts';

export const catalan: Vocabulary = {
  number: `
    Número de factura; Núm. factura; Núm.; Factura; Factura núm.; Document; Núm. document; Número`,
  customer: `
    Client; Nom del client; Clients; Raó social; Empresa; Deutor; Contacte; Destinatari; Nom`,
  customerId: `
    Codi de client; Codi client; Núm. client; Número de client`,
  issueDate: `
    Data; Data de factura; Data factura; Data d’emissió; Data emissió; Emesa; Emesa el; Emissió`,
  dueDate: `
    Venciment; Data de venciment; Data venciment; Venç; Venç el; Data límit; Data límit de pagament; A pagar
    abans de`,
  terms: `
    Condicions de pagament`,
  total: `
    Import; Total; Import total; Total factura; Total amb IVA; Import factura; Import brut; Total IVA
    inclòs; Import amb IVA`,
  totalExclTax: `
    Base imposable; Import sense IVA; Total sense IVA; Sense IVA; Net`,
  tax: `
    Import IVA; Quota IVA; Impost`,
  paid: `
    Pagat; Cobrat; Import pagat; Import cobrat; Cobraments; Pagaments`,
  balance: `
    Pendent; Import pendent; Pendent de cobrament; Pendent de pagament; Saldo pendent; Per cobrar; Deute;
    Resta; Restant; Import restant; Pendent de cobrar; Impagat; Total pendent`,
  currency: `
    Moneda; Divisa`,
  status: `
    Estat; Estat de la factura; Estat del pagament; Situació`,
  daysOverdue: `
    Dies de retard; Dies vençuts; Retard; Dies vençuda; Dies de demora`,
  email: `
    Correu electrònic; Correu`,
  phone: `
    Telèfon; Mòbil`,
  poNumber: `
    Número de comanda; Comanda`,
  kind: `
    Tipus; Tipus de document`,
  other: `
    Data de pagament; Data de cobrament; Data de lliurament; Data de comanda; Data d’enviament; Descripció;
    Notes; Observacions; Concepte; Accions; Adreça; Ciutat; Projecte; Comercial; Forma de pagament; Banc;
    Descompte; Quantitat; Preu; Recordatori; Recordatoris`,
};
