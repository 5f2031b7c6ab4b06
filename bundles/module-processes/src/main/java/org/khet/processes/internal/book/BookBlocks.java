package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.setting.ProcessesSettings;

/** The blocks of a manual that are made from catalogue, duties and laws. Source: core D-01, D-03, D-05. */
final class BookBlocks {
    private final BookAssembly.Registers registers;
    private final BookAssembly.Office office;
    private final ProcessPages pages;
    private final BookSheets sheets;
    private final BookDuties duties;
    private final BookAnalysis analysis;
    private final BookLists lists;
    private final BookFrames frames;
    private final BookCover cover;
    private final BookSystems systems;

    BookBlocks(BookAssembly.Registers registers, BookAssembly.Office office) {
        this.registers = registers;
        this.office = office;
        this.sheets = new BookSheets(registers, office);
        this.pages = new ProcessPages(
                registers.processes().kind(), registers.versions().kind(), office);
        this.duties = new BookDuties(registers, office, sheets, pages);
        this.cover = new BookCover(registers, office);
        this.frames = new BookFrames(registers, office, sheets);
        this.analysis = new BookAnalysis(registers, office, sheets, pages);
        this.lists = new BookLists(registers, sheets);
        this.systems = new BookSystems(registers.rounds(), registers.books().kind());
    }

    private BookKind kind() {
        return registers.books().kind();
    }

    private String officeName(OfficeId id) {
        return office.letters().of(id, java.util.Locale.of("th")).office();
    }

    private Optional<Unit> onDay(Caller caller, RecordRow book, UnitId unit) {
        return office.units().find(caller.office(), unit, book.get(kind().asOf));
    }

    private String unit(Caller caller, RecordRow book) {
        return onDay(caller, book, book.get(kind().unit)).map(Unit::name).orElse("");
    }

    List<BookItem> block(Caller caller, RecordRow book, String block) {
        return switch (block) {
            case "b1", "b2" -> cover.of(book, block.equals("b2"), officeName(caller.office()));
            case "b5" -> List.of(new BookItem.NewPage(), new BookItem.Contents());
            case "b3" -> BookMemo.of(book, kind(), officeName(caller.office()), unit(caller, book));
            case "b6" -> duties.introduction(caller, book);
            case "b9" -> duties.scope(caller, book);
            case "b10" -> BookOverview.of(caller, book, registers, office);
            case "b11" -> analysis.of(caller, book);
            case "b12" -> frames.of(caller, book);
            case "b13" -> listed(caller, book);
            case "b14" -> sheets(caller, book);
            case "b15" -> systems.of(caller, book);
            case "b16" -> headed("กฎหมายและระเบียบ", lists.laws(caller, book));
            case "b17" -> lists.annex(caller, book);
            case "b18" -> List.of(new BookItem.NewPage(), new BookItem.Cover(officeName(caller.office())));
            default -> List.of();
        };
    }

    static List<BookItem> headed(String heading, String text) {
        return text.isBlank() ? List.of() : List.of(new BookItem.Heading(2, heading), new BookItem.TextItem(text));
    }

    private List<BookItem> listed(Caller caller, RecordRow book) {
        int number = book.get(kind().firstNumber);
        List<String> lines = new ArrayList<>();
        for (BookSheets.Sheet sheet : sheets.published(caller, book)) {
            lines.add(
                    number++ + ". " + sheet.process().get(registers.processes().kind().name));
        }
        return headed("กระบวนงานของ" + unit(caller, book), String.join("\n", lines));
    }

    private List<BookItem> sheets(Caller caller, RecordRow book) {
        int number = book.get(kind().firstNumber);
        List<BookItem> items = new ArrayList<>();
        Function<UnitId, Optional<Unit>> units = id -> onDay(caller, book, id);
        BookStyle look = BookStyle.of(
                kind(), registers.books().find(caller.office(), book.id()).orElse(book));
        for (BookSheets.Sheet sheet : sheets.published(caller, book)) {
            items.addAll(pages.of(
                    look,
                    new ProcessPages.Page(
                            sheet.process(),
                            sheet.version(),
                            number++,
                            officeName(caller.office()),
                            pages.unit(sheet.process(), unit(caller, book), units),
                            units,
                            office.settings().get(caller.office(), ProcessesSettings.TOTAL_TIME),
                            sheets.parts(caller, book, sheet.process()))));
        }
        return items;
    }
}
