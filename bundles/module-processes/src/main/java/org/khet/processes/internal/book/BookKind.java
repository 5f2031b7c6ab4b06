package org.khet.processes.internal.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.setting.ProcessesFiles;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** A manual, annual report or plan of several chapters. Source: core D-01, CORE-90 to 99, MON-32, 33, kinds-processes.md §3. */
public final class BookKind extends RecordKind {
    /** What is frozen when it is published. */
    static final FileRules FILES = new FileRules(
            50L * 1024 * 1024,
            java.util.Set.of(
                    "application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private static final int ATTACHED = 400;

    public final Field<BookSort> sort =
            choice("sort", BookSort.class).initially(BookSort.GROUP).filtered();
    public final Field<BookLayout> layout = choice("layout", BookLayout.class).initially(BookLayout.L_A);
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(RecordContext::fiscalYear).filtered();
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    private final Field<PersonId> anyPerson = person("person");
    public final Field<Optional<PersonId>> person = anyPerson
            .neededIf(sort.is(BookSort.PERSON))
            .onlyIf(sort.is(BookSort.PERSON))
            .optional();
    /** Thai ones, as long as nothing else is said. Source: README CON-14. */
    public final Field<BookDigits> digits = choice("digits", BookDigits.class).initially(BookDigits.THAI);

    public final Field<Integer> firstNumber = whole("first_number", 1, 999).initially(1);
    public final Field<LocalDate> asOf = day("as_of").initially(RecordContext::today);
    public final Field<LocalDate> from = day("planned_from").initially(RecordContext::today);
    public final Field<LocalDate> until = day("planned_until")
            .initially(now -> now.today().plusDays(30))
            .sorted()
            .notBefore(from);
    public final Field<Boolean> committee = yesNo("needs_committee").initially(false);
    public final Field<Boolean> dashes = yesNo("empty_as_dash").initially(true);
    /** What stands before the headings of processes; as in the layout, as long as nothing else is said. */
    public final Field<Optional<HeadingMark>> mark =
            choice("heading_mark", HeadingMark.class).optional().initially(now -> HeadingMark.LAYOUT);
    /** Whether a colon stands behind them. */
    public final Field<Optional<Boolean>> colons =
            yesNo("heading_colon").optional().initially(now -> false);
    /** Whether the cover bears the emblem of the office, where it has one in use; as long as nothing else is said, it does. */
    public final Field<Optional<Boolean>> emblem = yesNo("emblem").optional().initially(now -> true);

    /** Whether the list of laws has all of the register that are in force on the day of the book, or those only that its processes cite. */
    public final Field<Optional<Boolean>> allLaws = yesNo("all_laws").optional().initially(now -> false);

    public final Field<String> warnings = longText("warnings", 4000).orEmpty().byCode();
    public final Field<Integer> warningCount =
            whole("warning_count", 0, 9999).byCode().initially(0);
    public final Field<Optional<List<FileId>>> pdf =
            files("pdf", FILES, 1).optional().byCode();
    public final Field<Optional<List<FileId>>> docx =
            files("docx", FILES, 1).optional().byCode();
    /** Files of chapters that no page of the book shows, as they were when it was published. */
    public final Field<Optional<List<FileId>>> attached =
            files("attached", ChapterFiles.RULES, ATTACHED).optional().byCode();

    public final Field<Optional<Long>> replaces =
            record("replaces", "processes.book").optional();

    public final Lines chosen = lines("chosen", "prc_book_process", 0, 100);
    public final Field<Long> process = chosen.record("process", "processes.process");

    /** Which headings the pages of processes have, in their order, and their words; those of the layout where nothing is said. */
    public final Lines headings = lines("headings", "prc_book_heading", 0, 12);

    public final Field<ProcessHeading> part = headings.choice("part", ProcessHeading.class);
    public final Field<String> words = headings.text("words", 120).orEmpty();

    public final State assembling = state("ASSEMBLING", StateTone.RUN);
    public final State checked = state("CHECKED", StateTone.RUN);
    public final State asked = state("ASKED", StateTone.WAIT);
    public final State permitted = state("PERMITTED", StateTone.RUN);
    public final State published = state("PUBLISHED", StateTone.DONE);
    public final State replaced = end("REPLACED", StateTone.IDLE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    /** Of the memo by which it may be published. Source: kinds-documents §9. */
    public final Field<String> decisionNo = text("decision_no", 60).orEmpty().from(permitted, published, replaced);

    public final Field<Optional<LocalDate>> decisionOn =
            day("decision_on").optional().from(permitted, published, replaced).notAfter(now -> now.today());
    public final Field<Optional<List<FileId>>> decisionFile =
            file("decision_file", ProcessesFiles.PAPER).optional().from(permitted, published, replaced);
    public final Field<String> override = text("override_why", 300).orEmpty().from(checked);
    public final Field<String> resolutionNo =
            text("resolution_no", 60).orEmpty().from(published);
    public final Field<Optional<LocalDate>> resolutionOn =
            day("resolution_on").optional().from(published);
    public final Field<String> url = text("url", 300).orEmpty().from(published);
    public final Field<Optional<LocalDate>> publishedOn =
            day("published_on").optional().byCode();
    /** What its public address ends with; its row says nothing to people. */
    public final Field<String> publicKey = publicKey("public_key");

    public final Field<Optional<LocalDate>> reviewOn =
            day("review_on").optional().byCode();
    /** Whether somebody was told that it is to be reviewed. */
    public final Field<Boolean> reviewTold = yesNo("review_told").byCode().initially(false);

    public final Action check = action("check", "checked")
            .from(assembling)
            .to(checked)
            .needs(ProcessesPermissions.BOOK)
            .saysWhyNot()
            .icon("search-check");
    public final Action overrule = action("override", "overridden")
            .from(assembling)
            .to(checked)
            .needs(ProcessesPermissions.PERMIT)
            .demands(override)
            .icon("chevrons-up");
    public final Action ask = action("ask", "asked")
            .from(checked)
            .to(asked)
            .needs(ProcessesPermissions.BOOK)
            .saysWhyNot()
            .requests("processes.book")
            .icon("send");
    public final Action grant = action("grant", "granted")
            .from(asked)
            .to(permitted)
            .needs(ProcessesPermissions.PERMIT)
            .answers(Action.Answer.GRANTED)
            .demands(decisionNo, decisionOn, decisionFile)
            .icon("circle-check");
    public final Action giveBack = action("return", "returned")
            .from(asked)
            .to(assembling)
            .needs(ProcessesPermissions.PERMIT)
            .answers(Action.Answer.RETURNED)
            .because()
            .backward();
    public final Action refuse = action("refuse", "refused")
            .from(asked)
            .to(dropped)
            .needs(ProcessesPermissions.PERMIT)
            .answers(Action.Answer.REFUSED)
            .because()
            .backward("circle-x");
    public final Action publish = action("publish", "published")
            .from(permitted)
            .to(published)
            .needs(ProcessesPermissions.PUBLISH)
            .saysWhyNot()
            .asks(resolutionNo, resolutionOn, url)
            .icon("globe");
    public final Action reopen = action("reopen", "reopened")
            .from(checked)
            .to(assembling)
            .needs(ProcessesPermissions.BOOK)
            .backward();
    public final Action drop = action("drop", "dropped")
            .from(assembling, checked, permitted)
            .to(dropped)
            .needs(ProcessesPermissions.BOOK)
            .because()
            .backward("trash-2");
    public final Action replace =
            action("replace", "replaced").from(published).to(replaced).automatic();
    /** Its year is over; who keeps the books of the unit is told. */
    public final Action fallDue =
            action("fall-due", "fallen-due").from(published).automatic().does((row, now) -> row.with(reviewTold, true));

    public final Action review = action("review", "reviewed")
            .from(published)
            .needs(ProcessesPermissions.BOOK)
            .icon("repeat");

    private Action.Guard succeeds = (row, now) -> Optional.empty();

    /** What stands in the way of taking the place of another book. */
    void succeeds(Action.Guard guard) {
        succeeds = guard;
    }

    /** The kind as the module keeps it. */
    public BookKind() {
        super("processes", "book", "prc_book");
        rights(ProcessesPermissions.VIEW, ProcessesPermissions.BOOK, assembling);
        seenByOffice();
        belongsTo(unit);
        ownOf(anyPerson);
        chosen.unique(process);
        rule((row, now) -> succeeds.problem(row, now));
        titled(title);
        list(title, sort, layout, year, unit, until, warningCount, publishedOn);
        section("what", sort, layout, year, title, unit, person, replaces);
        section("how", digits, firstNumber, asOf, from, until, committee, dashes, mark, colons, emblem, allLaws);
        section("chosen", chosen);
        section("headings", headings);
        tab("work", assembling, checked, asked, permitted);
        tab("published", published);
        tab("review", now -> List.of(in(published), reviewOn.below(now.today().plusDays(1))));
        tab("all");
        way(assembling, checked, asked, permitted, published);
        menu("*", "book-open", 504, "books");
    }
}
