/** Plain Eleventy: its default Markdown, Liquid in it, Nunjucks layouts, and lists of fifty. */
const IN_LIST = 50;

export default function configure(config) {
  config.addCollection("newest", (api) => newest(api));
  config.addCollection("outlets", (api) => [...byOutlet(api)].map(([name, all]) => ({ name, all })));
  config.addCollection("outletPages", (api) =>
    [...byOutlet(api)].flatMap(([name, all]) =>
      Array.from({ length: Math.ceil(all.length / IN_LIST) }, (_, index) => ({
        name,
        number: index + 1,
        items: all.slice(index * IN_LIST, (index + 1) * IN_LIST),
      })),
    ),
  );
  config.addFilter("day", (date) => date?.toISOString().slice(0, 10));
  return { dir: { input: "content", includes: "../_includes", output: "out" } };
}

function newest(api) {
  return api.getFilteredByTag("article").sort((a, b) => b.date - a.date);
}

function byOutlet(api) {
  const outlets = new Map();
  for (const item of newest(api))
    for (const name of item.data.publisher ?? []) {
      if (!outlets.has(name)) outlets.set(name, []);
      outlets.get(name).push(item);
    }
  return outlets;
}
