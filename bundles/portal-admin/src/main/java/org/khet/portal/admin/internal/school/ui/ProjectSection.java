package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.screen.ui.SchoolFormAccess;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/**
 * In which projects a school is and was, several at once; who may change it notes that it joins, that it leaves, or that an entry was
 * wrong (core CORE-33).
 */
final class ProjectSection extends Div {
    private static final String PROJECT = SchoolRegister.PROJECT;
    private static final String UNTIL = "projectUntil";
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolServices services;
    private final transient SchoolId school;
    private final transient ScreenDates dates;
    private final transient Runnable changed;

    /** @param changed called when something was stored */
    ProjectSection(ViewRequest request, Texts texts, SchoolServices services, SchoolId school, Runnable changed) {
        this.request = request;
        this.texts = texts;
        this.services = services;
        this.school = school;
        this.dates = ScreenDates.in(texts.locale());
        this.changed = changed;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
    }

    /** Shows all projects with their days; for who may change the school the form to join, and in each row the way out. */
    ProjectSection show(List<Membership> memberships, LocalDate today) {
        removeAll();
        boolean edit = SchoolFormAccess.mayEdit(request.caller(), school);
        List<Membership> projects = memberships.stream()
                .filter(one -> one.dimension().equals(PROJECT))
                .toList();
        String title = texts.get("admin.school.projects.title");
        EditedSection section = new EditedSection(texts, "admin-projects", title);
        if (projects.isEmpty()) {
            section.reading().content(new Span(texts.get("admin.school.projects.none")));
        } else {
            section.reading()
                    .content(table(section, projects, edit ? today : null))
                    .flush();
        }
        if (edit) {
            section.extend(texts.get("admin.school.join.title"), () -> joining(today));
        }
        add(section);
        return this;
    }

    /** @param today {@code null} for who may only read it */
    private SmallTable table(EditedSection section, List<Membership> projects, @Nullable LocalDate today) {
        SmallTable table = new SmallTable(
                texts.get("admin.school.projects.title"),
                List.of(
                        texts.get("admin.school.project.label"),
                        texts.get("admin.school.groups.from"),
                        texts.get("admin.school.groups.until")),
                projects.stream().map(this::row).toList());
        if (today != null) {
            table.last(
                    texts.get("admin.school.projects.actions"),
                    projects.stream().map(one -> way(section, one, today)).toList());
        }
        return table.stacking();
    }

    private List<String> row(Membership one) {
        LocalDate until = one.until();
        return List.of(one.group(), dates.listDate(one.from()), until == null ? "–" : dates.listDate(until));
    }

    /** To leave what lasts, and to take out what has ended and was noted wrongly. */
    private Button way(EditedSection section, Membership one, LocalDate today) {
        boolean lasts = one.until() == null;
        String words = texts.get(lasts ? "admin.school.leave" : "admin.school.unjoin");
        Button button = new Button(
                words, Icons.of("x"), press -> section.open(() -> lasts ? leaving(one.group(), today) : removing(one)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(words + " " + (lasts ? one.group() : named(one)));
        return button;
    }

    private AdminForm joining(LocalDate today) {
        AdminForm sheet = new AdminForm(request, texts, "join");
        ComboBox<String> project = sheet.named(PROJECT, new ComboBox<>(texts.get("admin.school.project.label")));
        project.setItems(services.register().groups(request.caller().office(), PROJECT));
        project.setClearButtonVisible(true);
        project.setHelperText(texts.get("admin.school.join.help"));
        project.setAllowCustomValue(true);
        project.addCustomValueSetListener(typed -> project.setValue(typed.getDetail()));
        request.draft().skip(project);
        ThaiDatePicker from = day(sheet, "projectFrom", "admin.school.groups.from");
        from.setValue(today);
        ThaiDatePicker until = day(sheet, UNTIL, "admin.school.groups.until");
        until.setHelperText(texts.get("admin.school.join.until"));
        return sheet.section("admin.school.join.title", project, from, until).foot("admin.school.join.save", () -> {
            String name = project.getOptionalValue().orElse("");
            services.projects().join(request.caller(), school, name, from.getValue(), until.getValue());
            request.tell(texts.get("admin.school.join.saved", name.strip()));
            changed.run();
        });
    }

    private AdminForm leaving(String name, LocalDate today) {
        AdminForm sheet = new AdminForm(request, texts, "leave");
        ThaiDatePicker last = day(sheet, UNTIL, "admin.school.leave.last");
        last.setValue(today);
        return sheet.section("admin.school.leave.title", Form.wide(new Paragraph(name)), last)
                .foot("admin.school.leave.save", () -> {
                    LocalDate day = last.getOptionalValue().orElseThrow(() -> Rejected.of(UNTIL, "core.error.needed"));
                    services.projects().leave(request.caller(), school, name, day);
                    request.tell(texts.get("admin.school.leave.saved", name));
                    changed.run();
                });
    }

    private AdminForm removing(Membership one) {
        return new AdminForm(request, texts, "unjoin")
                .section(
                        "admin.school.unjoin.title",
                        Form.wide(new Paragraph(named(one) + " · " + texts.get("admin.school.unjoin.help"))))
                .foot("admin.school.unjoin.save", () -> {
                    LocalDate until = Objects.requireNonNull(one.until());
                    services.projects().remove(request.caller(), school, one.group(), one.from(), until);
                    request.tell(texts.get("admin.school.unjoin.saved", named(one)));
                    changed.run();
                });
    }

    private String named(Membership one) {
        LocalDate until = one.until();
        return one.group() + " " + dates.listDate(one.from()) + "–" + (until == null ? "" : dates.listDate(until));
    }

    private ThaiDatePicker day(AdminForm sheet, String name, String label) {
        ThaiDatePicker day = sheet.named(name, new ThaiDatePicker(texts.get(label), texts.locale()));
        request.draft().skip(day);
        return day;
    }
}
