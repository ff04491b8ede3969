// The words of subscribe pages, by language. What is in none of these languages is said in English, and marked as such.

export interface PageWords {
  readonly subscribe: string
  readonly about: string
  readonly address: string
  readonly copy: string
  readonly copied: string
  readonly openIn: string
  readonly app: string
  readonly latest: string
  readonly feeds: string
  readonly opml: string
  readonly section: string
  readonly tag: string
  readonly author: string
  readonly language: string
}

const names = [
  'subscribe',
  'about',
  'address',
  'copy',
  'copied',
  'openIn',
  'app',
  'latest',
  'feeds',
  'opml',
  'section',
  'tag',
  'author',
  'language'
] as const satisfies readonly (keyof PageWords)[]

/** The words in the order of `names`, with a bar between. */
const table: Readonly<Record<string, string>> = {
  en: 'Subscribe|A web feed: give its address to a feed reader, and what is new appears there by itself.|Address of the feed|Copy|Copied|Open in|Your feed app|Latest|All feeds|All feeds in one file (OPML)|Sections|Subjects|Authors|Languages',
  de: 'Abonnieren|Ein Webfeed: Gib seine Adresse in einen Feedreader ein, und Neues erscheint dort von selbst.|Adresse des Feeds|Kopieren|Kopiert|Öffnen in|Deine Feed-App|Neueste Beiträge|Alle Feeds|Alle Feeds in einer Datei (OPML)|Ressorts|Themen|Autoren|Sprachen',
  fr: 'S’abonner|Un flux web : donnez son adresse à un lecteur de flux, et les nouveautés y apparaissent d’elles-mêmes.|Adresse du flux|Copier|Copié|Ouvrir dans|Votre application de flux|Derniers articles|Tous les flux|Tous les flux dans un fichier (OPML)|Rubriques|Sujets|Auteurs|Langues',
  es: 'Suscribirse|Un canal web: dé su dirección a un lector y lo nuevo aparecerá allí por sí solo.|Dirección del canal|Copiar|Copiado|Abrir en|Su lector de canales|Lo último|Todos los canales|Todos los canales en un archivo (OPML)|Secciones|Temas|Autores|Idiomas',
  pt: 'Assinar|Um feed: dê o endereço a um leitor de feeds, e as novidades aparecem lá por si.|Endereço do feed|Copiar|Copiado|Abrir em|O seu leitor de feeds|Mais recentes|Todos os feeds|Todos os feeds num ficheiro (OPML)|Secções|Assuntos|Autores|Línguas',
  it: 'Iscriviti|Un feed: dai il suo indirizzo a un lettore di feed e le novità vi appariranno da sole.|Indirizzo del feed|Copia|Copiato|Apri in|La tua app per i feed|Ultimi articoli|Tutti i feed|Tutti i feed in un file (OPML)|Sezioni|Argomenti|Autori|Lingue',
  nl: 'Abonneren|Een webfeed: geef het adres aan een feedlezer, en wat nieuw is verschijnt daar vanzelf.|Adres van de feed|Kopiëren|Gekopieerd|Openen in|Je feedlezer|Nieuwste|Alle feeds|Alle feeds in één bestand (OPML)|Rubrieken|Onderwerpen|Auteurs|Talen',
  sv: 'Prenumerera|Ett webbflöde: ge adressen till en flödesläsare, så dyker nyheter upp där av sig själva.|Flödets adress|Kopiera|Kopierat|Öppna i|Din flödesläsare|Senaste|Alla flöden|Alla flöden i en fil (OPML)|Avdelningar|Ämnen|Författare|Språk',
  da: 'Abonnér|Et webfeed: giv adressen til en feedlæser, og nyt dukker op der af sig selv.|Feedets adresse|Kopiér|Kopieret|Åbn i|Din feedlæser|Seneste|Alle feeds|Alle feeds i én fil (OPML)|Sektioner|Emner|Forfattere|Sprog',
  nb: 'Abonner|En nettstrøm: gi adressen til en strømleser, så dukker nytt opp der av seg selv.|Strømmens adresse|Kopier|Kopiert|Åpne i|Din strømleser|Siste|Alle strømmer|Alle strømmer i én fil (OPML)|Seksjoner|Emner|Forfattere|Språk',
  fi: 'Tilaa|Verkkosyöte: anna osoite syötteenlukijalle, niin uudet jutut ilmestyvät sinne itsestään.|Syötteen osoite|Kopioi|Kopioitu|Avaa palvelussa|Syötteenlukijasi|Uusimmat|Kaikki syötteet|Kaikki syötteet yhdessä tiedostossa (OPML)|Osastot|Aiheet|Kirjoittajat|Kielet',
  pl: 'Subskrybuj|Kanał internetowy: podaj jego adres czytnikowi kanałów, a nowości pojawią się tam same.|Adres kanału|Kopiuj|Skopiowano|Otwórz w|Twój czytnik kanałów|Najnowsze|Wszystkie kanały|Wszystkie kanały w jednym pliku (OPML)|Działy|Tematy|Autorzy|Języki',
  cs: 'Odebírat|Webový kanál: zadejte jeho adresu do čtečky kanálů a novinky se tam objeví samy.|Adresa kanálu|Kopírovat|Zkopírováno|Otevřít v|Vaše čtečka kanálů|Nejnovější|Všechny kanály|Všechny kanály v jednom souboru (OPML)|Rubriky|Témata|Autoři|Jazyky',
  tr: 'Abone ol|Bir web akışı: adresini bir akış okuyucuya verin, yeni olanlar orada kendiliğinden görünür.|Akışın adresi|Kopyala|Kopyalandı|Şurada aç|Akış okuyucunuz|Son yazılar|Tüm akışlar|Tüm akışlar tek dosyada (OPML)|Bölümler|Konular|Yazarlar|Diller',
  ru: 'Подписаться|Веб-лента: укажите её адрес в программе для чтения лент, и новое будет появляться там само.|Адрес ленты|Копировать|Скопировано|Открыть в|Ваша программа для лент|Последнее|Все ленты|Все ленты в одном файле (OPML)|Разделы|Темы|Авторы|Языки',
  uk: 'Підписатися|Вебстрічка: вкажіть її адресу в програмі для читання стрічок, і нове з’являтиметься там саме.|Адреса стрічки|Копіювати|Скопійовано|Відкрити в|Ваша програма для стрічок|Останнє|Усі стрічки|Усі стрічки в одному файлі (OPML)|Розділи|Теми|Автори|Мови',
  ar: 'اشترك|تغذية ويب: أعطِ عنوانها لقارئ تغذيات فيظهر الجديد فيه من تلقاء نفسه.|عنوان التغذية|نسخ|نُسخ|افتح في|قارئ التغذيات لديك|الأحدث|كل التغذيات|كل التغذيات في ملف واحد (OPML)|الأقسام|المواضيع|الكتّاب|اللغات',
  fa: 'اشتراک|یک خوراک وب: نشانی آن را به یک خوراک‌خوان بدهید تا تازه‌ها خودبه‌خود آنجا پدیدار شوند.|نشانی خوراک|رونوشت|رونوشت شد|باز کردن در|خوراک‌خوان شما|تازه‌ترین‌ها|همهٔ خوراک‌ها|همهٔ خوراک‌ها در یک پرونده (OPML)|بخش‌ها|موضوع‌ها|نویسندگان|زبان‌ها',
  he: 'הרשמה|הזנת רשת: מסרו את כתובתה לקורא הזנות, וכל חדש יופיע בו מעצמו.|כתובת ההזנה|העתקה|הועתק|פתיחה ב־|קורא ההזנות שלך|האחרונים|כל ההזנות|כל ההזנות בקובץ אחד (OPML)|מדורים|נושאים|כותבים|שפות',
  ja: '購読する|ウェブフィードです。このアドレスをフィードリーダーに登録すると、新しい記事が自動的に届きます。|フィードのアドレス|コピー|コピーしました|次で開く|お使いのフィードリーダー|最新の記事|すべてのフィード|すべてのフィードを一つのファイルで (OPML)|セクション|テーマ|筆者|言語',
  zh: '订阅|这是网页订阅源：把地址交给阅读器，新文章就会自动出现。|订阅源地址|复制|已复制|打开方式|你的阅读器应用|最新文章|所有订阅源|所有订阅源合为一个文件 (OPML)|栏目|主题|作者|语言',
  ko: '구독하기|웹 피드입니다. 주소를 피드 리더에 넣으면 새 글이 저절로 나타납니다.|피드 주소|복사|복사됨|다음에서 열기|사용 중인 피드 리더|최신 글|모든 피드|모든 피드를 한 파일로 (OPML)|섹션|주제|필자|언어',
  id: 'Berlangganan|Umpan web: berikan alamatnya kepada pembaca umpan, dan yang baru muncul di sana dengan sendirinya.|Alamat umpan|Salin|Tersalin|Buka di|Pembaca umpan Anda|Terbaru|Semua umpan|Semua umpan dalam satu berkas (OPML)|Rubrik|Topik|Penulis|Bahasa',
  vi: 'Đăng ký|Một nguồn tin: đưa địa chỉ này cho trình đọc tin, và tin mới sẽ tự hiện ra ở đó.|Địa chỉ nguồn tin|Sao chép|Đã sao chép|Mở bằng|Trình đọc tin của bạn|Mới nhất|Tất cả nguồn tin|Tất cả nguồn tin trong một tệp (OPML)|Chuyên mục|Chủ đề|Tác giả|Ngôn ngữ'
}

/** The words for a language (RFC 5646), and the language that they are in. */
export function wordsFor(language: string | undefined): { readonly words: PageWords; readonly in: string } {
  const own = (language ?? '').toLowerCase().split('-')[0]!
  const tag = own === 'no' || own === 'nn' ? 'nb' : own
  const found = Object.hasOwn(table, tag) ? tag : 'en'
  const parts = table[found]!.split('|')
  return { words: Object.fromEntries(names.map((name, i) => [name, parts[i]!])) as unknown as PageWords, in: found }
}

const fromTheRight = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

const scriptsFromTheRight = new Set(['arab', 'hebr', 'syrc', 'thaa', 'nkoo', 'adlm', 'rohg', 'mand', 'samr'])

/** Which way texts of a language run; its script decides where the tag has one (`az-Arab`). */
export function directionOf(language: string | undefined): 'rtl' | 'ltr' {
  const [own = '', ...subtags] = (language ?? '').toLowerCase().split('-')
  const script = subtags.find(subtag => /^[a-z]{4}$/.test(subtag))
  return (script === undefined ? fromTheRight.has(own) : scriptsFromTheRight.has(script)) ? 'rtl' : 'ltr'
}
