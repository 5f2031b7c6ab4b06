package org.khet.bench.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchDatabase;
import org.khet.bench.data.BenchProduct;
import org.khet.documents.internal.flow.PaperRegisters;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.fake.FakeSchools;

/** A memo of a page becomes a PDF, as its reader asks for it, when the printer has printed before. */
public final class MemoPrintSpeed implements Measurement {
    private static final int SAMPLES = 20;
    private static final int WARM = 60;
    private static final double MILLISECONDS = 300;

    @Override
    public List<String> names() {
        return List.of("documents-memo-pdf");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var database = new BenchDatabase(BenchProduct.DERBY);
                var office = new LetterOffice(database, new FakeSchools())) {
            office.open();
            PaperRegisters papers = PaperOffice.papers(database, office);
            PaperRegistry.Found memo = new PaperRegistry.Found(papers.memos(), memo(office, papers));
            for (int i = 0; i < WARM; i++) {
                draw(papers, memo);
            }
            List<Double> rounds = new ArrayList<>();
            for (int round = 1; round <= SampleStatistics.COUNT; round++) {
                double[] times = new double[SAMPLES];
                int bytes = 0;
                for (int i = 0; i < SAMPLES; i++) {
                    long began = System.nanoTime();
                    bytes = draw(papers, memo);
                    times[i] = (System.nanoTime() - began) / 1e6;
                }
                rounds.add(SampleStatistics.p95(times));
                notes.say(String.format(
                        Locale.ROOT, "round %d: p95 %.0f ms, %d bytes", round, SampleStatistics.p95(times), bytes));
            }
            return List.of(Figure.atMost(
                    "documents-memo-pdf",
                    "a memo as PDF, warm, p95",
                    SampleStatistics.median(rounds),
                    MILLISECONDS,
                    "ms"));
        }
    }

    private static int draw(PaperRegisters papers, PaperRegistry.Found memo) throws IOException {
        var pdf = new ByteArrayOutputStream();
        papers.pictures().draw(memo, "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0", pdf);
        return pdf.size();
    }

    private static RecordRow memo(LetterOffice office, PaperRegisters papers) {
        MemoKind kind = papers.memos().kind();
        return papers.memos()
                .internal()
                .create(
                        office.clerk,
                        new RecordDraft()
                                .with(kind.sort, "memo")
                                .with(
                                        kind.unit,
                                        SampleOffices.unit(LetterOffice.OFFICE, "ICT")
                                                .id())
                                .with(kind.drafter, office.clerk.person())
                                .with(kind.subject, "ขออนุญาตเผยแพร่คู่มือการปฏิบัติงานบนเว็บไซต์สำนักงาน")
                                .with(kind.addressee, "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
                                .with(kind.urgency, "NORMAL")
                                .with(kind.secrecy, "NONE")
                                .with(
                                        kind.cause,
                                        "ด้วยสำนักงานต้องเผยแพร่คู่มือการปฏิบัติงานตามแบบประเมินคุณธรรมและความโปร่งใส "
                                                .repeat(12))
                                .with(kind.wish, "จึงขออนุญาตเผยแพร่คู่มือบนเว็บไซต์สำนักงาน ".repeat(4))
                                .with(kind.closing, "จึงเรียนมาเพื่อโปรดพิจารณา"));
    }
}
