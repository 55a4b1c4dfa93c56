/** Agencies and outlets from abroad, and agencies at home, that Indonesian texts credit; by commas and lines. */
const NAMES = `
AP, Associated Press, Reuters, AFP, Agence France-Presse, Agence France Presse, Xinhua, Bloomberg, UPI, dpa, EFE, ANSA
BBC, BBC News, BBC Sport, CNN, CNN International, CNBC, ITV, Sky News, Sky Sports, Sky Sport, Channel 4, Channel News Asia, CNA
New York Times, New York Post, Washington Post, Wall Street Journal, WSJ, NYT, Los Angeles Times, Chicago Tribune, Boston Globe
The Guardian, Daily Mail, Daily Mirror, Mirror, Daily Express, Daily Star, The Sun, The Telegraph, Daily Telegraph, The Independent
The Times, The Verge, The Hill, The Economist, The Diplomat, The Atlantic, The Athletic, The Star, The Intercept, Financial Times
Al Jazeera, Aljazeera, Al Arabiya, Anadolu, Anadolu Agency, Arab News, Gulf News, Khaleej Times, Middle East Eye, Middle East Monitor
Haaretz, Times of Israel, Jerusalem Post, Press TV, Tasnim, IRNA, TASS, RIA Novosti, Sputnik, Interfax, Russia Today, Moscow Times
Yonhap, KCNA, Kyodo, Kyodo News, NHK, NHK World, Nikkei, Nikkei Asia, Japan Times, Mainichi, Asahi Shimbun, Chosun Ilbo, Korea Herald
South China Morning Post, SCMP, Global Times, China Daily, CGTN, People's Daily, Taiwan News, Focus Taiwan, Sixth Tone
Straits Times, New Straits Times, Bernama, Malaysiakini, Malay Mail, Sinar Harian, Berita Harian, Mothership, Coconuts, AsiaOne
Bangkok Post, VnExpress, Philippine Star, Rappler, Inquirer, NDTV, Times of India, Hindustan Times, India Today, The Hindu, Indian Express
ABC News, NBC News, CBS News, Fox News, USA Today, NPR, Politico, Axios, Newsweek, Forbes, Fortune, Business Insider, Insider
HuffPost, Huffington Post, BuzzFeed, Deutsche Welle, Der Spiegel, Bild, Kicker, Le Monde, France 24, L'Equipe, El Pais, Marca
Mundo Deportivo, La Gazzetta dello Sport, Gazzetta dello Sport, Gazzetta, Corriere dello Sport, Tuttosport, Football Italia, Calciomercato
Goal, ESPN, Eurosport, FourFourTwo, Transfermarkt, Fox Sports, Sports Illustrated, Sportskeeda, Squawka, WhoScored, Crash, Motorsport
Autosport, Speedweek, Tuttomotoriweb, GPOne, Bleacher Report, Badminton Talk, Badzine
TechCrunch, CNET, Engadget, GSM Arena, GSMArena, Gizmodo, Mashable, Wired, Ars Technica, Phone Arena, PhoneArena, Android Authority
Android Central, Android Police, Gizmochina, 9to5Mac, 9to5Google, MacRumors, BGR, ZDNet, PCMag, Slashgear, TechRadar, Tom's Guide
Lifehacker, Digital Trends, Neowin, Ubergizmo, XDA Developers, Carscoops, Autocar, Paultan
Variety, Hollywood Reporter, Deadline, Billboard, Rolling Stone, NME, E! News, Us Weekly, TMZ, Page Six, Entertainment Weekly
Cosmopolitan, Elle, Vogue, Bustle, Allure, Soompi, Allkpop, AllKpop, Koreaboo, Naver, Herald Pop, Sports Chosun, Korea Times, Osen
Live Science, LiveScience, ScienceAlert, Science Alert, Science Daily, National Geographic, New Scientist, Smithsonian
Healthline, WebMD, Medical News Today, Medical Daily, Mayo Clinic, Women's Health, Men's Health, Livestrong, Medical Xpress
Kyiv Independent, Kyiv Post, Ukrinform, Ukrainska Pravda, The Defense Post, Breaking Defense, Defense News, NTD, Radio Free Asia, VOA
Voice of America, Oilprice, MarketWatch, Seeking Alpha, CoinDesk, Cointelegraph, Investing, Trading Economics, Yahoo, Yahoo News
Yahoo Finance, Yahoo Sports, Ladbible, Unilad, Oddity Central, Bored Panda, World of Buzz, Metro UK, Evening Standard, Firstpost
`;

/** Names of foreign media, as Indonesian texts write them. */
export const MEDIA: string[] = NAMES.trim()
  .split(/,\s|\n/)
  .map((name) => name.trim());

/** Names of sites and wires that mean a name of the list above. */
export const MEDIA_FORMS: Readonly<Record<string, string>> = {
  "AP News": "AP",
  Apnews: "AP",
  DailyMail: "Daily Mail",
  "Mail Online": "Daily Mail",
};
