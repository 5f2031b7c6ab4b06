package org.khet.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.start.Folders;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.core.internal.search.IndexMaintenance;
import org.khet.portal.core.internal.search.IndexWriterService;
import org.khet.portal.core.internal.search.RecordSourceRegistry;
import org.khet.portal.core.internal.search.SearchIndex;
import org.khet.portal.core.internal.search.StoredSearch;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.fake.FakeUnits;

/**
 * Thai words among a million tickets of ten offices: the core's search with rights and parts of words, against Lucene's Thai
 * analyser with a phrase and the office, on the same index. Both give the best hits with their stored fields and count to a
 * thousand.
 */
public final class SearchSpeed implements Measurement {
    private static final int OFFICES = 10;
    private static final int EACH = 100_000;
    private static final int HITS = 20;
    private static final int WARM = 5;
    private static final List<String> WORDS = List.of(
            "เครื่องพิมพ์",
            "กระดาษติด",
            "จอดำ",
            "ห้องสมุด",
            "โปรเจกเตอร์เปิดไม่ติด",
            "อินเทอร์เน็ต",
            "โน้ตบุ๊กทำงานช้ามาก",
            "รหัสผ่าน");

    @Override
    public List<String> names() {
        return List.of("search");
    }

    @Override
    public List<Figure> measure(Notes notes) throws IOException, InterruptedException {
        Path folder = Folders.temporary();
        var index = new SearchIndex(IndexFolders.at(folder));
        var switches = new FakeSwitches();
        var sources = new RecordSourceRegistry(switches);
        List<Office> offices =
                IntStream.rangeClosed(1, OFFICES).mapToObj(SearchSpeed::office).toList();
        offices.forEach(office -> switches.turn(office.id(), "ict", true));
        var keeper = new IndexMaintenance(sources, new IndexWriterService(index), new FakeOffices(offices), switches);
        try {
            var search = new StoredSearch(index, sources, FakeUnits.ofSampleOffices());
            fill(keeper, sources, folder, notes);
            return figures(search, folder, notes);
        } finally {
            keeper.stop();
            index.close();
            Folders.delete(folder);
        }
    }

    private static void fill(IndexMaintenance keeper, RecordSourceRegistry sources, Path folder, Notes notes)
            throws InterruptedException, IOException {
        long began = System.nanoTime();
        keeper.start();
        sources.bindModule(new Titles(EACH));
        try (var directory = FSDirectory.open(folder)) {
            while (written(directory) < OFFICES * EACH) {
                Thread.sleep(500);
            }
        }
        notes.say(String.format(
                Locale.ROOT, "%d tickets in the index in %.0f s", OFFICES * EACH, (System.nanoTime() - began) / 1e9));
    }

    private static int written(FSDirectory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return 0;
        }
        try (var reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        }
    }

    private static List<Figure> figures(StoredSearch search, Path folder, Notes notes) throws IOException {
        try (var lucene = new BareLucene(folder)) {
            List<Double> ratios = new ArrayList<>();
            List<Double> times = new ArrayList<>();
            for (int round = -WARM; round <= SampleStatistics.COUNT; round++) {
                double[] ours = new double[OFFICES * WORDS.size()];
                double[] bare = new double[ours.length];
                for (int i = 0; i < ours.length; i++) {
                    String word = WORDS.get(i % WORDS.size());
                    int office = 1 + i / WORDS.size();
                    long began = System.nanoTime();
                    search.ids(caller(office), Titles.TYPE, word, HITS);
                    long between = System.nanoTime();
                    lucene.find(new OfficeId(office), word, HITS);
                    ours[i] = (between - began) / 1e6;
                    bare[i] = (System.nanoTime() - between) / 1e6;
                }
                if (round > 0) { // those before warm up
                    ratios.add(SampleStatistics.p95(ours) / SampleStatistics.p95(bare));
                    times.add(SampleStatistics.p95(ours));
                    notes.say(String.format(
                            Locale.ROOT,
                            "round %d: %.1f ms against %.1f",
                            round,
                            SampleStatistics.p95(ours),
                            SampleStatistics.p95(bare)));
                }
            }
            return List.of(Figure.atMost(
                    "search",
                    String.format(
                            Locale.ROOT,
                            "Thai search p95 (%.1f ms) against bare Lucene",
                            SampleStatistics.median(times)),
                    SampleStatistics.median(ratios),
                    2,
                    "times"));
        }
    }

    private static TestCaller caller(int office) {
        return TestCaller.in(new OfficeId(office)).with(Titles.VIEW);
    }

    private static Office office(int number) {
        Office sample = new FakeOffices().all().getFirst();
        return new Office(
                new OfficeId(number),
                "KB" + number,
                sample.kind(),
                sample.name(),
                sample.shortName(),
                sample.nameEnglish(),
                sample.province(),
                sample.letterCode(),
                sample.phone(),
                sample.colour());
    }
}
