package org.khet.policyplan.internal.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.SchoolChanges;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.Settings;

/** What must hold before schools change, and what follows: no execution before every body of the setting has agreed. Source: policyplan. */
public final class SchoolChangeFlow {
    private static final Pattern SEPARATOR = Pattern.compile(";");
    private static final int LONGEST = 120;
    private final Schools schools;
    private final SchoolChanges changes;
    private final Settings settings;
    private final PupilMoves moves;
    private final MovedPupils pupils;

    /** Over the schools, settings and counts of offices. */
    public SchoolChangeFlow(Schools schools, SchoolChanges changes, Settings settings, PupilMoves moves) {
        this.schools = schools;
        this.changes = changes;
        this.settings = settings;
        this.moves = moves;
        pupils = new MovedPupils(schools);
    }

    /** A merger has one school that receives and others that give; each other sort has its own parts. */
    Optional<Problem> parts(SchoolChangeKind kind, RecordRow row) {
        SchoolChangeSort sort = row.get(kind.sort);
        int receiving = kind.named(row, ChangePart.RECEIVING).size();
        int giving = kind.named(row, ChangePart.GIVING).size();
        return sort.fits(giving, receiving)
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "schools",
                        switch (sort) {
                            case MERGE -> "policyplan.error.merge-parts";
                            case TRANSFER_PUPILS -> "policyplan.error.pupils-parts";
                            case EXTEND -> "policyplan.error.receiving-only";
                            case FOUND -> "policyplan.error.founding-alone";
                            case DISSOLVE, CLOSE, TRANSFER -> "policyplan.error.giving-only";
                        }));
    }

    /** All schools are open, and it is known how many pupils and staff go, or which classes come. */
    Optional<Problem> plannable(SchoolChangeKind kind, RecordRow row) {
        boolean counted = row.lines(kind.schools).stream()
                .filter(line -> line.get(kind.part) == ChangePart.GIVING)
                .allMatch(line -> line.get(kind.pupils).isPresent()
                        && line.get(kind.staff).isPresent());
        if (!counted) {
            return Optional.of(Problem.of("schools", "policyplan.error.not-counted"));
        }
        return moved(kind, row)
                .or(() -> pupils.incomplete(kind, row))
                .or(() -> classes(kind, row))
                .or(() -> open(kind, row));
    }

    /** Pupils who leave arrive somewhere, to the last one. */
    private static Optional<Problem> moved(SchoolChangeKind kind, RecordRow row) {
        int leaving = pupils(kind, row, ChangePart.GIVING);
        boolean same = leaving > 0 && leaving == pupils(kind, row, ChangePart.RECEIVING);
        return row.get(kind.sort) != SchoolChangeSort.TRANSFER_PUPILS || same
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "schools",
                        "policyplan.error.pupils-unequal",
                        leaving,
                        pupils(kind, row, ChangePart.RECEIVING)));
    }

    private static int pupils(SchoolChangeKind kind, RecordRow row, ChangePart part) {
        return row.lines(kind.schools).stream()
                .filter(line -> line.get(kind.part) == part)
                .mapToInt(line -> line.get(kind.pupils).orElse(0))
                .sum();
    }

    /** First and last of the classes that come: grades, no levels. */
    private static Optional<Problem> classes(SchoolChangeKind kind, RecordRow row) {
        boolean named = row.lines(kind.schools).stream()
                .allMatch(line -> line.get(kind.lowest)
                                .filter(FoundedSchool::isGrade)
                                .isPresent()
                        && line.get(kind.highest).filter(FoundedSchool::isGrade).isPresent());
        return row.get(kind.sort) != SchoolChangeSort.EXTEND || named
                ? Optional.empty()
                : Optional.of(Problem.of("schools", "policyplan.error.levels-missing"));
    }

    private Optional<Problem> open(SchoolChangeKind kind, RecordRow row) {
        return row.lines(kind.schools).stream()
                .map(line -> line.get(kind.school))
                .flatMap(id -> schools.find(row.head().office(), id).stream())
                .filter(school -> school.status() != SchoolStatus.ACTIVE)
                .findFirst()
                .map(school -> Problem.of("schools", "policyplan.error.school-ended", school.name()));
    }

    private List<String> bodies(RecordContext now) {
        return SEPARATOR
                .splitAsStream(settings.get(now.office(), PolicyplanSettings.SCHOOL_APPROVALS, now.today()))
                .map(String::strip)
                .filter(body -> !body.isEmpty())
                .toList();
    }

    RecordRow asked(SchoolChangeKind kind, RecordRow row, RecordContext now) {
        return row.with(
                kind.approvals,
                bodies(now).stream()
                        .map(body -> RecordLine.of(kind.approvals).with(kind.body, body))
                        .toList());
    }

    /** A body does not agree before the one in front of it. */
    Optional<Problem> inOrder(SchoolChangeKind kind, RecordRow row) {
        LocalDate day = row.get(kind.nextOn).orElse(LocalDate.MAX);
        return last(kind, row).filter(day::isBefore).isPresent()
                ? Optional.of(Problem.of(kind.nextOn.name(), "policyplan.error.approval-order"))
                : Optional.empty();
    }

    /** The day of the last approval. */
    static Optional<LocalDate> last(SchoolChangeKind kind, RecordRow row) {
        return row.lines(kind.approvals).stream()
                .flatMap(line -> line.get(kind.approvalOn).stream())
                .max(LocalDate::compareTo);
    }

    /** What was typed belongs to the first body that has not agreed yet. */
    RecordRow approved(SchoolChangeKind kind, RecordRow row) {
        List<RecordLine> lines = new ArrayList<>(row.lines(kind.approvals));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).get(kind.approvalOn).isEmpty()) {
                lines.set(
                        i,
                        lines.get(i)
                                .with(kind.approvalNo, row.get(kind.nextNo))
                                .with(kind.approvalOn, row.get(kind.nextOn).orElseThrow())
                                .with(kind.approvalFile, row.raw(kind.nextFile)));
                break;
            }
        }
        return row.with(kind.approvals, lines)
                .with(kind.nextNo, "")
                .with(kind.nextOn, null)
                .with(kind.nextFile, null);
    }

    boolean isApproved(SchoolChangeKind kind, RecordRow row) {
        return row.lines(kind.approvals).stream()
                .allMatch(line -> line.get(kind.approvalOn).isPresent());
    }

    /** Every body that the office names today has agreed, and the schools are still open. */
    Optional<Problem> executable(SchoolChangeKind kind, RecordRow row, RecordContext now) {
        Set<String> agreed = row.lines(kind.approvals).stream()
                .filter(line -> line.get(kind.approvalOn).isPresent())
                .map(line -> line.get(kind.body))
                .collect(Collectors.toSet());
        return bodies(now).stream()
                .filter(body -> !agreed.contains(body))
                .findFirst()
                .map(body -> Problem.of("", "policyplan.error.not-approved", body))
                .or(() -> ChangeMinutes.missing(kind, row))
                .or(() -> open(kind, row));
    }

    /** From the last approval on; further classes and new schools when they are there, since the register keeps no days of them; no more pupils go than are counted. */
    Optional<Problem> after(SchoolChangeKind kind, RecordRow row, RecordContext now) {
        LocalDate from = row.get(kind.effectiveOn).orElse(LocalDate.MIN);
        if (last(kind, row).filter(from::isBefore).isPresent()) {
            return Optional.of(Problem.of(kind.effectiveOn.name(), "policyplan.error.before-approval"));
        }
        boolean atOnce = row.get(kind.sort) == SchoolChangeSort.EXTEND || row.get(kind.sort) == SchoolChangeSort.FOUND;
        return atOnce && from.isAfter(now.today())
                ? Optional.of(Problem.of(kind.effectiveOn.name(), "policyplan.error.extend-early"))
                : moves.fewer(now, from, pupils.of(kind, row));
    }

    /** Moves the pupils from the day on, ends the schools that give where the sort ends any, and has the others teach the classes that come. */
    void execute(SchoolChangeKind kind, RecordRow row, RecordContext now) {
        RecordLine decisive = row.lines(kind.approvals).getLast();
        String document = document(kind, decisive);
        moves.carryOut(now, row.get(kind.effectiveOn).orElseThrow(), document, pupils.of(kind, row));
        row.get(kind.sort)
                .status()
                .ifPresent(status -> end(
                        kind,
                        row,
                        new SchoolChanges.Ending(
                                status,
                                row.get(kind.effectiveOn).orElseThrow(),
                                kind.named(row, ChangePart.RECEIVING).stream()
                                        .findFirst()
                                        .orElse(null),
                                document,
                                decisive.get(kind.approvalOn).orElseThrow()),
                        now));
        for (RecordLine line : row.lines(kind.schools)) {
            if (row.get(kind.sort) == SchoolChangeSort.EXTEND
                    && line.get(kind.lowest).isPresent()
                    && line.get(kind.highest).isPresent()) {
                changes.extend(
                        now.caller(),
                        line.get(kind.school),
                        new GradeSpan(
                                line.get(kind.lowest).get(),
                                line.get(kind.highest).get()),
                        document,
                        decisive.get(kind.approvalOn).orElseThrow());
            }
        }
    }

    /** Names the body and its resolution in the register. */
    static String document(SchoolChangeKind kind, RecordLine decisive) {
        String words = decisive.get(kind.body) + " " + decisive.get(kind.approvalNo);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private void end(SchoolChangeKind kind, RecordRow row, SchoolChanges.Ending ending, RecordContext now) {
        kind.named(row, ChangePart.GIVING).forEach(school -> changes.end(now.caller(), school, ending));
    }
}
