import type { Link } from "../../src/publish/index.ts";

interface Props {
  root: string;
  /** What the files hold: `Unduh kutipan`. */
  label: string;
  files: Link[];
}

/** Links to the files that programs for references read. */
export function CitationFiles({ root, label, files }: Props) {
  if (files.length === 0) return null;
  return (
    <p class="cite-files">
      {label}:{" "}
      {files.map(
        ({ text, path }, index) =>
          path && (
            <>
              {index > 0 && ", "}
              <a href={root + path} download>
                {text}
              </a>
            </>
          ),
      )}
    </p>
  );
}
