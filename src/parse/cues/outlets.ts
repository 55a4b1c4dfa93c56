import type { Outlet } from "../../model/index.ts";

/** Desks and regional sites whose name is the network's name and one more word. */
function network(
  stem: string,
  names: string,
  domain: (name: string) => string,
  form: (name: string) => string,
): Outlet[] {
  return names
    .split(" ")
    .map((name) => ({ name: form(name), domains: [domain(name)], variants: [`${stem} ${name}`] }));
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Sites of the Tribun network with Tribun in their name. */
const TRIBUN = network(
  "Tribun",
  "aceh medan pekanbaru batam padang jambi sumsel lampung babel bangka bengkulu banten jakarta bekasi tangerang depok " +
    "jabar cirebon jateng solo jogja pantura banyumas muria jatim madura mataraman bali lombok flores timur kalteng " +
    "kaltim kaltara pontianak banjarmasin manado gorontalo timur palu sulbar toraja ambon papua sorong ternate network style " +
    "priangan health travel shopping wow video",
  (name) => `${name}.tribunnews.com`,
  (name) => `Tribun${upperFirst(name)}.com`,
);

const DETIK = network(
  "detik",
  "News Finance Inet Hot Sport Oto Travel Food Health Pop Edu Properti Hikmah X Jatim Jateng Jabar Sulsel Sumut Bali Sumbagsel Kalimantan Jogja",
  (name) => `${name.toLowerCase()}.detik.com`,
  (name) => `detik${name}`,
);

/** Sites of the Pikiran Rakyat media network. */
const PIKIRAN_RAKYAT: Outlet[] = (
  "Zona Jakarta,Berita Solo Raya,Galamedia News,Pangandaran Talk,Kabar Priangan,Ringtimes Bali,Ringtimes Banyuwangi,Mantra Sukabumi," +
  "Portal Jember,Portal Surabaya,Portal Kudus,Portal Probolinggo,Portal Purwokerto,Portal Sulut,Jurnal Gaya,Jurnal Soreang,Jurnal Presisi," +
  "Fix Indonesia,Kabar Besuki,Kabar Lumajang,Kabar Tegal,Kabar Banten,Kabar Wonosobo,Kabar Cirebon,Media Blitar,Media Magelang,Media Pakuan," +
  "Media Jabodetabek,Media Jawa Timur,Malang Terkini,Bekasi Pikiran Rakyat,Utara Times,Pikiran Rakyat Tasikmalaya,Prfm News,Desk Jabar,Isu Bogor," +
  "Seputar Tangsel,Seputar Lampung,Seputar Cibubur,Semarangku,Lingkar Kediri,Lingkar Madiun,Warta Sambas,Warta Pontianak,Warta Tidore,Warta Lombok," +
  "Warta Bulukumba,Denpasar Update,Indobali News,Literasi News,Literasi News,Cianjurpedia,Cerdik Indonesia,Deskjabar,Karawang Post,Gowapos," +
  "Berita DIY,Berita Subang,Banjarmasin Update,Flores Terkini,Hallo Media,Jembrana Update,Klik Bondowoso,Klik Mataram,Kendal Kita,Depok Pikiran Rakyat"
)
  .split(",")
  .map((name) => ({
    name,
    variants: [`${name.replaceAll(" ", "")}.com`],
    domains: [`${fold(name)}.pikiran-rakyat.com`],
  }));

function fold(name: string): string {
  return name.toLowerCase().replaceAll(" ", "");
}

/** Name, then other spellings, then `@` and domains. */
const OTHERS = `
KOMPAS.com|Kompas @kompas.com
Kompas.id @kompas.id
KOMPAS.TV|KompasTV|Kompas TV @kompas.tv
detikcom|detik|detik.com @detik.com
CNN Indonesia|CNNIndonesia.com @cnnindonesia.com
CNBC Indonesia|CNBCIndonesia.com @cnbcindonesia.com
Liputan6.com|Liputan6 @liputan6.com
TEMPO.CO|Tempo|Tempo Interaktif|TEMPO @tempo.co
Koran Tempo @koran.tempo.co
Tribunnews.com|Tribunnews|Tribun @tribunnews.com
ANTARA|Antaranews.com|Antaranews|Antara News|LKBN Antara|LKBN ANTARA|ANTARA News|Kantor Berita Antara @antaranews.com
REPUBLIKA.CO.ID|Republika|Republika Online @republika.co.id
Okezone.com|Okezone @okezone.com
SINDOnews.com|SINDOnews|Sindonews @sindonews.com
Koran SINDO|KORAN SINDO|Koran Sindo @koran-sindo.com
iNews.id|iNews|iNews TV @inews.id
MNC Portal Indonesia|MNC Portal|MPI @mncportal.id
VIVA.co.id|VIVA|VIVAnews|VIVAlife|VIVA.co|VIVANEWS @viva.co.id
Merdeka.com|Merdeka @merdeka.com
Suara.com|Suara @suara.com
JPNN.com|JPNN @jpnn.com
Jawa Pos|JawaPos.com|Jawapos @jawapos.com
Bisnis.com|Bisnis Indonesia|Bisnis @bisnis.com
KONTAN.CO.ID|KONTAN|Kontan @kontan.co.id
Media Indonesia|MediaIndonesia.com @mediaindonesia.com
Medcom.id|Metrotvnews.com|Metro TV|MetroTV @medcom.id
IDN Times|IDNTimes.com @idntimes.com
Kumparan|kumparan @kumparan.com
Tirto.id|Tirto @tirto.id
Kapanlagi.com|KapanLagi @kapanlagi.com
WowKeren.com|WowKeren @wowkeren.com
Fimela.com|Fimela @fimela.com
Bola.com @bola.com
Bola.net @bola.net
BolaSport.com|Bolasport @bolasport.com
Grid.ID|Grid @grid.id
Nakita.ID @nakita.id
Hai Online|HAI-Online.com @hai.grid.id
RMOL.id|RMOL|RMOLID|Kantor Berita Politik RMOL|Kantor Berita RMOL @rmol.id
Rakyat Merdeka|RM.id @rm.id
GATRA.com|Gatra @gatra.com
Beritasatu.com|BeritaSatu|Berita Satu @beritasatu.com
Suara Pembaruan @sp.beritasatu.com
Investor Daily|Investor.id @investor.id
Warta Ekonomi|WartaEkonomi.co.id @wartaekonomi.co.id
INILAH.com|INILAHCOM|Inilah @inilah.com
Akurat.co|AKURAT.CO @akurat.co
Alinea.id @alinea.id
Katadata.co.id|Katadata @katadata.co.id
Databoks @databoks.katadata.co.id
NU Online @nu.or.id
Suara Muhammadiyah @suaramuhammadiyah.id
Hidayatullah.com @hidayatullah.com
Arrahmah.com @arrahmah.com
VOA Indonesia @voaindonesia.com
BBC Indonesia|BBC News Indonesia|BBC @bbc.com
DW Indonesia|DW @dw.com
RRI|RRI.co.id|KBRN @rri.co.id
TVRI @tvri.go.id
TvOne|tvOnenews.com|tvOne @tvonenews.com
SCTV @sctv.co.id
RCTI @rcti.tv
InfoPublik|Infopublik.id @infopublik.id
Berita Yudha @beritayudha.com
Harian Terbit|HarianTerbit.com @harianterbit.com
Pos Kota|Poskota|POSKOTA.CO.ID|Poskotanews @poskota.co.id
Warta Kota|WARTAKOTALIVE.COM|Wartakotalive @wartakotalive.com
Surya|SURYA.co.id|Surya Malang|SURYAMALANG.COM @surya.co.id
Serambi Indonesia|SERAMBINEWS.COM|Serambinews @serambinews.com
Prohaba|PROHABA.CO @prohaba.co
POS-KUPANG.COM|Pos Kupang|PosKupang @kupang.tribunnews.com
Sriwijaya Post|SRIPOKU.COM|Sripoku @sripoku.com
Bangka Pos|BANGKAPOS.COM @bangkapos.com
Pos Belitung|POSBELITUNG.CO @posbelitung.co
Banjarmasin Post|BANJARMASINPOST.CO.ID @banjarmasinpost.co.id
Belitung Ekspres @belitungekspres.co.id
Pikiran Rakyat|PIKIRAN-RAKYAT.COM|PR @pikiran-rakyat.com
Galamedia|Galamedianews.com @galamedianews.com
Suara Merdeka|SUARAMERDEKA.COM @suaramerdeka.com
Kedaulatan Rakyat|KRJogja.com|KRJOGJA @krjogja.com
Harian Jogja|HarianJogja.com|Harianjogja @harianjogja.com
Solopos|Solopos.com|SOLOPOS @solopos.com
Espos.id @espos.id
Radar Solo @radarsolo.jawapos.com
Radar Jogja @radarjogja.jawapos.com
Radar Semarang @radarsemarang.jawapos.com
Radar Surabaya @radarsurabaya.jawapos.com
Radar Malang @radarmalang.jawapos.com
Radar Madiun @radarmadiun.jawapos.com
Radar Kediri @radarkediri.jawapos.com
Radar Bali @radarbali.jawapos.com
Radar Banyuwangi @radarbanyuwangi.jawapos.com
Radar Jember @radarjember.jawapos.com
Radar Bogor @radarbogor.id
Radar Bandung @radarbandung.id
Radar Cirebon|RadarCirebon.com @radarcirebon.com
Radar Depok @radardepok.com
Radar Bekasi @radarbekasi.id
Radar Tasikmalaya @radartasik.id
Radar Lampung|RADARLAMPUNG.CO.ID @radarlampung.co.id
Radar Lambar|Radar Lampung Barat @radarlambar.bacakoran.co
Radar Tuba @radartuba.com
Radar Tegal @radartegal.com
Radar Banten @radarbanten.co.id
Radar Sulteng @radarsulteng.id
Lombok Post @lombokpost.jawapos.com
Kaltim Post @kaltimpost.jawapos.com
Kalteng Pos @kaltengpos.jawapos.com
Batam Pos @batampos.co.id
Riau Pos|RiauPos.co @riaupos.co
Padang Ekspres @padek.jawapos.com
Sumut Pos @sumutpos.jawapos.com
Sumatera Ekspres|Sumeks.co @sumeks.disway.id
Fajar|FAJAR.CO.ID @fajar.co.id
Manado Post @manadopost.jawapos.com
Disway|Disway.id @disway.id
Posmetro Medan|POSMETRO MEDAN|PosmetroMedan.com @posmetro-medan.com
PojokSatu.id|Pojok Satu @pojoksatu.id
Medialampung.co.id|Media Lampung @medialampung.co.id
Lampost.co|Lampung Post|LAMPOST.CO @lampost.co
Kupastuntas.co|Kupas Tuntas|KUPASTUNTAS.CO @kupastuntas.co
Saibumi.com|Saibumi @saibumi.com
Harian Momentum|harianmomentum.com|Momentum @harianmomentum.com
Rilis.id|RILISID @rilis.id
Lampung Geh|Lampung Geh! @kumparan.com
Waspada|Waspada.co.id @waspada.id
Analisa|Analisadaily.com @analisadaily.com
Medan Bisnis|MedanBisnisDaily.com @medanbisnisdaily.com
Haluan|Harian Haluan|Harianhaluan.com @harianhaluan.com
Singgalang @hariansinggalang.co.id
Langgam.id @langgam.id
GoRiau.com|GoRiau @goriau.com
Cakaplah.com|CAKAPLAH @cakaplah.com
Riauonline.co.id|Riau Online @riauonline.co.id
Jambi Independent @jambi-independent.co.id
Bengkulu Ekspress|Rakyat Bengkulu @rakyatbengkulu.com
Bali Post|BALIPOST.com @balipost.com
NusaBali.com|NusaBali @nusabali.com
Suara NTB @suarantb.com
Timor Express @timorexpress.jawapos.com
Victory News @victorynews.id
Kaltim Today @kaltimtoday.co
Kaltim Kece @kaltimkece.id
Klikkaltim @klikkaltim.com
Prokal.co|Prokal @prokal.co
Rakyat Sulsel @rakyatsulsel.fajar.co.id
Makassar Terkini @makassar.terkini.id
Cendrawasih Pos|Cenderawasih Pos|CEPOSONLINE.COM @ceposonline.com
Jubi|Jubi.id|JUBI.CO.ID @jubi.id
Kabar Papua @kabarpapua.co
Malut Post @malutpost.com
Siwalima|SIWALIMA.ID @siwalimanews.com
Ayo Bandung|AyoBandung.com|AYOBANDUNG.COM @ayobandung.com
Ayo Semarang|AYOSEMARANG.COM @ayosemarang.com
Times Indonesia|TIMESINDONESIA @timesindonesia.co.id
BeritaJatim.com|Beritajatim @beritajatim.com
Surabaya Pagi @surabayapagi.com
Bhirawa|Harian Bhirawa @harianbhirawa.co.id
Realita.co|Realita @realita.co
Memorandum @memorandum.co.id
Duta Masyarakat|Duta.co @duta.co
Suara Surabaya|suarasurabaya.net @suarasurabaya.net
Malang Post @malang-post.com
WahanaNews.co|WahanaNews @wahananews.co
IDenesia.id|IDenesia|IDenesia Daily @idenesia.id
Hipwee @hipwee.com
Brilio.net|Brilio @brilio.net
Dream.co.id|Dream @dream.co.id
Popmama.com @popmama.com
Wolipop @wolipop.detik.com
Haibunda|HaiBunda @haibunda.com
Insertlive @insertlive.com
Era.id @era.id
Law-Justice.co @law-justice.co
Monitor.co.id @monitor.co.id
Indozone|INDOZONE.ID @indozone.id
Uzone.id @uzone.id
Selular.ID|Selular @selular.id
Otosia.com @otosia.com
GridOto.com|GridOto @gridoto.com
Jagat Review @jagatreview.com
Hukumonline|hukumonline.com @hukumonline.com
TurnBackHoax|TurnBackHoax.ID|Mafindo @turnbackhoax.id
Cek Fakta|CekFakta.com @cekfakta.com
Geotimes @geotimes.id
The Jakarta Post|Jakarta Post @thejakartapost.com
Jakarta Globe @jakartaglobe.id
Inilahkoran|INILAHKORAN @inilahkoran.id
Kabar24 @kabar24.bisnis.com
Solotrust @solotrust.com
Mongabay Indonesia|Mongabay @mongabay.co.id
Harian Kompas @kompas.id
Bangsaonline.com|BANGSAONLINE @bangsaonline.com
JatimNow|Jatimnow.com @jatimnow.com
Kanal Kalimantan @kanalkalimantan.com
Dailypost.id @dailypost.id
Eramuslim|Eramuslim.com @eramuslim.com
Trubus.id @trubus.id
Netralnews|NETRALNEWS.com @netralnews.com
Sumut24 @sumut24.co
KabarMedan.com @kabarmedan.com
BABELPOS.ID @babelpos.id
Kalbar Online @kalbaronline.com
Pontianak Post @pontianakpost.jawapos.com
Bontang Post @bontangpost.id
Berau Post @beraupost.jawapos.com
Samarinda Pos @sapos.co.id
`;

function readLine(line: string): Outlet {
  const [names = "", domains = ""] = line.split(" @");
  const [name = "", ...variants] = names.split("|");
  return { name, variants, domains: domains.split(" ") };
}

/** Indonesian news outlets: those whose texts are most often kept, and the regional ones of the large networks. */
export const OUTLETS: Outlet[] = [
  ...OTHERS.trim().split("\n").map(readLine),
  ...DETIK,
  ...TRIBUN,
  ...PIKIRAN_RAKYAT,
];
