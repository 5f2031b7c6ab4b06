package org.khet.rounds.internal.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.time.OfficeTime;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.cell.RoundsSql;
import org.khet.rounds.internal.cell.SectionRepository;
import org.khet.rounds.internal.cell.StoredSection;
import org.khet.rounds.internal.collection.CollectionRegisters;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.collection.SubmissionValidator;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.khet.rounds.internal.sheet.FindingSort;
import org.khet.rounds.internal.sheet.RuleLevel;
import org.khet.rounds.internal.sheet.SheetLayout;
import org.khet.rounds.internal.sheet.SheetRegisters;
import org.khet.rounds.internal.sheet.ValueFinding;

/**
 * Cells of what a school hands in: typed by the school, corrected by the office, by section, each with an edition of its own. Written
 * by hand since a sheet is data: its cells are no fields of a declaration. Source: kinds-processes §6; policyplan.
 */
public final class SheetEntryService {
    private final CollectionRegisters collections;
    private final EntrySheetReader read;
    private final SectionRepository sections;
    private final FindingLines lines;
    private final RoundsPortal portal;
    private final UnitOfWork work;

    /** Over the registers and the values. */
    public SheetEntryService(
            CollectionRegisters collections, SheetRegisters sheets, RoundsPortal portal, UnitOfWork work) {
        this.collections = collections;
        this.portal = portal;
        this.work = work;
        sections = new SectionRepository(work);
        read = new EntrySheetReader(collections, sheets, sections, portal);
        lines = new FindingLines(collections.submissions().kind());
        kind().confirm.when((row, now) -> complete(row, now.caller()));
    }

    /** What a school never stored has no finding yet: an untouched sheet is not confirmed either. */
    private Optional<Problem> complete(RecordRow row, Caller caller) {
        if (!row.state().equals(kind().recording) || row.get(kind().errors) > 0) {
            return Optional.empty();
        }
        EntrySheet sheet = read.sheet(caller, row);
        List<ValueFinding> errors = sheet.findings(sheet.values()).stream()
                .filter(finding -> finding.level() == RuleLevel.ERROR)
                .toList();
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of(SubmissionValidator.unfinished(
                        errors.size(),
                        errors.stream()
                                .filter(finding -> finding.sort() == FindingSort.MISSING)
                                .map(ValueFinding::row)));
    }

    private RecordService<SchoolSubmissionKind> submissions() {
        return collections.submissions();
    }

    private SchoolSubmissionKind kind() {
        return submissions().kind();
    }

    private LocalDate today() {
        return OfficeTime.day(portal.clock.instant());
    }

    /** The sections, for whoever reads values of many schools. */
    public SectionRepository sections() {
        return sections;
    }

    /** What the school types into. @throws org.khet.portal.api.outcome.NoLongerThere if the caller may not see it */
    public EntrySheet open(Caller caller, long id) {
        RecordRow row = submissions().open(caller, id);
        boolean enterable = collections.checks().enterable(row, today()).isEmpty();
        List<State> typing = List.of(kind().notStarted, kind().recording, kind().returned);
        List<State> correcting = List.of(kind().confirmed, kind().certified);
        return sheet(
                caller,
                row,
                typing.contains(row.state())
                        && enterable
                        && TypedCells.covers(kind(), caller, RoundsPermissions.RECORD, row),
                correcting.contains(row.state()) && TypedCells.covers(kind(), caller, RoundsPermissions.CHECK, row));
    }

    private EntrySheet sheet(Caller caller, RecordRow row, boolean mayType, boolean mayCorrect) {
        return read.sheet(caller, row).with(mayType, mayCorrect);
    }

    RecordRow collection(RecordRow row) {
        return read.collection(row);
    }

    /** What all sheets of a collection have in common, read once for an import. */
    EntrySheetReader.CollectionSheets common(Caller caller, RecordRow collection) {
        return read.common(caller, collection);
    }

    /** The sheet of a collection. */
    public SheetLayout layout(RecordRow collection) {
        return read.layout(collection);
    }

    /**
     * Stores a section for the school; the whole section, so that what is missing was emptied.
     *
     * @param seen  edition of the section that was seen
     * @param typed by cell; an empty cell is missing or {@code null}
     * @throws NotPermitted if the caller does not type for that school
     * @throws Rejected     by cell, or because the round is closed; nothing is stored
     * @throws Outdated     if somebody stored the section first, or the state no longer allows it
     */
    public EntrySheet store(Caller caller, long id, String section, int seen, Map<CellKey, @Nullable Integer> typed) {
        return inOne(caller, id, row -> {
            demand(caller, RoundsPermissions.RECORD, row);
            RecordRow begun = row.state().equals(kind().recording)
                    ? row
                    : submissions().internal().act(caller, row, kind().start);
            collections.checks().enterable(begun, today()).ifPresent(SheetEntryService::refuse);
            EntrySheet now = sheet(caller, begun, true, false);
            write(caller, now, section, seen, kept(now, section, TypedCells.checked(now.layout(), section, typed)), "");
            return written(caller, now, kind().record, "");
        });
    }

    /**
     * Corrects a section for the office; the school certifies anew.
     *
     * @param why reason for the time line and the school
     */
    public EntrySheet correct(
            Caller caller, long id, String section, int seen, Map<CellKey, @Nullable Integer> typed, String why) {
        if (why.isBlank()) {
            throw Rejected.of("reason", "records.error.missing");
        }
        return inOne(caller, id, row -> {
            demand(caller, RoundsPermissions.CHECK, row);
            EntrySheet now = sheet(caller, row, false, true);
            write(caller, now, section, seen, TypedCells.checked(now.layout(), section, typed), "");
            EntrySheet after = written(caller, now, kind().mend, why);
            if (after.row().get(kind().errors) > 0) {
                throw Rejected.of("", "rounds.error.has-errors", after.row().get(kind().errors));
            }
            return after;
        });
    }

    /** Stores values that a file brought, for the office; cells that it does not name stay. */
    RecordRow bring(Caller caller, EntrySheetReader.CollectionSheets common, long id, CellValues brought, String file) {
        return inOne(caller, id, row -> {
                    RecordRow begun = row.state().equals(kind().recording)
                            ? row
                            : submissions().internal().act(caller, row, kind().start);
                    EntrySheet now = read.sheet(caller, begun, common);
                    for (String section : common.layout().sections()) {
                        CellValues part = brought.only(common.layout().cells(section)::contains);
                        if (!part.cells().isEmpty()) {
                            StoredSection there = now.section(section);
                            write(
                                    caller,
                                    now,
                                    section,
                                    there.edition(),
                                    there.values().and(part),
                                    file);
                        }
                    }
                    return read.sheet(caller, noted(caller, now, kind().bring, ""), common);
                })
                .row();
    }

    /** Answers findings that ask for a word; the text by {@link ValueFinding#key}. */
    public EntrySheet answer(Caller caller, long id, Map<String, String> answers) {
        return inOne(caller, id, row -> {
            demand(caller, RoundsPermissions.RECORD, row);
            collections.checks().enterable(row, today()).ifPresent(SheetEntryService::refuse);
            RecordDraft draft = new RecordDraft().with(kind().findings, lines.answered(row, answers));
            submissions().internal().act(caller, row, kind().record, draft, "");
            return open(caller, id);
        });
    }

    private interface Doing {
        EntrySheet with(RecordRow row);
    }

    /** One after the other for a school, so that two sections stored at once both count. */
    private EntrySheet inOne(Caller caller, long id, Doing doing) {
        return work.in(caller.office(), em -> {
            new RoundsSql(work)
                    .change(
                            caller.office(),
                            "update rnd_submission set version = version where office_id = ? and id = ?",
                            caller.office().value(),
                            id);
            return doing.with(submissions().open(caller, id));
        });
    }

    /** Cells of items that the office holds already stay as they are. */
    private CellValues kept(EntrySheet now, String section, CellValues typed) {
        return typed.only(cell -> !now.held().contains(cell.item()))
                .and(now.section(section).values().only(cell -> now.held().contains(cell.item())));
    }

    private void write(Caller caller, EntrySheet now, String section, int seen, CellValues values, String file) {
        sections.store(
                caller.office(),
                new SectionRepository.Place(
                        now.row().get(kind().collection), now.row().id()),
                new StoredSection(section, seen, values, caller.name(), file),
                seen,
                portal.clock.instant());
    }

    /** Totals and findings follow from the values as they are now. */
    private EntrySheet written(Caller caller, EntrySheet before, Action action, String why) {
        return sheet(caller, noted(caller, before, action, why), before.mayType(), before.mayCorrect());
    }

    private RecordRow noted(Caller caller, EntrySheet before, Action action, String why) {
        Map<String, StoredSection> stored =
                sections.of(caller.office(), before.row().id());
        CellValues values =
                stored.values().stream().map(StoredSection::values).reduce(CellValues.EMPTY, CellValues::and);
        boolean file =
                stored.values().stream().noneMatch(section -> section.source().isEmpty());
        RecordDraft draft = lines.of(before, values).with(kind().imported, file);
        return submissions().internal().act(caller, before.row(), action, draft, why);
    }

    private static void refuse(Problem problem) {
        throw new Rejected(List.of(problem));
    }

    private void demand(Caller caller, Permission permission, RecordRow row) {
        if (!TypedCells.covers(kind(), caller, permission, row)) {
            throw new NotPermitted(permission);
        }
    }

    /** Values of all schools of a collection in the states asked for, by submission. */
    public Map<Long, CellValues> values(RecordRow collection, List<RecordRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : sections.all(
                        collection.head().office(),
                        collection.id(),
                        rows.stream().map(RecordRow::id).toList());
    }
}
