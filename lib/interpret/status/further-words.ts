import type { StatusWord } from './words.ts';

/**
 * The states in further languages: Turkish, Korean, Arabic, Hebrew, Hungarian, Greek, Romanian, Russian, Ukrainian,
 * Bulgarian, Croatian and Serbian, Slovak, Slovenian, Lithuanian, Latvian, Estonian, Vietnamese, Thai, Indonesian,
 * Catalan, Hindi, Persian, Afrikaans, Galician, Macedonian, Albanian, Bengali, Urdu, Tamil, Azerbaijani.
 */
export const furtherStatusWords: Readonly<Partial<Record<StatusWord, string>>> = {
  draft: `
    ड्राफ़्ट; ड्राफ्ट; मसौदा; پیش‌نویس; Konsep; Нацрт; Draft fature; খসড়া; مسودہ; வரைவு; Qaralama; Taslak; 임시저장; 초안; 작성중; 작성 중; 미발행; مسودة; غير مرسلة; טיוטה; טיוטא; Piszkozat; Vázlat; Tervezet; Πρόχειρο; Προσχέδιο;
    Ciornă; Ciorna; Schiță; Черновик; Чернетка; Чернова; Skica; Nacrt; Нацрт; Rozpracovaná; Návrh; Osnutek; Juodraštis;
    Melnraksts; Uzmetums; Mustand; Kavand; Nháp; Bản nháp; ร่าง; แบบร่าง; ฉบับร่าง; Draf; Konsep; Esborrany`,
  'pending-approval': `
    Onay bekliyor; Onay bekleyen; 승인대기; 승인 대기; 결재중; بانتظار الموافقة; ממתין לאישור; Jóváhagyásra vár; Σε έγκριση; Προς έγκριση;
    În aprobare; De aprobat; На согласовании; На утверждении; На погодженні; За одобрение; Čeka odobrenje; Čaká na schválenie;
    Na schválenie; V potrjevanju; Laukia patvirtinimo; Gaida apstiprinājumu; Ootab kinnitust; Kinnitamisel; Chờ duyệt; รออนุมัติ;
    Menunggu persetujuan; Pendent d’aprovació`,
  open: `
    खुला; लंबित; भुगतान लंबित; باز; در انتظار پرداخت; معلق; Oop; Wag vir betaling; Pendente de cobro; Отворена фактура; Во тек; E hapur; Në pritje; অপেক্ষমাণ; বকেয়া নয়; کھلا; زیر التوا; நிலுவையில்; Açıq; Gözləyir; Açık; Vadesi gelmedi; Vadesi gelmemiş; Ödeme bekliyor; Bekliyor; 미결; 결제대기; 결제 대기; 입금대기; 입금 대기; 진행중; مفتوحة; مستحقة; بانتظار الدفع;
    معلقة; פתוח; פתוחה; ממתין לתשלום; Nyitott; Fizetésre vár; Függőben; Ανοικτό; Ανοιχτό; Σε εκκρεμότητα; Εκκρεμεί; Deschisă; Deschis; În așteptare;
    Открыт; Открыта; Ожидает оплаты; Ожидается оплата; К оплате; Відкрито; Відкритий; Очікує оплати; Отворена; Очаква плащане; Otvoren;
    Otvoreno; Otvorena; Na čekanju; Отворено; Otvorená; Čaká na úhradu; Odprto; Odprt; V čakanju; Atvira; Laukiama apmokėjimo; Atvērts;
    Gaida apmaksu; Avatud; Ootel; Lahtine; Chờ thanh toán; Đang chờ; รอชำระ; รอชำระเงิน; เปิด; ยังไม่ครบกำหนด; Terbuka; Menunggu pembayaran; Belum jatuh tempo;
    Oberta; Obert; En espera de pagament`,
  unpaid: `
    अवैतनिक; भुगतान नहीं हुआ; अदत्त; पेड नहीं; پرداخت نشده; تسویه نشده; Onbetaal; Nie betaal nie; Non pagada; Неплатена фактура; E papaguar; Pa paguar; অপরিশোধিত; পরিশোধ হয়নি; غیر ادا شدہ; ادا نہیں ہوا; செலுத்தப்படவில்லை; Ödənilməyib; Ödənilməmiş; Ödenmedi; Ödenmemiş; Tahsil edilmedi; Ödeme yapılmadı; 미납; 미결제; 미입금; 미수; 미지급; 미수금; غير مدفوعة; غير مدفوع; لم تدفع; لم يتم الدفع; לא שולם; לא שולמה; טרם שולם;
    טרם שולמה; Fizetetlen; Kifizetetlen; Kiegyenlítetlen; Nincs fizetve; Rendezetlen; Απλήρωτο; Ανεξόφλητο; Ανεξόφλητη; Μη πληρωμένο; Neplătită;
    Neplătit; Neachitată; Neachitat; Neîncasată; Neîncasat; Не оплачен; Не оплачена; Не оплачено; Неоплачен; Неоплачено; Не сплачено; Несплачено;
    Не оплачений; Неоплачено; Неплатена; Неплатено; Neplaćeno; Neplaćen; Neplaćena; Nenaplaćeno; Неплаћено; Neuhradené; Neuhradená; Nezaplatené; Nezaplatená;
    Neplačano; Neplačan; Neporavnano; Neapmokėta; Nesumokėta; Neapmaksāts; Nesamaksāts; Tasumata; Maksmata; Chưa thanh toán; Chưa trả; Chưa thu; ยังไม่ชำระ;
    ยังไม่ได้ชำระ; ค้างชำระ; ยังไม่จ่าย; Belum dibayar; Belum bayar; Belum lunas; Belum terbayar; Impagada; No pagada; Pendent de cobrament; Pendent de pagament`,
  posted: `
    Onaylandı; Kesildi; Düzenlendi; Kesinleşti; 발행; 발행됨; 발행완료; 확정; 승인; 승인완료; صادرة; معتمدة; مرحلة; הופק; הופקה; מאושר; Kiállítva; Véglegesített; Kiállított;
    Lezárt tétel; Εκδόθηκε; Εκδοθέν; Οριστικοποιημένο; Emisă; Emis; Validată; Выставлен; Выставлено; Проведен; Проведён; Виставлено; Проведено;
    Издадена; Потвърдена; Izdan; Izdano; Izdana; Proknjiženo; Издат; Vystavená; Vystavené; Zaúčtovaná; Izstavljen; Potrjen; Išrašyta;
    Patvirtinta; Izrakstīts; Apstiprināts; Väljastatud; Kinnitatud; Đã phát hành; Đã ghi sổ; Đã duyệt; ออกแล้ว; อนุมัติ; อนุมัติแล้ว; Diterbitkan; Disetujui; Emesa; Validada`,
  sent: `
    भेजा गया; ارسال شده; Gestuur; Испратена; E dërguar; পাঠানো হয়েছে; بھیجا گیا; அனுப்பப்பட்டது; Göndərilib; Gönderildi; 발송; 발송됨; 발송완료; 전송됨; 전송완료; مرسلة; تم الإرسال; أرسلت; נשלח; נשלחה; Elküldve; Kiküldve; Εστάλη; Απεσταλμένο; Στάλθηκε; Trimisă; Trimis; Отправлен;
    Отправлено; Отправлена; Надіслано; Відправлено; Изпратена; Изпратено; Poslan; Poslano; Poslana; Послато; Odoslaná; Odoslané; Odoslaný; Poslan; Išsiųsta;
    Nosūtīts; Saadetud; Đã gửi; ส่งแล้ว; Terkirim; Dikirim; Enviada; Enviat`,
  viewed: `
    Görüntülendi; 열람; 확인됨; 조회됨; تمت المشاهدة; تم العرض; נצפה; נצפתה; Megtekintve; Προβλήθηκε; Vizualizată; Просмотрен; Просмотрено; Переглянуто; Прегледана;
    Pregledano; Zobrazená; Ogledano; Peržiūrėta; Skatīts; Vaadatud; Đã xem; ดูแล้ว; Dilihat; Vista`,
  partial: `
    आंशिक भुगतान; आंशिक रूप से भुगतान; आंशिक; پرداخت جزئی; پرداخت ناقص; Gedeeltelik betaal; Deels betaal; Pagada parcialmente; Cobrada parcialmente; Делумно платена; Делумно платено; Pjesërisht e paguar; Paguar pjesërisht; আংশিক পরিশোধিত; আংশিক পরিশোধ; جزوی ادائیگی; جزوی ادا شدہ; பகுதி செலுத்தப்பட்டது; Qismən ödənilib; Kısmen ödendi; Kısmi ödendi; Kısmi ödeme; Kısmen tahsil edildi; Parçalı ödendi; Kısmi tahsilat; 부분결제; 부분 결제; 부분입금; 부분 입금; 일부결제; 일부 결제; 일부입금; 일부 입금; 부분수금; 부분 수금; 일부수금; 부분납부; 일부납부;
    مدفوعة جزئيا; مدفوعة جزئيًا; مدفوعة جزئياً; مدفوع جزئيا; دفع جزئي; مسددة جزئيا; שולם חלקית; שולמה חלקית; תשלום חלקי; Részben fizetve; Részben kifizetve; Részben fizetett;
    Részben kiegyenlítve; Részben kifizetett; Részben rendezett; Μερικώς πληρωμένο; Μερικώς εξοφλημένο; Μερική πληρωμή; Μερική εξόφληση; Μερικά πληρωμένο; Plătită parțial; Parțial plătită; Încasată parțial;
    Parțial încasată; Achitată parțial; Parțial achitată; Plătit parțial; Частично оплачен; Частично оплачена; Частично оплачено; Оплачен частично; Оплачено частично;
    Частково сплачено; Частково оплачено; Частково оплачений; Сплачено частково; Частично платена; Частично платено; Djelomično plaćeno; Djelomično plaćen; Djelomice plaćeno;
    Delimično plaćeno; Djelimično plaćeno; Делимично плаћено; Čiastočne uhradená; Čiastočne uhradené; Čiastočne zaplatená; Uhradená čiastočne; Delno plačano; Delno plačan; Delno poravnano;
    Dalinai apmokėta; Iš dalies apmokėta; Dalinai sumokėta; Daļēji apmaksāts; Daļēji samaksāts; Osaliselt tasutud; Osaliselt makstud; Osaliselt laekunud; Thanh toán một phần; Đã thanh toán một phần; Trả một phần;
    Đã thu một phần; ชำระบางส่วน; ชำระแล้วบางส่วน; จ่ายบางส่วน; ชำระเงินบางส่วน; Dibayar sebagian; Terbayar sebagian; Lunas sebagian; Bayar sebagian; Dibayar separa; Bayaran separa; Sebagian dibayar; Pagada parcialment; Cobrada parcialment; Parcialment pagada`,
  overdue: `
    अतिदेय; विलंबित; समय सीमा पार; سررسید گذشته; معوق; Agterstallig; Vencida; Задоцнета; Доспеана; Me vonesë; E vonuar; মেয়াদোত্তীর্ণ; বকেয়া; زائد المیعاد; تاخیر شدہ; காலாவதியானது; தாமதம்; Gecikib; Vaxtı keçib; Gecikmiş; Gecikti; Vadesi geçti; Vadesi geçmiş; Geciken; 연체; 연체중; 연체됨; 기한초과; 기한 초과; 기한경과; 만기경과; 지연; متأخرة; متأخر; متأخرة السداد; تجاوزت الاستحقاق; באיחור; בפיגור; עבר המועד; חובות באיחור;
    Lejárt; Késedelmes; Késésben; Lejárt határidejű; Ληξιπρόθεσμο; Ληξιπρόθεσμη; Εκπρόθεσμο; Εκπρόθεσμη; Σε καθυστέρηση; Restantă; Restant; Întârziată; Scadentă; Depășită;
    Просрочен; Просрочена; Просрочено; Прострочено; Прострочений; Прострочена; Просрочена; Просрочено; Dospjelo; Dospio; Dospjela; Kasni; U kašnjenju; Dospelo; Доспело; Po splatnosti;
    Po lehote splatnosti; Zapadlo; Zapadel; Zapadla; V zamudi; Vėluoja; Pradelsta; Pavėluota; Kavēts; Nokavēts; Kavējas; Üle tähtaja; Tähtaja ületanud; Hilinenud; Viivises; Quá hạn; Trễ hạn;
    เกินกำหนด; เลยกำหนด; พ้นกำหนด; เกินกำหนดชำระ; Terlambat; Lewat jatuh tempo; Jatuh tempo lewat; Menunggak; Tertunggak; Lewat tempo; Vençuda; Vençut; Fora de termini`,
  disputed: `
    İhtilaflı; İtirazlı; 분쟁; 이의제기; متنازع عليها; במחלוקת; Vitatott; Αμφισβητούμενο; În dispută; Contestată; Оспаривается; Спорный; Оскаржується; Спірний; Оспорена; Sporno; Osporeno;
    Sporná; Rozporovaná; Sporna; Ginčijama; Apstrīdēts; Vaidlustatud; Tranh chấp; มีข้อพิพาท; Disengketakan; En disputa`,
  paid: `
    भुगतान किया गया; भुगतान हो गया; चुकता; प्रदत्त; पेड; भुगतान पूर्ण; پرداخت شده; تسویه شده; Betaal; Ten volle betaal; Pagada; Наплатена; E paguar; Paguar; পরিশোধিত; ادا شدہ; ادا ہو گیا; செலுத்தப்பட்டது; Ödənilib; Ödendi; Ödenmiş; Tahsil edildi; Kapandı; Kapatıldı; 결제완료; 결제 완료; 완납; 입금완료; 입금 완료; 수금완료; 수금 완료; 납부완료; 지급완료; 완료; مدفوعة; مدفوع; مسددة; تم الدفع; مدفوعة بالكامل; שולם; שולמה; נפרע; סגור; סגורה;
    Fizetve; Kifizetve; Kiegyenlítve; Fizetett; Kifizetett; Kiegyenlített; Rendezett; Rendezve; Teljesítve; Πληρωμένο; Πληρωμένη; Εξοφλημένο; Εξοφλημένη; Εξοφλήθηκε; Πληρώθηκε; Plătită; Plătit; Achitată; Achitat;
    Încasată; Încasat; Оплачен; Оплачена; Оплачено; Погашен; Закрыт; Оплачений; Сплачено; Оплачено; Закрито; Платена; Платено; Plaćeno; Plaćen; Plaćena; Naplaćeno; Podmireno; Zatvoreno; Плаћено; Uhradená; Uhradené;
    Zaplatená; Zaplatené; Plačano; Plačan; Plačana; Poravnano; Apmokėta; Sumokėta; Apmaksāts; Samaksāts; Tasutud; Makstud; Laekunud; Đã thanh toán; Đã trả; Đã thu; Hoàn thành;
    ชำระแล้ว; จ่ายแล้ว; ชำระเงินแล้ว; รับชำระแล้ว; ชำระครบ; Lunas; Dibayar; Sudah dibayar; Terbayar; Telah dibayar; Pagada; Cobrada; Pagat; Cobrat`,
  void: `
    रद्द; रद्द किया गया; لغو شده; باطل; Gekanselleer; Anulada; Откажана; Анулирана фактура; E anuluar; বাতিল; منسوخ; ரத்து செய்யப்பட்டது; Ləğv edilib; İptal; İptal edildi; İptal edilmiş; Geçersiz; 취소; 취소됨; 무효; 폐기; ملغاة; ملغي; ملغية; تم الإلغاء; מבוטל; מבוטלת; בוטל; בוטלה; Sztornó; Sztornózva; Sztornózott; Érvénytelen; Törölve; Törölt; Visszavont; Ακυρωμένο; Ακυρωμένη;
    Ακυρώθηκε; Anulată; Anulat; Stornată; Stornat; Аннулирован; Аннулировано; Отменен; Отменён; Отменено; Удален; Скасовано; Скасований; Анульовано; Анулирана; Анулирано; Сторнирана; Отказана; Storniran; Stornirano; Stornirana;
    Poništen; Poništeno; Otkazano; Сторнирано; Stornovaná; Stornované; Zrušená; Zrušené; Storno; Stornirano; Preklicano; Razveljavljen; Anuliuota; Atšaukta; Anulēts; Atcelts; Tühistatud; Annulleeritud; Đã hủy; Đã huỷ;
    ยกเลิก; ยกเลิกแล้ว; โมฆะ; Batal; Dibatalkan; Dibatal; Anul·lada; Anul·lat; Cancel·lada`,
  credit: `
    İade; İade faturası; Alacak dekontu; 크레딧; 대변전표; 반품; إشعار دائن; זיכוי; חשבונית זיכוי; Jóváíró számla; Jóváírás; Πιστωτικό; Πιστωτικό τιμολόγιο; Notă de credit; Кредит-нота; Кредитное авизо;
    Кредитно известие; Odobrenje; Knjižno odobrenje; Dobropis; Kreditinė sąskaita; Kredītrēķins; Kreeditarve; Hóa đơn điều chỉnh giảm; ใบลดหนี้; Nota kredit`,
};
