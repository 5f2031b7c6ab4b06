package org.khet.portal.records.internal.store;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.SlotTable;
import org.khet.portal.api.record.storage.ColumnDescription;
import org.khet.portal.api.record.storage.ColumnType;

/** The columns of a table that kinds share, whichever of them a kind uses. Stateless. */
final class SlotColumns {
    private static final int DIGITS = 18;
    private static final int SCALE = 4;
    private static final int NUMBER = 60;

    private SlotColumns() {}

    static List<ColumnDescription> records(SlotTable table) {
        List<ColumnDescription> columns = new ArrayList<>();
        table.owners().forEach(name -> columns.add(ColumnDescription.of(name + "_id", ColumnType.LONG, false)));
        table.numbers().forEach(name -> {
            columns.add(ColumnDescription.text(name, NUMBER, true));
            columns.add(ColumnDescription.of(name + "_key", ColumnType.LONG, true));
        });
        columns.addAll(lines(table));
        secrets(table).forEach(name -> {
            columns.add(ColumnDescription.text(name, FieldColumns.sealed(SlotTable.SECRET_MOST), true));
            columns.add(ColumnDescription.text(name + "_key", FieldColumns.FINGERPRINT, true));
        });
        return columns;
    }

    /** Slots of secrets. */
    static List<String> secrets(SlotTable table) {
        return IntStream.rangeClosed(1, table.secrets())
                .mapToObj(slot -> "s" + slot)
                .toList();
    }

    static List<ColumnDescription> lines(SlotTable table) {
        List<ColumnDescription> columns = new ArrayList<>();
        add(columns, table.texts(), "t", name -> ColumnDescription.text(name, SlotTable.TEXT_MOST, true));
        add(columns, table.longTexts(), "w", name -> ColumnDescription.text(name, SlotTable.LONG_MOST, true));
        add(columns, table.days(), "d", name -> ColumnDescription.of(name, ColumnType.DAY, true));
        add(columns, table.decimals(), "n", name -> ColumnDescription.decimal(name, DIGITS, SCALE, true));
        add(columns, table.wholes(), "i", name -> ColumnDescription.of(name, ColumnType.WHOLE, true));
        add(columns, table.keys(), "k", name -> ColumnDescription.of(name + "_id", ColumnType.LONG, true));
        add(columns, table.flags(), "f", name -> ColumnDescription.of(name, ColumnType.FLAG, true));
        add(columns, table.moments(), "m", name -> ColumnDescription.of(name, ColumnType.INSTANT, true));
        for (int i = 1; i <= table.links(); i++) {
            columns.add(ColumnDescription.text("r" + i + "_type", FieldColumns.TYPE_MOST, true));
            columns.add(ColumnDescription.of("r" + i + "_id", ColumnType.LONG, true));
            columns.add(ColumnDescription.text("r" + i + "_title", RecordLink.TITLE_MOST, true));
        }
        for (int i = 1; i <= table.grids(); i++) {
            for (Month month : MonthGrid.MONTHS) {
                columns.add(
                        ColumnDescription.decimal(FieldColumns.monthName("g" + i, month), FieldColumns.BAHT, 2, true));
            }
        }
        return columns;
    }

    private static void add(
            List<ColumnDescription> columns, int count, String letter, Function<String, ColumnDescription> made) {
        for (int i = 1; i <= count; i++) {
            columns.add(made.apply(letter + i));
        }
    }
}
