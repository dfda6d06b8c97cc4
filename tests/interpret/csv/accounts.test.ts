import { describe, expect, it } from 'vitest';
import { fields, read } from './make.ts';

describe('a file of accounts', () => {
  it('is read with all that a clerk keeps of a customer', () => {
    const preview = read('accounts', [
      'Customer no;Customer;E-mail;Phone;Contact;Language;Country;Type;Credit limit;Terms;Owner',
      '1001;Harbour Foods Ltd;ap@harbour.example.com;+44 20 7946 0000;Dana Example;German;United Kingdom;B2B;25,000.00;2/10 net 30;Kim',
    ]);
    expect(fields(preview)).toEqual([
      'customerId',
      'customer',
      'email',
      'phone',
      'contact',
      'language',
      'country',
      'customerKind',
      'creditLimit',
      'terms',
      'owner',
    ]);
    expect(preview.rows).toEqual([
      {
        line: 2,
        customerId: '1001',
        customer: 'Harbour Foods Ltd',
        email: 'ap@harbour.example.com',
        phone: '+44 20 7946 0000',
        contact: 'Dana Example',
        language: 'de',
        country: 'GB',
        customerKind: 'business',
        creditLimit: { minor: 2_500_000, currency: 'EUR', basis: 'document' },
        terms: { netDays: 30, discount: { basisPoints: 200, days: 10 } },
        owner: 'Kim',
      },
    ]);
    expect(preview.isReady).toBe(true);
  });

  it('is understood in other languages', () => {
    const preview = read('accounts', [
      'Kundennummer;Kunde;E-Mail;Telefon;Ansprechpartner;Sprache;Land;Kundenart;Kreditlimit;Zahlungsbedingungen;Zuständig',
      '7;Muster GmbH;a@muster.example.com;030 1;Kim Muster;Niederländisch;Österreich;privat;1.500,00;14 Tage;Uli',
    ]);
    expect(preview.rows[0]).toMatchObject({
      customerId: '7',
      contact: 'Kim Muster',
      language: 'nl',
      country: 'AT',
      customerKind: 'consumer',
      creditLimit: { minor: 150_000 },
      terms: { netDays: 14, discount: null },
      owner: 'Uli',
    });
  });

  it('leaves empty what stands for nothing known, with a remark', () => {
    const preview = read('accounts', [
      'Customer;Language;Country;Type;Terms',
      'A;Klingon;Utopia;large;end of month',
    ]);
    expect(preview.rows[0]).toMatchObject({ language: null, country: null, customerKind: null, terms: null });
    expect(preview.remarks.map(({ column }) => column)).toEqual(['Language', 'Country', 'Type', 'Terms']);
    expect(preview.isReady).toBe(true);
  });

  it('refuses what is no e-mail address', () => {
    const preview = read('accounts', [
      'Customer;E-mail',
      'A;a@example.com',
      'B;b at example.com',
      'C;c@example.com',
    ]);
    expect(preview.errors).toEqual([expect.objectContaining({ line: 3, column: 'E-mail' })]);
  });
});
