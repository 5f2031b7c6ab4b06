package org.khet.portal.records.internal.ui.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;

/** The lines of a sheet: all of them, and those of the page that is shown, which are inputs. */
final class ShownLines {
    private final Lines of;
    private final LineColumns columns;
    /** All lines; those of the page that is shown are as they stood when it was opened. */
    final List<RecordDraft> all = new ArrayList<>();

    final List<LineEditor> shown = new ArrayList<>();
    private final Map<LineEditor, Integer> places = new HashMap<>();
    private int first;

    ShownLines(Lines of, LineColumns columns) {
        this.of = of;
        this.columns = columns;
    }

    Lines of() {
        return of;
    }

    /** Number, from 0, of the line with which the page begins. */
    int first() {
        return first;
    }

    void begin(int from) {
        first = from;
    }

    /** Takes over what stands in the inputs. */
    void keep() {
        for (LineEditor line : shown) {
            RecordDraft draft = typed(line);
            int number = number(line);
            if (number < all.size()) {
                all.set(number, draft);
            } else {
                all.add(draft);
            }
        }
        trim();
    }

    /** Without the empty ones at the end of this page. */
    void trim() {
        while (all.size() > first && columns.isBlank(all.getLast())) {
            all.removeLast();
        }
    }

    /** Of the line that is shown or kept under a number, 0 for a new one. */
    long key(int number) {
        return number < all.size() ? all.get(number).line() : 0;
    }

    int number(LineEditor line) {
        return first + shown.indexOf(line);
    }

    boolean isOneWaiting() {
        return !shown.isEmpty() && isBlank(shown.getLast());
    }

    boolean isBlank(LineEditor line) {
        return columns.isBlank(typed(line));
    }

    /** What stands in a line that is shown. */
    RecordDraft typed(LineEditor line) {
        return typed(line, number(line));
    }

    private RecordDraft typed(LineEditor line, int number) {
        RecordDraft draft = line.draft(key(number), of.isFixed());
        return number < all.size() ? columns.whole(draft, all.get(number)) : draft;
    }

    /** The lines that are not left empty, as they stand now; nothing is taken out. */
    List<RecordDraft> typed() {
        places.clear();
        List<RecordDraft> now = new ArrayList<>();
        for (int i = 0; i < Math.max(all.size(), first + shown.size()); i++) {
            boolean here = i >= first && i < first + shown.size();
            RecordDraft draft = here ? typed(shown.get(i - first), i) : all.get(i);
            if (!columns.isBlank(draft)) {
                if (here) {
                    places.put(shown.get(i - first), now.size());
                }
                now.add(draft);
            }
        }
        return now;
    }

    /** Under which a cell of a line was refused among {@link #typed()}; empty for a line that was not among them. */
    String name(LineEditor line, DeclaredField column) {
        Integer place = places.get(line);
        return place == null ? "" : of.name() + "." + place + "." + column.name();
    }

    /** The values of all lines; of those on the screen what stands in their inputs. */
    List<LineSums.Values> values() {
        List<LineSums.Values> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(all.size(), first + shown.size()); i++) {
            boolean here = i >= first && i < first + shown.size();
            lines.add(here ? shown.get(i - first)::value : all.get(i)::raw);
        }
        return lines;
    }
}
