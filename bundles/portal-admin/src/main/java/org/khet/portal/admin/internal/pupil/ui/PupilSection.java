package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.PartBars;
import org.khet.portal.api.ui.component.SmallTable;

/** Pupils of a school by grade as of a day, compared with another day; who may type them opens the grid instead (core CORE-37). */
final class PupilSection extends Div {
    private final transient PupilReader reader;
    private final transient Texts texts;

    PupilSection(PupilReader reader) {
        this.reader = reader;
        this.texts = reader.texts();
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        List<LocalDate> days = reader.days();
        if (!days.isEmpty()) {
            LocalDate latest = days.getFirst();
            show(latest, days.contains(latest.minusYears(1)) ? latest.minusYears(1) : null);
        }
    }

    private void show(LocalDate day, @Nullable LocalDate before) {
        removeAll();
        LocalDate other = day.equals(before) ? null : before;
        PupilTable table = reader.table(day);
        List<Component> read = new ArrayList<>(List.of(days(day, other)));
        if (table.known().isEmpty()) {
            read.add(new Paragraph(texts.get("admin.pupils.unknown")));
        } else {
            read.add(besideBars(rows(table), table));
            read.add(new Paragraph(reader.sources(table)));
        }
        EditedSection section = new EditedSection(
                texts, "admin-pupils", texts.get("admin.pupils.type"), read.toArray(Component[]::new));
        if (reader.mayType()) {
            section.edit(() -> new PupilForm(reader, day, stored -> show(stored, other)));
        }
        add(section);
        if (other != null) {
            add(new PupilComparison(texts, table, reader.table(other)));
        }
    }

    private Div days(LocalDate day, @Nullable LocalDate other) {
        Select<LocalDate> asOf = reader.day(day);
        asOf.setId("admin-pupils-shown-day");
        asOf.addValueChangeListener(change -> show(change.getValue() == null ? day : change.getValue(), other));
        Select<LocalDate> before = reader.other(day, other);
        before.setId("admin-pupils-shown-before");
        before.addValueChangeListener(change -> show(day, change.getValue()));
        Div both = new Div(asOf, before);
        both.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "0 var(--khet-gap)");
        return both;
    }

    /** The table, and beside it the pupils of each level as a bar; the longest is that of the largest level. DESIGN picture 17. */
    private Div besideBars(SmallTable rows, PupilTable table) {
        long most = table.levels().stream().mapToLong(table::sum).max().orElse(0);
        Div both = new Div(
                rows,
                new PartBars(table.levels().stream()
                        .filter(level -> table.sum(level) > 0)
                        .map(level -> bar(table, level, most))
                        .toList()));
        both.getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(auto-fit, minmax(min(100%, 300px), 1fr))")
                .set("gap", "var(--khet-gap)")
                .set("align-items", "start");
        return both;
    }

    private PartBars.Bar bar(PupilTable table, Code level, long most) {
        int male = table.amount(table.grades(level), "male");
        int female = table.amount(table.grades(level), "female");
        String name = texts.get("admin.pupils.bar", table.name(level), NumberFormatter.whole(male + female));
        return new PartBars.Bar(
                name,
                "",
                BigDecimal.valueOf(most),
                List.of(
                        new PartBars.Part(BadgeTone.RUN, male, sex("admin.pupils.male", male)),
                        new PartBars.Part(BadgeTone.WAIT, female, sex("admin.pupils.female", female))),
                Optional.empty());
    }

    private String sex(String key, int pupils) {
        return texts.get(key) + " " + NumberFormatter.whole(pupils);
    }

    /** Grades that somebody entered, then the sums of levels and of the school. */
    private SmallTable rows(PupilTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (Code level : table.levels()) {
            table.grades(level).stream()
                    .filter(table::knows)
                    .forEach(grade -> rows.add(row(table.name(grade), table, List.of(grade))));
        }
        for (Code level : table.levels()) {
            if (table.grades(level).stream().anyMatch(table::knows)) {
                rows.add(row(table.name(level), table, table.grades(level)));
            }
        }
        rows.add(row(
                texts.get("admin.pupils.all"),
                table,
                table.levels().stream()
                        .flatMap(level -> table.grades(level).stream())
                        .toList()));
        return new SmallTable(
                texts.get("admin.pupils.grid"),
                List.of(
                        texts.get("admin.pupils.grade"),
                        texts.get("admin.pupils.male"),
                        texts.get("admin.pupils.female"),
                        texts.get("admin.pupils.sum")),
                rows);
    }

    private static List<String> row(String name, PupilTable table, List<Code> grades) {
        int male = table.amount(grades, "male");
        int female = table.amount(grades, "female");
        return List.of(
                name, NumberFormatter.whole(male), NumberFormatter.whole(female), NumberFormatter.whole(male + female));
    }
}
