package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.EditedSection;
import org.khet.portal.admin.internal.screen.ui.SchoolFormAccess;
import org.khet.portal.api.admin.pupil.SchoolFigure;
import org.khet.portal.api.admin.pupil.SchoolFigure.Kind;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister;
import org.khet.portal.api.admin.pupil.SchoolFigureRegister.Typed;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.SmallTable;

/** Pupils of a school by school year, each figure with where it comes from, and a form to type them (core CORE-149). */
final class FigureSection extends Div {
    private static final int SHOWN = 20;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolFigureRegister figures;
    private final transient SchoolId school;
    private final transient LocalDate today;
    private transient List<Versioned<SchoolFigure>> known = List.of();

    FigureSection(ViewRequest request, Texts texts, SchoolFigureRegister figures, SchoolId school, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.figures = figures;
        this.school = school;
        this.today = today;
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        refresh();
    }

    private void refresh() {
        removeAll();
        known = figures.of(request.caller(), school);
        String title = texts.get("admin.school.figures.title");
        EditedSection section = new EditedSection(
                texts,
                "admin-figures",
                title,
                known.isEmpty() ? new Span(texts.get("admin.pupils.unknown")) : table(title));
        if (!known.isEmpty()) {
            section.reading().flush();
        }
        if (SchoolFormAccess.mayEdit(request.caller(), school)) {
            section.extend(texts.get("admin.school.figures.type"), this::form);
        }
        add(section);
    }

    private SmallTable table(String title) {
        Map<Integer, Map<Kind, SchoolFigure>> years = new TreeMap<>(java.util.Comparator.reverseOrder());
        known.forEach(one -> years.computeIfAbsent(one.value().year(), none -> new LinkedHashMap<>())
                .put(one.value().kind(), one.value()));
        List<List<String>> rows = years.entrySet().stream()
                .limit(SHOWN)
                .map(year -> row(year.getKey(), year.getValue()))
                .toList();
        return new SmallTable(
                title,
                List.of(
                        texts.get("admin.school.figures.year"),
                        texts.get("admin.school.figures.malePupils"),
                        texts.get("admin.school.figures.femalePupils"),
                        texts.get("admin.school.figures.sum"),
                        texts.get("admin.school.figures.source")),
                rows);
    }

    private List<String> row(int year, Map<Kind, SchoolFigure> figures) {
        List<String> cells = new ArrayList<>(List.of(String.valueOf(SchoolYear.buddhist(year))));
        int sum = 0;
        for (Kind kind : Kind.values()) {
            SchoolFigure figure = figures.get(kind);
            sum += figure == null ? 0 : figure.amount();
            cells.add(figure == null ? "–" : NumberFormatter.whole(figure.amount()));
        }
        cells.add(NumberFormatter.whole(sum));
        cells.add(new FigureMessages(texts).sources(figures));
        return cells;
    }

    private AdminForm form() {
        AdminForm sheet = new AdminForm(request, texts, "figures");
        TextField year = field(sheet, "year", String.valueOf(current()));
        Map<Kind, TextField> amounts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            amounts.put(kind, field(sheet, kind.field(), ""));
        }
        Component[] fields =
                Stream.concat(Stream.of(year), amounts.values().stream()).toArray(Component[]::new);
        return sheet.section("admin.school.figures.type", fields).foot("admin.school.figures.save", () -> {
            figures.type(request.caller(), school, year(year), typed(year(year), amounts));
            request.tell(texts.get("admin.school.figures.saved"));
            refresh();
        });
    }

    private TextField field(AdminForm sheet, String name, String value) {
        TextField field = sheet.named(name, new TextField(texts.get("admin.school.figures." + name)));
        field.setManualValidation(true);
        field.setMaxLength(10);
        field.setValue(value);
        request.draft().skip(field);
        return field;
    }

    /** The school year that began last, for most schools on 16 May. */
    private int current() {
        return SchoolYear.buddhist(today.getMonthValue() < 5 ? today.getYear() - 1 : today.getYear());
    }

    private static int year(TextField field) {
        return SchoolYear.startingYear(number(field, "year", "core.school-figure.error.year"));
    }

    private List<Typed> typed(int year, Map<Kind, TextField> amounts) {
        List<Typed> typed = new ArrayList<>();
        amounts.forEach((kind, field) -> {
            if (!field.getValue().isBlank()) {
                int edition = known.stream()
                        .filter(one -> one.value().year() == year && one.value().kind() == kind)
                        .map(Versioned::number)
                        .findFirst()
                        .orElse(SchoolFigureRegister.NOT_RECORDED);
                typed.add(new Typed(kind, edition, number(field, kind.field(), "core.school-figure.error.amount")));
            }
        });
        return typed;
    }

    private static int number(TextField field, String name, String refusal) {
        String text = ThaiDigits.toArabic(field.getValue().strip()).replace(",", "");
        if (!text.matches("\\d{1,6}")) {
            throw Rejected.of(name, refusal, SchoolFigure.MOST);
        }
        return Integer.parseInt(text);
    }
}
