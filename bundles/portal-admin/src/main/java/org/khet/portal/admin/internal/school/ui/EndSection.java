package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.admin.internal.screen.ui.Sheet;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolRegister;
import org.khet.portal.api.office.SchoolStatus;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.text.DateWords;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.CalmNote;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Closing, merging, transferring or suspending a school, and taking that back (core E-68). */
final class EndSection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolRegister schools;
    private final transient School school;
    private final transient LocalDate today;

    EndSection(ViewRequest request, Texts texts, SchoolRegister schools, School school, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.schools = schools;
        this.school = school;
        this.today = today;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
    }

    /** The section for the state of the school. */
    EndSection with(Schools all) {
        add(school.status() == SchoolStatus.ACTIVE ? ending(all) : reopening());
        return this;
    }

    private Div ending(Schools all) {
        Sheet sheet = new Sheet(request, texts, "end");
        ComboBox<SchoolStatus> status = sheet.named("status", new ComboBox<>(texts.get("admin.school.end.status")));
        status.setItems(SchoolStatus.MERGED, SchoolStatus.CLOSED, SchoolStatus.TRANSFERRED, SchoolStatus.SUSPENDED);
        status.setItemLabelGenerator(one -> texts.get("admin.school.status." + one));
        ThaiDatePicker from =
                sheet.named("from", new ThaiDatePicker(texts.get("admin.school.end.from"), texts.locale()));
        from.setValue(today);
        ComboBox<School> successor = sheet.named("successor", new ComboBox<>(texts.get("admin.school.end.successor")));
        successor.setItems(all.search(school.office(), "", today, 500));
        successor.setItemLabelGenerator(School::name);
        successor.setClearButtonVisible(true);
        List.of(status, successor).forEach(request.draft()::skip);
        request.draft().skip(from);
        return sheet.section(
                        "admin.school.end.title",
                        new Paragraph(texts.get("admin.school.end.effect")),
                        status,
                        from,
                        successor)
                .foot("admin.school.end.save", () -> {
                    SchoolStatus chosen = status.getValue() == null ? SchoolStatus.ACTIVE : status.getValue();
                    LocalDate day = from.getValue() == null ? today : from.getValue();
                    schools.end(
                            request.caller(),
                            school.id(),
                            chosen,
                            day,
                            successor.getOptionalValue().map(School::id).orElse(null));
                    request.tell(texts.get("admin.school.end.saved", school.name()));
                    request.open("admin/schools");
                });
    }

    private Div reopening() {
        LocalDate last = school.until();
        Sheet sheet = new Sheet(request, texts, "reopen");
        String since = last == null ? "" : DateWords.in(texts.locale()).longDate(last);
        return new Div(
                sheet,
                new CalmNote(
                                State.IDLE,
                                texts.get("admin.school.status." + school.status()),
                                texts.get("admin.school.end.until", since))
                        .actions(Page.button(
                                "admin-school-reopen",
                                "undo-2",
                                texts.get("admin.school.reopen"),
                                () -> sheet.submit(() -> {
                                    schools.reopen(request.caller(), school.id());
                                    request.open("admin/schools/" + school.id().value());
                                }))));
    }
}
