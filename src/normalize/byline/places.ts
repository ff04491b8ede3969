// Countries, regions and large cities, as reporters are placed in: `Ireland correspondent`, `Jane Doe, Nairobi`. General knowledge, not complete.
import { cities } from './cities.ts'
import { fold } from './tokens.ts'

/** Single words, folded. */
export const places: ReadonlySet<string> = new Set(
  `london paris berlin madrid rome roma brussels bruxelles brussel vienna wien zurich geneva geneve bern lisbon lisboa dublin edinburgh glasgow cardiff belfast manchester liverpool leeds birmingham bristol
amsterdam rotterdam copenhagen kobenhavn stockholm oslo helsinki reykjavik warsaw warszawa prague praha budapest bucharest bucuresti sofia athens athina istanbul ankara izmir kyiv kiev lviv odesa moscow moskva minsk vilnius riga tallinn
belgrade beograd zagreb sarajevo skopje tirana ljubljana bratislava chisinau tbilisi yerevan baku hamburg munich munchen koln cologne frankfurt stuttgart dusseldorf leipzig dresden karlsruhe magdeburg erfurt potsdam mainz kiel
marseille lyon toulouse nice nantes strasbourg bordeaux lille rennes montpellier milan milano naples napoli turin torino florence firenze venice venezia bologna palermo genova bari barcelona valencia sevilla seville bilbao zaragoza malaga porto
washington chicago boston houston dallas atlanta miami philadelphia seattle denver detroit phoenix baltimore minneapolis sacramento portland austin toronto montreal ottawa vancouver calgary edmonton winnipeg quebec mexico havana habana bogota lima quito caracas santiago medellin
montevideo asuncion brasilia salvador recife fortaleza curitiba manaus managua panama guatemala tegucigalpa cairo alexandria jerusalem beirut damascus amman baghdad erbil tehran riyadh jeddah dubai doha manama muscat sanaa aden kuwait gaza ramallah
tunis algiers alger rabat casablanca tripoli khartoum nairobi mombasa kampala kigali addis mogadishu djibouti dakar abidjan accra lagos abuja lome cotonou niamey bamako ouagadougou yaounde kinshasa luanda lusaka harare gaborone windhoek johannesburg pretoria durban maputo antananarivo lilongwe maseru
delhi mumbai bombay kolkata calcutta chennai bengaluru bangalore hyderabad pune ahmedabad lucknow islamabad karachi lahore peshawar quetta kabul kandahar dhaka colombo kathmandu thimphu yangon rangoon bangkok hanoi phnom vientiane manila jakarta singapore
beijing shanghai guangzhou shenzhen taipei seoul pyongyang tokyo osaka kyoto sydney melbourne brisbane perth adelaide canberra auckland wellington darmstadt lausanne basel graz linz salzburg antwerp gent rotterdam utrecht krakow gdansk brno kharkiv odessa kherson
ireland scotland wales england britain france germany spain portugal italy belgium netherlands luxembourg switzerland austria denmark sweden norway finland iceland poland czechia hungary romania bulgaria greece turkey turkiye cyprus malta ukraine russia belarus lithuania latvia estonia serbia croatia bosnia albania kosovo montenegro slovenia slovakia moldova georgia armenia azerbaijan
canada brazil argentina chile peru colombia venezuela ecuador bolivia paraguay uruguay cuba haiti jamaica egypt israel palestine lebanon syria jordan iraq iran qatar oman yemen bahrain libya tunisia algeria morocco sudan ethiopia somalia kenya uganda rwanda burundi tanzania congo angola zambia zimbabwe botswana namibia mozambique malawi madagascar senegal mali niger nigeria ghana benin togo cameroon gabon chad
india pakistan afghanistan bangladesh nepal bhutan myanmar burma thailand laos cambodia vietnam malaysia indonesia philippines china taiwan japan korea mongolia australia zealand fiji california texas florida ohio michigan virginia pennsylvania oregon queensland victoria tasmania ontario alberta
deutschland osterreich schweiz frankreich italien spanien polen russland turkei bayern sachsen espana alemania francia italia brasil mexiko europa afrika asien amerika moskau mailand rom genf warschau prag athen kairo peking tokio lissabon kopenhagen belgrad kiew jerusalem teheran bagdad bukarest london wien
londres moscou pekin lisbonne varsovie vienne athenes berne beyrouth bruselas moscu ginebra varsovia viena atenas praga estocolmo londra parigi berlino mosca pechino ginevra varsavia atene gerusalemme
pequim moscovo bruxelas genebra londyn paryz moskova kahire bruksel atina cenevre gazze kudus tahran bagdat tiflis lefkosa diyarbakir adana antalya berlijn parijs londen moskou wenen antwerpen parizh
лондон париж берлин брюссель вашингтон варшава αθηνα θεσσαλονικη القاهرة بيروت دمشق بغداد عمان الرياض دبي غزة القدس الدوحة תל-אביב ירושלים 北京 上海 东京 東京 서울 부산 москва киев київ львів харків одеса минск
kano kaduna ibadan benin enugu calabar jos maiduguri owerri asaba akure abeokuta ilorin sokoto uyo makurdi lokoja minna yola bauchi dodoma arusha mwanza zanzibar mbeya morogoro tanga mtwara shinyanga kigoma
tabora iringa bukoba kisumu nakuru eldoret kumasi tamale bulawayo blantyre ndola swakopmund oshakati rundu ongwediva bloemfontein gqeberha soweto polokwane mbombela kimberley stellenbosch gauteng limpopo mpumalanga jaipur bhopal patna ranchi guwahati
srinagar jammu chandigarh dehradun shimla indore nagpur surat kochi thiruvananthapuram visakhapatnam vijayawada bhubaneswar mysuru coimbatore madurai noida gurugram varanasi prayagraj raipur rawalpindi faisalabad multan gilgit chittagong chattogram sylhet khulna rajshahi
surabaya bandung medan makassar denpasar semarang yogyakarta johor penang kuching cebu davao danang hue haiphong busan incheon daegu nagoya sapporo fukuoka hiroshima yokohama chengdu wuhan tianjin hangzhou nanjing xian kaohsiung
taichung macau halifax saskatoon hobart darwin cairns townsville newcastle geelong christchurch dunedin hamilton cork galway limerick aberdeen dundee inverness swansea sheffield nottingham leicester newcastle southampton brighton oxford cambridge york norwich
exeter plymouth tartu narva kaunas klaipeda liepaja akureyri bergen trondheim stavanger tromso goteborg malmo uppsala aarhus odense aalborg nuuk tampere turku oulu espoo lodz poznan wroclaw katowice lublin szczecin ostrava
olomouc plzen kosice graz split rijeka osijek nis novisad maribor cluj timisoara iasi brasov plovdiv varna burgas thessaloniki patras bursa konya trabzon gaziantep batumi kutaisi haifa ashdod cincinnati milwaukee pittsburgh nashville memphis indianapolis tucson omaha louisville albuquerque honolulu tulsa spokane boise fresno oakland knoxville chattanooga wichita tallahassee minnesota wisconsin colorado arizona nevada utah idaho wyoming kansas missouri iowa illinois kentucky tennessee alabama mississippi louisiana arkansas oklahoma nebraska hawaii alaska vermont connecticut massachusetts
maryland hannover bremen nurnberg dortmund duisburg bochum wuppertal bielefeld bonn mannheim augsburg wiesbaden gelsenkirchen aachen kassel chemnitz rostock freiburg lubeck saarbrucken regensburg schwerin osnabruck heidelberg ingolstadt wurzburg paderborn innsbruck klagenfurt luzern winterthur lugano niedersachsen hessen brandenburg thuringen saarland tirol karnten steiermark vorarlberg manitoba saskatchewan newfoundland kerala karnataka telangana gujarat bihar assam odisha rajasthan haryana uttarakhand saitama kanagawa chiba
لاہور کراچی دہلی تهران القاهرة თბილისი ბათუმი กรงเทพ београд`.split(/\s+/)
)

/** The first words of places of two words, and their second. */
export const longPlaces: ReadonlySet<string> = new Set(
  `new york;new delhi;new orleans;new jersey;new zealand;new mexico;los angeles;san francisco;san diego;san jose;san juan;san salvador;las vegas;hong kong;tel aviv;abu dhabi;buenos aires;rio janeiro;sao paulo;são paulo;belo horizonte;porto alegre;mexico city;panama city;guatemala city;kuwait city;gaza city;cape town;saudi arabia;sri lanka;south africa;south korea;north korea;south sudan;sierra leone;burkina faso;ivory coast;costa rica;puerto rico;el salvador;latin america;north america;south america;west africa;east africa;middle east;southeast asia;south asia;central asia;eastern europe;united states;united kingdom;northern ireland;kuala lumpur;ho chi;addis ababa;phnom penh;salt lake;st louis;st petersburg;st. louis;den haag;the hague;frankfurt am;washington dc;washington d.c;santa cruz;santa fe;west bank;baden wurttemberg;silicon valley;wall street;ciudad mexico;ciudad méxico;south china;new england;bay area;cote ivoire;sankt petersburg;le caire;la paz;port prince;port harcourt;dar es;cape coast;east london;port elizabeth;walvis bay;navi mumbai;greater noida;novi sad;nova gorica;banja luka;нови сад;नई दलल;quezon city;ho chi;da nang`.split(
    ';'
  )
)

/** Cities and countries as other languages spell them, made when a byline first asks. */
let spelled: ReadonlySet<string> | undefined

/** Whether one to three words are a large city or a country in the spelling of some language. */
export function isSpelledPlace(words: readonly { readonly key: string; readonly text: string }[]): boolean {
  spelled ??= new Set([...cities.split(/[;\n]/), ...more])
  const key = words.map(word => (word.key.endsWith('*') ? fold(word.text) : word.key)).join(' ')
  if (spelled.has(key)) return true
  if (/^[\x20-\u052f]*$/.test(key)) return false
  const full = words
    .map(word => word.text)
    .join(' ')
    .replace(/[.]$/, '')
    .toLowerCase()
    .normalize('NFC')
  return full !== key && spelled.has(full)
}

/** What CLDR has no city for, as newspapers spell it where correspondents are; most in full, as marks may be vowels. */
const more: readonly string[] =
  `rio;america latina;america central;america del sur;medio oriente;oriente medio;oriente proximo;proche-orient;moyen-orient;naher osten;nahost;medio orientе;extremo oriente;europa del este;вашингтон;вашинґтон;βασινγκτον;ουασινγκτον;ουασιγκτον;vasington;vashinqton;vasingtonas;vasingtona;washingtonas;واشنطن;واشینگتن;واشنگٹن;וושינגטון;वाशिंगटन;वॉशिंगटन;ওয়াশিংটন;வாஷிங்டன்;วอชิงตัน;ワシントン;워싱턴;华盛顿;華盛頓;ვაშინგტონი;վաշինգտոն
пекин;пекін;πεκινο;pekina;pekinas;peking;pekin;pekkin;pechino;pequin;بكين;بیجینگ;پکن;בייג'ינג;בייג׳ינג;बीजिंग;বেইজিং;பெய்ஜிங்;ปักกิ่ง;北京;베이징;პეკინი;bắc kinh
нью-йорк;њујорк;ню йорк;new yorgi;niujorkas;nujorka;نيويورك;نیویورک;ניו יורק;न्यूयॉर्क;নিউইয়র্ক;ニューヨーク;뉴욕;纽约;紐約
женева;γενευη;zeneva;zenevas;zenewa;zeneve;genf;جنيف;ژنو;ז'נבה;जिनेवा;জেনেভা;ジュネーブ;제네바;日内瓦;日內瓦;geneve;ginevra;genewa
мюнхен;munchenas;minchene;monachium;mnichov;mnichov;monaco di baviera;munique;muenchen;μοναχο;ميونخ;ミュンヘン;뮌헨;慕尼黑
милан;милано;mediolan;milanas;milana;μιλανο;ميلانو;מילאנו;ミラノ;밀라노;米兰;米蘭
барселона;barcelone;barcellona;barselona;βαρκελωνη;برشلونة;ברצלונה;バルセロナ;바르셀로나;巴塞罗那;巴塞隆納
франкфурт;frankfurtas;frankfurte;francfort;francoforte;φρανκφουρτη;فرانكفورت;פרנקפורט;フランクフルト;프랑크푸르트;法兰克福;法蘭克福
страсбург;strasburg;strasbourg;strassburg;strasburgo;estrasburgo;strasburgas;strasbura;στρασβουργο;štrasburk;strasburk;strazburg;ستراسبورغ;ストラスブール;스트라스부르;斯特拉斯堡
анкара;ankaras;αγκυρα;أنقرة;آنکارا;אנקרה;अंकारा;アンカラ;앙카라;安卡拉;тель-авив;тель-авів;тел авив;tel awiw;tel avivas;telaviva;τελ αβιβ;تل أبيب;תל אביב;テルアビブ;텔아비브;特拉维夫;特拉維夫
нью-дели;делі;дели;нью-делі;delis;deli;nju deli;نيودلهي;دهلی نو;نئی دہلی;דלהי;ניו דלהי;नई दिल्ली;दिल्ली;নয়াদিল্লি;দিল্লি;புதுடெல்லி;ニューデリー;뉴델리;新德里
मुंबई;कोलकाता;चेन्नई;बेंगलुरु;हैदराबाद;लखनऊ;पटना;भोपाल;जयपुर;चंडीगढ़;श्रीनगर;जम्मू;रांची;रायपुर;देहरादून;शिमला;वाराणसी;प्रयागराज;अहमदाबाद;पुणे;गुवाहाटी;इस्लामाबाद;लाहौर;कराची;গুয়াহাটি;চট্টগ্রাম;রাজশাহী;খুলনা;সিলেট;বরিশাল;রংপুর;ময়মনসিংহ;কলকাতা;গাজীপুর;நுவரெலியா;சென்னை;மதுரை;கோவை;திருச்சி;யாழ்ப்பாணம்
اسلام آباد;لاہور;کراچی;پشاور;کوئٹہ;راولپنڈی;ملتان;فیصل آباد;مظفر آباد;کابل;قندهار;هرات;مزار شریف;تهران;اصفهان;مشهد;شیراز;تبریز;استانبول;اسطنبول;إسطنبول;الرباط;تونس;الجزائر;طرابلس;بنغازي;الخرطوم;صنعاء;عدن;المنامة;مسقط;الكويت;أبوظبي;أبو ظبي;جدة;مكة;حلب;حمص;البصرة;الموصل;أربيل;النجف;رام الله;نابلس;الخليل;جنين;حيفا;يافا;صيدا;الإسكندرية;أسوان;الأقصر;موسكو;برلين;لندن;روما;مدريد;بروكسل;فيينا;كييف;أثينا
ירושלים;חיפה;באר שבע;אשדוד;אשקלון;נצרת;רמאללה;עזה;מוסקבה;ברלין;רומא;מדריד;בריסל;וינה;קייב;אתונה;קהיר;בירות;דמשק;עמאן;ריאד;טהראן;איסטנבול
санкт-петербург;петербург;екатеринбург;новосибирск;казань;самара;ростов-на-дону;краснодар;владивосток;калининград;харьков;харків;одесса;днепр;дніпро;запоріжжя;запорожье;львов;чернівці;полтава;херсон;донецк;донецьк;луганск;луганськ;миколаїв;вінниця;івано-франківськ;тернопіль;ужгород;рівне;житомир;чернігів;суми;брест;гродно;гомель;витебск;могилев;алматы;астана;бишкек;пловдив;варна;бургас;русе;нови сад;ниш;загреб;сарајево;скопље;подгорица
θεσσαλονικη;πατρα;ηρακλειο;λευκωσια;λεμεσος;ιωαννινα;λαρισα;βολος;γενευη;κωνσταντινουπολη;lemberg;lwow;charkov;charkow;charkiw;odessa;kolin;keulen;kolonia;colonia;napols;neapel;neapol;florenz;florencie;venedig;venecia;benatky;wenecja;turyn;torino;krakau;krakov;cracovie;cracovia;danzig;breslau;lipsko;lipsk;drezno;drazdany;norimberk;norymberga;hampuri;hampurk;hamburgo;hambourg;edimburgo;edimbourg;edynburg;londyna;haga;hag;la haye;l'aia;la haya;haia;haag;antverpy;antwerpia;amberes;anvers;basilej;bazylea;basilea;bale;berna;davos;islamabadas;islamabada;isztambul;istambul;istanbulas;estambul;tuquio;toquio;tokio;tokyo;toki;kioto;sankt petersburg;sankt-peterburg;szentpetervar;petrohrad;san petersburgo;sao petersburgo;pietroburgo;saint-petersbourg;pietari;sankt petersborg;peterburi;sanktpeterburga;helsinky;helsinkis;tukholma;kodan;kobenhaga;kopenhaga;koppenhaga;kopenhamn;turku;tampere;oulu;espoo;vantaa;goteborg;lwiw
рим;беч;rim;bec;strassburg;straßburg;neu-delhi;nova iorque;nova york;debrecen;szeged;pecs;gyor;miskolc;kecskemet;nyiregyhaza;kolozsvar;marosvasarhely;pozsony;kassa;ungvar;szabadka;ujvidek;пекинг;kijiva;kyjivas;moskow;jenewa;hà nội;đà nẵng;hải phòng;cần thơ;huế;nha trang;tp hcm;tphcm;ז'נבה;כי‌יף;کییف;کی‌یف;хијев;кијев
murcia;alicante;cordoba;granada;vigo;gijon;oviedo;santander;pamplona;san sebastian;vitoria;salamanca;valladolid;tarragona;girona;lleida;castellon;almeria;cadiz;huelva;badajoz;logrono;catania;verona;trieste;padova;brescia;perugia;cagliari;messina;parma;modena;livorno;taranto;lecce;foggia;bolzano;trento;udine;ancona;pescara;rimini;grenoble;dijon;angers;nimes;reims;le havre;toulon;saint-etienne;brest;limoges;amiens;besancon;orleans;rouen;caen;perpignan;avignon;poitiers;bayonne;ajaccio;bastia
eindhoven;groningen;tilburg;almere;breda;nijmegen;enschede;haarlem;arnhem;amersfoort;maastricht;leiden;dordrecht;zwolle;delft;gent;brugge;leuven;hasselt;mechelen;luik;liege;namur;charleroi;vasteras;orebro;linkoping;helsingborg;jonkoping;norrkoping;umea;gavle;boras;karlstad;kiruna;drammen;kristiansand;fredrikstad;sandnes;alesund;bodo;kirkenes;esbjerg;randers;kolding;horsens;vejle;roskilde;torshavn;coimbra;aveiro;funchal;evora;setubal;guimaraes
daugavpils;jelgava;ventspils;siauliai;panevezys;alytus;narva;parnu;rovaniemi;jyvaskyla;kuopio;lahti;vaasa;torun;bydgoszcz;bialystok;rzeszow;kielce;radom;czestochowa;opole;zielona gora;gdynia;sopot;liberec;hradec kralove;pardubice;zlin;jihlava;ceske budejovice;karlovy vary;usti nad labem;zilina;presov;nitra;trnava;trencin;banska bystrica;constanta;craiova;galati;oradea;arad;sibiu;cluj-napoca;targu mures;suceava;zadar;pula;dubrovnik;varazdin;mostar;tuzla;kragujevac;subotica;bitola;ohrid;pristina;prizren;podgorica;budva;kotor
diyarbakir;sanliurfa;urfa;mardin;van;hatay;antakya;mersin;eskisehir;kayseri;samsun;erzurum;malatya;kahramanmaras;edirne;canakkale;mugla;bodrum;denizli;sakarya;izmit;kocaeli;tekirdag;rize;ordu;giresun;lefkosa;girne;campinas;santos;guarulhos;niteroi;uberlandia;londrina;joinville;florianopolis;vitoria;natal;maceio;aracaju;teresina;belem;macapa;palmas;cuiaba;goiania;guadalajara;monterrey;puebla;tijuana;merida;cancun;oaxaca;veracruz;acapulco;cali;barranquilla;cartagena;bucaramanga;guayaquil;cuenca;arequipa;cusco;trujillo;cochabamba;rosario;mendoza;tucuman;neuquen;valparaiso;concepcion;antofagasta;temuco;maracaibo;barquisimeto
東京;大阪;京都;名古屋;札幌;福岡;広島;仙台;神戸;横浜;那覇;ロンドン;パリ;ベルリン;ローマ;モスクワ;ウィーン;ブリュッセル;ソウル;上海;広州;香港;台北;ワルシャワ;キーウ;キエフ;エルサレム;カイロ;イスタンブール;テヘラン;ドバイ;シンガポール;バンコク;ジャカルタ;マニラ;ハノイ;シドニー;ロサンゼルス;サンフランシスコ
서울;부산;대구;인천;광주;대전;울산;세종;수원;제주;춘천;전주;청주;창원;포항;여수;순천;광양;목포;강릉;원주;성남;용인;고양;안양;도쿄;오사카;베이징;상하이;홍콩;타이베이;런던;파리;베를린;로마;모스크바;브뤼셀;빈;하노이;방콕;자카르타;마닐라;싱가포르;시드니;로스앤젤레스;샌프란시스코;시카고;카이로;예루살렘;이스탄불;두바이;테헤란;키이우
上海;广州;深圳;杭州;南京;武汉;成都;重庆;天津;西安;沈阳;哈尔滨;昆明;乌鲁木齐;拉萨;香港;澳门;台北;臺北;新北;桃園;台中;臺中;台南;臺南;高雄;基隆;新竹;苗栗;彰化;南投;雲林;嘉義;屏東;宜蘭;花蓮;台東;臺東;澎湖;金門;馬祖;东京;东京;伦敦;倫敦;巴黎;柏林;罗马;羅馬;莫斯科;布鲁塞尔;布魯塞爾;维也纳;維也納;首尔;首爾;平壤;曼谷;河内;河內;雅加达;马尼拉;新加坡;悉尼;雪梨;洛杉矶;洛杉磯;旧金山;舊金山;芝加哥;开罗;耶路撒冷;伊斯坦布尔;迪拜;德黑兰;基辅;基輔`
    .split(/[;\n]/)
    .map(name => name.trim().split(' ').map(fold).join(' '))
