package org.khet.portal.admin.internal.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.imports.ImportReversal.Reason;

/** Imports of before stand on the page, and one is taken back or refused in words. */
class ImportHistorySectionTest {
    private final OpenedImport page = new OpenedImport(new FakeImports(new FakeImportDraft()), TextCatalog.THAI);

    private static ImportHistorySection section(ImportView view) {
        return OpenedPage.below(view)
                .filter(ImportHistorySection.class::isInstance)
                .map(ImportHistorySection.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void importOfYesterday_isNamedWithWhoAndHowMuch_andTakenBackOnce() {
        page.past.yesterday("บุคลากร.xlsx");
        ImportView view = page.view();
        assertThat(OpenedPage.words(view)).contains("บุคลากร.xlsx", "เจ้าหน้าที่ 04", "เพิ่มใหม่ 3 ปรับของเดิม 1");
        assertThat(OpenedPage.find(view, Button.class, "admin-imports-undo-7").isEnabled())
                .isTrue();

        section(view).undo(page.past.all.getFirst());

        assertThat(OpenedPage.words(view)).contains("ถอนแล้ว");
        assertThat(page.told()).hasSize(1);
        assertThat(ids(view)).doesNotContain("admin-imports-undo-7");
    }

    @Test
    void refusalSaysWhy_andTheImportStaysInTheList() {
        page.past.yesterday("บุคลากร.xlsx");
        page.past.standing.add(new Hindrance("นายหนึ่ง ก", Reason.CHANGED));
        ImportView view = page.view();

        section(view).undo(page.past.all.getFirst());

        assertThat(OpenedImport.words(view, "admin-imports-undo-refused")).contains("ถอนไม่ได้");
        assertThat(ids(view)).contains("admin-imports-undo-7");
    }

    @Test
    void whatStandsAgainstIt_isToldWithWhatUsesIt_inWords() {
        var note = new BlockingRecordsNote(
                page.context(),
                List.of(
                        new Hindrance("กลุ่มดิจิทัล", Reason.USED, List.of("admin.people.title", "admin.posts.title")),
                        new Hindrance("กลุ่มเดิม", Reason.CHANGED)));

        assertThat(OpenedPage.words(note)).contains("มีการใช้แล้ว: บุคลากรและบัญชี, ตำแหน่ง", "ถูกแก้หลังนำเข้า");
    }

    @Test
    void afterItsTime_thereIsNoButton() {
        page.past.yesterday("เก่า.csv");
        page.past.all.replaceAll(past -> new Past(
                past.number(),
                past.at(),
                past.by(),
                past.file(),
                past.added(),
                past.changed(),
                past.left(),
                OpenedImport.NOW.minus(Duration.ofHours(1)),
                true,
                null));

        assertThat(ids(page.view())).doesNotContain("admin-imports-undo-7");
    }

    @Test
    void importThatEndedInTheMiddle_saysHowMuchIsNotStored_andCanBeTakenBack() {
        page.past.halfway("โรงเรียน.csv", 404);

        ImportView view = page.view();

        assertThat(OpenedPage.words(view)).contains("บันทึกแล้ว 100 จาก 504 แถว");
        assertThat(ids(view)).contains("admin-imports-undo-8");
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            var opened = new OpenedImport(new FakeImports(new FakeImportDraft()), locale);
            opened.past.yesterday("x.csv");
            opened.past.halfway("y.csv", 7);
            assertThat(OpenedPage.words(opened.view())).doesNotContain("[admin.");
        }
    }

    private static List<String> ids(Component view) {
        return OpenedPage.below(view)
                .flatMap(component -> component.getId().stream())
                .toList();
    }
}
