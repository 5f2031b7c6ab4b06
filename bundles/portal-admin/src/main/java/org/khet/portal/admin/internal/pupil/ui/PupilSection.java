package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.pupil.PupilCountRegister.Typed;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.InlineNotice;

/**
 * Pupils of a school by grade as of a day, typed in a grid, and compared with another day. What is typed stays until it is stored: while
 * another day is looked at, when it is refused, and when somebody else stored first. Source: core CORE-37.
 */
final class PupilSection extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PupilCountRegister pupils;
    private final transient List<Code> codes;
    private final transient SchoolId school;
    private final transient ScreenDates dates;
    private final transient Map<LocalDate, Unsaved> unsaved = new TreeMap<>();
    private final Div notes = new Div();

    /** What was typed as of a day, and what was stored when it was. */
    private record Unsaved(PupilTable seen, Map<String, List<String>> words) {}

    /** @param codes levels and grades in the office's order */
    PupilSection(ViewRequest request, Texts texts, PupilCountRegister pupils, List<Code> codes, SchoolId school) {
        this.request = request;
        this.texts = texts;
        this.pupils = pupils;
        this.codes = List.copyOf(codes);
        this.school = school;
        this.dates = ScreenDates.in(texts.locale());
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        List<LocalDate> days = pupils.days(request.caller());
        if (!days.isEmpty()) {
            LocalDate latest = days.getFirst();
            show(latest, days.contains(latest.minusYears(1)) ? latest.minusYears(1) : null);
        }
    }

    private void show(LocalDate day, @Nullable LocalDate other) {
        removeAll();
        notes.removeAll();
        Unsaved kept = unsaved.remove(day);
        PupilTable table = kept == null ? table(day) : kept.seen();
        AdminForm sheet = new AdminForm(request, texts, "pupils");
        PupilGrid grid = new PupilGrid(table, sheet, mayType());
        if (kept != null) {
            grid.retype(kept.words());
        }
        Select<LocalDate> asOf = sheet.named("asOf", choice("admin.pupils.asOf", day, day));
        asOf.addValueChangeListener(change -> {
            keep(day, grid);
            show(change.getValue() == null ? day : change.getValue(), other);
        });
        Select<LocalDate> before = choice("admin.pupils.before", day, other);
        before.setId("admin-pupils-before");
        before.setEmptySelectionAllowed(true);
        before.addValueChangeListener(change -> {
            keep(day, grid);
            show(day, change.getValue());
        });
        List<Component> parts = new ArrayList<>(List.of(asOf, before, Form.wide(grid)));
        if (!table.known().isEmpty()) {
            parts.add(Form.wide(new Paragraph(sources(table))));
        }
        sheet.section("admin.pupils.type", parts.toArray(Component[]::new));
        if (mayType()) {
            sheet.foot("admin.pupils.save", () -> save(grid, day, other));
        }
        add(notes, sheet);
        tellOfOtherDays();
        if (other != null) {
            add(new PupilComparison(texts, table, table(other)));
        }
    }

    private boolean mayType() {
        Scope scope = request.caller().scope(PupilCountRegister.EDIT);
        return scope.wholeOffice() || scope.schools().contains(school);
    }

    private void keep(LocalDate day, PupilGrid grid) {
        Map<String, List<String>> words = grid.changed();
        if (!words.isEmpty()) {
            unsaved.put(day, new Unsaved(grid.seen(), words));
        }
    }

    private void tellOfOtherDays() {
        if (!unsaved.isEmpty()) {
            String days = unsaved.keySet().stream().map(dates::listDate).collect(Collectors.joining(" · "));
            notes.add(new InlineNotice(BadgeTone.NEAR, texts.get("admin.pupils.unsaved", days), ""));
        }
    }

    private void save(PupilGrid grid, LocalDate day, @Nullable LocalDate other) {
        List<Typed> typed = grid.typed();
        if (typed.isEmpty()) {
            request.tell(texts.get("admin.pupils.unchanged"));
            return;
        }
        try {
            pupils.type(request.caller(), school, day, typed);
        } catch (Outdated first) {
            grid.meet(table(day));
            var problem = first.problem();
            notes.removeAll();
            notes.add(new InlineNotice(
                    BadgeTone.NEAR, texts.get(problem.key(), problem.args().toArray()), texts.get("admin.pupils.met")));
            return;
        }
        request.tell(texts.get("admin.pupils.saved"));
        show(day, other);
    }

    private PupilTable table(LocalDate day) {
        return new PupilTable(request, texts, codes, day, pupils.of(request.caller(), school, day));
    }

    private Select<LocalDate> choice(String key, LocalDate day, @Nullable LocalDate value) {
        Select<LocalDate> choice = new Select<>();
        choice.setLabel(texts.get(key));
        List<LocalDate> days = pupils.days(request.caller());
        choice.setItems(
                key.endsWith("before")
                        ? days.stream().filter(one -> !one.equals(day)).toList()
                        : days);
        choice.setItemLabelGenerator(one -> one == null ? texts.get("admin.pupils.none") : dates.listDate(one));
        choice.setEmptySelectionCaption(texts.get("admin.pupils.none"));
        choice.setValue(value);
        request.draft().skip(choice);
        return choice;
    }

    private String sources(PupilTable table) {
        var words = new FigureMessages(texts);
        return table.known().stream()
                .map(one -> words.source(one.value().source()))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
