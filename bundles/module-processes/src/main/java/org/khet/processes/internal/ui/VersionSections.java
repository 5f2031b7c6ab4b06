package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.book.ChapterKind;
import org.khet.processes.internal.catalogue.ProcessFileComparison;

/** Sections beside versions and books: what changed, the chapters and where each stands. Source: core CORE-85, kinds-processes.md §6. */
final class VersionSections {
    private VersionSections() {}

    /** What is different, as a table. */
    static Component differences(
            Texts texts, String title, String before, String after, List<ProcessFileComparison.Difference> found) {
        if (found.isEmpty()) {
            return new Section(title, new Div(texts.get("processes.compare.same")));
        }
        return new Section(
                title,
                new SmallTable(
                                title,
                                List.of(texts.get("processes.compare.part"), before, after),
                                found.stream()
                                        .map(one -> List.of(
                                                texts.get("processes.compare.part." + one.part()) + " " + one.key(),
                                                one.before().isEmpty() ? "–" : one.before(),
                                                one.after().isEmpty() ? "–" : one.after()))
                                        .toList())
                        .stacking());
    }

    /** What is different from the version before; nothing for the first. */
    static List<Component> sinceFormer(ViewRequest request, ProcessesRecords records, RecordRow version) {
        Texts texts = request.texts();
        List<ProcessFileComparison.Difference> found = records.catalogue.sinceFormer(request.caller(), version);
        return found.isEmpty()
                ? List.of()
                : List.of(differences(
                        texts,
                        texts.get("processes.compare.title"),
                        texts.get("processes.compare.before"),
                        texts.get("processes.compare.after"),
                        found));
    }

    /** The standard table of a version as a paper. */
    static Component print(ViewRequest request, ProcessesRecords records, RecordRow version) {
        return new Download(
                "processes-version-sheet",
                "printer",
                request.texts().get("processes.compare.print"),
                () -> Download.Kind.pdf("standard-" + version.id()),
                out -> out.write(records.printing.sheet(request.caller(), version)));
    }

    /** The chapters of a book with where each stands. */
    static List<Component> chapters(ViewRequest request, ProcessesRecords records, RecordRow book) {
        Texts texts = request.texts();
        ChapterKind kind = records.chapters.kind();
        List<RecordRow> rows = records.printing.chapters(request.caller(), book);
        if (rows.isEmpty()) {
            return List.of();
        }
        String title = texts.get("processes.book.chapters");
        return List.of(new Section(
                title,
                new SmallTable(
                                title,
                                List.of(
                                        texts.get("processes.chapter.field.heading"),
                                        texts.get("processes.catalogue.state")),
                                rows.stream()
                                        .map(row -> List.of(
                                                row.get(kind.heading),
                                                texts.get("processes.chapter.state."
                                                        + row.state().name())))
                                        .toList())
                        .last(
                                texts.get("processes.builder.records"),
                                rows.stream()
                                        .map(row -> chapter(texts, kind, row))
                                        .toList())));
    }

    /** Its heading stands beside it, for whoever hears the page too. */
    private static Component chapter(Texts texts, ChapterKind kind, RecordRow row) {
        String open = texts.get("processes.book.chapter.open");
        Component link = Links.to(kind.pageAddress(row.id()), open);
        link.getElement().setAttribute("aria-label", open + " " + row.get(kind.heading));
        return link;
    }
}
