package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.HasValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cells copied in a spreadsheet, as the clipboard has them: lines, with tabs between the cells.
 *
 * @param lines at least one
 */
record PastedCells(List<List<String>> lines) {
    static PastedCells of(String text) {
        return new PastedCells(Stream.of(text.stripTrailing().split("\\R"))
                .map(line -> Stream.of(line.split("\t", -1)).map(String::strip).toList())
                .toList());
    }

    /** How many cells. */
    int count() {
        return lines.stream().mapToInt(List::size).sum();
    }

    /**
     * Puts them into fields from one on, downwards and to the right; a blank cell makes its field blank.
     *
     * @return how many cells had no field
     */
    int into(List<? extends List<? extends HasValue<?, String>>> fields, int line, int column) {
        int left = 0;
        for (int down = 0; down < lines.size(); down++) {
            for (int right = 0; right < lines.get(down).size(); right++) {
                int y = line + down;
                int x = column + right;
                if (y < fields.size() && x < fields.get(y).size()) {
                    fields.get(y).get(x).setValue(lines.get(down).get(right));
                } else {
                    left++;
                }
            }
        }
        return left;
    }
}
