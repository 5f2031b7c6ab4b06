package org.khet.processes.internal.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;
import org.khet.processes.internal.ProcessesFixture;

/** The files of a book are drawn before the transaction that publishes it. Source: core CORE-98, E-53. */
@OnEachDatabase
class BookPublishingDbTest {
    private static final TestCaller HEAD = ProcessesFixture.person(12);
    private final ProcessesFixture at;
    private final BookKind kind;

    BookPublishingDbTest(TestDatabase database) {
        at = new ProcessesFixture(database);
        kind = at.records.books.kind();
    }

    private RecordRow begun() {
        return at.records.books.create(
                HEAD,
                new RecordDraft()
                        .with(kind.sort, BookSort.GROUP)
                        .with(kind.layout, BookLayout.L_A)
                        .with(kind.year, FiscalYear.ofBuddhist(2565))
                        .with(kind.title, "คู่มือกลุ่มส่งเสริมการศึกษาทางไกล")
                        .with(kind.unit, ProcessesFixture.ICT)
                        .with(kind.digits, BookDigits.THAI)
                        .with(kind.firstNumber, 1)
                        .with(kind.committee, false)
                        .with(kind.dashes, false)
                        .with(kind.asOf, LocalDate.of(2021, 10, 1))
                        .with(kind.from, LocalDate.of(2021, 10, 1))
                        .with(kind.until, LocalDate.of(2021, 10, 31)));
    }

    private RecordRow permitted() {
        RecordRow book = begun();
        chapters(book, "คำนำของเล่ม");
        RecordRow asked = at.records.books.act(HEAD, at.records.books.act(HEAD, book, kind.check), kind.ask);
        return at.records.books.act(ProcessesFixture.person(1), asked, kind.grant, at.permission(), "");
    }

    private void chapters(RecordRow book, String text) {
        ChapterKind chapter = at.records.chapters.kind();
        for (RecordRow row : at.records.chapters.all(HEAD, RecordFilter.of(chapter.book.is(book.id())))) {
            RecordRow written =
                    at.records.chapters.act(HEAD, row, chapter.write, new RecordDraft().with(chapter.text, text), "");
            at.records.chapters.act(HEAD, written, chapter.accept);
        }
    }

    @Test
    void chapterThatIsNotReadyIsNamedBeforeTheFinalPrint_alsoOneThatWentBackAfterItWasPermitted() {
        RecordRow permitted = permitted();
        ChapterKind chapter = at.records.chapters.kind();
        RecordRow first = at.records.printing.chapters(HEAD, permitted).getFirst();
        assertThat(at.records.books.obstacles(HEAD, permitted)).isEmpty();
        RecordRow back = at.records.chapters.act(HEAD, first, chapter.giveBack, new RecordDraft(), "ข้อความไม่ครบ");

        assertThat(at.records.books.actions(HEAD, permitted)).doesNotContain(kind.publish);
        assertThat(at.records.books.obstacles(HEAD, permitted))
                .containsExactly(Map.entry(
                        kind.publish, Problem.of("", "processes.error.chapters", first.get(chapter.heading))));
        at.drawnInside.clear();
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> at.records.books.act(HEAD, permitted, kind.publish));
        assertThat(at.drawnInside).as("nothing was printed").isEmpty();
        RecordRow open = at.records.chapters.act(
                HEAD, back, chapter.write, new RecordDraft().with(chapter.text, "คำนำครบแล้ว ณ วันที่ {date}"), "");
        RecordRow accepted = at.records.chapters.act(HEAD, open, chapter.accept);
        assertThatExceptionOfType(Rejected.class)
                .as("a placeholder that came after the check")
                .isThrownBy(() -> at.records.books.act(HEAD, permitted, kind.publish))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("processes.error.warnings"));
        RecordRow again = at.records.chapters.act(HEAD, accepted, chapter.giveBack, new RecordDraft(), "ยังมีช่องว่าง");
        RecordRow written = at.records.chapters.act(
                HEAD, again, chapter.write, new RecordDraft().with(chapter.text, "คำนำครบแล้ว"), "");
        at.records.chapters.act(HEAD, written, chapter.accept);
        assertThat(at.records.books.actions(HEAD, permitted)).contains(kind.publish);
    }

    @Test
    void drawnBeforeTheTransaction_refusedWhenAChapterChangedMeanwhile_thenTheFilesAreThoseOfTheNewText() {
        RecordRow permitted = permitted();
        ChapterKind chapter = at.records.chapters.kind();
        RecordRow first = at.records
                .chapters
                .all(HEAD, RecordFilter.of(chapter.book.is(permitted.id())))
                .getFirst();
        at.drawnInside.clear();
        at.whileDrawn = () -> at.records
                .chapters
                .internal()
                .change(HEAD, first, new RecordDraft().with(chapter.text, "คำนำที่แก้แล้ว"));

        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> at.records.books.act(HEAD, permitted, kind.publish));
        RecordRow still = at.records.books.open(HEAD, permitted.id());
        assertThat(still.state()).isEqualTo(kind.permitted);
        assertThat(still.get(kind.pdf)).isEmpty();

        at.whileDrawn = () -> {};
        at.records.books.act(HEAD, still, kind.publish);
        RecordRow out = at.records.books.open(HEAD, permitted.id());
        assertThat(out.state()).isEqualTo(kind.published);
        assertThat(out.get(kind.pdf).orElseThrow()).hasSize(1);
        assertThat(out.get(kind.docx).orElseThrow()).hasSize(1);
        assertThat(String.valueOf(at.printed.getLast().model())).contains("คำนำที่แก้แล้ว");
        assertThat(at.drawnInside).hasSize(2).containsOnly(false);
    }

    @Test
    void pageOfABookLeadsToWhereEverybodyReadsIt_onceItIsPublished() {
        RecordRow permitted = permitted();
        assertThat(ways(permitted)).isEmpty();

        at.records.books.act(HEAD, permitted, kind.publish);
        RecordRow out = at.records.books.open(HEAD, permitted.id());
        assertThat(ways(out)).containsExactly("/open/KT1/processes/books/" + out.get(kind.publicKey));
    }

    @Test
    void findingsAreCountedFromTheCheckOn_notWhileTheBookIsPutTogether() {
        assertThat(counted(begun())).isEmpty();
        assertThat(counted(permitted())).isEqualTo("0");
    }

    private String counted(RecordRow book) {
        return Objects.requireNonNull(
                        at.routes().of(kind).cell(kind.warningCount, TestRequest.of(HEAD, "processes", "")))
                .apply(book)
                .getElement()
                .getText();
    }

    private List<String> ways(RecordRow book) {
        return at.routes().of(kind).head(TestRequest.of(HEAD, "processes", ""), book).stream()
                .filter(Anchor.class::isInstance)
                .map(way -> ((Anchor) way).getHref())
                .toList();
    }
}
