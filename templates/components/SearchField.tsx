interface Props {
  /** For those who hear the field. */
  label: string;
  /** The id of what explains it. */
  describedBy?: string;
}

/** The field for what is sought, with its button; a form stands around it. */
export function SearchField({ label, describedBy }: Props) {
  return (
    <>
      <label class="unseen" for="q">
        {label}
      </label>
      <input
        id="q"
        type="search"
        name="q"
        placeholder="Kata atau nama"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={describedBy}
      />
      <button type="submit">Cari</button>
    </>
  );
}
