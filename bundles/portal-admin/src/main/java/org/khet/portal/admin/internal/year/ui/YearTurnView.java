package org.khet.portal.admin.internal.year.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StateSteps;
import org.khet.portal.api.ui.component.StateSteps.Place;

/** The turn of the year, step by step: which year, what it means, and only then it is opened. DESIGN wizard; core CORE-42. */
final class YearTurnView extends Div {
    static final String ADDRESS = "admin/year-turn";
    private static final List<String> STEPS = List.of("year", "preview", "confirm", "done");
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient FiscalYearRegister years;
    private final transient FiscalYear current;
    private final transient AdminPage page;
    private final Div steps = new Div();
    private final Div content = new Div();

    YearTurnView(ViewRequest request, Texts texts, FiscalYearRegister years, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.years = years;
        this.current = FiscalYear.of(today);
        String title = texts.get("admin.year-turn.title");
        this.page = new AdminPage(this, texts, title)
                .below(FiscalYearsView.ADDRESS, texts.get("admin.years.title"))
                .here(request, title);
        page.head().sub(texts.get("admin.year-turn.sub"));
        content.setId("admin-year-turn-content");
        content.addClassName("k-page");
        page.with(steps, content);
        choose();
    }

    /** The year of today and the next one, unless they were opened before. */
    private List<FiscalYear> openable() {
        return years.all(request.caller()).stream()
                .filter(one -> one.opening().isEmpty() && one.year().compareTo(current) >= 0)
                .map(FiscalYearStatus::year)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private void choose() {
        List<FiscalYear> choices = openable();
        if (choices.isEmpty()) {
            show(
                    0,
                    new InlineNotice(
                            BadgeTone.DONE,
                            texts.get("admin.year-turn.none", FiscalYearMessages.number(current.next())),
                            texts.get("admin.year-turn.none.text")));
            return;
        }
        ComboBox<FiscalYear> year = new ComboBox<>(texts.get("admin.years.column.year"));
        year.setId("admin-year-turn-year");
        year.setItems(choices);
        year.setItemLabelGenerator(FiscalYearMessages::number);
        year.setValue(choices.getLast());
        request.draft().skip(year);
        show(
                0,
                new Section(
                        texts.get("admin.year-turn.step.year"),
                        new Paragraph(texts.get("admin.year-turn.year.text")),
                        year),
                AdminPage.primary(
                        "admin-year-turn-next",
                        "arrow-right",
                        texts.get("admin.year-turn.look"),
                        () -> year.getOptionalValue().ifPresent(this::preview)));
    }

    private void preview(FiscalYear year) {
        request.attempt(() -> {
            FiscalYearStatus seen = years.find(request.caller(), year);
            show(
                    1,
                    new YearTurnPreview(texts, years.preview(request.caller(), year)),
                    back(this::choose),
                    AdminPage.primary(
                            "admin-year-turn-next",
                            "arrow-right",
                            texts.get("admin.year-turn.on"),
                            () -> confirm(seen, Optional.empty())));
        });
    }

    private void confirm(FiscalYearStatus seen, Optional<Problem> refused) {
        String number = FiscalYearMessages.number(seen.year());
        List<Component> parts = new ArrayList<>();
        refused.ifPresent(problem -> {
            var note = new InlineNotice(
                    BadgeTone.LATE,
                    texts.get("admin.year-turn.refused"),
                    texts.get(problem.key(), problem.args().toArray()));
            note.setId("admin-year-turn-refused");
            parts.add(note);
        });
        parts.add(new Section(
                texts.get("admin.year-turn.confirm.title", number),
                new Paragraph(texts.get(
                        "admin.year-turn.confirm.text", request.caller().name(), number)),
                new Paragraph(texts.get("admin.year-turn.confirm.back"))));
        Div body = new Div(parts.toArray(Component[]::new));
        body.addClassName("k-page");
        Button open = AdminPage.primary(
                "admin-year-turn-open", "check", texts.get("admin.year-turn.open", number), () -> open(seen));
        open.setDisableOnClick(true); // no second turn by a double click
        show(2, body, back(() -> preview(seen.year())), open);
    }

    private void open(FiscalYearStatus seen) {
        try {
            request.attempt(() -> {
                years.open(request.caller(), seen.edition(), seen.year());
                done(seen.year());
            });
        } catch (Rejected refused) {
            confirm(seen, Optional.of(refused.problems().getFirst()));
        } catch (Outdated first) {
            confirm(seen, Optional.of(first.problem()));
        }
    }

    private void done(FiscalYear year) {
        String old = FiscalYearMessages.number(year.previous());
        var note = new InlineNotice(
                BadgeTone.DONE,
                texts.get("admin.year-turn.opened", FiscalYearMessages.number(year)),
                texts.get("admin.year-turn.opened.text", old));
        note.setId("admin-year-turn-opened");
        show(
                3,
                note.actions(
                        AdminPage.button(
                                "admin-year-turn-old",
                                "lock",
                                texts.get("admin.year-turn.old", old),
                                () -> request.open(FiscalYearsView.ADDRESS + "/" + old)),
                        AdminPage.primary(
                                "admin-year-turn-list",
                                "list",
                                texts.get("admin.years.title"),
                                () -> request.open(FiscalYearsView.ADDRESS))));
    }

    private Button back(Runnable step) {
        return AdminPage.button("admin-year-turn-back", "arrow-left", texts.get("admin.year-turn.back"), step);
    }

    private void show(int now, Component step, Component... actions) {
        List<StateSteps.Step> all = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            Place place = i < now ? Place.DONE : i == now ? Place.NOW : Place.TO_COME;
            all.add(new StateSteps.Step(texts.get("admin.year-turn.step." + STEPS.get(i)), "", place));
        }
        steps.removeAll();
        steps.add(new StateSteps(all));
        page.head().actions(actions);
        content.removeAll();
        content.add(step);
    }
}
