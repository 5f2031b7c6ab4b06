package org.khet.portal.admin.internal.duty.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.process.ProcessRegister;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.text.ScreenDates;

/**
 * One list of the report: people without an order, or processes without an owner.
 *
 * @param kind  how it goes out
 * @param name  middle of its text keys and element ids
 * @param texts in the person's language
 * @param day   the day
 * @param all   its lines
 */
record GapList(ListKind kind, String name, Texts texts, LocalDate day, List<GapLine> all) {
    static GapList orders(Texts texts, LocalDate day, List<GapLine> all) {
        return new GapList(ListKind.personal("core.without-order", People.VIEW), "orders", texts, day, all);
    }

    static GapList processes(Texts texts, LocalDate day, List<GapLine> all) {
        return new GapList(
                ListKind.impersonal("core.unowned-process", ProcessRegister.VIEW), "processes", texts, day, all);
    }

    List<GapLine> found(String words) {
        return all.stream().filter(gap -> gap.matches(words)).toList();
    }

    String text(String key) {
        return texts.get("admin.gaps." + name + "." + key);
    }

    boolean hasOrders() {
        return name.equals("orders");
    }

    /** What is shown, to be taken out. */
    ExportList<GapLine> out(String words) {
        String on = texts.get("admin.vacant-duty.day") + " "
                + ScreenDates.in(texts.locale()).longDate(day);
        return new ExportList<>(
                kind,
                new ExportList.ExportTexts(
                        text("title"), words.isBlank() ? on : on + " · “" + words + "”", texts.locale()),
                columns(),
                ExportList.Source.of(found(words)));
    }

    private List<Column<GapLine>> columns() {
        List<Column<GapLine>> columns = new ArrayList<>();
        columns.add(column("name", 36, GapLine::name));
        columns.add(column("what", 60, GapLine::what));
        columns.add(column("unit", 40, GapLine::unit));
        if (hasOrders()) {
            columns.add(column("instead", 24, GapLine::instead));
        }
        return columns;
    }

    private Column<GapLine> column(String key, int width, Function<GapLine, @Nullable String> value) {
        return Column.text(text(key), width, value);
    }
}
