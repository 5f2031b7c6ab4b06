package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.round.DataRounds;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.catalogue.LawKind;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * Puts a book together from the catalogue, the duties, the laws and its written chapters. The same input gives the same text in the
 * same order. Source: core D-01, D-03, D-05, E-50 to E-55.
 */
public final class BookAssembly {
    private final Registers registers;
    private final Office office;
    private final BookBlocks made;
    private final BookOfOffice whole;
    private final BookPlaceholders placeholders;

    /**
     * Registers that a book is made of.
     *
     * @param processes processes
     * @param versions  versions
     * @param books     books
     * @param chapters  chapters
     * @param laws      laws
     * @param rounds    data systems and their rounds
     */
    public record Registers(
            RecordService<ProcessKind> processes,
            RecordService<ProcessVersionKind> versions,
            RecordService<BookKind> books,
            RecordService<ChapterKind> chapters,
            RecordService<LawKind> laws,
            DataRounds rounds) {}

    /**
     * What the portal knows of an office.
     *
     * @param duties  powers and duties
     * @param units   units
     * @param people  people
     * @param letters names of offices
     * @param offices data of offices
     * @param files   files of chapters
     * @param settings what offices set
     * @param lists   lists that offices change
     */
    public record Office(
            DutyTexts duties,
            org.khet.portal.api.structure.Units units,
            org.khet.portal.api.person.People people,
            org.khet.portal.api.print.Letterheads letters,
            org.khet.portal.api.office.Offices offices,
            org.khet.portal.api.file.Files files,
            SettingValues settings,
            org.khet.portal.api.settings.CodeLists lists) {}

    /** Over what is known. */
    public BookAssembly(Registers registers, Office office) {
        this.registers = registers;
        this.office = office;
        this.made = new BookBlocks(registers, office);
        this.placeholders = new BookPlaceholders(registers, office);
        this.whole = new BookOfOffice(registers, office);
    }

    private BookKind kind() {
        return registers.books().kind();
    }

    /** The standard table of a version, as it stands in a sheet of its own. Source: policyplan PF-22. */
    public List<BookItem> sheet(Caller caller, RecordRow version) {
        ProcessVersionKind of = registers.versions().kind();
        ProcessKind process = registers.processes().kind();
        RecordRow row = registers
                .processes()
                .find(caller.office(), version.get(of.process))
                .orElseThrow();
        RecordRow whole =
                registers.versions().find(caller.office(), version.id()).orElseThrow();
        ProcessPages pages = new ProcessPages(process, of, office);
        SettingValues set = office.settings();
        Function<UnitId, Optional<Unit>> units = id -> office.units().find(caller.office(), id);
        return List.of(
                new BookItem.Heading(1, set.get(caller.office(), ProcessesSettings.STANDARD_TITLE)),
                new BookItem.Heading(2, row.get(process.name)),
                pages.standard(new ProcessPages.Page(
                        row,
                        whole,
                        1,
                        officeName(caller.office()),
                        pages.unit(row, "", units),
                        units,
                        set.get(caller.office(), ProcessesSettings.TOTAL_TIME),
                        List.of())));
    }

    /** Name of the office. */
    public String officeName(OfficeId id) {
        return office.letters().of(id, java.util.Locale.of("th")).office();
    }

    /** All names of the office: that of its papers, the long and the short one. */
    Set<String> ownNames(OfficeId id) {
        return Stream.concat(
                        Stream.of(officeName(id)),
                        office.offices().find(id).stream().flatMap(of -> Stream.of(of.name(), of.shortName())))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    /** The units that have a part of their own in the manual of the office. */
    List<Unit> parts(Caller caller, RecordRow book) {
        return whole.units(caller, book);
    }

    /** A book as it would be printed now; generated parts and written chapters by their place. */
    public List<BookItem> of(Caller caller, RecordRow book) {
        List<BookItem> items = new ArrayList<>();
        ChapterFiles files = new ChapterFiles(registers.chapters().kind(), office.files(), caller.office());
        int part = 0;
        List<String> blocks = BookOutline.blocks(book.get(kind().sort), book.get(kind().layout));
        List<String> ofUnits = book.get(kind().sort) == BookSort.OFFICE
                ? blocks.stream().filter(BookOutline::ofUnit).toList()
                : List.of();
        List<Unit> units = ofUnits.isEmpty() ? List.of() : whole.units(caller, book);
        WrittenChapters written = new WrittenChapters(
                registers.chapters().kind(),
                chapters(caller, book),
                blocks,
                ofUnits,
                units.stream().map(Unit::id).collect(Collectors.toSet()));
        for (String block : blocks) {
            if (ofUnits.contains(block)) {
                if (block.equals(ofUnits.getFirst())) {
                    items.addAll(whole.parts(
                            caller,
                            book,
                            part,
                            units,
                            of -> ofUnits.stream()
                                    .flatMap(one ->
                                            body(caller, of, one, written.at(one, of.get(kind().unit)), files).stream())
                                    .toList()));
                    part += units.size();
                }
                continue;
            }
            Optional<String> heading = part(book, block);
            if (heading.isPresent()) {
                part++;
                items.add(new BookItem.NewPage());
                String mark = book.get(kind().layout) == BookLayout.L_C ? part + ". " : "ส่วนที่ " + part + " ";
                items.add(new BookItem.Heading(1, mark + heading.get()));
            }
            List<BookItem> body = body(caller, book, block, written.at(block), files);
            if (heading.isPresent() && body.isEmpty()) {
                items.add(new BookItem.TextItem("-"));
            }
            boolean onThisPage = heading.isPresent() && !body.isEmpty() && body.getFirst() instanceof BookItem.NewPage;
            items.addAll(onThisPage ? body.subList(1, body.size()) : body);
        }
        List<BookItem> after = new ArrayList<>();
        written.others().stream()
                .filter(chapter -> chapter.get(registers.chapters().kind().needed)
                        || !chapter.get(registers.chapters().kind().text).isBlank()
                        || chapter.get(registers.chapters().kind().attachments).isPresent())
                .forEach(chapter -> {
                    after.addAll(written(caller, book, chapter));
                    after.addAll(files.after(chapter));
                });
        after.addAll(files.list());
        items.addAll(backCover(items), after);
        return ChapterFiles.apart(items);
    }

    /** What stands in the place of a block: what is made, or what was written instead, and the files of its chapter. */
    private List<BookItem> body(
            Caller caller, RecordRow book, String block, Optional<RecordRow> chapter, ChapterFiles files) {
        List<BookItem> items = new ArrayList<>(
                chapter.filter(row -> !row.get(registers.chapters().kind().text).isBlank())
                        .map(row -> written(caller, book, row))
                        .orElseGet(() -> made.block(caller, book, block)));
        chapter.ifPresent(row -> items.addAll(files.after(row)));
        return items;
    }

    /** Where the back cover begins; the end where there is none. */
    private static int backCover(List<BookItem> items) {
        int cover = items.size();
        while (cover > 0 && items.get(cover - 1) instanceof BookItem.Cover) {
            cover--;
        }
        boolean own = cover > 1 && cover < items.size() && items.get(cover - 1) instanceof BookItem.NewPage;
        return own ? cover - 1 : items.size();
    }

    /** The chapters of a book by their place. */
    public List<RecordRow> chapters(Caller caller, RecordRow book) {
        ChapterKind chapter = registers.chapters().kind();
        return registers.chapters().internal().all(caller, RecordFilter.of(chapter.book.is(book.id()))).stream()
                .sorted(Comparator.comparing(row -> row.get(chapter.place)))
                .toList();
    }

    private Optional<String> part(RecordRow book, String block) {
        if (book.get(kind().sort) == BookSort.PROCESS) {
            return Optional.empty(); // a booklet of one process has no parts
        }
        BookLayout layout = book.get(kind().layout);
        return Optional.ofNullable(
                switch (layout) {
                    case L_A ->
                        Map.of(
                                        "b6",
                                        "บทนำ",
                                        "b13",
                                        "ขั้นตอนการดำเนินงาน",
                                        "b16",
                                        "ระเบียบ กฎหมาย แนวปฏิบัติที่เกี่ยวข้อง")
                                .get(block);
                    case L_B ->
                        Map.of("b6", "บทนำ", "b11", "การวิเคราะห์งาน", "b14", "ขั้นตอนการปฏิบัติงาน")
                                .get(block);
                    case L_C ->
                        Map.of(
                                        "b9", "ขอบข่าย/ภารกิจ",
                                        "b10", "กระบวนการ",
                                        "b12", "หน้าที่ความรับผิดชอบ",
                                        "b14", "มาตรฐานการปฏิบัติงาน",
                                        "b11", "การวิเคราะห์งาน")
                                .get(block);
                    case L_D, L_E, FREE -> null;
                });
    }

    private List<BookItem> written(Caller caller, RecordRow book, RecordRow chapter) {
        ChapterKind of = registers.chapters().kind();
        return List.of(
                new BookItem.NewPage(),
                new BookItem.Heading(2, chapter.get(of.heading)),
                new BookItem.TextItem(placeholders.filled(caller, book, chapter.get(of.text))));
    }
}
