package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Membership;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Notes in which projects a school is, several at once, and since and until when (core CORE-33). */
final class ProjectSection extends Div {
    private static final String PROJECT = SchoolRegister.PROJECT;
    private static final String UNTIL = "projectUntil";
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolServices services;
    private final transient SchoolId school;
    private final transient Runnable changed;

    /** @param changed called when something was stored */
    ProjectSection(ViewRequest request, Texts texts, SchoolServices services, SchoolId school, Runnable changed) {
        this.request = request;
        this.texts = texts;
        this.services = services;
        this.school = school;
        this.changed = changed;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
    }

    /** Shows the forms: to join, to leave what lasts, and to take out what has ended and was noted wrongly. */
    ProjectSection show(List<Membership> memberships, LocalDate today) {
        removeAll();
        add(joining(today));
        List<String> lasting = memberships.stream()
                .filter(one -> one.dimension().equals(PROJECT) && one.until() == null)
                .map(Membership::group)
                .sorted(java.text.Collator.getInstance(java.util.Locale.of("th")))
                .toList();
        if (!lasting.isEmpty()) {
            add(leaving(lasting, today));
        }
        List<Membership> past = memberships.stream()
                .filter(one -> one.dimension().equals(PROJECT) && one.until() != null)
                .toList();
        if (!past.isEmpty()) {
            add(removing(past));
        }
        return this;
    }

    private AdminForm joining(LocalDate today) {
        AdminForm sheet = new AdminForm(request, texts, "join");
        ComboBox<String> project =
                project(sheet, services.register().groups(request.caller().office(), PROJECT));
        project.setHelperText(texts.get("admin.school.join.help"));
        project.setAllowCustomValue(true);
        project.addCustomValueSetListener(typed -> project.setValue(typed.getDetail()));
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

    private AdminForm leaving(List<String> lasting, LocalDate today) {
        AdminForm sheet = new AdminForm(request, texts, "leave");
        ComboBox<String> project = project(sheet, lasting);
        ThaiDatePicker last = day(sheet, UNTIL, "admin.school.leave.last");
        last.setValue(today);
        return sheet.section("admin.school.leave.title", project, last).foot("admin.school.leave.save", () -> {
            String name = project.getOptionalValue().orElseThrow(() -> Rejected.of(PROJECT, "core.error.needed"));
            LocalDate day = last.getOptionalValue().orElseThrow(() -> Rejected.of(UNTIL, "core.error.needed"));
            services.projects().leave(request.caller(), school, name, day);
            request.tell(texts.get("admin.school.leave.saved", name));
            changed.run();
        });
    }

    private AdminForm removing(List<Membership> past) {
        AdminForm sheet = new AdminForm(request, texts, "unjoin");
        ComboBox<Membership> entry = sheet.named(PROJECT, new ComboBox<>(texts.get("admin.school.unjoin.entry")));
        ScreenDates dates = ScreenDates.in(texts.locale());
        entry.setItems(past);
        entry.setItemLabelGenerator(one -> named(one, dates));
        entry.setHelperText(texts.get("admin.school.unjoin.help"));
        request.draft().skip(entry);
        return sheet.section("admin.school.unjoin.title", entry).foot("admin.school.unjoin.save", () -> {
            Membership one = entry.getOptionalValue().orElseThrow(() -> Rejected.of(PROJECT, "core.error.needed"));
            LocalDate until = Objects.requireNonNull(one.until());
            services.projects().remove(request.caller(), school, one.group(), one.from(), until);
            request.tell(texts.get("admin.school.unjoin.saved", named(one, dates)));
            changed.run();
        });
    }

    private static String named(Membership one, ScreenDates dates) {
        LocalDate until = one.until();
        return one.group() + " " + dates.listDate(one.from()) + "–" + (until == null ? "" : dates.listDate(until));
    }

    private ComboBox<String> project(AdminForm sheet, List<String> names) {
        ComboBox<String> box = sheet.named(PROJECT, new ComboBox<>(texts.get("admin.school.project.label")));
        box.setItems(names);
        box.setClearButtonVisible(true);
        request.draft().skip(box);
        return box;
    }

    private ThaiDatePicker day(AdminForm sheet, String name, String label) {
        ThaiDatePicker day = sheet.named(name, new ThaiDatePicker(texts.get(label), texts.locale()));
        request.draft().skip(day);
        return day;
    }
}
