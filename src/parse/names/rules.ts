/** The rules that find names, for the list of rules: what each does, and a line that it reads. */
export const RULES: Record<string, { summary: string; example: string }> = {
  "nama-otoritas": {
    summary:
      "Nama atau variannya tercantum dalam daftar otoritas; singkatan harus ditulis dengan huruf kapital.",
    example: "Intelijen Amerika Serikat (AS) pada Selasa (6/9/2022) melaporkan",
  },
  "nama-tokoh": {
    summary:
      "Deretan kata berhuruf kapital yang dikenali sebagai orang dari gelar, jabatan, kata kerja ujaran, usia, atau nama depan.",
    example: "Brigjen Pat Ryder, sekretaris pers Pentagon, mengatakan",
  },
  "nama-tempat": {
    summary: "Kata jenis tempat seperti Desa, Kecamatan, atau Stadion yang diikuti namanya.",
    example: "di wilayah Donbass, Ukraina",
  },
  "tempat-titimangsa": {
    summary: "Tempat yang disebut pada titimangsa di awal berita.",
    example: "Tangerang Selatan, IDN Times -",
  },
  "nama-lembaga": {
    summary:
      "Kata jenis lembaga seperti PT, Polres, atau Kementerian yang diikuti namanya, atau singkatan yang dijelaskan dalam teks.",
    example: "Kementerian Pertahanan Rusia tengah memproses pembelian",
  },
};
