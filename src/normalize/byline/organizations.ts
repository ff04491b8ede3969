// Well-known news agencies, broadcasters and papers of the world, as general knowledge; a publisher adds its own in configuration.

export const organizations: readonly string[] = `
Reuters;Thomson Reuters;Associated Press;The Associated Press;AP;AFP;Agence France-Presse;Agence France Presse;dpa;Deutsche Presse-Agentur;APA;Austria Presse Agentur;
Keystone-SDA;SDA;ATS;Keystone-ATS;SID;epd;KNA;Xinhua;Xinhua News Agency;Anadolu;Anadolu Agency;Anadolu Ajansı;AA;DHA;İHA;IHA;ANKA;Demirören Haber Ajansı;EFE;Agencia EFE;
Europa Press;ANSA;Adnkronos;AGI;TASS;RIA Novosti;Interfax;Ukrinform;Kyodo;Kyodo News;Jiji;Jiji Press;Yonhap;Yonhap News;PTI;Press Trust of India;ANI;IANS;UNI;TNN;
Bloomberg;Bloomberg News;UPI;United Press International;PA;PA Media;Press Association;Canadian Press;The Canadian Press;AAP;Australian Associated Press;CNN;BBC;BBC News;NBC;NBC News;ABC News;
CBS;CBS News;CBC;CBC News;CNBC;MSNBC;NPR;PBS;Fox News;Sky News;Al Jazeera;Deutsche Welle;DW;RFI;RFE/RL;VOA;Voice of America;Euronews;France 24;ARD;ZDF;NDR;WDR;SWR;BR;MDR;RBB;HR;ORF;SRF;
NTB;TT;Ritzau;STT;NRK;SVT;DR;YLE;Yle;ANP;Belga;PAP;ČTK;CTK;MTI;Agerpres;Lusa;Agência Lusa;Agência Brasil;Estadão Conteúdo;Folhapress;Télam;Notimex;AMNA;ΑΠΕ-ΜΠΕ;Antara;Bernama;VNA;TTXVN;
WAM;SPA;MENA;QNA;KUNA;Tanjug;HINA;Hina;BTA;SITA;TASR;NHK;RTÉ;RTE;RAI;RTVE;TRT;TRT Haber;NOS;VRT;RTBF;RTS;TVN24;AllAfrica;GroundUp;MailOnline;Daily Mail;USA TODAY;USA Today;
Getty Images;Getty;picture alliance;picture-alliance;dpa-Bildfunk;Unsplash;Pexels;Pixabay;Wikimedia Commons;imago;imago images;Shutterstock;Alamy;New York Times;The New York Times;Washington Post;The Washington Post;Los Angeles Times;Wall Street Journal;The Wall Street Journal;Financial Times;
The Guardian;Guardian;The Economist;The Telegraph;The Times;The Independent;Le Monde;Le Figaro;Libération;Der Spiegel;Die Zeit;Die Welt;El País;El Mundo;La Nación;La Repubblica;Corriere della Sera;
La Stampa;Il Sole 24 Ore;Folha de S.Paulo;O Globo;Estadão;UOL;20 Minutes;20 minutos;20 Minuten;24 Horas;24 Heures;60 Minutes;Huffington Post;The Huffington Post;HuffPost;BuzzFeed;BuzzFeed News;
Vox;Politico;Axios;Forbes;Fortune;Newsweek;TIME;The Atlantic;The New Yorker;The Conversation;The Verge;Wired;Tribune News Service;McClatchy;Gannett;
Mother Jones;Arizona Republic;Rolling Stone;National Geographic;Scientific American;New Scientist;Christian Science Monitor;Nikkei Asia;Yahoo News;Yahoo Finance;Motley Fool;Spotlight PA;
Radio Free Asia;Stateline;States Newsroom;9News;franceinfo;BBC Verify;Associated Newspapers;Postmedia;Global News;Inside Climate News;Ars Technica;Business Insider;Morning Consult;Daily Caller;Daily Beast;
Ouest-France;Le Parisien;Sud Ouest;La Croix;Les Echos;Les Échos;Mediapart;L'Express;L’Express;L'Obs;L’Obs;Radio France;Radio-Canada;La Presse Canadienne;Nice-Matin;La Dépêche;RMC Sport;BFMTV;BFM TV;
El Universal;El Confidencial;El Comercio;El Espectador;Clarín;Infobae;La Vanguardia;La Tercera;elDiario.es;Servimedia;Colpisa;Cuartoscuro;Agencia Reforma;
Valor Econômico;Metrópoles;IstoÉ;TV Globo;Rede Globo;TV Brasil;Diário de Notícias;Jornal de Notícias;
Süddeutsche Zeitung;Neue Zürcher Zeitung;Tages-Anzeiger;t-online;RedaktionsNetzwerk Deutschland;RND;Focus Online;heise online;Frankfurter Allgemeine;Bayerischer Rundfunk;Westdeutscher Rundfunk;Norddeutscher Rundfunk;
Südwestrundfunk;Mitteldeutscher Rundfunk;Hessischer Rundfunk;Saarländischer Rundfunk;Radio Bremen;Deutschlandfunk;Deutschlandradio;CH Media;ARD-aktuell;APA-OTS;dpa-tmn;
De Standaard;De Volkskrant;De Telegraaf;Het Parool;Het Nieuwsblad;Algemeen Dagblad;Dagens Nyheter;Svenska Dagbladet;Gazeta Wyborcza;Rzeczpospolita;
Hindustan Times;Indian Express;Deccan Herald;Agencia Brasil;
РИА Новости;ТАСС;Интерфакс;Укринформ;Укрінформ;УНИАН;УНІАН;Рейтер;رويترز;فرانس برس;الأناضول;أ ف ب;د ب أ;وام;وكالات;סוכנויות הידיעות;רויטרס;איי-פי
`
  .split(/[;\n]/)
  .map(name => name.trim())
  .filter(name => name !== '')
