// Countries, regions and large cities, as reporters are placed in: `Ireland correspondent`, `Jane Doe, Nairobi`. General knowledge, not complete.

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
лондон париж берлин брюссель вашингтон варшава αθηνα θεσσαλονικη القاهرة بيروت دمشق بغداد عمان الرياض دبي غزة القدس الدوحة תל-אביב ירושלים 北京 上海 东京 東京 서울 부산 москва киев київ львів харків одеса минск`.split(
    /\s+/
  )
)

/** The first words of places of two words, and their second. */
export const longPlaces: ReadonlySet<string> = new Set(
  `new york;new delhi;new orleans;new jersey;new zealand;new mexico;los angeles;san francisco;san diego;san jose;san juan;san salvador;las vegas;hong kong;tel aviv;abu dhabi;buenos aires;rio janeiro;sao paulo;são paulo;belo horizonte;porto alegre;mexico city;panama city;guatemala city;kuwait city;gaza city;cape town;saudi arabia;sri lanka;south africa;south korea;north korea;south sudan;sierra leone;burkina faso;ivory coast;costa rica;puerto rico;el salvador;latin america;north america;south america;west africa;east africa;middle east;southeast asia;south asia;central asia;eastern europe;united states;united kingdom;northern ireland;kuala lumpur;ho chi;addis ababa;phnom penh;salt lake;st louis;st petersburg;st. louis;den haag;the hague;frankfurt am;washington dc;washington d.c;santa cruz;santa fe;west bank;baden wurttemberg;silicon valley;wall street;ciudad mexico;ciudad méxico;south china;new england;bay area;cote ivoire;sankt petersburg;le caire;la paz;port prince`.split(
    ';'
  )
)
