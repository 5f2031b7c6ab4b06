package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.List;
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
    private final BookBlocks made;
    private final BookSheets sheets;

    BookOfOffice(BookAssembly.Registers registers, BookAssembly.Office office, BookBlocks made) {
        this.registers = registers;
        this.office = office;
        this.made = made;
        this.sheets = new BookSheets(registers, office);
    }

    /**
     * The parts of the units that have duties or processes.
     *
     * @param blocks what each part has
     * @param part   number of the part before
     */
    List<BookItem> parts(Caller caller, RecordRow book, List<String> blocks, int part) {
        BookKind kind = registers.books().kind();
        List<BookItem> items = new ArrayList<>();
        int number = part;
        int first = book.get(kind.firstNumber);
        for (Unit unit : units(caller, book)) {
            RecordRow of = book.with(kind.unit, unit.id()).with(kind.firstNumber, first);
            number++;
            items.add(new BookItem.NewPage());
            items.add(new BookItem.Heading(1, "ส่วนที่ " + number + " " + unit.name()));
            items.add(new BookItem.Contents(true));
            blocks.forEach(block -> items.addAll(made.block(caller, of, block)));
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
