import type { Entry } from "../../../archive/index.ts";
import { absolute, type Canonical } from "../../../model/index.ts";

/** An article as a document of OpenSearch; names are those under which the archive lists them. Unknown is not there. */
export function toDocument(entry: Entry, canonical: Canonical, siteUrl: string | null) {
  const { article, path, title, outlet, day } = entry;
  const { mentions, provenance } = article;
  const document = {
    address: path,
    url: absolute(siteUrl, path),
    headline: title,
    isSupplied: article.headline === null,
    alternativeHeadline: article.alternativeHeadline,
    publisher: outlet,
    datePublished: article.datePublished,
    day,
    notBefore: article.notBefore,
    author: article.author,
    editor: article.editor,
    locationCreated: article.locationCreated,
    articleSection: article.articleSection,
    isBasedOn: article.isBasedOn,
    keywords: article.keywords,
    people: listed(mentions.people, (form) => canonical("people", form)),
    places: listed(mentions.places, (form) => canonical("places", form)),
    organizations: listed(mentions.organizations, (form) => canonical("organizations", form)),
    caption: article.images.map(({ caption }) => caption),
    articleBody: article.body.map(({ text }) => text).join("\n\n"),
    source_url: provenance.source_url ?? null,
    rights: provenance.rights ?? null,
    sha256: article.hash,
  };
  return Object.fromEntries(Object.entries(document).filter(([, value]) => isKnown(value)));
}

function listed(forms: string[], name: (form: string) => string): string[] {
  return [...new Set(forms.map(name))];
}

function isKnown(value: string | string[] | boolean | null): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}
