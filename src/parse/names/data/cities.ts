import type { Authority } from "../../../model/index.ts";
import { readNames, readTable } from "./table.ts";

/** Cities, states and regions of the world that Indonesian news names often. */
export const CITIES: Authority[] = [
  ...readTable(
    "place",
    `
    Moskwa | Moskow | Moscow
    Beijing | Peking
    Kyiv | Kiev
    Teheran | Tehran
    Washington DC | Washington | Washington D.C.
    New York | New York City
    Yerusalem | Jerusalem | Al-Quds
    Yerusalem Timur
    Makkah | Mekkah | Mekah
    Madinah | Medina
    Jeddah | Jedah
    Kairo | Cairo
    Damaskus | Damascus
    Baghdad | Bagdad
    Abu Dhabi
    Jalur Gaza | Gaza
    Gaza City | Kota Gaza
    Tepi Barat | West Bank
    Dataran Tinggi Golan
    Wina | Vienna
    Praha | Prague
    Roma | Rome
    Milan | Milano
    Turin | Torino
    Napoli | Naples
    Firenze | Florence
    Venesia | Venice
    Jenewa | Geneva
    Brussel | Brussels | Bruxelles
    Den Haag | The Hague
    Lisbon | Lisboa
    Athena | Athens
    Warsawa | Warsaw
    Bukares | Bucharest
    Beograd | Belgrade
    Kopenhagen | Copenhagen
    Muenchen | Munich | Munchen | München
    Koln | Köln | Cologne
    Donbas | Donbass
    Krimea | Crimea | Semenanjung Krimea
    Kharkiv | Kharkov
    Kherson
    Saint Petersburg | St Petersburg | St. Petersburg
    Laut China Selatan | Laut Cina Selatan | LCS
    Selat Hormuz
    Semenanjung Korea
    Zona Demiliterisasi Korea | DMZ
    Ho Chi Minh City | Ho Chi Minh
    Kuala Lumpur | KL
    Kota Kinabalu
    Johor Bahru
    Pulau Pinang | Penang
    Sarawak | Serawak
    California | Kalifornia
    Los Angeles
    Islamabad
    New Delhi | Delhi
    Mumbai
    Kashmir
    Silicon Valley
    Rakhine
    Yangon | Rangoon
    `,
  ),
  ...readNames(
    "place",
    `Vladivostok, Kursk, Belgorod, Donetsk, Luhansk, Zaporizhzhia, Mariupol, Odesa, Odessa, Lviv, Bakhmut, Sevastopol,
    Pyongyang, Seoul, Busan, Incheon, Jeju, Gangnam, Tokyo, Osaka, Kyoto, Nagoya, Hiroshima, Nagasaki, Fukushima,
    Hokkaido, Okinawa, Yokohama, Shanghai, Guangzhou, Shenzhen, Wuhan, Hangzhou, Changzhou, Nanjing, Xinjiang, Tibet,
    Hubei, Guangdong, Sichuan, Chengdu, Chongqing, Fuzhou, Xi'an, Taipei, Hanoi, Bangkok, Phuket, Pattaya, Chiang Mai,
    Manila, Cebu, Mindanao, Marawi, Phnom Penh, Siem Reap, Vientiane, Naypyidaw, Dili, Port Moresby, Bandar Seri Begawan,
    Johor, Selangor, Sabah, Kelantan, Putrajaya, Canberra, Sydney, Melbourne, Perth, Brisbane, Adelaide, Darwin, Queensland,
    New South Wales, Victoria, Tasmania, Wellington, Auckland, Christchurch, Kolkata, Chennai, Bangalore, Bengaluru,
    Hyderabad, Gujarat, Ahmedabad, Kerala, Punjab, Karachi, Lahore, Peshawar, Kabul, Kandahar, Dhaka, Kathmandu, Colombo,
    Dubai, Doha, Riyadh, Arafah, Muzdalifah, Mina, Manama, Muscat, Sanaa, Aden, Amman, Beirut, Aleppo, Idlib, Raqqa, Mosul,
    Basra, Tel Aviv, Haifa, Rafah, Khan Younis, Ramallah, Hebron, Ankara, Istanbul, Isfahan, Tikrit, Tripoli, Benghazi,
    Khartoum, Darfur, Addis Ababa, Nairobi, Mogadishu, Lagos, Abuja, Accra, Dakar, Johannesburg, Cape Town, Pretoria,
    Durban, Casablanca, Rabat, Marrakesh, Marrakech, Kigali, Kinshasa, Harare, Paris, Marseille, Lyon, Nice, Cannes,
    Bordeaux, Strasbourg, Lille, Nantes, Monte Carlo, London, Manchester, Liverpool, Birmingham, Leeds, Newcastle, Glasgow, Edinburgh, Cardiff,
    Belfast, Oxford, Cambridge, Leicester, Southampton, Brighton, Dublin, Madrid, Barcelona, Sevilla, Valencia, Bilbao,
    Malaga, Granada, Katalunya, Catalunya, Porto, Amsterdam, Rotterdam, Leiden, Utrecht, Eindhoven, Berlin, Hamburg, Frankfurt,
    Dortmund, Stuttgart, Leipzig, Bonn, Hannover, Zurich, Basel, Bern, Davos, Salzburg, Budapest, Sofia, Zagreb,
    Sarajevo, Ljubljana, Bratislava, Krakow, Vilnius, Riga, Tallinn, Helsinki, Stockholm, Oslo, Reykjavik, Gothenburg,
    Minsk, Tbilisi, Baku, Yerevan, Astana, Tashkent, Almaty, Chernobyl, Siberia, Chechnya, Bologna, Verona, Parma, Genoa,
    Sisilia, Lampedusa, San Francisco, San Diego, Las Vegas, Nevada, Arizona, Texas, Houston, Dallas, Austin, San Antonio,
    El Paso, Florida, Miami, Orlando, Atlanta, Chicago, Illinois, Detroit, Michigan, Ohio, Boston, Massachusetts,
    Philadelphia, Pennsylvania, Pittsburgh, Virginia, Maryland, Baltimore, New Jersey, New Orleans, Louisiana, Colorado,
    Denver, Utah, Oregon, Portland, Seattle, Alaska, Hawaii, Honolulu, Minnesota, Minneapolis, Wisconsin, Iowa, Kansas,
    Missouri, Nebraska, Oklahoma, Tennessee, Nashville, Memphis, Kentucky, Alabama, Mississippi, North Carolina,
    South Carolina, New Hampshire, Connecticut, Manhattan, Brooklyn, Hollywood, Capitol Hill, Toronto, Montreal, Ottawa, Vancouver,
    Ontario, Quebec, Havana, Caracas, Bogota, Lima, Quito, Santiago, Buenos Aires, Montevideo, Rio de Janeiro, Sao Paulo,
    Brasilia, Mexico City, Guadalajara, Tijuana, Guantanamo, Himalaya, Gurun Sahara, Samudra Pasifik, Samudra Hindia, Samudra Atlantik,
    Samudera Pasifik, Samudera Hindia, Samudera Atlantik, Laut Merah, Laut Hitam, Laut Mediterania, Laut Tengah, Teluk Persia, Laut Baltik,
    Cupertino, Mountain View, Jerez, Mugello, Silverstone, Assen, Misano, Aragon, Sepang, Losail, Le Mans, Nürburgring, Phillip Island,
    Suzuka`,
  ),
];
