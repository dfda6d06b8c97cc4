import type { Vocabulary } from './vocabulary.ts';

export const indonesian: Vocabulary = {
  number: `
    No. faktur; Nomor faktur; Faktur; No. invoice; Nomor invoice; No. tagihan; Nomor tagihan; Tagihan; No.
    dokumen; Nomor dokumen; Dokumen; No. bukti; Nomor; No faktur penjualan; Nombor invois; No. invois;
    Invois; No. transaksi; Nomor transaksi; Nombor dokumen`,
  customer: `
    Pelanggan; Nama pelanggan; Klien; Nama klien; Perusahaan; Nama perusahaan; Konsumen; Pembeli; Debitur;
    Nama customer; Kepada; Nama pembeli; Penerima; Syarikat; Nama syarikat; Penghutang; Kontak pelanggan`,
  customerId: `
    Kode pelanggan; No. pelanggan; ID pelanggan; Kod pelanggan; Nomor pelanggan; NPWP`,
  issueDate: `
    Tanggal; Tgl; Tgl.; Tanggal faktur; Tgl faktur; Tgl. faktur; Tanggal invoice; Tanggal tagihan; Tanggal
    terbit; Tanggal dokumen; Tanggal transaksi; Tarikh; Tarikh invois; Tarikh dikeluarkan; Tgl. invoice; Tgl
    transaksi`,
  dueDate: `
    Jatuh tempo; Tgl jatuh tempo; Tgl. jatuh tempo; Tanggal jatuh tempo; Batas pembayaran; Batas waktu
    pembayaran; Tanggal tempo; Tempo; Batas bayar; Tarikh akhir; Tarikh matang; Tarikh akhir bayaran; Tarikh
    perlu dibayar; Bayar sebelum; Tenggat; Tenggat pembayaran; Tgl. tempo`,
  terms: `
    Syarat pembayaran; Termin; Terma bayaran`,
  total: `
    Jumlah; Total; Total faktur; Nilai faktur; Nilai; Jumlah tagihan; Total tagihan; Nilai tagihan; Total
    termasuk PPN; Nilai invoice; Nominal; Grand total; Jumlah total; Jumlah keseluruhan; Amaun; Jumlah
    invois; Total invoice; Jumlah faktur; Termasuk PPN`,
  totalExclTax: `
    Sebelum pajak; Total sebelum pajak; DPP; Subtotal; Belum termasuk PPN; Sebelum PPN; Jumlah sebelum
    pajak; Sebelum cukai`,
  tax: `
    PPN; Pajak; Nilai PPN; Jumlah pajak; Cukai; SST`,
  paid: `
    Dibayar; Terbayar; Sudah dibayar; Jumlah dibayar; Pembayaran; Jumlah bayar; Total dibayar; Diterima;
    Telah dibayar; Jumlah terbayar; Total terbayar; Telah diterima`,
  balance: `
    Sisa; Sisa tagihan; Sisa piutang; Sisa pembayaran; Saldo; Saldo piutang; Piutang; Belum dibayar; Belum
    terbayar; Jumlah terutang; Terutang; Kurang bayar; Outstanding piutang; Baki; Baki tertunggak;
    Tunggakan; Jumlah tertunggak; Sisa bayar; Sisa saldo; Sisa utang; Nilai piutang; Jumlah belum dibayar;
    Belum lunas; Tertunggak; Amaun tertunggak; Baki perlu dibayar`,
  currency: `
    Mata uang; Mata wang; Kode mata uang`,
  status: `
    Status; Keadaan; Status pembayaran; Status faktur; Status bayaran; Status tagihan`,
  daysOverdue: `
    Hari terlambat; Keterlambatan; Umur tunggakan; Terlambat (hari); Lewat jatuh tempo (hari); Hari lewat;
    Hari tertunggak; Hari keterlambatan; Lewat tempo; Jumlah hari terlambat; Hari lewat tempo`,
  email: `
    Surel; Alamat email; E-mel`,
  phone: `
    Telepon; No. telepon; Telefon; No. HP; Ponsel`,
  poNumber: `
    No. pesanan; Nomor pesanan; No. PO; No. pesanan pembelian`,
  kind: `
    Jenis; Tipe; Jenis dokumen; Jenis transaksi; Tipe transaksi`,
  other: `
    Tanggal bayar; Tanggal pembayaran; Tgl bayar; Tanggal dibayar; Tanggal kirim; Tanggal pengiriman;
    Tanggal pesanan; Keterangan; Catatan; Deskripsi; Uraian; Aksi; Tindakan; Alamat; Kota; Proyek; Projek;
    Salesman; Penjual; Metode pembayaran; Cara bayar; Bank; Diskon; Potongan; Kuantitas; Jumlah barang;
    Harga; Harga satuan; Kurs; Pengingat; Peringatan; Cabang; Gudang; Limit kredit; Had kredit`,
};
