package org.khet.bench.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.data.BenchProduct;
import org.khet.bench.data.RecordingPool;
import org.khet.bench.search.BareLucene;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.fake.FakeSchools;

/**
 * Words in the register of a million letters of one office, some that thousands of letters hold and some that one does: the search of the
 * portal against Lucene alone on the same index, and the list with them against Lucene alone and the same SQL by plain JDBC, in turn.
 */
public final class LetterSearchSpeed implements Measurement {
    private static final int HITS = 20;
    private static final int TURNS = 2;
    private static final double RATIO = 2;
    private static final double MILLISECONDS = 300;
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final PageRequest FIRST = new PageRequest(0, HITS, List.of());
    private static final List<String> WORDS = List.of(
            "อาหารกลางวัน",
            "ค่าเช่าบ้านข้าราชการครู",
            "ขอเชิญประชุม",
            "วาตภัย",
            "นักเรียนยากจนพิเศษ",
            "สำนักงานสาธารณสุข",
            "จัดสรรงบประมาณ",
            "การแข่งขันทักษะ");

    private final BenchProduct product;

    /** The letters on this product. */
    public LetterSearchSpeed(BenchProduct product) {
        this.product = product;
    }

    /**
     * What somebody types.
     *
     * @param text    words
     * @param queries what the list sends for them
     */
    private record Typed(String text, List<RecordingPool.Query> queries) {}

    /** Milliseconds of one round. */
    private static final class Round {
        private final double[] search;
        private final double[] lucene;
        private final double[] list;
        private final double[] plain;

        Round(int size) {
            search = new double[size];
            lucene = new double[size];
            list = new double[size];
            plain = new double[size];
        }
    }

    @Override
    public List<String> names() {
        return List.of("documents-search-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product);
                var office = new LetterOffice(database, new FakeSchools())) {
            office.open();
            ManyLetters.fill(database, office, LetterRegisterSpeed.LETTERS, notes);
            if (product == BenchProduct.POSTGRESQL) {
                database.executeAlone("vacuum analyze doc_letter_in"); // as the server itself does after a while
            }
            long began = System.nanoTime();
            try (var index = new LetterIndex(office);
                    var lucene = new BareLucene(index.folder)) {
                notes.say(String.format(Locale.ROOT, "all in the index in %.0f s", (System.nanoTime() - began) / 1e9));
                List<Typed> typed = typed(database, office);
                Round warming = new Round(typed.size());
                long warm = System.nanoTime() + WARM.toNanos();
                do {
                    play(typed, warming, database, office, index, lucene);
                } while (System.nanoTime() < warm);
                List<Round> rounds = new ArrayList<>();
                for (int round = 1; round <= SampleStatistics.COUNT; round++) {
                    rounds.add(new Round(TURNS * typed.size()));
                    play(typed, rounds.getLast(), database, office, index, lucene);
                    say(round, rounds.getLast(), notes);
                }
                return figures(rounds);
            }
        }
    }

    /** Words of many letters, and as many numbers of which each is that of one letter. */
    private static List<Typed> typed(BenchDatabase database, LetterOffice office) throws SQLException {
        List<String> texts = new ArrayList<>(WORDS);
        try (Connection connection = database.pool().getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < WORDS.size(); i++) {
                try (ResultSet one = statement.executeQuery("select letter_no from doc_letter_in order by id offset "
                        + (long) LetterRegisterSpeed.LETTERS * i / WORDS.size()
                        + " rows fetch first 1 rows only")) {
                    one.next();
                    texts.add(one.getString(1).replace("ศธ ", ""));
                }
            }
            connection.commit();
        }
        return texts.stream()
                .map(text -> new Typed(
                        text,
                        database.recorder().queriesOf(() -> list(office, text)).stream()
                                .filter(query -> query.sql().contains(" doc_letter_in "))
                                .toList()))
                .toList();
    }

    private static void list(LetterOffice office, String text) {
        RecordService<LetterInKind> letters = office.letters.incoming.letters;
        RecordFilter words = new RecordFilter("all", text, Map.of(), List.of());
        if (letters.page(office.clerk, words, FIRST).isEmpty() || letters.count(office.clerk, words) == 0) {
            throw new IllegalStateException("no letter has " + text);
        }
    }

    private static void play(
            List<Typed> typed,
            Round into,
            BenchDatabase database,
            LetterOffice office,
            LetterIndex index,
            BareLucene lucene) {
        String type = office.letters.incoming.letters.kind().type();
        for (int i = 0; i < into.search.length; i++) {
            Typed one = typed.get(i % typed.size());
            Runnable search = () -> index.search.ids(office.clerk, type, one.text, HITS);
            Runnable bare = () -> bare(lucene, one.text);
            Runnable list = () -> list(office, one.text);
            Runnable plain = () -> {
                bare(lucene, one.text);
                LetterRegisterSpeed.plain(database, one.queries);
            };
            boolean portalFirst = i / typed.size() % 2 == 0;
            inTurn(search, into.search, bare, into.lucene, i, portalFirst);
            inTurn(list, into.list, plain, into.plain, i, portalFirst);
        }
    }

    private static void inTurn(
            Runnable ours, double[] portal, Runnable theirs, double[] bare, int at, boolean portalFirst) {
        if (portalFirst) {
            portal[at] = LetterRegisterSpeed.milliseconds(ours);
        }
        bare[at] = LetterRegisterSpeed.milliseconds(theirs);
        if (!portalFirst) {
            portal[at] = LetterRegisterSpeed.milliseconds(ours);
        }
    }

    private static void bare(BareLucene lucene, String text) {
        try {
            lucene.find(LetterOffice.OFFICE, text, HITS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void say(int number, Round round, Notes notes) {
        notes.say(String.format(
                Locale.ROOT,
                "round %d: search %.1f ms against %.1f, list %.1f against %.1f",
                number,
                SampleStatistics.p95(round.search),
                SampleStatistics.p95(round.lucene),
                SampleStatistics.p95(round.list),
                SampleStatistics.p95(round.plain)));
    }

    private List<Figure> figures(List<Round> rounds) {
        String id = "documents-search-" + product.id();
        return List.of(
                Figure.atMost(
                        id + "-ratio",
                        "words among the letters, p95 against bare Lucene",
                        SampleStatistics.median(rounds.stream()
                                .map(one -> SampleStatistics.p95(one.search) / SampleStatistics.p95(one.lucene))
                                .toList()),
                        RATIO,
                        "times"),
                Figure.atMost(
                        id + "-list",
                        "first page and count of words in the register, p95",
                        SampleStatistics.median(rounds.stream()
                                .map(one -> SampleStatistics.p95(one.list))
                                .toList()),
                        MILLISECONDS,
                        "ms"),
                Figure.atMost(
                        id + "-list-ratio",
                        "first page and count of words, p95 against bare Lucene and plain JDBC",
                        SampleStatistics.median(rounds.stream()
                                .map(one -> SampleStatistics.p95(one.list) / SampleStatistics.p95(one.plain))
                                .toList()),
                        RATIO,
                        "times"));
    }
}
