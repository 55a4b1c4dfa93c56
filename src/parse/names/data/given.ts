import { readWords } from "./table.ts";

/** First names, Indonesian and foreign, in lower case: a capitalised run that begins with one is a person. */
export const GIVEN: Set<string> = readWords(`
  aakar aaliyah aan aaron abash abbas abdillah abdiwijaya abdul abdullah abdy abidin abigail abisai abock
  abraham abral ace achmad adam addie ade adhi adhitia adhitya adi adian adies adit adita aditia aditya
  adjie adman admar adnan adrian adrianus aep afarizal afgan afif afifah afifuddin afnan afrinaldi afrizal
  afroni afuk agil agnes agnez agung agus agusman agustanto agustin agustina agustinus agustya ahmad
  ahmadriswan ahmed ahok aida aidil airin aisha aisya aisyah ajat ajay aji akbar akhmad akira akmal
  alamsyah alan albert alberto alberts aldi aldo aldrin alessandro alex alexander alexei alexis alfath
  alfian alfiansyah alfret ali alice alif almi almuzzammil alonso alverino alvian alvin alwi alya alyssa
  amali amalia amanda amel amelia amid amien amin aming aminullah amir amiruddin amit ammar amran amy anah
  anam ananda anang ananta ananto anas ancelotti andhika andhyka andi andien andik andika andin andina
  andono andra andre andrea andreas andrew andri andrian andrianto andritany andriy andriyanto andry andy
  angela angelone angga anggara anggawira anggi anggiat anggoro ani anies anil anindia anindya anis anissa
  anita anjas ann anna anne annisa anselmus anshar anshari antasari anthoni anthonius anthony antoine
  anton antoni antonio antonius antony anung anwar anya aprilia aprino apriyani araf ardhi ardi ardian
  ardiansyah ardianto ardito arfen arfinus argo ari aria ariasandy arie arief ariel aries arif arifadin
  arifin ario aris aristianto ariston arka arkadius arlan arman armand armen armi arnoldus arsul arsy
  arsyad artanto arthur artsanti arum arun arwani ary arya aryo arysia asep asfin asfinawati asha ashanty
  ashley asif asikin asip askar askolani asrul astrid asty atalarik atalia athan atika atta audrey augie
  aulia aurel awaluddin ayoe ayu azhar azis aziz azmi azriana baekhyun bagas bagnaia bagong bagus baha
  bahaludin baharuddin bahlil bahtiar bahtra baim bakkar baldwin bambang bamsoet banun banur barbara
  barbie barty barung basaria baskara basri bastian bastoni basuki bayu bebby bebi beby bejo bella ben
  benediktus beni benjamin benny benyamin beto betrand betty bhima bianca billy bima bimantoro bimo binsar
  bivitri blasius bobby bonar boni bonnie bony bopak boris bowo brad brahmantya brandon brasto brenda
  brian brik brittany bruce bruno bryan budhi budi budiman budiono budiyanto burhan burhanuddin burlianto
  butet buwas caca cahya cahyo cakra calhanoglu calvijn calvin candra carl carlos carol caroline carolyn
  carragher carraway carter catherine caval cavusoglu ceballos cecep celine chafidz chaidar chairul
  chandra charles charlotte chen cheryl chico chika chivu choi choirul chong chris chrisma christian
  christina christine christopher chryshnanda cindy citra clarissa colleen comi conte cook cucun cunneen
  cut cynthia dadan dadang dafa dafina dahlin dahnil dakota daman damanik danang dani dania daniel
  danielle danis danny danu dara darije darius darma darmawan darmin darsono daryanto daryono dasco daud
  dave david davide deborah debra decy deddy dede deded deden dedi dedie dedy dejan deka delflorintus
  delon denada dendi deni denise dennis denny deny depe desailly desi desiana desilia desmihardi desmon
  desmond desta destry deswin deti devi dewa dewi dhani dhanisakka dhawiya dhea diah dian diana diane
  dibia dicky dico didi didik didin didit diego dika diki diman dimas dimitri dina dinda dino dion dipo
  dirdja disya dita dito djaka djarot djohan djoko djuhandhani djumadi dmitry doddy dodi dodik dody doli
  dominggus dominikus don dona donal doni donna donny donsuwan donwori dony dorce doris dorothy douglas
  dovi dovizioso dude dudung dudy dul dulsija dwi dwikorita dwikorta dwimawan dyah dylan eba eddy edhy edi
  edison edo edryan eduardo eduardus edwar edward edwin edy effendi eistrup eka eki eko ela elfien eliana
  elifia elijah elisa elisabeth elizabeth elke ella elly elmy elsa ely elza eman emanuel emerson emery emi
  emil emily emma emrus emte enda endah endang endi endo endro endy eneng enggar enggartiasto eni eniya
  enji enny enrico epi erasmus erdogan eri eric erica erick erik erin erina erizal erlina erma erna ernest
  erning erry erwin esther esti ethan eugene eunhyuk eva evan evelyn evi fabian fabio fachir fachmi fachri
  fachrul fachry fadel fadela fadhlullah fadia fadil fadjar fadli fahmi fahmy fahri fahruroji fahtoni faik
  fairuz faisal faisol faiza faizal fajar fajri fajrin fajriyah fakhri fakhrian falent fandi fankar farah
  farhan farhat farid farida faruk fasha fatima fatkhur fatma fatoni fatur fauzan fauzi febby febi febri
  febrian febrio febriyana fedi felix fendi feni ferdi ferdinandus ferdy ferguson fernanda fernando ferry
  fery festo fian fickar fidya fiki fikri finari fino firdaus firli firman firmansyah fitra fitri fitria
  fitriani fitroh fitzsimmons frances francesco franck francois franda frank frans fransisca fransiska
  fransiskus freddy frederika fredi fredy frega freire friandi frida friedman frissly fury fyqieh gabby
  gabe gabriel galih galuh gandara gandjar ganjar garcia garick garin garth gary gasperini gati gatot gde
  gebby genman george gerald gerry ghufron giampaolo gian giblin gibran gilang gina ginanjar giorgio
  giovanni gisel gisella gita giuseppe gloria goddard gogot gopal gopur gotman graham greg gregoria
  gregorius gregory griezmann griffinly guardiola gugun gunawan guntur gusmiadirrahman gustaf gusti
  guswanto guterres habibie habiburokhman habil hadi hadie hadijah hadrianus haedar haekal hafid hafiz
  haikal hailey hairani hajime hajizadeh hakam halik halisa hambali hamdan hamdani hamid hamim hamka
  hammam hamzah hana hanafi handik handoko hanie hanif hanifah hannah hans hanung hardi hardjuno hardly
  harianto haris hariwung hariyadi hariyanto hariz harjanto harli harold harri harris harrison harry
  harryo harsono hartono hartoyo harun hary haryanta haryanto haryono hasan hasanudin hasbin hasbullah
  hasfi hasri hasrul hassan hassett hasto hasudungan hasyim hatta hearn heather hedwin hegseth hegy helen
  helfi heliantopo helmi hendi hendra hendrawan hendrayadi hendri hendrik hendrikus hendrix hendro hendry
  hendy hengki hengky heni henny henri henry heppy herditya heri heriyono herjanto herjunot herman
  hermansyah hermanto heroe herry heru hervino herwidayatmo hery hesti hestu hesty hetifah hibnu hidayat
  hillary hilman hilmar hilmi himawan hinca hitzfeld hodak hoffman horas hotman howard hua huda hudi hugo
  husein husni hussein ian ibas ibel ibnu ibrahim icha ichal ichwan ida idas idham idris ifan ifki iftitah
  ignasius igor igun ihksan ihsan iim iip iis ika ikbal ike ikhsan ikhwan ikmal ikram ilham imam imanuel
  imelda immanuel imran imron ina indah indan indarto indra indraatmoko indrasari indratmoko indriyanto
  indro indy intan inzaghi ipong ipuk ipunk iqbal irawan irene irfan iriana iriansyah irish irma irman
  irmansyah irna irra irsyad irvan irvanto irwan irwandi irwansyah isabella isal ishak iskandar ismail
  isman isran isti iswahyudi iswandi itop ivan iver ivo iwan iyah iyay iyek iyus jabes jack jacksen jacob
  jacqueline jafril jahja jajang jajuli jaka jamal jamaluddin jamaludin james jamie jamil jan jane janet
  jang janice jansen januar japril jasin jasmine jason jasra jatmika jauhari javad jay jazilul jazuli jean
  jedar jeffrey jeffri jefri jeki jenal jennie jennifer jenny jeon jeongyeon jeremy jerinx jerry jesse
  jessica jhon jhony jiang jim jimly jimmy jin joan joao joaquin jodie joe joedha joey johan johanis
  johannes john johnny johnson joko jokowi jon jonan jonathan joni jorge jose josef joseph joshua josias
  josni jossy josua jovita joyce juan juanda juda judha judith judy juhaedin julia julian juliana
  juliandra julie julio julkisno julkoisno jumadi jumali jun juna junaedi junaidi jungkook junita junot
  jupe jurgen juris jusman jusri justin jusuf jusup juwita kadek kaesang kalezic kalina kalla kalsum kamal
  kanedi kani kania kapitra karen karim karin kariyanto kartijo kartim kartini kasdi kasmir katamso katenu
  katherine kathleen kathryn katiman katimun katz kayla keith kelly kemal kenborn kendall kenneth kenny
  ketut kevin khairul khalid khalisah khamenei khamploi kharisma khofifah khoirul khozin kiagus kikan kiki
  kiky kim kimberly kitri kivlan klaus klopp kluivert kocong komaidi komang komarudin kompany koster
  kourtney krey krisna kristina kristoforus kristomei kuipers kumala kumalasari kuncoro kurnia kuslin
  kusnadi kwon kyla kyle kylian kylie kyrylo laila laksmi lala lalola lampard laode larry laura lauren
  laurensius lavrov lawrence leavitt ledia lee legimin leman lenglet lenis leo leonard leong leony leroy
  lestari levita levy lewandowski leza lia liam lies liferdi lija lili liliek lilik lilipaly lily lim lina
  linda lintong lisa lisda listyo liza logan lola lorenzo lori louis luca lucas lucinta lucius luhut luis
  lukaku lukas luke luki lukito lukman luky lulut luna lutfi luther luthfi lynn maarif macron maddox made
  mahathir mahdan mahendra mahesa mahfud mahmud mahrus maia maidar maidina majid makki maksi maksimus
  maksum maldini malik malpass maman mamat mamdani mandaria mandenas mane manoj mansur mansyur manuel
  manullang maqdir maradona marc marcel marcell marcella marco marcos marcus mardana mardani mardiasmo
  mardiono mardjoko margaret margarito margo maria marie marilyn mario mark markarius markus marni marno
  marquez marsela marselino marsha marshanda marten martha martin martinez martinus martono martson
  martunis maruddin marudut marufin marwan mary maryati maryono mascherano masduit masinton masitoh
  masnoni massimo mastom masyhud mathias matrius mats matteo matthew maudy maulana mawardi mayang mayndra
  megan megawati meghan mehdi meidina meidy meity mela melaney melanie melati melchias meldi melia melissa
  melki melli melly menghani mercy merry messi mestiana meutya mey meysa michael michelle midji miftahul
  miguel mikdar mikhail mila millen milo milomir mimi mino minoru mira mirah mirza misbakhun misliati
  mitha mnuchin moch mochamad mochizuki modi moekti moeldoko moermahadi mohamad mohamed mohammad mohammed
  momon monaghan monce monica monita morbidelli moreno moriyasu morrison mourinho mousavi mualem muamer
  muchlis mufti muh muhadjir muhaimin muhamad muhammad muharam muhlis muhyidin mujiono mukti mulan
  mulfachri mulyadi mulyana mulyo mulyono munafrizal munawar munir munster murad mursid murtadji musk
  mustafa mustakim mustofa musyaffak muzakir muzakki muzami muzani nabila nadal nadia nadiem nadya nafa
  nafan nafian nagita nailendra nailisma nana nanang nancy nanda nandang nandray nangoi nanik nanto naomi
  narendra nasaruddin nasid nasih nasir nasser nata natalie natalius natasha nathan naufal nauli nawawi
  nazaruddin nazib neil nella nelson neneng neta netanyahu netty neuer neville newsom neymar nezar
  ngabalin ngadirun ngakan ngatiyana nguyen nia nicholas nick nicky nico nicolas nicole nicoline niken
  niki nikita niko nikolaus nikson nilanto nina ningsih nining nino nirwan nirwono nisa nishino nita niti
  nixon nizar noah noel noersing nonni nono nora normani noval novanto novarita novi noviarif novita
  novris novrizal nufransa nugroho nukman nunung nur nuraini nurazmi nurdiansyah nurdin nuredy nurhayati
  nurimah nurlaila nurlela nurman nurmayanti nursal nursandi nursidik nurul nusron nyoman nyoto ocke ogi oka oki okky
  oktavianus oky ola oleg oleksandr oliver olivia olivier olla olson omar onad onadio onni onny opick
  oscar ossy otniel oza paetongtarn paino pamela panalihon pandra pangi panji panteleyev paolo pardi
  pariadi parmono parosil pat patar patoni patrecia patricia patrick paul paula paulus pavesio pedro pei
  pelosi pence pengky penny perez perry peskov peter petit petrus pezeshkian philip phillips pierre pigai
  pingkan pinkan pipin pirzada piter pitha pochettino poernomo polana ponijan poppy powell poyuono prabowo
  pradipta pram pramono pramudya prapto prasetyo praska prastiyo praswad pratama pratikno prayitno prilly
  prisia prita priya priyadi puan pudji pudjo puji pulihanafiah pupung purbaya purnomo purwadi purwanto
  putin putra putri putu putut qomar quaresma quartararo quraish qureshi rachel rachman rachmat raden
  radit raditya raffi raffles rafi rahma rahmad rahmadinol rahman rahmat rahmin rahul rais raka raksa
  raline ralph rama ramdan ramesh ramos randi randy rangga rani rano rao rara rasiman rasyid ratiyono
  ratna ravi ravindra ray rayen raymond rebecca reed refdi refly regi reino rendi rendy rene reni renita
  reno rentin reonald rere resa resty retno reza rezky rhenald rhoma ria riadi rian ribka richard ricis
  ricko ricky rico ridho ridwan rifa rifai rifat rifki rifkie rifky rifqi rifqinizamy rihel rika riky rina
  rindy rini rinov rio riri ririn risal riska risma rismanto risyanto rita rivan riza rizal rizki rizkon
  rizky rizqa rizzky robben robby robert roberto robertus robikin roby rocky roderick roem roger rohan
  rohayatun rohmadi rohman rojak roland romi romli rommy rompis ronald ronaldo roni ronny rony roro rosa
  rosan rosdiana rosid rosihan rosita rosmauli rosmaya rossa rossi rosyid rouhani rovandi roxy roy rozi
  rozy ruandha ruben rubijanto rubio rudi rudiana rudiansyah rudiantara rudianto rudy ruhut ruki rully
  rumbi ruruh ruslan rusli rusmadi rusman ruspel russell rustam rustamadji ruth rutte ryadi ryamizard ryan
  rycko ryky saefudin saeful saefullah safiq safrizal safrudin sahid sahila sahrul saifuddin saiful
  saifullah saldi salim sally salma salman samad samantha sami samiko samsul samudi samuel sanchez sandi
  sandiaga sandra sandy sani sanjay sansan santi santiko santo santoso sapta sapto sara sarah sari sarita
  sarjito sarli sarman sarmuji sarri sarwendah sarwo sasmito satimun satria satrio satya saut sawung
  saylor sayyed scott seala sean sebastian sekiguchi selena selly semmy semuel seno seo seolhyun septi
  septian sergei sergio setiawan seto setri setya setyo seungmin shafar shakira shandy shannon sharon
  shawn sheila shenina sheringham sherly sheryl shesar shin shinta shireen shirley shynkarenko siddik
  sigit silangen silva silvester simeone simic simon sinta sisca siska sissy siswanto siswo siti sivia
  siwi slamet smith snowden sobirin sodik soelaeman soemitro soerjanto soerjo soesilo sofi sofian sofwan
  sofyan solikhin solskjaer soni sonny sophia sosmedya southgate spalletti sri sripeni stanislaus stefan
  stefanus steffi stephanie stephen steve steven suahasil suarfianto subagyo subahan subandi subarkah
  subhan sucipto sudarnoto sudaryanto sudaryono sudiman sudirman sufriadi sugeng sugiarto sugiono sugito
  sugiyartanto suhadi suhairi suhardi suhari suhariyanto suharso suharto suhendra suhendro suherman
  suhirman sukadi sukaemah sukamta sukardi sukatni sukedi sukhdev sukma sukmadi sukni sulaiman sulami sule
  sulfikar sulhadi sulistyo sulkan sulkarnain sulthan sumairah sumardji sumari sumarjan sumarlin sumarni
  sumarno sunan sunardi sunarjo sunarto sunaryo sunny supani supardji supari suparji suparman suparmin
  suparsin supian supratman suprayitno supri supriadi supriyadi supriyanto supriyatin supriyono suradi
  suranto suroto surya suryadi suryo susan susanti susanto susatyo susi susie susy sutikno sutjiadi sutomo
  sutopo sutrisno suviyanto suwanto suwarno suwartono suyanto suyudi suyuti suzy syafii syafrin syafruddin
  syafrudin syahnaz syahrini syaifuddin syaiful syakir syamsir syamsuar syamsuddin syamsul syarief syarif
  syarifah syehan syifa sylvia syukria tacchinardi taemin taeyong tambok tambrin tan tanak tanta tarra
  tartono tasrul tasya tatan tatik taufan taufik taufiq taufiqulhadi tavipuddin taylor teco teddy tedi
  teguh tengku teresa terry tessa teten tetsuo teuku thareq theo theresa thobias thomas thommy thunberg
  tia tiffany tigor tika timboel timothy timotius tina tino tirza tisha titi tito tiwi tjahjo tjahya
  tjandra toby todd tohir tom tomi tommy tompi tonang tongam toni tonin tonny tono tontowi tony topan
  topina tora toshio toto totok trenggono trent tri triadi triawan trihardi trimedya trimurti triyono
  trudeau trump truno trunoyudo tsani tuchel tudor tumpal tuti tya tyas tyler ubaid ucok udin ujang umam
  umar umayah umi umuh untung usman ussy utami uus uut uya valdy valverde vanesha vanessa vania vasily
  vassily veby velez venna veri veronica verrell vicky victor vidi vijay viktor vina vinales vincent
  violla viryan vishal vishwash vita vivi vivick vivien vivin vladimir volodymyr wafid wahdi waheru wahid
  wahono wahyu wahyudi wallin walter walubara wamildan wanda wang wardi warnu warren wataru wati wawan
  wayan wayne wehbi wei weldi weliansyah wendi wendy wibowo wicky widayati widi widiyanti widjo widodo
  widya widyaka widyastuti widyatmoko wikan wiku wildan wilhelmus william williams willie willy wilona
  wilson wilton wimboh winarno winarso winarti winda windy winky wira wiraga wiranto wishnutama wisnu wisnubrata
  witjaksono wiwiek wiwin wolfgang wudi wulan xanana yabes yadi yado yahya yakup yana yandri yani yannes
  yanti yanto yanuar yarman yasin yasir yasmin yasmine yasonna yasri yassierli yati yayan yayat yazid
  yazie yefrina yehezkiel yeni yenny yeo yerru yhanu yoga yogi yohan yohana yohanes yoie yolla yono yoon
  yoppy yordan yos yose yosef yosep yoseph yoyo yoyok yuda yudha yudi yugo yukki yuldi yuli yulia yuliadi
  yuliana yuliansyah yulianti yulianto yuliar yulina yuliot yulista yuna yuni yuningsih yunni yunnus yunus
  yura yuri yus yusak yuslianson yusniati yusram yusran yusri yusrianto yusril yusrinal yusrizal yusuf yuyuk yuyun
  zachary zaenal zaenur zahwani zain zainal zaini zainuddin zainudin zainul zainut zakaria zakarias zaki
  zaky zaldy zamdial zarif zarkasih zarof zaskia zee zein zhang zico zidane zita zudan zuhad zuharis zul
  zulfa zulfadhli zulfan zulham zulhas zulkarnaen zulkarnain zulkifli zulpata
`);
