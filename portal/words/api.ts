import { sayFrom, type Words } from './words.ts';

/** The words of the pages about the API. */
const WORDS = {
  title: { id: 'API', en: 'API' },
  about: {
    id: 'Satu alamat GraphQL menjawab semua yang ada di portal ini. Membaca tidak memerlukan akun.',
    en: 'One GraphQL address answers all that this portal shows. Reading needs no account.',
  },
  address: { id: 'Alamat', en: 'Address' },
  addressAbout: {
    id: 'GET untuk membaca (jawaban dapat disimpan tembolok), POST untuk membaca dan menulis.',
    en: 'GET to read (caches may keep the answer), POST to read and write.',
  },
  examples: { id: 'Contoh yang dapat dijalankan', en: 'Examples that run' },
  run: { id: 'Jalankan', en: 'Run' },
  inGraphiql: { id: 'Buka di GraphiQL', en: 'Open in GraphiQL' },
  answer: { id: 'Jawaban', en: 'Answer' },
  asking: { id: 'Menunggu jawaban …', en: 'Waiting for the answer …' },
  unreachable: {
    id: 'Tidak ada jawaban: periksa sambungan dan coba lagi.',
    en: 'No answer: check the connection and try again.',
  },
  answered: { id: 'Dijawab.', en: 'Answered.' },
  unread: { id: 'Registri menjawab dengan status', en: 'The registry answered with status' },
  explore: { id: 'Menjelajah', en: 'Exploring' },
  graphiql: {
    id: 'GraphiQL: menulis pertanyaan dengan pelengkap otomatis dan dokumentasi, di situs ini sendiri',
    en: 'GraphiQL: write questions with completion and documentation, on this very site',
  },
  schema: { id: 'Skema (SDL) dengan keterangan setiap bidang', en: 'Schema (SDL), with each field explained' },
  writing: { id: 'Menulis', en: 'Writing' },
  writingAbout: {
    id: 'Petugas daerah, perangkat daerah, dan registrar menulis dengan token akses di kepala permintaan “authorization: Bearer …”. Setiap permintaan tulis membawa idempotencyKey, sehingga dapat diulang tanpa tercatat dua kali.',
    en: 'Region officers, agencies and the registrar write with an access token in the header “authorization: Bearer …”. Each write carries an idempotencyKey, so that it may be repeated without being recorded twice.',
  },
  limits: { id: 'Batas', en: 'Limits' },
  limitsAbout: {
    id: 'Setiap pertanyaan berharga sejumlah poin; jawaban menyebut harga dan sisa poin pada menit itu (RateLimit). Satu pertanyaan paling mahal 5.000 poin. Organisasi yang memerlukan lebih dapat meminta kunci API kepada registrar kementerian.',
    en: 'Each question costs points; the answer tells its price and what is left in the minute (RateLimit). One question costs at most 5,000 points. Organisations that need more may ask the ministry’s registrar for an API key.',
  },
  tools: { id: 'Alat', en: 'Tools' },
  commandLine: {
    id: 'Baris perintah: npx flexwork --help (bertanya, mengunduh, mengimpor, memeriksa)',
    en: 'Command line: npx flexwork --help (query, export, import, verify)',
  },
  client: {
    id: 'Paket klien TypeScript: setiap operasi bertipe, ditanyakan dengan GET dan hash sehingga tembolok berguna',
    en: 'TypeScript client package: each operation typed, asked by GET and hash so that caches serve it',
  },
  graphiqlTitle: { id: 'GraphiQL', en: 'GraphiQL' },
  graphiqlAbout: {
    id: 'Menulis dan menjalankan pertanyaan GraphQL pada registri ini.',
    en: 'Write and run GraphQL questions to this registry.',
  },
  loading: { id: 'GraphiQL sedang dimuat …', en: 'GraphiQL is loading …' },
  graphiqlFailed: {
    id: 'GraphiQL tidak dapat dimuat: periksa sambungan, lalu muat ulang halaman ini.',
    en: 'GraphiQL could not be loaded: check the connection, then load this page again.',
  },
  needsScript: {
    id: 'GraphiQL memerlukan JavaScript. Contoh di halaman API berjalan tanpa JavaScript.',
    en: 'GraphiQL needs JavaScript. The examples on the API page run without it.',
  },
  backToApi: { id: 'Kembali ke halaman API', en: 'Back to the API page' },
} as const satisfies Readonly<Record<string, Words>>;

export const sayApi = sayFrom(WORDS);

/** A question that anybody may run as it stands. */
export interface Example {
  readonly asks: Words;
  readonly query: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    asks: {
      id: 'Kota Sukabumi: statusnya, sejak kapan, dan sumbernya',
      en: 'Sukabumi: where it stands, since when, and on what evidence',
    },
    query: `query Sukabumi {
  region(code: "32.72") {
    name
    adoption {
      status
      since
      sources { kind title url }
    }
  }
}`,
  },
  {
    asks: {
      id: 'Apa yang masih kurang di Kota Sukabumi untuk uji coba menurut PermenPANRB 4/2025',
      en: 'What Sukabumi lacks for a pilot under PermenPANRB 4/2025',
    },
    query: `query Readiness {
  region(code: "32.72") {
    readiness(basis: "permenpanrb-4-2025", target: PILOT) {
      ready
      requirements {
        state
        requirement { code clause enforcement }
        nextStep { id en }
      }
    }
  }
}`,
  },
  {
    asks: {
      id: 'Setiap daerah pada hari pertama setelah libur Lebaran 2024',
      en: 'Every region on the first day after the holidays of 2024',
    },
    query: `query Nation {
  adoptionMap(asOf: { effectiveOn: "2024-04-16" }) {
    region { code name }
    status
    since
  }
}`,
  },
  {
    asks: {
      id: 'Berapa daerah mengikuti surat edaran 2024, menurut provinsi',
      en: 'How many regions followed the circular of 2024, by province',
    },
    query: `query Counts {
  adoptionSummary(basis: "se-menpanrb-1-2024", groupBy: PROVINCE, asOf: { effectiveOn: "2024-04-17" }) {
    region { code name }
    status
    count
  }
}`,
  },
  {
    asks: { id: 'Sepuluh perubahan pertama di registri', en: 'The first ten changes of the registry' },
    query: `query Changes {
  changes(first: 10) {
    nodes { number kind action key recordedAt }
    pageInfo { hasNextPage endCursor }
  }
}`,
  },
];
