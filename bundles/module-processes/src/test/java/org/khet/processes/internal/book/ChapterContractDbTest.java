package org.khet.processes.internal.book;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** What every register keeps, on each database. */
@OnEachDatabase
class ChapterContractDbTest extends RecordContract<ChapterKind> {
    private long book;
    private int made;

    ChapterContractDbTest(TestDatabase database) {
        super(database, new ChapterKind());
    }

    @Override
    protected void before() {
        BookKind books = new BookKind();
        book = fixture.of(books)
                .create(
                        TestCaller.of(SampleOffices.KT1, 13)
                                .with(books.permissions().toArray(Permission[]::new)),
                        SampleDraft.of(books, TODAY).with(books.chosen, List.of()))
                .id();
    }

    @Override
    protected RecordDraft draft() {
        return super.draft().with(kind.book, book).with(kind.place, ++made);
    }

    /** The text is wide: beside the page, among what nobody types, a line of it had five words. */
    @Test
    void pageNamesThePartOfTheLayout_andHasTheTextInItsMainColumn() {
        var officer =
                TestCaller.of(SampleOffices.KT1, 13).with(kind.permissions().toArray(Permission[]::new));
        RecordRow chapter = service.create(officer, draft().with(kind.block, "b4"));
        String text = "คู่มือเล่มนี้รวบรวมกระบวนการของกลุ่ม";
        service.act(officer, chapter, kind.write, new RecordDraft().with(kind.text, text), "");
        for (Locale language : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            TestRequest request = TestRequest.of(officer, fixture.texts(kind).in(language));
            Component page = fixture.views().page(request, service, new RecordViewOverrides(), chapter.id());
            Component columns = ShownComponents.all(page)
                    .filter(MainAndAside.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            List<Component> both = columns.getChildren().toList();

            assertThat(ShownTexts.of(both.getFirst()))
                    .contains(text, language.equals(TextCatalog.THAI) ? "คำนำ" : "Foreword")
                    .doesNotContain("b4");
            assertThat(ShownTexts.of(both.getLast())).doesNotContain(text);
        }
    }
}
