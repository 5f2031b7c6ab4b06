package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.screen.ui.SchoolCodeLine;
import org.khet.portal.admin.internal.screen.ui.SchoolFormAccess;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.school.School;
import org.khet.portal.api.ui.SectionTabs;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TypedTexts;

/**
 * The page of a school, to be read: which one it is and where it belongs, then its parts in tabs. Who may change it opens the
 * form of one part at a time. Source: core C.2, CORE-35.
 */
final class SchoolView extends Div {
    private final transient Texts texts;
    private final Div notes = new Div();
    private final SectionTabs tabs;
    private final transient PageHeader head;

    SchoolView(ViewRequest request, Texts texts, SchoolServices services, Versioned<SchoolRecord> opened) {
        this.texts = texts;
        SchoolRecord record = opened.value();
        School school = record.school();
        SchoolRecordMessages messages = services.words(request.caller().office(), texts);
        SchoolFacts facts = new SchoolFacts(texts, messages);
        AdminPage page = new AdminPage(this, texts, school.name())
                .below("admin/schools", texts.get("admin.schools.title"))
                .here(request, school.name());
        head = page.head();
        head(head, record, facts);
        notes.getStyle().set("display", "contents"); // they stand in the page's own column
        boolean edit = SchoolFormAccess.mayEdit(request.caller(), school.id());
        EditedSection read = new EditedSection(
                texts,
                "admin-school-facts",
                texts.get("admin.school.read.title"),
                edit ? facts.of(record) : facts.whole(record));
        if (edit) {
            incomplete(messages, record);
            read.edit(new SchoolForm(request, texts, services, opened).sheet());
        }
        tabs = new SectionTabs(request, "admin-school-tabs");
        page.with(notes, tabs);
        tabs.tab("profile", texts.get("admin.school.tab.profile"), read);
    }

    private static void head(PageHeader head, SchoolRecord record, SchoolFacts facts) {
        String codes = SchoolCodeLine.of(record.school());
        if (!codes.isEmpty()) {
            head.above(new Span(codes));
        }
        List<Component> badges = new ArrayList<>(List.of(facts.state(record.school())));
        if (!record.size().isEmpty()) {
            badges.add(new StatusBadge(BadgeTone.IDLE, facts.size(record)));
        }
        head.badges(badges.toArray(Component[]::new));
        head.sub(facts.line(record));
        if (TypedTexts.isForeign(record.school().name(), facts.texts().locale())) {
            head.language(TypedTexts.THAI);
        }
    }

    private void incomplete(SchoolRecordMessages messages, SchoolRecord record) {
        List<String> missing = messages.missing(record);
        if (!missing.isEmpty()) {
            note(new InlineNotice(
                    BadgeTone.IDLE,
                    texts.get("admin.school.incomplete.title", messages.percent(record)),
                    texts.get("admin.school.incomplete.text", String.join(" · ", missing))));
        }
    }

    /** Adds buttons to the head. */
    SchoolView offer(Component... buttons) {
        head.actions(buttons);
        return this;
    }

    /** Says something above all tabs. */
    SchoolView note(Component note) {
        notes.add(note);
        return this;
    }

    /** Adds a tab; its content is read when it is opened first. */
    SchoolView tab(String name, Supplier<Component> content) {
        tabs.tab(name, texts.get("admin.school.tab." + name), content);
        return this;
    }
}
