package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;

/**
 * The parts of the manual of a whole office: one for each unit directly below the office, in the order that the structure had on the
 * day of the book, with contents of its own. The numbers of the processes run through the office. Source: core D-01.
 */
final class BookOfOffice {
    private final BookAssembly.Registers registers;
    private final BookAssembly.Office office;
    private final BookSheets sheets;

    BookOfOffice(BookAssembly.Registers registers, BookAssembly.Office office) {
        this.registers = registers;
        this.office = office;
        this.sheets = new BookSheets(registers, office);
    }

    /**
     * The parts of the units.
     *
     * @param part  number of the part before
     * @param units units that have one, see {@link #units}
     * @param body  what the part of a unit says, by the book as that of the unit
     */
    List<BookItem> parts(
            Caller caller, RecordRow book, int part, List<Unit> units, Function<RecordRow, List<BookItem>> body) {
        BookKind kind = registers.books().kind();
        List<BookItem> items = new ArrayList<>();
        int number = part;
        int first = book.get(kind.firstNumber);
        for (Unit unit : units) {
            RecordRow of = book.with(kind.unit, unit.id()).with(kind.firstNumber, first);
            number++;
            items.add(new BookItem.NewPage());
            items.add(new BookItem.Heading(1, "ส่วนที่ " + number + " " + unit.name()));
            items.add(new BookItem.Contents(true));
            items.addAll(body.apply(of));
            first += sheets.published(caller, of).size();
        }
        return items;
    }

    /** The units that have something to say, in the order of the office. */
    List<Unit> units(Caller caller, RecordRow book) {
        BookKind kind = registers.books().kind();
        var duties = office.duties().ofUnits(caller.office(), book.get(kind.asOf));
        return office.units().on(caller.office(), book.get(kind.asOf)).stream()
                .filter(unit -> unit.parent() == null)
                .filter(unit -> duties.containsKey(unit.id())
                        || !sheets.published(caller, book.with(kind.unit, unit.id()))
                                .isEmpty())
                .toList();
    }
}
