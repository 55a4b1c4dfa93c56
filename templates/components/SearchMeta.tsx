import type { ArticlePage } from "../../src/publish/index.ts";

/** What Pagefind shows with an article, filters it by and sorts it by. */
export function SearchMeta({
  article: { title, published, publisher, filters, sortDate },
}: {
  article: ArticlePage;
}) {
  const values = [
    { name: "penerbit", content: filters.penerbit },
    ...filters.penulis.map((content) => ({ name: "penulis", content })),
    { name: "tahun", content: filters.tahun },
    ...(filters.bulan ? [{ name: "bulan", content: filters.bulan }] : []),
  ];
  const shown = [
    { name: "title", content: title },
    { name: "penerbit", content: publisher?.text ?? "Penerbit tidak disebut" },
    { name: "terbit", content: published?.words ?? "Tanpa tanggal" },
  ];
  return (
    <>
      {values.map(({ name, content }) => (
        <meta key={name + content} name={name} content={content} data-pagefind-filter={`${name}[content]`} />
      ))}
      {shown.map(({ name, content }) => (
        <meta key={name} name={name} content={content} data-pagefind-meta={`${name}[content]`} />
      ))}
      <meta name="tanggal" content={sortDate} data-pagefind-sort="tanggal[content]" />
    </>
  );
}
