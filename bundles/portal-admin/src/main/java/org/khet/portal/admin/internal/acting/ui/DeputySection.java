package org.khet.portal.admin.internal.acting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Who acts for a person by order, in which order, within which limits; added and ended here (core CORE-25, 26, 28). */
final class DeputySection extends Div {
    private static final int SHOWN = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ActingRegister acting;
    private final transient AbsenceTable words;
    private final transient PersonId holder;
    private final boolean keeps;

    DeputySection(ViewRequest request, Texts texts, ActingRegister acting, AbsenceTable words, PersonId holder) {
        this.request = request;
        this.texts = texts;
        this.acting = acting;
        this.words = words;
        this.holder = holder;
        this.keeps = request.caller().may(People.EDIT);
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        refresh();
    }

    private void refresh() {
        removeAll();
        List<Deputy> all = acting.deputies(request.caller(), holder);
        String title = texts.get("admin.deputy.title");
        EditedSection section = new EditedSection(texts, "admin-deputies", title);
        section.reading().setId("admin-deputies");
        if (all.isEmpty()) {
            section.reading().hint(texts.get("admin.deputy.none"));
        } else {
            section.reading().content(table(all)).flush();
        }
        add(keeps ? section.extend(texts.get("admin.deputy.add"), () -> form(next(all))) : section);
    }

    private AdminForm form(int next) {
        return new DeputyForm(request, texts, words, next).of(holder, draft -> {
            acting.add(request.caller(), draft);
            request.tell(texts.get("admin.deputy.saved"));
            refresh();
        });
    }

    private static int next(List<Deputy> all) {
        return all.stream().mapToInt(Deputy::order).max().orElse(0) + 1;
    }

    private SmallTable table(List<Deputy> all) {
        List<Deputy> shown = all.stream().limit(SHOWN).toList();
        Set<PersonId> keys = new HashSet<>();
        shown.forEach(one -> keys.addAll(List.of(one.holder(), one.substitute())));
        Map<PersonId, Person> known = words.places().all(keys);
        SmallTable table = new SmallTable(
                texts.get("admin.deputy.title"),
                List.of(
                        texts.get("admin.deputy.order.label"),
                        texts.get("admin.deputy.substitute.label"),
                        texts.get("admin.deputy.capacity.label"),
                        texts.get("admin.acting.limits"),
                        texts.get("admin.deputy.source.label"),
                        texts.get("admin.deputy.from.label"),
                        texts.get("admin.deputy.until.label")),
                shown.stream().map(one -> row(one, known)).toList());
        if (keeps) {
            table.last(
                    texts.get("admin.absences.column.actions"),
                    shown.stream().map(one -> ender(one, known)).toList());
        }
        return table.stacking();
    }

    private List<String> row(Deputy one, Map<PersonId, Person> known) {
        LocalDate until = one.until();
        String limits = words.limits(one.limits());
        return List.of(
                one.isPair() ? texts.get("admin.deputy.pair") : texts.get("admin.deputy.number", one.order()),
                ActingChoices.name(known, other(one)),
                texts.get("admin.acting.capacity." + one.capacity()),
                limits.isEmpty() ? "–" : limits,
                one.source(),
                texts.get("admin.absence.day", one.from()),
                until == null ? "–" : texts.get("admin.absence.day", until));
    }

    /** The other one of a pair, from either side. */
    private PersonId other(Deputy one) {
        return one.substitute().equals(holder) ? one.holder() : one.substitute();
    }

    private Component ender(Deputy one, Map<PersonId, Person> known) {
        String name = ActingChoices.name(known, other(one));
        Button button = new Button(
                texts.get("admin.deputy.end"), Icons.of("x"), press -> request.attempt(() -> end(one, name)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get("admin.deputy.end.label", name));
        return button;
    }

    private void end(Deputy one, String name) {
        AdminForm sheet = new AdminForm(request, texts, "deputy-end");
        ThaiDatePicker last =
                sheet.named("lastDay", new ThaiDatePicker(texts.get("admin.function.lastDay.label"), texts.locale()));
        last.setHelperText(texts.get("admin.function.lastDay.help"));
        last.setValue(words.places().now().day());
        request.draft().skip(last);
        FormDialog[] box = new FormDialog[1];
        sheet.section("admin.deputy.end", last).foot("admin.deputy.end.save", () -> {
            LocalDate day = last.getValue();
            if (day == null) {
                throw Rejected.of("lastDay", "core.error.needed");
            }
            acting.end(request.caller(), one.id(), day);
            box[0].close();
            request.tell(texts.get("admin.deputy.ended"));
            refresh();
        });
        box[0] = FormDialog.open(texts, texts.get("admin.deputy.end.label", name), sheet);
    }
}
