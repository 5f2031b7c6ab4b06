package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.api.admin.school.SchoolEnding;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Closing, merging, transferring or suspending a school, and taking that back (core E-68). */
final class EndSection extends Div {
    private static final int MOST_DOCUMENT = 120;
    private static final int MOST_SCHOOLS = 500;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolEndServices endings;
    private final transient School school;

    EndSection(ViewRequest request, Texts texts, SchoolEndServices endings, School school) {
        this.request = request;
        this.texts = texts;
        this.endings = endings;
        this.school = school;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        add(school.status() == SchoolStatus.ACTIVE ? opened() : reopening());
    }

    /** While it is open: its state, and the form that ends it. */
    private EditedSection opened() {
        return section().beside().edit("circle-x", texts.get("admin.school.end.title"), this::ending);
    }

    private EditedSection section() {
        BadgeTone tone = school.status() == SchoolStatus.ACTIVE ? BadgeTone.DONE : BadgeTone.IDLE;
        String title = texts.get("admin.schools.column.status");
        return new EditedSection(
                texts,
                "admin-end",
                title,
                new Facts().fact(title, new StatusBadge(tone, texts.get("admin.school.status." + school.status()))));
    }

    private AdminForm ending() {
        AdminForm sheet = new AdminForm(request, texts, "end");
        ComboBox<SchoolStatus> status = sheet.named("status", new ComboBox<>(texts.get("admin.school.end.status")));
        status.setItems(SchoolStatus.MERGED, SchoolStatus.CLOSED, SchoolStatus.TRANSFERRED, SchoolStatus.SUSPENDED);
        status.setItemLabelGenerator(one -> texts.get("admin.school.status." + one));
        ThaiDatePicker from = day(sheet, "from", "admin.school.end.from");
        from.setValue(endings.today());
        ComboBox<School> successor = successor(sheet);
        var number = sheet.line("document", true, MOST_DOCUMENT);
        ThaiDatePicker signed = day(sheet, "documentDay", "admin.school.end.documentDay");
        DocumentUpload file = new DocumentUpload(request, texts, endings.files());
        List.of(status, successor).forEach(request.draft()::skip);
        request.draft().skip(number);
        return sheet.watching(file::staged)
                .section(
                        "admin.school.end.title",
                        new Paragraph(texts.get("admin.school.end.effect")),
                        status,
                        from,
                        number,
                        signed,
                        successor,
                        file)
                .foot(
                        "admin.school.end.save",
                        () -> save(new SchoolEnding(
                                status.getValue() == null ? SchoolStatus.ACTIVE : status.getValue(),
                                from.getValue(),
                                successor.getOptionalValue().map(School::id).orElse(null),
                                number.getValue(),
                                signed.getValue(),
                                file.staged())));
    }

    private ThaiDatePicker day(AdminForm sheet, String name, String label) {
        ThaiDatePicker day = sheet.named(name, new ThaiDatePicker(texts.get(label), texts.locale()));
        request.draft().skip(day);
        return day;
    }

    private ComboBox<School> successor(AdminForm sheet) {
        ComboBox<School> successor = sheet.named("successor", new ComboBox<>(texts.get("admin.school.end.successor")));
        successor.setItems(endings.all().search(school.office(), "", endings.today(), MOST_SCHOOLS));
        successor.setItemLabelGenerator(School::name);
        successor.setClearButtonVisible(true);
        return successor;
    }

    private void save(SchoolEnding ending) {
        endings.changes().end(request.caller(), school.id(), ending);
        request.tell(texts.get("admin.school.end.saved", school.name()));
        request.open(address());
    }

    private EditedSection reopening() {
        EditedSection section = section();
        LocalDate last = school.until();
        String since = last == null ? "" : ScreenDates.in(texts.locale()).longDate(last);
        section.reading()
                .hint(texts.get("admin.school.end.until", since))
                .action(AdminPage.button(
                        "admin-school-reopen",
                        "undo-2",
                        texts.get("admin.school.reopen"),
                        () -> section.attempt(request, () -> {
                            endings.schools().reopen(request.caller(), school.id());
                            request.open(address());
                        })));
        return section;
    }

    private String address() {
        return "admin/schools/" + school.id().value() + "?tab=changes";
    }
}
