package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.storage.ColumnDescription;

/** Puts the values of fields where their columns stand in the table, which has more than these when kinds share it. */
final class ColumnOrder {
    private final int[] places;
    private final int width;

    private ColumnOrder(int[] places, int width) {
        this.places = places;
        this.width = width;
    }

    /**
     * Of some fields.
     *
     * @param table columns of the table that hold fields
     * @throws IllegalStateException if it has no such column
     */
    static ColumnOrder of(FieldSet set, List<ColumnDescription> table) {
        List<String> names = table.stream().map(ColumnDescription::name).toList();
        int[] places = FieldColumns.names(set).stream()
                .mapToInt(name -> place(names, name))
                .toArray();
        return new ColumnOrder(places, names.size());
    }

    private static int place(List<String> names, String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalStateException("the shared table has no column " + name);
        }
        return place;
    }

    List<@Nullable Object> arrange(List<@Nullable Object> values) {
        List<@Nullable Object> all = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            all.add(null);
        }
        for (int i = 0; i < places.length; i++) {
            all.set(places[i], values.get(i));
        }
        return all;
    }
}
