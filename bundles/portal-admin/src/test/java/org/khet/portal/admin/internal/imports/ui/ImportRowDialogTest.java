package org.khet.portal.admin.internal.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.testkit.TestCaller;

/** A row of which somebody typed a value before is opened: both values, and a choice for it alone. CORE-149. */
class ImportRowDialogTest {
    private final FakeImportDraft draft = new FakeImportDraft();
    private final List<String> chosen = new ArrayList<>();

    @Test
    void bothValuesStandSideBySide_andTheChoiceIsForThisRowOnly() {
        draft.single = FindingChoice.STORED;
        Component content = content(0, TextCatalog.THAI);

        assertThat(OpenedPage.words(content)).contains("โรงเรียนบ้านตัวอย่าง 01 → โรงเรียนที่พิมพ์ไว้");
        ComboBox<FindingChoice> field = choice(content);
        assertThat(field.getValue()).isEqualTo(FindingChoice.STORED);
        assertThat(field.getListDataView().getItems())
                .containsExactly(FindingChoice.STORED, FindingChoice.KEEP, FindingChoice.LEAVE_OUT);
        field.setValue(FindingChoice.KEEP);

        assertThat(chosen).containsExactly("2 core.pupils.found.typed KEEP", "closed");
    }

    @Test
    void rowsWithoutSuchAValueOfferNoChoice_andWordsAreThereInBothLanguages() {
        assertThat(OpenedPage.below(content(1, TextCatalog.THAI)).filter(ComboBox.class::isInstance))
                .isEmpty();
        draft.single = FindingChoice.STORED;
        for (Locale locale : List.of(TextCatalog.THAI, Locale.ENGLISH)) {
            assertThat(choice(content(0, locale)).getLabel()).doesNotContain("[admin.");
        }
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<FindingChoice> choice(Component content) {
        return OpenedPage.find(content, ComboBox.class, "admin-imports-choice-typed-row");
    }

    private Component content(int row, Locale locale) {
        var page = new OpenedPage(TestCaller.in(new OfficeId(1)).with(Schools.EDIT), "import", locale);
        var desk = new ImportServices(
                new FakeImports(draft),
                new FakeImportHistory(),
                new UnusedWriter(),
                new UnfinishedImports(Clock.systemUTC()),
                OpenedImport.NOW);
        var context = new ImportContext(page, page.texts(), desk, OpenedImport.SCHOOLS);
        Line line = draft.lines(Filter.ALL, row, 1).getFirst();
        return new ImportRowDialog(
                        context, line, (number, kind, choice) -> chosen.add(number + " " + kind.id() + " " + choice))
                .content(new RowMessages(context, draft), () -> chosen.add("closed"));
    }
}
