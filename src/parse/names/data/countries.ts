import type { Authority } from "../../../model/index.ts";
import { readNames, readTable } from "./table.ts";

/** Countries and continents by their Indonesian names, with English and older forms. */
export const COUNTRIES: Authority[] = [
  ...readTable(
    "place",
    `
    Amerika Serikat | AS | Amerika | USA | United States | United States of America | Paman Sam
    Korea Utara | Korut | DPRK | North Korea | Republik Rakyat Demokratik Korea
    Korea Selatan | Korsel | South Korea | Republik Korea
    Tiongkok | China | Cina | RRC | RRT | Republik Rakyat China | Republik Rakyat Tiongkok | Negeri Tirai Bambu
    Rusia | Russia | Federasi Rusia
    Ukraina | Ukraine
    Inggris | Inggris Raya | Britania Raya | United Kingdom | Britania
    Belanda | Netherlands
    Jerman | Germany
    Prancis | Perancis | France
    Spanyol | Spain
    Italia | Itali | Italy
    Portugal | Portugis
    Yunani | Greece
    Turki | Turkiye | Türkiye
    Arab Saudi | Saudi Arabia | Saudi | Kerajaan Arab Saudi
    Uni Emirat Arab | UEA | UAE | Uni Emirates Arab | Emirat Arab
    Mesir | Egypt
    Maroko | Morocco
    Aljazair | Algeria
    Tunisia
    Suriah | Syria
    Yordania | Jordan
    Lebanon | Libanon
    Irak | Iraq
    Yaman | Yemen
    Palestina | Palestine
    Afghanistan | Afganistan
    India
    Pakistan
    Sri Lanka | Srilanka
    Maladewa | Maldives
    Bangladesh | Banglades
    Myanmar | Burma
    Kamboja | Cambodia
    Vietnam
    Filipina | Philippines
    Singapura | Singapore
    Malaysia | Negeri Jiran
    Brunei Darussalam | Brunei
    Timor Leste | Timor-Leste | Timor Timur
    Papua Nugini | Papua New Guinea | PNG
    Selandia Baru | New Zealand
    Kepulauan Solomon | Solomon
    Jepang | Japan | Negeri Sakura
    Hong Kong | Hongkong
    Makau | Macau
    Kazakhstan | Kazakstan
    Kirgistan | Kirgizstan | Kyrgyzstan
    Uzbekistan
    Tajikistan
    Turkmenistan
    Azerbaijan
    Armenia
    Belarus | Belarusia
    Polandia | Poland
    Republik Ceko | Ceko | Czechia
    Slowakia | Slovakia
    Slovenia | Slowenia
    Hungaria | Hongaria | Hungary
    Rumania | Romania
    Bulgaria
    Serbia
    Kroasia | Croatia
    Bosnia dan Herzegovina | Bosnia | Bosnia Herzegovina
    Montenegro
    Makedonia Utara | Makedonia
    Albania
    Kosovo
    Moldova
    Estonia
    Lituania | Lithuania
    Finlandia | Finland
    Swedia | Sweden
    Norwegia | Norway
    Denmark
    Islandia | Iceland
    Irlandia | Ireland
    Irlandia Utara
    Skotlandia | Scotland
    Wales
    Belgia | Belgium
    Luksemburg | Luxembourg
    Swiss | Switzerland
    Austria
    Vatikan | Takhta Suci
    Siprus | Cyprus
    Kanada | Canada
    Meksiko | Mexico
    Kuba | Cuba
    Brasil | Brazil
    Argentina
    Chile | Cile
    Kolombia | Colombia
    Ekuador | Ecuador
    Bolivia
    Venezuela
    Panama
    Kosta Rika | Costa Rica
    Haiti
    Jamaika | Jamaica
    Republik Dominika
    Afrika Selatan | Afsel | South Africa
    Etiopia | Ethiopia
    Pantai Gading | Ivory Coast
    Kamerun | Cameroon
    Republik Demokratik Kongo | Kongo | RD Kongo
    Sudan Selatan
    Mauritius
    Madagaskar | Madagascar
    Mozambik | Mozambique
    Uni Soviet | Soviet
    Yugoslavia
    Fiji
    Eropa | Europe
    Asia
    Afrika | Africa
    Timur Tengah | Timteng | Middle East
    Asia Tenggara
    Amerika Latin
    Amerika Selatan
    Amerika Utara
    Amerika Tengah
    Eropa Timur
    Eropa Barat
    Asia Timur
    Asia Pasifik | Asia-Pasifik
    Asia Selatan
    Asia Tengah
    Timur Jauh
    Skandinavia
    Balkan
    Antartika
    Arktik
    `,
  ),
  ...readNames(
    "place",
    `Israel, Iran, Qatar, Kuwait, Bahrain, Oman, Thailand, Laos, Nepal, Bhutan, Mongolia, Taiwan, Australia, Latvia,
    Peru, Uruguay, Paraguay, Guatemala, Honduras, Nikaragua, El Salvador, Bahama, Barbados, Suriname, Guyana,
    Trinidad dan Tobago, Nigeria, Ghana, Senegal, Mali, Kenya, Uganda, Tanzania, Rwanda, Burundi, Somalia, Sudan, Libya,
    Zimbabwe, Zambia, Angola, Namibia, Botswana, Malawi, Gabon, Togo, Benin, Niger, Burkina Faso, Gambia, Guinea,
    Liberia, Sierra Leone, Mauritania, Djibouti, Eritrea, Cape Verde, Tanjung Verde, Seychelles, Komoro, Vanuatu, Samoa,
    Tonga, Kiribati, Palau, Nauru, Tuvalu, Mikronesia, Kaledonia Baru, Malta, Monako, Monaco, Andorra, San Marino,
    Liechtenstein, Georgia, Chad, Puerto Riko, Greenland, Guam, Gibraltar, Kepulauan Marshall`,
  ),
];
