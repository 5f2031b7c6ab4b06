package org.khet.portal.records.internal.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.DeclaredKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;

/**
 * How much of the form of a record is opened: all of it, or one section from its place on the page, {@code ?section=<name>}.
 *
 * @param kind     of the record
 * @param sections that are opened
 */
record SectionForm(RecordKind kind, List<DeclaredKind.Section> sections) {
    private static final String QUERY = "section";

    /** What the address asks for; of a new record all of it. */
    static SectionForm of(RecordKind kind, ViewRequest request, @Nullable RecordRow row) {
        List<String> asked = request.query().getOrDefault(QUERY, List.of());
        List<DeclaredKind.Section> one = kind.sections().stream()
                .filter(section -> row != null && asked.contains(section.name()))
                .toList();
        return new SectionForm(kind, one.isEmpty() ? kind.sections() : one);
    }

    /** The form of one section. */
    static String address(RecordKind kind, long id, DeclaredKind.Section section) {
        return kind.formAddress(id) + "?" + QUERY + "=" + section.name();
    }

    /** Whether the caller, who may change the record, finds a field in it to change. Lines are changed with the whole form. */
    static boolean isOffered(RecordService<?> service, Caller caller, RecordRow row, DeclaredKind.Section section) {
        return section.fields().stream()
                .anyMatch(field -> !field.isDerived()
                        && service.sees(caller, field)
                        && field.changedWith().map(caller::may).orElse(true)
                        && field.isChangedIn(row.state()));
    }

    /** Forgets what was typed here; what was typed into the rest of the form stays kept. */
    void forget(ViewRequest.FormDraft draft, Iterable<Field<?>> typed) {
        if (sections.size() == kind.sections().size()) {
            draft.clear();
        } else {
            typed.forEach(field -> draft.forget(kind.module() + "-" + kind.name() + "-" + field.name()));
        }
    }

    /** The page of the record, in the tab where its section stands. */
    String page(long id) {
        return kind.pageTabs().stream()
                .filter(tab -> kind.sectionsOf(tab).containsAll(sections))
                .findFirst()
                .map(tab -> kind.pageAddress(id) + "?tab=" + tab.name())
                .orElseGet(() -> kind.pageAddress(id));
    }
}
