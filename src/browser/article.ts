/** The article page's enhancements: everything on it is read without them. */
import "./article/reveal.ts";
import "./article/citations.ts";
import "./article/paragraphs.ts";
import "./article/share.ts";
import "./article/marks.ts";
import "./article/ruleHint.ts";
import "./article/verify.ts";
