import { useWords } from "./words.ts";

interface Props {
  /** Names the field to screen readers. */
  label: string;
  /** The id of what explains it. */
  describedBy?: string;
}

/** The field for what is sought, with its button; a form stands around it. */
export function SearchField({ label, describedBy }: Props) {
  const words = useWords().frame;
  return (
    <>
      <label class="unseen" for="q">
        {label}
      </label>
      <input
        id="q"
        type="search"
        name="q"
        placeholder={words.query}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={describedBy}
      />
      <button type="submit">{words.submit}</button>
    </>
  );
}
