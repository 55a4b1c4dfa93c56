import { type Canonical, FIELDS, isNameField, type NameKind, type Slug, slug } from "../model/index.ts";
import type { Entry } from "./entry.ts";
import { gather } from "./gather.ts";
import { type Group, groupBy } from "./group.ts";

export const NAME_KINDS: readonly NameKind[] = FIELDS.filter(isNameField);

/** A person, place or organisation with the articles that mention it. */
export interface Name extends Group {
  kind: NameKind;
  /** Other forms that stand in the texts, in alphabetical order. */
  variants: string[];
  /** Names that stand in the same articles, most often first. */
  together: { kind: NameKind; slug: Slug; name: string; count: number }[];
}

/** Names listed together with another one, at most. */
const TOGETHER = 12;

/** A form of a name as texts write it. */
interface Form {
  kind: NameKind;
  slug: Slug;
  name: string;
  form: string;
  /** One number for all forms of a name, from 0 on. */
  number: number;
}

/** Groups articles by the names that they mention; each kind in the order of how many articles there are. */
export function groupNames(entries: Entry[], canonical: Canonical): Record<NameKind, Name[]> {
  const { uses, forms } = readNames(entries, canonical);
  const counts = new Uint32Array(forms.length);
  const groupsOf = (kind: NameKind) => {
    const ofKind = (some: Form[] = []) => some.filter((form) => form.kind === kind);
    const spellings = gather(ofKind(forms), ({ slug }) => slug);
    return groupBy(entries, (entry) => ofKind(uses.get(entry)).map(({ name }) => name))
      .map((group) => {
        const same = spellings.get(group.slug) ?? [];
        const variants = variantsOf(group.name, same);
        return { ...group, kind, variants, together: togetherWith(group, same[0]?.number, uses, counts) };
      })
      .sort((a, b) => b.entries.length - a.entries.length);
  };
  return { people: groupsOf("people"), places: groupsOf("places"), organizations: groupsOf("organizations") };
}

/** The forms that each article uses, in its order, and all that there are: what one means is looked up once. */
function readNames(entries: Entry[], canonical: Canonical): { uses: Map<Entry, Form[]>; forms: Form[] } {
  const forms: Form[] = [];
  const numbers = new Map<string, number>();
  const readers = NAME_KINDS.map((kind) => {
    const known = new Map<string, Form>();
    const learn = (form: string) => {
      const name = canonical(kind, form);
      const key = slug(name);
      const number = numbers.get(`${kind}/${key}`) ?? numbers.size;
      numbers.set(`${kind}/${key}`, number);
      const learnt = { kind, slug: key, name, form, number };
      known.set(form, learnt);
      forms.push(learnt);
      return learnt;
    };
    return ({ article }: Entry) => article.mentions[kind].map((form) => known.get(form) ?? learn(form));
  });
  return { uses: new Map(entries.map((entry) => [entry, readers.flatMap((read) => read(entry))])), forms };
}

function variantsOf(name: string, forms: Form[]): string[] {
  return forms
    .map(({ form }) => form)
    .filter((form) => form !== name)
    .sort();
}

/** `counts` has a place for every name and holds nothing but zeros, before and after. */
function togetherWith(
  { entries }: Group,
  own: number | undefined,
  uses: Map<Entry, Form[]>,
  counts: Uint32Array,
): Name["together"] {
  if (entries.length < 2) return [];
  const first: Form[] = [];
  const countOf = ({ number }: Form) => counts[number] ?? 0;
  for (const entry of entries)
    for (const use of uses.get(entry) ?? []) {
      if (use.number === own) continue;
      if (countOf(use) === 0) first.push(use);
      counts[use.number] = countOf(use) + 1;
    }
  const found = first.flatMap((use) => (countOf(use) > 1 ? { use, count: countOf(use) } : []));
  for (const { number } of first) counts[number] = 0;
  return found
    .sort((a, b) => b.count - a.count || (a.use.name < b.use.name ? -1 : 1))
    .slice(0, TOGETHER)
    .map(({ use: { kind, slug, name }, count }) => ({ kind, slug, name, count }));
}
