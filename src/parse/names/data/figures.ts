import type { Authority } from "../../../model/index.ts";
import { readNames, readTable } from "./table.ts";

/**
 * Persons widely in the news, 2010-2025. A bare surname is a variant only where hardly anybody else is meant by it
 * (`Putin`); `Kim` is not, so it counts only where the full name stands in the same text.
 */
export const FIGURES: Authority[] = [
  ...readTable(
    "person",
    `
    Joko Widodo | Jokowi
    Prabowo Subianto | Prabowo
    Gibran Rakabuming Raka | Gibran | Gibran Rakabuming
    Susilo Bambang Yudhoyono | SBY
    Megawati Soekarnoputri | Megawati | Megawati Sukarnoputri
    BJ Habibie | Habibie | B.J. Habibie | Bacharuddin Jusuf Habibie
    Abdurrahman Wahid | Gus Dur
    Soeharto | Suharto
    Soekarno | Sukarno | Bung Karno
    Mohammad Hatta | Bung Hatta
    Jusuf Kalla | JK
    Ma'ruf Amin | KH Ma'ruf Amin | Maruf Amin
    Boediono
    Anies Baswedan | Anies | Anies Rasyid Baswedan
    Ganjar Pranowo | Ganjar
    Mahfud MD | Mahfud | Mohammad Mahfud MD
    Muhaimin Iskandar | Cak Imin | Gus Imin
    Puan Maharani | Puan
    Sandiaga Uno | Sandi Uno | Sandiaga Salahuddin Uno
    Basuki Tjahaja Purnama | Ahok
    Djarot Saiful Hidayat
    Pramono Anung
    Rano Karno
    Ridwan Kamil | Kang Emil
    Dedi Mulyadi | KDM
    Khofifah Indar Parawansa | Khofifah
    Airlangga Hartarto | Airlangga
    Luhut Binsar Pandjaitan | Luhut | Luhut Pandjaitan | Luhut Binsar Panjaitan
    Sri Mulyani | Sri Mulyani Indrawati
    Purbaya Yudhi Sadewa | Purbaya
    Erick Thohir
    Bahlil Lahadalia | Bahlil
    Zulkifli Hasan | Zulhas
    Agus Harimurti Yudhoyono | AHY
    Edhie Baskoro Yudhoyono | Ibas
    Ani Yudhoyono
    Tito Karnavian | Muhammad Tito Karnavian
    Tjahjo Kumolo
    Wiranto
    Moeldoko
    Yasonna Laoly | Yasonna H Laoly | Yasonna Hamonangan Laoly
    Retno Marsudi | Retno LP Marsudi
    Imam Nahrawi
    Basuki Hadimuljono
    Budi Karya Sumadi
    Susi Pudjiastuti
    Nadiem Makarim
    Rudiantara
    Ignasius Jonan
    Rini Soemarno
    Enggartiasto Lukita
    Amran Sulaiman | Andi Amran Sulaiman
    Darmin Nasution
    Hanif Dhakiri
    Lukman Hakim Saifuddin
    Muhadjir Effendy
    Pratikno
    Siti Nurbaya Bakar | Siti Nurbaya
    Sofyan Djalil
    Terawan Agus Putranto | Terawan
    Budi Gunadi Sadikin
    Yaqut Cholil Qoumas
    Nasaruddin Umar
    Meutya Hafid
    Yusril Ihza Mahendra
    Fahri Hamzah
    Fadli Zon
    Bambang Soesatyo | Bamsoet
    Amien Rais
    Hasto Kristiyanto | Hasto
    Surya Paloh
    Setya Novanto
    Rocky Gerung
    Rizieq Shihab | Habib Rizieq | Habib Rizieq Shihab
    Najwa Shihab
    Firli Bahuri
    Agus Rahardjo
    Laode M Syarif | Laode Muhammad Syarif
    Saut Situmorang
    Basaria Panjaitan
    Alexander Marwata
    Febri Diansyah
    Novel Baswedan
    Listyo Sigit Prabowo | Listyo Sigit
    Idham Azis
    Ferdy Sambo
    Dedi Prasetyo
    Argo Yuwono
    Gatot Eddy Pramono
    Gatot Nurmantyo
    Hadi Tjahjanto
    Andika Perkasa
    Kivlan Zen
    Sjafrie Sjamsoeddin
    Teddy Indra Wijaya
    Tri Rismaharini | Risma
    Bobby Nasution
    Kaesang Pangarep | Kaesang
    Iriana Jokowi | Iriana
    Tom Lembong | Thomas Lembong | Thomas Trikasih Lembong
    Perry Warjiyo
    Hotman Paris | Hotman Paris Hutapea
    Sutopo Purwo Nugroho
    Veronica Koman
    Lenis Kogoya
    Lukas Enembe
    Hasan Wirajuda
    Sultan Hamengku Buwono X | Sri Sultan Hamengku Buwono X | Sri Sultan HB X
    Arinal Djunaidi
    Rahmat Mirzani Djausal
    Parosil Mabsus
    Shin Tae-yong | Shin Tae Yong | STY
    Patrick Kluivert | Kluivert
    Simon McMenemy
    Indra Sjafri
    Mochamad Iriawan | Iwan Bule
    Kevin Sanjaya Sukamuljo | Kevin Sanjaya
    Marcus Fernaldi Gideon
    Anthony Sinisuka Ginting | Anthony Ginting
    Jonatan Christie
    Raffi Ahmad
    Nagita Slavina
    Ahmad Dhani
    Syahrini
    Luna Maya
    Reino Barack
    Atta Halilintar
    Aurel Hermansyah
    Ashanty
    Krisdayanti
    Nikita Mirzani
    Agnez Mo | Agnes Monica
    Deddy Corbuzier
    Baim Wong
    Barbie Kumalasari
    Vladimir Putin | Putin
    Joe Biden | Biden
    Donald Trump | Trump | Donald J Trump
    Barack Obama | Obama
    George W Bush
    Bill Clinton
    Hillary Clinton
    John F Kennedy | John F. Kennedy
    Kamala Harris
    Mike Pompeo | Pompeo
    Mike Pence
    Marco Rubio
    Antony Blinken | Blinken
    John Kirby
    John Bolton
    Jerome Powell
    Elon Musk | Musk
    Mark Zuckerberg | Zuckerberg
    Bill Gates
    Jeff Bezos
    Tim Cook
    Jack Ma
    Kim Jong-un | Kim Jong Un
    Kim Jong-il | Kim Jong Il
    Kim Yo-jong | Kim Yo Jong
    Moon Jae-in | Moon Jae In
    Yoon Suk-yeol | Yoon Suk Yeol
    Xi Jinping
    Li Keqiang
    Carrie Lam
    Shinzo Abe
    Fumio Kishida
    Narendra Modi | Modi
    Imran Khan
    Mahathir Mohamad | Mahathir
    Anwar Ibrahim
    Najib Razak
    Lee Hsien Loong
    Rodrigo Duterte | Duterte
    Ferdinand Marcos Jr
    Aung San Suu Kyi | Suu Kyi
    Prayuth Chan-ocha
    Xanana Gusmao
    Volodymyr Zelensky | Zelensky | Volodymyr Zelenskyy | Zelenskyy | Zelenskiy | Volodymyr Zelenskiy
    Kyrylo Budanov
    Sergei Lavrov | Sergey Lavrov | Lavrov
    Dmitry Peskov | Peskov
    Vasily Nebenzia | Vassily Nebenzia | Nebenzia
    Angela Merkel | Merkel
    Emmanuel Macron | Macron
    Boris Johnson
    Theresa May
    Keir Starmer
    Rishi Sunak
    Ratu Elizabeth II | Ratu Elizabeth
    Pangeran Harry
    Pangeran William
    Raja Charles III | Raja Charles
    Meghan Markle
    Kate Middleton
    Justin Trudeau | Trudeau
    Scott Morrison
    Jacinda Ardern
    Recep Tayyip Erdogan | Erdogan
    Benjamin Netanyahu | Netanyahu
    Mahmoud Abbas
    Bashar al-Assad | Bashar Assad | Bashar Al Assad
    Ali Khamenei | Khamenei | Ayatollah Ali Khamenei
    Hassan Rouhani | Rouhani
    Masoud Pezeshkian | Pezeshkian
    Mohammad Javad Zarif
    Mohammed bin Salman | Mohammad bin Salman | MBS
    Raja Salman
    Jamal Khashoggi
    Ismail Haniyeh
    Yahya Sinwar
    Antonio Guterres | Guterres
    Tedros Adhanom Ghebreyesus
    Paus Fransiskus
    Greta Thunberg
    Nicolas Maduro | Maduro
    Jair Bolsonaro | Bolsonaro
    Cristiano Ronaldo | Ronaldo
    Lionel Messi | Messi
    Neymar | Neymar Jr
    Kylian Mbappe | Mbappe
    Mohamed Salah | Mo Salah
    Jose Mourinho | Mourinho
    Pep Guardiola | Guardiola
    Jurgen Klopp | Klopp | Juergen Klopp
    Zinedine Zidane | Zidane
    Ole Gunnar Solskjaer | Solskjaer
    Frank Lampard
    Antonio Conte
    Erik ten Hag
    Carlo Ancelotti | Ancelotti
    Virgil van Dijk
    Robert Lewandowski | Lewandowski
    Antoine Griezmann | Griezmann
    Gareth Bale
    Paul Pogba
    Romelu Lukaku | Lukaku
    Valentino Rossi | Rossi
    Marc Marquez
    Alex Marquez
    Maverick Vinales | Vinales
    Jorge Lorenzo
    Fabio Quartararo | Quartararo
    Andrea Dovizioso | Dovizioso
    Francesco Bagnaia | Bagnaia
    Lewis Hamilton
    Max Verstappen | Verstappen
    Mike Tyson
    Khabib Nurmagomedov
    Taylor Swift
    Selena Gomez
    Bruno Mars
    Justin Bieber
    Ariana Grande
    Kim Kardashian
    Billie Eilish
    Lady Gaga
    Stephen Hawking
    Osama bin Laden
    `,
  ),
  ...readNames(
    "person",
    "Adolf Hitler, Nelson Mandela, Mahatma Gandhi, Albert Einstein, Steve Jobs, Michael Jackson",
  ),
];
