package org.khet.bench.rounds;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.data.BenchProduct;
import org.khet.bench.removal.Chromium;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.book.BookDigits;
import org.khet.processes.internal.book.BookKind;
import org.khet.processes.internal.book.BookLayout;
import org.khet.processes.internal.book.BookSort;
import org.khet.processes.internal.book.ChapterKind;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.catalogue.StepShape;
import org.khet.processes.internal.chart.FlowLayout;
import org.khet.processes.internal.chart.FlowSvg;
import org.openpdf.text.pdf.PdfReader;

/** The manual of a group with all its processes and charts, warm; and a chart of 30 steps as the page gets it and as the browser shows it. Source: issue 23. */
public final class BookSpeed implements Measurement {
    private static final double MOST = 3000;
    private static final double CHART = 100;
    private static final int DRAWN = 40;
    private static final int PARAGRAPHS = 75;
    private static final String FOREWORD = "คู่มือการปฏิบัติงานเล่มนี้จัดทำขึ้นเพื่อให้ผู้ปฏิบัติงานมีแนวทางเดียวกัน"
            + " ทราบขั้นตอน ผู้รับผิดชอบ และระยะเวลาของแต่ละกระบวนงาน และให้ผู้รับบริการตรวจสอบได้\n";
    private static final String SHOWN = """
            svg => new Promise(done => {
              const chart = document.getElementById('chart');
              chart.replaceChildren();
              requestAnimationFrame(() => {
                const begin = performance.now();
                chart.innerHTML = svg;
                requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
              });
            })
            """;

    @Override
    public List<String> names() {
        return List.of("book");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (MeasuredRecordLayer stage =
                new MeasuredRecordLayer(BenchProduct.DERBY, "processes", "prc", "2021-10-01T09:00")) {
            ProcessesOffice office = new ProcessesOffice(stage);
            RecordRow book = book(office);
            byte[] pdf = office.records.printing.pdf(ProcessesOffice.HEAD, book);
            int pages = new PdfReader(pdf).getNumberOfPages();
            notes.say(pages + " pages, " + pdf.length / 1024 + " KiB");
            figures.add(TwoSides.alone(
                    "book-pdf",
                    "manual of a group as PDF, " + pages + " pages",
                    MOST,
                    () -> office.records.printing.pdf(ProcessesOffice.HEAD, book),
                    notes));
            figures.add(TwoSides.alone(
                    "book-docx",
                    "the same for word processors",
                    MOST,
                    () -> office.records.printing.docx(ProcessesOffice.HEAD, book),
                    notes));
        }
        StepGraph graph = graph(30);
        Map<Integer, String> labels = new HashMap<>();
        graph.nodes()
                .forEach(node -> labels.put(node.no(), "เสนอผู้อำนวยการพิจารณาให้ความเห็นชอบ ขั้นที่ " + node.no()));
        figures.add(TwoSides.alone(
                "book-chart",
                "chart of 30 steps laid out and drawn as SVG",
                CHART,
                () -> FlowSvg.draw(FlowLayout.of(graph, labels), "ผัง", step -> ""),
                notes));
        figures.add(drawn(FlowSvg.draw(FlowLayout.of(graph, labels), "ผัง", step -> ""), notes));
        return figures;
    }

    /** From the text of the drawing until the frame that shows it is out. */
    private static Figure drawn(String svg, Notes notes) {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.thaiPage();
            page.setContent("<!doctype html><div id=chart></div>");
            page.evaluate(SHOWN, svg);
            double[] times = new double[DRAWN];
            for (int i = 0; i < times.length; i++) {
                times[i] = ((Number) page.evaluate(SHOWN, svg)).doubleValue();
            }
            double p95 = SampleStatistics.p95(times);
            notes.say(String.format(
                    Locale.ROOT, "chart in the browser: p95 %.1f ms of %d KiB", p95, svg.length() / 1024));
            return Figure.atMost("book-chart-browser", "chart of 30 steps shown by the browser, p95", p95, CHART, "ms");
        }
    }

    /** All processes of the group behind a foreword of several pages: as long as the manual that the figure names. */
    private static RecordRow book(ProcessesOffice office) {
        BookKind kind = office.records.books.kind();
        RecordRow book = office.records.books.create(
                ProcessesOffice.HEAD,
                new RecordDraft()
                        .with(kind.sort, BookSort.GROUP)
                        .with(kind.layout, BookLayout.L_A)
                        .with(kind.year, FiscalYear.ofBuddhist(2565))
                        .with(kind.title, "คู่มือกลุ่มส่งเสริมการศึกษาทางไกล")
                        .with(kind.unit, ProcessesOffice.ICT)
                        .with(kind.digits, BookDigits.THAI)
                        .with(kind.firstNumber, 33)
                        .with(kind.asOf, LocalDate.of(2021, 10, 1))
                        .with(kind.from, LocalDate.of(2021, 10, 1))
                        .with(kind.until, LocalDate.of(2021, 12, 1))
                        .with(kind.committee, false)
                        .with(kind.dashes, true));
        ChapterKind chapter = office.records.chapters.kind();
        office.records.chapters.act(
                ProcessesOffice.HEAD,
                office.records.printing.chapters(ProcessesOffice.HEAD, book).getFirst(),
                chapter.write,
                new RecordDraft().with(chapter.text, FOREWORD.repeat(PARAGRAPHS)),
                "");
        return book;
    }

    /** Every fifth step decides and leads back to the one before. */
    private static StepGraph graph(int steps) {
        List<StepGraph.Way> ways = new ArrayList<>();
        List<StepGraph.Node> nodes = IntStream.rangeClosed(1, steps)
                .mapToObj(no -> new StepGraph.Node(
                        no,
                        no == 1
                                ? StepShape.START
                                : no == steps ? StepShape.END : no % 5 == 0 ? StepShape.DECISION : StepShape.ACTIVITY))
                .toList();
        for (int no = 1; no < steps; no++) {
            boolean decides = no % 5 == 0;
            ways.add(new StepGraph.Way(no, no + 1, decides ? "เห็นชอบ" : "", false));
            if (decides) {
                ways.add(new StepGraph.Way(no, no - 1, "ไม่เห็นชอบ", true));
            }
        }
        return new StepGraph(nodes, ways);
    }
}
