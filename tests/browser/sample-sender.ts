/** Who writes in the name of the tiny books; invented. */
export const sender = {
  company: 'Juniper Lane Supply Co.',
  person: 'Mia Lund',
  phone: '+1 212 555 0142',
  replyTo: 'accounts@juniperlane.example.com',
  waysToPay: 'Bank transfer to 000123456',
  answersWithin: 'within one working day',
};
