import type { NewsArticle, Organization, Person, WithContext } from "schema-dts";
import type { Entry } from "../archive/index.ts";
import { absolute, escapeAddress } from "../model/index.ts";
import { isInstitution } from "./cite/index.ts";
import { bracketed } from "./documents/page.ts";

/**
 * What the text states, as schema.org `NewsArticle` for the inside of a `<script>`. A supplied title is a
 * `name` and no `headline`; the article's words are on the page and not repeated.
 */
export function toJsonLd(entry: Entry, siteUrl: string | null): string {
  // The only way out of a script element is an angle bracket.
  return JSON.stringify(describe(entry, absolute(siteUrl, entry.path))).replaceAll("<", "\\u003c");
}

function describe(entry: Entry, address: string | null): WithContext<NewsArticle> {
  const { article } = entry;
  const { publisher, provenance } = article;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...(article.headline ? { headline: article.headline } : { name: bracketed(entry) }),
    ...(article.alternativeHeadline && { alternativeHeadline: article.alternativeHeadline }),
    ...(publisher && { publisher: organization(publisher) }),
    ...(article.author.length > 0 && { author: article.author.map((name) => writer(name, publisher)) }),
    ...(article.editor.length > 0 && { editor: article.editor.map(person) }),
    ...(article.datePublished && { datePublished: article.datePublished }),
    ...(article.locationCreated && {
      locationCreated: { "@type": "Place", name: article.locationCreated },
    }),
    ...(article.articleSection && { articleSection: article.articleSection }),
    ...(article.keywords.length > 0 && { keywords: article.keywords }),
    inLanguage: "id",
    // The text names its sources, not their works.
    ...(article.isBasedOn.length > 0 && {
      isBasedOn: article.isBasedOn.map((name) => ({
        "@type": "CreativeWork" as const,
        publisher: organization(name),
      })),
    }),
    ...withUrl(provenance.source_url ?? address),
    ...(address && { archivedAt: address, mainEntityOfPage: address }),
    identifier: { "@type": "PropertyValue", propertyID: "sha256", value: article.hash },
  };
}

/** Where the text was found; where that is not known, where the archive shows it. */
function withUrl(url: string | null): { url?: string } {
  return url ? { url: escapeAddress(url) } : {};
}

function organization(name: string): Organization {
  return { "@type": "Organization", name };
}

function person(name: string): Person {
  return { "@type": "Person", name };
}

/** A newsroom's name is an organisation's. */
function writer(name: string, publisher: string | null): Person | Organization {
  return isInstitution(name, publisher) ? organization(name) : person(name);
}
