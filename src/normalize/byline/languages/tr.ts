// Turkish.
import type { BylineLanguage } from '../language.ts'

export const tr: BylineLanguage = {
  tag: 'tr',
  by: `
    yazan, yazar, haberi hazırlayan, haber, hazırlayan, hazırlayanlar, derleyen, ekleyen, yayınlayan, paylaşan,
    röportaj, söyleşi, haberin yazarı, tarafından yazıldı, takip et, röportajı yapan, kaleme alan, aktaran, yazanlar, haberi yazan, müəllif, müəlliflər`,
  roles: {
    author: `
      yazan, yazar, yazarlar, yazı, haber, metin, muhabir, röportaj, söyleşi, haber ve fotoğraf, haber/fotoğraf,
      haberi yazan`,
    contributor: 'katkıda bulunan, katkıda bulunanlar, katkı',
    editor: 'editör, düzenleyen, yayına hazırlayan, redaktör',
    photographer: 'fotoğraf, fotoğraflar, foto, fotoğrafçı, foto muhabiri, görsel, görseller',
    illustrator: 'çizim, çizer, illüstrasyon, grafik, infografik, karikatür',
    translator: 'çeviri, çeviren, çevirmen, tercüme',
    producer: 'video, kamera, kurgu, yönetmen, yapım, yapımcı, kameraman, podcast',
    reviewer: 'kontrol eden'
  },
  and: 've, ile, ile birlikte',
  in: 'bildiriyor',
  clauses:
    'bir, kimdir, olarak, yazdı, bildirdi, bildiriyor, aktardı, aktarıyor, sordu, konuştu, derledi, hazırladı, yazıyor, anlattı',
  genres: `
    haber, haberler, yorum, analiz, görüş, köşe yazısı, röportaj, söyleşi, gündem, dünya, ekonomi, spor, kültür,
    siyaset, politika, sağlık, teknoloji, özel haber, son dakika, izlenim, dosya, makale, yaşam, eğitim`,
  titles: `
    muhabir, muhabiri, editör, editörü, yazar, yazarı, gazeteci, köşe yazarı, foto muhabiri, genel yayın yönetmeni,
    yayın yönetmeni, temsilcisi, müdürü, haber müdürü, şefi, sorumlusu, stajyer, fotoğrafçı, analist, uzmanı,
    akademisyen, spiker, sunucu, başkanı, direktörü, mühendis, yazılım mühendisi, yazılımcı, doktor, öğretmen,
    belediye başkanı, milletvekili, senatör, avukat, filozof, sosyolog, biyolog, fizikçi, psikolog, yönetmen,
    senarist, çevirmen, meteorolog, yorumcu, muhabirimiz, özel muhabir, savaş muhabiri, spor muhabiri,
    ekonomi muhabiri, yazı işleri müdürü, danışman, öğrenci, girişimci, siyaset bilimci, tarihçi, ekonomist, doçent,
    ankara temsilcisi`,
  modifiers: `
    haber, genel, yayın, köşe, dış, politika, ekonomi, spor, kıdemli, baş, eski, özel, sayfa, sorumlu, yazı, işleri,
    istihbarat, ankara, istanbul, diplomasi`,
  desks: `
    ajansı, ajans, ajanslar, haberler, haber merkezi, merkezi, servisi, servis, gazetesi, gazete, dergisi, dergi,
    bakanlığı, üniversitesi, vakfı, derneği, haber, haberleri, medya, ekibi, yayın, bülteni, radyo, televizyonu,
    müdürlüğü, basın, enstitüsü, kurumu, masası`,
  agencies: 'ajanslar, ajans, ajansları, haber ajansları, dış haberler',
  interface: `
    takip et, paylaş, yazdır, yorumlar, yorum yap, yorum, dinle, oku, devamı, dk, dk okuma, dakika okuma,
    dakikada okunur, okuma süresi, okunma, kaydet, abone ol, e-posta, profil, daha fazla, kopyala, reklam,
    tüm yazıları, tüm haberleri, gösterim, beğen, tüm yazılarını gör, diğer yazıları, tüm haberler, yazarın tüm yazıları, yazarın diğer yazıları, son yazıları, daha fazlasını gör, daha fazla göster, profili gör, profilini gör, profile git, yazara ulaş, yazara e-posta gönder, e-posta gönder, iletişim, bize ulaşın, web sitesi, yazar hakkında, hakkında, x’te takip et, twitter’da takip et, instagram’da takip et, facebook’ta takip et, takip ediliyor, favorilere ekle, yorum yaz, yorum yok, haberi dinle, bağlantıyı kopyala, kopyalandı, sadece abonelere, google news, google haberler`,
  after: `
    ilgili haberler, bunlar da ilginizi çekebilir, tüm hakları saklıdır, etiketler, konular, kaynak, kaynaklar, unvan, ünvan, görevi, vəzifə, vəzifəsi`,
  time: `
    saat, günü, tarihinde, tarihi, önce, saniye, dakika, dk, gün, hafta, ay, yıl, dün, bugün, pzt, sal, çar, per,
    cum, cmt, paz, trt, tsi, itibarıyla`,
  dated: `
    güncelleme, güncellenme, güncelleme tarihi, son güncelleme, son güncelleme tarihi, güncellendi, yayınlanma,
    yayınlanma tarihi, yayın tarihi, yayınlandı, giriş, giriş tarihi, oluşturulma tarihi, oluşturulma,
    eklenme tarihi, tarih, kayıt tarihi, haber giriş`,
  outlets:
    'Hürriyet, Milliyet, Sabah, Sözcü, Cumhuriyet, Habertürk, HaberTürk, Haberturk, Posta, Takvim, Akşam, Yeni Şafak, Yeni Akit, Türkiye Gazetesi, Karar, BirGün, Birgün, Evrensel, Yeniçağ, Milli Gazete, Diriliş Postası, Aydınlık, Korkusuz, Dünya, Nefes, Diken, T24, Medyascope, Bianet, bianet, Gazete Duvar, Duvar, Artı Gerçek, Kısa Dalga, Serbestiyet, Independent Türkçe, BBC Türkçe, DW Türkçe, Euronews Türkçe, VOA Türkçe, Amerika’nın Sesi, Sputnik Türkiye, CNN Türk, CNN TÜRK, NTV, ntv, TRT Haber, TRT, A Haber, Halk TV, Tele1, TELE1, KRT, Fox TV, FOX, Sözcü TV, Show TV, Kanal D, ATV, Fanatik, Fotomaç, AMK, Ajansspor, Sporx, Mynet, Ensonhaber, OdaTV, Odatv, soL, sol.org.tr, Yetkin Report, Teyit, Doğruluk Payı, Webrazzi, Bloomberg HT, Para Analiz, Ekonomim, Anka, ANKA, İHA, DHA, AA, İLKHA, Mezopotamya Ajansı, JinNews, Kıbrıs, Yenidüzen, Kıbrıs Postası'
}
