import { entries } from './entry.ts';

/** What `--help` prints of the commands for open data. */
export const helpOfData = entries({
  helpExport: {
    id: `flexwork export TABEL [--format csv|ndjson|json|xlsx|parquet] [--filter kolom=nilai …] [--out BERKAS]
  TABEL          seperti regions, regulations, adoption_events
  --format       csv (jika tidak disebut), ndjson, json, xlsx; parquet selalu utuh, dari cuplikan terakhir
  --filter       dapat diulang; nilai-nilai dari satu kolom berarti salah satunya
  --columns      kolom yang diminta, dipisah koma
  --from, --to   hari pertama dan terakhir
  --limit        paling banyak baris
  --as-of        yang berlaku pada hari itu, seperti 2026-05-31
  --recorded-at  seperti diketahui pada saat itu, seperti 2026-05-31T02:00:00Z
  --separator    pemisah CSV: , ; atau tab
  --decimal      tanda desimal CSV: . atau ,
  --out          berkas, yang ada utuh atau tidak ada
  --url          registri; tanpa itu FLEXWORK_URL, atau registri npm start
Jawaban yang terlalu besar diambil utuh dari cuplikan di registri yang sama, bila memang diminta utuh.`,
    en: `flexwork export TABLE [--format csv|ndjson|json|xlsx|parquet] [--filter column=value …] [--out FILE]
  TABLE          such as regions, regulations, adoption_events
  --format       csv (unless given), ndjson, json, xlsx; parquet is always whole, of the latest snapshot
  --filter       may be given again; values of one column mean one of them
  --columns      the columns that are asked for, with commas between
  --from, --to   the first and the last day
  --limit        how many rows at most
  --as-of        what held on the day, such as 2026-05-31
  --recorded-at  as known at the instant, such as 2026-05-31T02:00:00Z
  --separator    between cells of CSV: , ; or tab
  --decimal      the decimal mark of CSV: . or ,
  --out          a file, which is there whole or not at all
  --url          the registry; else FLEXWORK_URL, or the one of npm start
An answer that is too large is fetched whole from the snapshot of the same registry, where the whole was asked for.`,
  },
  helpSnapshot: {
    id: `flexwork snapshot [--day HARI|latest] [--to FOLDER] [--table T …] [--format F …]
  --day     latest (jika tidak disebut) atau hari seperti 2026-05-31
  --to      folder; tanpa itu snapshot-HARI
  --table   hanya tabel ini; dapat diulang
  --format  hanya bentuk ini, seperti csv; dapat diulang
  --url     registri; tanpa itu FLEXWORK_URL, atau registri npm start
Setiap berkas diperiksa dengan SHA-256 dari manifes sambil ditulis. Yang sudah ada dan sesuai tidak diunduh lagi.`,
    en: `flexwork snapshot [--day DAY|latest] [--to DIR] [--table T …] [--format F …]
  --day     latest (unless given) or a day such as 2026-05-31
  --to      the folder; else snapshot-DAY
  --table   this table alone; may be given again
  --format  this form alone, such as csv; may be given again
  --url     the registry; else FLEXWORK_URL, or the one of npm start
Every file is held against the manifest's SHA-256 while it is written. What is there already as listed is not fetched again.`,
  },
  helpVerify: {
    id: `flexwork verify FOLDER|URL [--key public.pem] [--table T …] [--format F …]
  FOLDER|URL  cuplikan, seperti snapshot-2026-05-31 atau https://…/snapshots/2026-05-31/
  --key       kunci publik Ed25519 registri (PEM); tanpa itu tanda tangan tidak diperiksa
  --table     hanya tabel ini; dapat diulang
  --format    hanya bentuk ini, seperti csv; dapat diulang
Ukuran dan SHA-256 setiap berkas diperiksa terhadap manifes, dan manifes terhadap tanda tangannya.`,
    en: `flexwork verify DIR|URL [--key public.pem] [--table T …] [--format F …]
  DIR|URL   a snapshot, such as snapshot-2026-05-31 or https://…/snapshots/2026-05-31/
  --key     the registry's public Ed25519 key (PEM); without it the signature is not checked
  --table   this table alone; may be given again
  --format  this form alone, such as csv; may be given again
The size and SHA-256 of every file are held against the manifest, and the manifest against its signature.`,
  },
});
