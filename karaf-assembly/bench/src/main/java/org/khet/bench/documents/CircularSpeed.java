package org.khet.bench.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.data.BenchProduct;
import org.khet.documents.internal.outgoing.DeliveryKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeSchools;

/** A circular goes to 300 schools at once: a delivery for each, which is its receipt, with history, trail and happening. */
public final class CircularSpeed implements Measurement {
    private static final int SCHOOLS = 300;
    private static final int WARM = 3;
    private static final double SECONDS = 2;
    private static final long FIRST_KEY = 700_000;

    private final BenchProduct product;

    /** Circulars on this product. */
    public CircularSpeed(BenchProduct product) {
        this.product = product;
    }

    @Override
    public List<String> names() {
        return List.of("documents-circular-" + product.id());
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(product);
                var office = new LetterOffice(database, schools())) {
            office.open();
            List<Double> times = new ArrayList<>();
            for (int round = 1 - WARM; round <= SampleStatistics.COUNT; round++) {
                RecordRow circular = issued(office);
                long began = System.nanoTime();
                office.letters.outgoing.letters.act(
                        office.clerk, circular, office.letters.outgoing.letters.kind().send);
                double took = (System.nanoTime() - began) / 1e9;
                DeliveryKind delivery = office.letters.outgoing.delivered.kind();
                int receipts = office.letters.outgoing.delivered.count(
                        office.clerk, RecordFilter.of(delivery.letter.is(circular.id())));
                if (receipts < SCHOOLS) {
                    throw new IllegalStateException(receipts + " of " + SCHOOLS + " schools got the circular");
                }
                notes.say(String.format(Locale.ROOT, "round %d: %d schools in %.2f s", round, receipts, took));
                if (round > 0) {
                    times.add(took);
                }
            }
            return List.of(Figure.atMost(
                    "documents-circular-" + product.id(),
                    "a letter sent to " + SCHOOLS + " schools with its receipts",
                    SampleStatistics.median(times),
                    SECONDS,
                    "s"));
        }
    }

    private static FakeSchools schools() {
        FakeSchools schools = new FakeSchools();
        School model = SampleOffices.schools().stream()
                .filter(school -> school.office().equals(LetterOffice.OFFICE))
                .findFirst()
                .orElseThrow();
        IntStream.range(0, SCHOOLS)
                .forEach(no -> schools.with(new School(
                        new SchoolId(FIRST_KEY + no),
                        model.office(),
                        "โรงเรียนบ้านตัวอย่าง " + no,
                        "บ้านตัวอย่าง " + no,
                        List.of(),
                        model.district(),
                        model.network(),
                        "",
                        model.status(),
                        null)));
        return schools;
    }

    /** A circular that only has to be sent. */
    private static RecordRow issued(LetterOffice office) {
        RecordService<LetterOutKind> letters = office.letters.outgoing.letters;
        LetterOutKind kind = letters.kind();
        RecordRow row = letters.create(
                office.clerk,
                new RecordDraft()
                        .with(kind.sort, LetterOutKind.CIRCULAR)
                        .with(
                                kind.unit,
                                SampleOffices.unit(LetterOffice.OFFICE, "ICT").id())
                        .with(kind.drafter, office.clerk.person())
                        .with(kind.subject, LetterSubjects.subject(1))
                        .with(kind.addressee, "ผู้อำนวยการโรงเรียนในสังกัดทุกแห่ง")
                        .with(kind.urgency, "NORMAL")
                        .with(kind.secrecy, "NONE")
                        .with(kind.body, "ด้วยสำนักงานเขตพื้นที่การศึกษาขอแจ้งให้โรงเรียนรายงานข้อมูลภายในกำหนด")
                        .with(kind.wants, ReplyWanted.REPLY)
                        .with(
                                kind.receivers,
                                List.of(new RecordDraft().with(kind.receiverSort, LetterReceiverSort.ALL_SCHOOLS))));
        for (Action action : List.of(kind.submit, kind.sign, kind.giveNumber, kind.issue)) {
            row = letters.internal().act(office.clerk, row, action);
        }
        return row;
    }
}
