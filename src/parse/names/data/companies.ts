import type { Authority } from "../../../model/index.ts";
import { readNames, readTable } from "./table.ts";

/** Companies and brands that act in the news, and football clubs. */
export const COMPANIES: Authority[] = [
  ...readTable(
    "organization",
    `
    Google | Alphabet
    Meta Platforms | Meta
    SpaceX
    Garuda Indonesia | PT Garuda Indonesia | PT Garuda Indonesia Tbk
    Lion Air | Lion Air Group
    Pertamina | PT Pertamina
    Pertamina Patra Niaga | PT Pertamina Patra Niaga
    PLN | PT PLN | Perusahaan Listrik Negara
    Telkom | PT Telkom | Telkom Indonesia | PT Telkom Indonesia
    Telkomsel | PT Telkomsel
    Bank Mandiri | PT Bank Mandiri
    BRI | Bank Rakyat Indonesia | Bank BRI
    BNI | Bank Negara Indonesia | Bank BNI
    BTN | Bank Tabungan Negara | Bank BTN
    BCA | Bank Central Asia | Bank BCA
    BSI | Bank Syariah Indonesia
    Bank Lampung
    Bank DKI
    Bank BJB | Bank bjb
    KAI | PT KAI | PT Kereta Api Indonesia | Kereta Api Indonesia
    KCI | PT KCI | KAI Commuter
    KCIC | PT KCIC
    MRT Jakarta | PT MRT Jakarta
    Transjakarta | TransJakarta | PT Transjakarta
    Angkasa Pura | PT Angkasa Pura | Angkasa Pura I | Angkasa Pura II | PT Angkasa Pura I | PT Angkasa Pura II
    AirNav Indonesia | AirNav
    Pelindo | PT Pelindo
    Jasa Marga | PT Jasa Marga
    Jasa Raharja | PT Jasa Raharja
    Hutama Karya | PT Hutama Karya
    Waskita Karya | PT Waskita Karya
    Wijaya Karya | Wika
    Antam | PT Antam | Aneka Tambang
    Freeport Indonesia | PT Freeport Indonesia | Freeport | PT Freeport
    Inalum
    PT Timah
    PT Vale Indonesia | Vale Indonesia
    Bukit Asam | PT Bukit Asam
    PGN | Perusahaan Gas Negara
    Krakatau Steel | PT Krakatau Steel
    Pos Indonesia | PT Pos Indonesia
    Pegadaian | PT Pegadaian
    Danantara | BPI Danantara | Badan Pengelola Investasi Daya Anagata Nusantara
    Sritex | PT Sritex
    GoTo | GoTo Gojek Tokopedia
    Gojek | PT Gojek Indonesia
    Bukalapak | PT Bukalapak
    Astra International | PT Astra International
    Toyota Astra Motor | PT Toyota Astra Motor | TAM
    Sinar Mas | Sinarmas
    Indofood | PT Indofood
    Djarum | PT Djarum
    Gudang Garam
    Unilever | Unilever Indonesia
    Indosat | Indosat Ooredoo Hutchison | Indosat Ooredoo
    XL Axiata | XL
    Microsoft | Microsoft Corporation
    Apple | Apple Inc
    Amazon | Amazon.com
    Samsung | Samsung Electronics
    Saudi Aramco | Aramco
    XXI | Cinema XXI | Cineplex 21
    Persib Bandung | Persib | Maung Bandung
    Persija Jakarta | Persija | Macan Kemayoran
    Persebaya Surabaya | Persebaya | Bajul Ijo
    Arema FC | Arema | Arema Cronus | Arema Malang | Singo Edan
    PSM Makassar | PSM
    Persipura Jayapura | Persipura
    Bali United | Bali United FC
    Borneo FC | Pusamania Borneo FC | Borneo FC Samarinda
    Madura United
    Barito Putera | PS Barito Putera
    Bhayangkara FC | Bhayangkara Presisi
    Persela Lamongan | Persela
    PSS Sleman | PSS
    PSIS Semarang | PSIS
    Persita Tangerang | Persita
    Persik Kediri | Persik
    Persis Solo | Persis
    PSMS Medan | PSMS
    Perseru Badak Lampung FC | Badak Lampung FC
    Semen Padang | Semen Padang FC
    PS Tira Persikabo | Tira Persikabo | Persikabo 1973 | TIRA-Persikabo
    Kalteng Putra
    Sriwijaya FC
    Mitra Kukar
    Dewa United
    Rans Nusantara | RANS Nusantara
    Malut United
    Persiraja Banda Aceh | Persiraja
    PSPS Riau | PSPS Pekanbaru
    Timnas Indonesia | Tim Nasional Indonesia
    Manchester United | Man United | MU | Man Utd
    Manchester City | Man City
    Tottenham Hotspur | Tottenham | Spurs
    Leicester City | Leicester
    Newcastle United | Newcastle
    West Ham United | West Ham
    Wolverhampton Wanderers | Wolves | Wolverhampton
    Aston Villa
    Crystal Palace
    Norwich City
    Sheffield United
    Brighton and Hove Albion | Brighton & Hove Albion
    Leeds United
    Nottingham Forest
    Real Madrid | Los Blancos
    Atletico Madrid | Atlético Madrid | Atletico
    FC Barcelona | Barcelona | Barca | Blaugrana
    Real Sociedad
    Real Betis
    Athletic Bilbao
    Juventus | Juve | Bianconeri
    Inter Milan | Inter | Nerazzurri
    AC Milan | Milan | Rossoneri
    AS Roma | Roma
    Bayern Munich | Bayern Muenchen | Bayern Munchen | Bayern
    Borussia Dortmund | Dortmund
    RB Leipzig
    Bayer Leverkusen | Leverkusen
    Borussia Monchengladbach
    Eintracht Frankfurt
    Museum Rekor Indonesia | MURI | Museum Rekor-Dunia Indonesia
    Schalke 04 | Schalke
    Paris Saint-Germain | PSG
    Olympique Lyon | Lyonnais
    AS Monaco
    Ajax Amsterdam | Ajax
    PSV Eindhoven | PSV
    Club Brugge
    FC Porto | Porto
    Red Bull Salzburg
    Shakhtar Donetsk
    Dinamo Zagreb
    Dinamo Kyiv
    Inter Miami
    Al Nassr
    Al Hilal
    LA Galaxy
    Repsol Honda
    Monster Energy Yamaha
    `,
  ),
  ...readNames(
    "organization",
    `Facebook, Huawei, Xiaomi, Oppo, Vivo, Realme, Nokia, Sony, Lenovo, Asus, Intel, Nvidia, Qualcomm,
    OpenAI, Netflix, Spotify, Disney, Uber, Grab, Tokopedia, Shopee, Lazada, Traveloka, Blibli, ByteDance, Alibaba,
    Tencent, Boeing, Airbus, Tesla, Toyota, Honda, Yamaha, Suzuki, Daihatsu, Mitsubishi, Nissan, Hyundai, Mazda, Wuling, BYD, Chery,
    BMW, Mercedes-Benz, Volkswagen, Volvo, Ford, Ferrari, Ducati, Lamborghini, Porsche, AirAsia, Citilink, Batik Air, Sriwijaya Air,
    Wings Air, Singapore Airlines, Nike, Adidas, Starbucks, McDonald's, Nestle, Danone, Chevron, ExxonMobil, Shell, Freeport-McMoRan,
    Goldman Sachs, JP Morgan, Morgan Stanley, HSBC, Pfizer, AstraZeneca, Sinovac, Moderna, Bio Farma, Kalbe Farma, Kimia Farma,
    Alfamart, Indomaret, Jiwasraya, Asabri, Taspen, Screenplay Production, MD Pictures, SM Entertainment, YG Entertainment,
    JYP Entertainment, HYBE, Big Hit Entertainment, Real Valladolid, Liverpool, Valencia, Sevilla, Napoli, Southampton, Lyon, Lille, Granada, Bologna, Verona, Parma, Genoa, Malaga, Monaco,
    Chelsea, Arsenal, Everton, Watford, Burnley, Bournemouth, Fulham,
    Fiorentina, Lazio, Atalanta, Sampdoria, Sassuolo, Udinese, Villarreal, Osasuna, Levante, Espanyol, Galatasaray, Fenerbahce, Besiktas,
    Benfica, Sporting CP, Feyenoord, Celta Vigo, Getafe, Torino, Cagliari, Wolfsburg, Freiburg, Sunderland, Middlesbrough, Olympiacos, Boca Juniors, River Plate, Flamengo, Palmeiras, Fluminense, Botafogo, Celtic, Rangers`,
  ),
];
