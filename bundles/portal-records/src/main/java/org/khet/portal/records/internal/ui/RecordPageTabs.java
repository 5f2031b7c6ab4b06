package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.DeclaredKind;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.SectionTabs;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Section;

/**
 * The page of a record in tabs, where its kind declares some: sections, each with the button that opens it alone, and what the module
 * adds; what happened stands in the last. DESIGN pictures 05 and 16.
 */
final class RecordPageTabs {
    /** Name of the last tab. */
    static final String HISTORY = "history";

    private final ViewRequest request;
    private final Texts texts;
    private final ViewContext context;
    private final RecordKind kind;
    private final RecordFacts facts;

    RecordPageTabs(ViewRequest request, ViewContext context, RecordFacts facts) {
        this.request = request;
        this.texts = request.texts();
        this.context = context;
        this.kind = context.service().kind();
        this.facts = facts;
    }

    /** All of them; one that shows this reader nothing is left out. */
    SectionTabs of(RecordRow row, Section timeline) {
        SectionTabs tabs = new SectionTabs(request, kind.module() + "-" + kind.name() + "-tabs");
        boolean change = context.service().mayChange(request.caller(), row);
        List<Component> loose = new ArrayList<>(facts.loose(row));
        loose.addAll(context.screens().below(request, row));
        for (DeclaredKind.PageTab tab : kind.pageTabs()) {
            List<DeclaredKind.Section> sections = kind.sectionsOf(tab);
            if (sections.isEmpty()) {
                own(tabs, tab, row);
                continue;
            }
            List<Component> parts = new ArrayList<>(facts.of(row, sections, section -> edit(row, section, change)));
            parts.addAll(loose);
            loose.clear();
            context.screens().in(tab).ifPresent(more -> parts.addAll(more.apply(request, row)));
            if (!parts.isEmpty()) {
                tabs.tab(tab.name(), word(tab), parts.toArray(Component[]::new));
            }
        }
        return tabs.tab(HISTORY, texts.get("records.timeline"), timeline);
    }

    private void own(SectionTabs tabs, DeclaredKind.PageTab tab, RecordRow row) {
        context.screens()
                .in(tab)
                .ifPresent(
                        made -> tabs.tab(tab.name(), word(tab), () -> SectionTabs.together(made.apply(request, row))));
    }

    private String word(DeclaredKind.PageTab tab) {
        return texts.get(RecordTexts.pageTab(kind, tab));
    }

    private Optional<Button> edit(RecordRow row, DeclaredKind.Section section, boolean change) {
        if (!change || !SectionForm.isOffered(context.service(), request.caller(), row, section)) {
            return Optional.empty();
        }
        Button edit = new Button(
                texts.get("records.change"),
                Icons.of("pencil"),
                press -> request.open(SectionForm.address(kind, row.id(), section)));
        edit.setId(kind.module() + "-" + kind.name() + "-change-" + section.name());
        edit.setAriaLabel(texts.get("records.change.section", texts.get(RecordTexts.section(kind, section))));
        return Optional.of(edit);
    }
}
