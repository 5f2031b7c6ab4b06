package org.khet.portal.admin.internal.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.text.RoleNames;
import org.khet.portal.api.admin.post.FunctionRegister;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.security.Accounts.Role;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** Functions of a person by order, with their dates; given and ended here (core CORE-13). */
final class FunctionSection extends Div {
    private static final int SHOWN = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient FunctionRegister functions;
    private final transient PostChoices places;
    private final transient PersonId person;
    private transient List<Role> roles = List.of();
    private boolean gives;

    FunctionSection(ViewRequest request, Texts texts, FunctionRegister functions, PostChoices places, PersonId person) {
        this.request = request;
        this.texts = texts;
        this.functions = functions;
        this.places = places;
        this.person = person;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        refresh();
    }

    /** With the forms that give and end, for somebody who may give these roles. */
    FunctionSection giving(List<Role> grantable) {
        roles = List.copyOf(grantable);
        gives = true;
        refresh();
        return this;
    }

    private void refresh() {
        removeAll();
        List<GivenFunction> all = functions.of(request.caller(), person);
        EditedSection section = new EditedSection(texts, "admin-functions", texts.get("admin.function.title"));
        if (all.isEmpty()) {
            section.reading().hint(texts.get("admin.function.none"));
        } else {
            section.reading().content(table(all, section)).flush();
        }
        if (gives) {
            section.extend(
                    texts.get("admin.function.give"),
                    () -> new FunctionForm(request, texts, places, roles, this::give).of(person));
        }
        add(section);
    }

    private boolean isOver(GivenFunction one) {
        LocalDate until = one.until();
        return until != null && until.isBefore(places.today());
    }

    private SmallTable table(List<GivenFunction> all, EditedSection section) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        List<GivenFunction> shown = all.stream()
                .sorted(Comparator.comparing(this::isOver)) // what goes on is ended here
                .limit(SHOWN)
                .toList();
        SmallTable table = new SmallTable(
                texts.get("admin.function.title"),
                List.of(
                        texts.get("admin.function.function.label"),
                        texts.get("admin.function.unit.label"),
                        texts.get("admin.function.role.label"),
                        texts.get("admin.function.order.label"),
                        texts.get("admin.function.from.label"),
                        texts.get("admin.function.until.label")),
                shown.stream().map(one -> row(one, dates)).toList());
        if (gives && !shown.stream().allMatch(this::isOver)) {
            table.last(
                    texts.get("admin.absences.column.actions"),
                    shown.stream()
                            .map(one -> isOver(one) ? new Div() : ender(one, section))
                            .toList());
        }
        return table.stacking();
    }

    private Component ender(GivenFunction one, EditedSection section) {
        Button button =
                new Button(texts.get("admin.deputy.end"), Icons.of("x"), press -> section.open(() -> ending(one)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(texts.get("admin.function.end.label", words(one)));
        return button;
    }

    private String words(GivenFunction one) {
        return texts.get(
                "admin.function.of",
                places.name(texts, PostLists.FUNCTIONS, one.code()),
                places.unit(texts, one.unit()));
    }

    private List<String> row(GivenFunction one, ScreenDates dates) {
        LocalDate until = one.until();
        return List.of(
                places.name(texts, PostLists.FUNCTIONS, one.code()),
                places.unit(texts, one.unit(), isOver(one) && until != null ? until : places.today()),
                one.role().isEmpty() ? "–" : RoleNames.of(texts, one.role()),
                one.order(),
                dates.listDate(one.from()),
                until == null ? "–" : dates.listDate(until));
    }

    private void give(org.khet.portal.api.admin.post.FunctionDraft draft) {
        functions.give(request.caller(), draft);
        request.tell(texts.get("admin.function.saved"));
        refresh();
    }

    private AdminForm ending(GivenFunction going) {
        AdminForm sheet = new AdminForm(request, texts, "function-end");
        ThaiDatePicker last =
                sheet.named("lastDay", new ThaiDatePicker(texts.get("admin.function.lastDay.label"), texts.locale()));
        last.setHelperText(texts.get("admin.function.lastDay.help"));
        last.setValue(places.today());
        request.draft().skip(last);
        return sheet.section("admin.function.end", new Paragraph(words(going)), last)
                .foot("admin.function.end.save", () -> {
                    LocalDate day = last.getValue();
                    if (day == null) {
                        throw Rejected.of("lastDay", "core.error.needed");
                    }
                    functions.end(request.caller(), going.id(), day);
                    request.tell(texts.get("admin.function.ended"));
                    refresh();
                });
    }
}
