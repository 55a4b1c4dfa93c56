/** Places whose name means something else as often (`Batu`, `Bima`, `Paris` Hilton): they need a word of place beside them. */
export const AMBIGUOUS: Set<string> = new Set(
  `Batu|Bima|Metro|Banjar|Puncak|Pati|Landak|Buru|Serang|Bone|Ende|Lingga|Kaur|Tual|Muna|Karo|Agam|Sigi|Paser|Kendal|Batang|Koja|Beji|Duri|
Merak|Dago|Senen|Gambir|Kramat|Sudirman|Thamrin|Fatmawati|Harmoni|Victoria|Nice|Mina|Darwin|Georgia|Chad|Sofia|Santiago|Lima|Adelaide|Jordan|Benin|Mali|
Niger|Guinea|Togo|Paris|Florence|Austin|Houston|Orlando|Virginia|Portland|Denver|Dallas|Bern|Timor|Labuan|Galang|Sunter|Aragon|Assen|Malaka|
Tambora|Kembangan|Curup|Beji|Labuan|Cambridge|Oxford|Taman Sari|Tunjungan|Serui|Solomon|Brighton|Phoenix|Kramat|Gajah Mada|Hayam Wuruk|Roma|
Siantar|Negara|Duri|Perth|Basel|Riga|Wates|Medina`
    .replace(/\n/g, "")
    .split("|"),
);
