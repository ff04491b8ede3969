// Indonesian and Malay.
import type { BylineLanguage } from '../language.ts'

export const id: BylineLanguage = {
  tag: 'id',
  by: `
    oleh, ditulis oleh, laporan, reporter, penulis, diposting oleh, dipublikasikan oleh, diterbitkan oleh, wartawan,
    ditulis, pewarta, jurnalis, kontributor, laporan wartawan, lihat semua artikel oleh, artikel lain oleh, peranan penulis`,
  roles: {
    author: 'penulis, reporter, teks, laporan, wartawan, pewarta, jurnalis, naskah, tulisan',
    contributor: 'kontributor, laporan tambahan, kontribusi',
    editor: 'editor, penyunting, redaktur, disunting oleh, penyelia',
    photographer: 'foto, fotografer, pewarta foto, gambar, foto-foto',
    illustrator: 'ilustrasi, ilustrator, grafis, infografis',
    translator: 'penerjemah, terjemahan, diterjemahkan oleh, penterjemah',
    producer: 'video, produser, produksi, videografer, podcast'
  },
  and: 'dan, serta, bersama, &',
  with: 'bersama, bekerja sama dengan',
  in: 'di, dari',
  for: 'untuk',
  clauses: 'adalah, merupakan, seorang',
  genres: `
    opini, analisis, berita, kolom, wawancara, laporan, tajuk, politik, ekonomi, budaya, olahraga, eksklusif,
    nasional, internasional, ulasan, esai, rencana`,
  titles: `
    wartawan, reporter, jurnalis, editor, redaktur, penulis, koresponden, fotografer, kontributor, kolumnis,
    pemimpin redaksi, redaktur pelaksana, pengamat, dosen, peneliti, pewarta, produser, asisten editor,
    asisten redaktur, insinyur, arsitek, dokter, guru, wali kota, bupati, gubernur, anggota dpr, menteri, pengacara, filsuf, sosiolog, ahli biologi, fisikawan, psikolog, sutradara, penulis skenario, penyair, penerjemah, pewarta foto, analis, guru besar, ekonom, sejarawan, presenter, pembawa acara, mahasiswa, pengusaha, direktur`,
  modifiers: 'pelaksana, senior, pemimpin, utama, asisten',
  desks: `
    redaksi, kantor, berita, harian, koran, majalah, media, tim, radio, televisi, kementerian, universitas, yayasan,
    lembaga, asosiasi, pusat, portal, surat kabar, biro, suara, warta`,
  agencies: 'kantor berita, agensi',
  interface: `
    ikuti, bagikan, cetak, komentar, dengarkan, baca, baca selengkapnya, menit baca, menit, waktu baca, simpan,
    berlangganan, surel, profil, selengkapnya, salin tautan, iklan, lainnya, lihat semua artikel, artikel lainnya, artikel lain, semua artikel, lihat profil, profil penulis, kirim email, hubungi kami, kontak, hubungi penulis, situs web, tentang penulis, di x, di twitter, di facebook, di instagram, tambahkan ke favorit, tulis komentar, tidak ada komentar, tautan disalin, khusus pelanggan`,
  after: 'baca juga, lihat juga, hak cipta, topik, tag, sumber, artikel terkait, peranan, jabatan',
  time: `
    pukul, pada, jam, lalu, yang lalu, detik, menit, hari, minggu, bulan, tahun, kemarin, hari ini, wib, wita, wit,
    pagi, siang, sore, malam`,
  dated: `
    diterbitkan, diterbitkan pada, dipublikasikan, terbit, diperbarui, diperbaharui, terakhir diperbarui, diposting,
    diposting pada, tanggal, dibuat, tayang`,
  outlets:
    'Kompas, Kompas.com, Kompas.id, KompasTV, Kompas TV, Tempo, Tempo.co, TEMPO.CO, Koran Tempo, Majalah Tempo, Detik, Detikcom, detikcom, detikNews, detik.com, Tribunnews, Tribunnews.com, Tribun, Liputan6, Liputan6.com, CNN Indonesia, CNBC Indonesia, Kumparan, kumparan, Tirto, Tirto.id, Republika, Media Indonesia, Jawa Pos, JawaPos.com, Bisnis Indonesia, Bisnis.com, Kontan, Kontan.co.id, Katadata, Katadata.co.id, IDN Times, Suara.com, Merdeka.com, Okezone, Okezone.com, Sindonews, SINDOnews, Viva, VIVA.co.id, Antara, ANTARA News, LKBN Antara, JPNN, JPNN.com, Pikiran Rakyat, Suara Merdeka, Solopos, Harian Jogja, Kedaulatan Rakyat, Bali Post, Waspada, Serambi Indonesia, Jubi, Project Multatuli, Mongabay Indonesia, BBC Indonesia, BBC News Indonesia, DW Indonesia, VOA Indonesia, Metro TV, TVOne, tvOne, iNews, iNews.id, RCTI, SCTV, Narasi, Narasi TV, The Jakarta Post, Utusan Malaysia, Berita Harian, Harian Metro, Sinar Harian, Kosmo, Astro Awani, Bernama, Malaysiakini, Free Malaysia Today'
}
