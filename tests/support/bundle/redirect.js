/** Hooks of Node's: a module that is bundled is imported from its bundle. */
const bundles = new Map();

/** @param {[source: string, bundle: string][]} pairs addresses of modules */
export function initialize(pairs) {
  for (const [source, bundle] of pairs) bundles.set(source, bundle);
}

export async function resolve(specifier, context, next) {
  const [source, query] = specifier.split("?");
  const bundle = bundles.get(source);
  return bundle
    ? { url: query ? `${bundle}?${query}` : bundle, shortCircuit: true }
    : next(specifier, context);
}
