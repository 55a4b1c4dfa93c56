import type { EventPage } from "../../src/publish/index.ts";

/** Why the reports stand together, who was first, and whether they speak for one another. */
export function EventNotes({ event: { why, first, sources } }: { event: EventPage }) {
  return (
    <dl class="event-notes">
      <div>
        <dt>Mengapa digabung</dt>
        <dd>
          Menurut perhitungan mesin, laporan-laporan ini memberitakan satu peristiwa:
          <ul>
            {why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>Siapa yang pertama</dt>
        <dd>{first}</dd>
      </div>
      <div>
        <dt>Sumber yang sama</dt>
        <dd>
          {sources.length > 0 ? (
            <ul>
              {sources.map(({ name, reports }) => (
                <li key={name}>
                  {name} disebut laporan {reports.slice(0, -1).join(", ")} dan {reports.at(-1)}
                </li>
              ))}
            </ul>
          ) : (
            "Tidak ada kantor berita atau penerbit yang disebut lebih dari satu laporan. "
          )}
          Laporan yang serupa tidak selalu saling menguatkan: bisa jadi semuanya bersumber pada satu naskah.
        </dd>
      </div>
    </dl>
  );
}
