package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.api.admin.pupil.PupilCountRegister.Typed;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.settings.CodeList.Code;
import org.khet.portal.api.text.NumberFormatter;

/** Boys and girls by grade to be typed or pasted, with sums by level and of the school that follow what is typed. */
final class PupilGrid extends Div {
    private static final List<String> SEXES = List.of("male", "female");
    private transient PupilTable table;
    private final Map<String, List<PupilField>> fields = new LinkedHashMap<>();
    private final Map<String, List<Span>> sums = new LinkedHashMap<>();
    private final NativeTable rows = new NativeTable();

    /**
     * A grid.
     *
     * @param table what is stored
     * @param sheet takes what is refused at each field
     */
    PupilGrid(PupilTable table, AdminForm sheet) {
        this.table = table;
        addClassName("k-table-box");
        getElement().setAttribute("role", "region").setAttribute("aria-label", table.text("admin.pupils.grid"));
        rows.addClassName("k-table");
        rows.setCaptionText(table.text("admin.pupils.grid.help"));
        head();
        for (Code level : table.levels()) {
            table.grades(level).forEach(grade -> grade(grade, sheet));
            sums.put(level.code(), sumRow(rows.getBody().addRow(), table.name(level)));
        }
        sums.put("", sumRow(rows.getFoot().addRow(), table.text("admin.pupils.all")));
        add(rows);
        sum();
    }

    private void head() {
        NativeTableRow head = rows.getHead().addRow();
        for (String key : List.of("grade", "male", "female", "sum")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(table.text("admin.pupils." + key));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("k-number", !key.equals("grade"));
            head.add(cell);
        }
    }

    private void grade(Code grade, AdminForm sheet) {
        NativeTableRow line = rows.getBody().addRow();
        line.add(heading(table.name(grade)));
        int place = fields.size();
        List<PupilField> both = new ArrayList<>();
        for (String sex : SEXES) {
            String name = table.name(grade) + " " + table.text("admin.pupils." + sex);
            PupilField field = sheet.named(grade.code() + "." + sex, new PupilField(name));
            field.setValue(table.words(grade.code(), sex));
            field.addValueChangeListener(change -> sum());
            table.request().draft().skip(field);
            int column = both.size();
            field.onPaste(cells -> paste(cells, place, column));
            both.add(field);
            line.add(number(field));
        }
        Span sum = new Span();
        line.add(number(sum));
        fields.put(grade.code(), both);
        sums.put("." + grade.code(), List.of(sum));
    }

    private static List<Span> sumRow(NativeTableRow line, String name) {
        line.getStyle().set("font-weight", "600");
        line.add(heading(name));
        List<Span> cells = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Span sum = new Span();
            cells.add(sum);
            line.add(number(sum));
        }
        return cells;
    }

    private static NativeTableHeaderCell heading(String name) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", "row");
        cell.getStyle().set("vertical-align", "baseline"); // on one line with what is typed
        return cell;
    }

    private static NativeTableCell number(Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName("k-number");
        cell.getStyle().set("vertical-align", "baseline");
        return cell;
    }

    private void paste(PastedCells cells, int place, int column) {
        int left = cells.into(List.copyOf(fields.values()), place, column);
        int filled = cells.count() - left;
        table.request()
                .tell(
                        left == 0
                                ? table.text("admin.pupils.pasted", filled)
                                : table.text("admin.pupils.pasted.left", filled, left));
    }

    /** Sums of what stands in the fields; what is no number counts nothing until it is saved and refused. */
    private void sum() {
        int[] all = new int[2];
        for (Code level : table.levels()) {
            int[] some = new int[2];
            for (Code grade : table.grades(level)) {
                List<PupilField> both = fields.getOrDefault(grade.code(), List.of());
                int sum = 0;
                for (int i = 0; i < both.size(); i++) {
                    int amount = both.get(i).amount().orElse(0);
                    some[i] += amount;
                    all[i] += amount;
                    sum += amount;
                }
                show("." + grade.code(), sum);
            }
            show(level.code(), some[0], some[1], some[0] + some[1]);
        }
        show("", all[0], all[1], all[0] + all[1]);
    }

    private void show(String key, int... amounts) {
        List<Span> cells = sums.getOrDefault(key, List.of());
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).setText(NumberFormatter.whole(amounts[i]));
        }
    }

    /**
     * What was changed; a field left blank counts nobody.
     *
     * @throws Rejected with each field that is no number of pupils
     */
    List<Typed> typed() {
        List<Typed> typed = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        fields.forEach((grade, both) -> {
            if (isChanged(grade)) {
                for (int i = 0; i < SEXES.size(); i++) {
                    both.get(i).problem(grade + "." + SEXES.get(i)).ifPresent(problems::add);
                }
                typed.add(new Typed(
                        grade,
                        table.edition(grade),
                        both.get(0).amount().orElse(0),
                        both.get(1).amount().orElse(0)));
            }
        });
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return typed;
    }

    private boolean isChanged(String grade) {
        List<PupilField> both = Objects.requireNonNull(fields.get(grade));
        return !both.get(0).getValue().strip().equals(table.words(grade, SEXES.get(0)))
                || !both.get(1).getValue().strip().equals(table.words(grade, SEXES.get(1)));
    }

    /** Puts the focus into the first field. */
    void begin() {
        fields.values().stream().findFirst().ifPresent(both -> both.getFirst().focus());
    }

    /** What was stored when it was looked at last. */
    PupilTable seen() {
        return table;
    }

    /** What is not stored yet, for {@link #retype}: the grades that were changed, with the words in their fields. */
    Map<String, List<String>> changed() {
        Map<String, List<String>> changed = new LinkedHashMap<>();
        fields.forEach((grade, both) -> {
            if (isChanged(grade)) {
                changed.put(grade, both.stream().map(PupilField::getValue).toList());
            }
        });
        return changed;
    }

    /** Puts words back that were typed before. */
    void retype(Map<String, List<String>> words) {
        words.forEach((grade, both) -> {
            List<PupilField> there = fields.getOrDefault(grade, List.of());
            for (int i = 0; i < there.size(); i++) {
                there.get(i).setValue(both.get(i));
            }
        });
    }

    /** Takes what somebody else stored meanwhile: fields that were not changed follow it, the others keep their words and show it below. */
    void meet(PupilTable newest) {
        PupilTable seen = table;
        table = newest;
        fields.forEach((grade, both) -> {
            for (int i = 0; i < SEXES.size(); i++) {
                both.get(i)
                        .meet(
                                seen.words(grade, SEXES.get(i)),
                                newest.words(grade, SEXES.get(i)),
                                stored -> table.text("admin.pupils.stored", stored));
            }
        });
        sum();
    }
}
