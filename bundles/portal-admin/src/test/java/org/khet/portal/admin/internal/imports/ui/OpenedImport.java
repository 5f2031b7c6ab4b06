package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.TestCaller;

/** The page of an import, opened without a browser and brought to the step that a test is about. */
final class OpenedImport {
    static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final ImportList SCHOOLS = new ImportList("core.schools", "admin/schools", "admin.schools");
    static final TestCaller SOMEBODY = TestCaller.in(new OfficeId(1)).with(Schools.EDIT);
    static final ImportList PEOPLE = new ImportList("core.people", "admin/people", "admin.people");
    final FakeImportHistory past = new FakeImportHistory();
    private final FakeImports imports;
    private final UnfinishedImports unfinished;
    private final OpenedPage page;
    private final ImportList list;

    OpenedImport(FakeImports imports, Locale locale) {
        this(imports, locale, SCHOOLS);
    }

    OpenedImport(FakeImports imports, Locale locale, ImportList list) {
        this(imports, SOMEBODY, locale, list, new UnfinishedImports(Clocks.at("2026-11-21T10:00:00")));
    }

    OpenedImport(FakeImports imports, Caller caller, Locale locale, ImportList list, UnfinishedImports unfinished) {
        this.imports = imports;
        this.list = list;
        this.unfinished = unfinished;
        this.page = new OpenedPage(caller, "import", locale);
    }

    List<String> told() {
        return page.told;
    }

    List<String> opened() {
        return page.opened;
    }

    /** Does what another thread wants of the page. */
    void answer() throws InterruptedException {
        page.answer();
    }

    /** Leaves the page. */
    void leave() {
        page.close();
    }

    /** Before a file is chosen. */
    ImportView view() {
        return new ImportView(context());
    }

    ImportContext context() {
        return new ImportContext(
                page, page.texts(), new ImportServices(imports, past, new UnusedWriter(), unfinished, NOW), list);
    }

    /** Chooses a file; gives what its sender is told when it is refused. */
    static List<String> send(ImportView view) {
        List<String> refused = new ArrayList<>();
        FileStep step = OpenedPage.below(view)
                .filter(FileStep.class::isInstance)
                .map(FileStep.class::cast)
                .findFirst()
                .orElseThrow();
        var content = new ByteArrayInputStream("the file".getBytes(StandardCharsets.UTF_8));
        step.read("รายชื่อ.csv", content, refused::add);
        return refused;
    }

    /** At the columns. */
    ImportView sent() {
        ImportView view = view();
        send(view);
        return view;
    }

    /** At what was found. */
    ImportView checked() {
        ImportView view = sent();
        OpenedPage.press(view, "admin-imports-check");
        return view;
    }

    /** While it is stored. */
    ImportView storing() {
        ImportView view = checked();
        OpenedPage.press(view, "admin-imports-effect");
        OpenedPage.press(view, "admin-imports-store");
        return view;
    }

    /** Back at what was found. */
    static ImportView back(ImportView view) {
        OpenedPage.press(view, "admin-imports-findings");
        return view;
    }

    static String words(ImportView view, String id) {
        return OpenedPage.words(OpenedPage.find(view, Component.class, id));
    }

    @SuppressWarnings("unchecked")
    static <T> ComboBox<T> box(ImportView view, String id) {
        return OpenedPage.find(view, ComboBox.class, id);
    }

    static <T> void choose(ImportView view, String id, T value) {
        OpenedImport.<T>box(view, id).setValue(value);
    }

    @SuppressWarnings("unchecked")
    static List<Line> rows(ImportView view) {
        Grid<Line> grid = OpenedPage.find(view, Grid.class, "admin-imports-grid");
        try (Stream<Line> lines = grid.getDataProvider().fetch(new Query<>())) {
            return lines.toList();
        }
    }
}
