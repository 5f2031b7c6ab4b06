package org.khet.forms.internal.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khet.forms.internal.design.DesignRecords;
import org.khet.forms.internal.design.DesignSort;
import org.khet.forms.internal.design.Designs;
import org.khet.forms.internal.design.EditionReader;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.text.ThaiDate;

/**
 * How an asking goes on: an evaluation is opened only when it was agreed, and with the edition that was agreed, whatever was published
 * since; opening makes one answer for each receiver, once.
 * Source: monitoring MON-59, MON-23; core CORE-53.
 */
public final class AskFlow {
    /** Why nobody owes an answer to it any more. */
    static final String REPORTED = "รายงานผลแล้ว ไม่รับคำตอบเพิ่ม";

    private final Supplier<AskRecords> records;
    private final Supplier<DesignRecords> designs;
    private final Schools schools;

    /**
     * Of the module's registers, once they are kept.
     *
     * @param schools for askings of all schools
     */
    public AskFlow(Supplier<AskRecords> records, Supplier<DesignRecords> designs, Schools schools) {
        this.records = records;
        this.designs = designs;
        this.schools = schools;
    }

    /** What stands in the way of asking for agreement, which is given to an edition: nothing is agreed that could not be opened. */
    public Optional<Problem> asking(RecordRow row, RecordContext now) {
        RecordRow design = designs.get().design(now.office(), row.get(((Askings) row.kind()).design));
        return design.get(((Designs) design.kind()).live).isPresent()
                ? unfit(row, design)
                : Optional.of(Problem.of("", "forms.error.not-live"));
    }

    /** What the edition that is asked holds that cannot be asked so. */
    private Optional<Problem> unfit(RecordRow row, RecordRow design) {
        Askings kind = (Askings) row.kind();
        OfficeId office = design.head().office();
        long edition = row.get(kind.edition)
                .or(() -> design.get(((Designs) design.kind()).live))
                .orElseThrow();
        LinkFields fields = new LinkFields(designs.get());
        if (row.get(kind.anonymous) && fields.needRecord(office, design, edition)) {
            return Optional.of(Problem.of("", "forms.error.anonymous-fields"));
        }
        boolean byLink =
                row.lines(kind.receivers).stream().anyMatch(line -> line.get(kind.sort) == FormReceiverSort.LINKS);
        return byLink && fields.namePeople(office, design, edition)
                ? Optional.of(Problem.of("", "forms.error.link-fields"))
                : Optional.empty();
    }

    /** What stands in the way of opening: receivers are told then and answer at once, so not before the first day. */
    public Optional<Problem> opening(RecordRow row, RecordContext now) {
        Askings kind = (Askings) row.kind();
        RecordRow design = designs.get().design(now.office(), row.get(kind.design));
        Designs of = (Designs) design.kind();
        if (design.get(of.live).isEmpty()) {
            return Optional.of(Problem.of("", "forms.error.not-live"));
        }
        if (design.get(of.sort) == DesignSort.EVALUATION && row.state() == kind.planned) {
            return Optional.of(Problem.of("", "forms.error.not-agreed"));
        }
        Optional<Problem> unfit = unfit(row, design);
        if (unfit.isPresent()) {
            return unfit;
        }
        if (row.get(kind.opens).isAfter(now.today())) {
            return Optional.of(Problem.of("", "forms.error.early", ThaiDate.longDate(row.get(kind.opens))));
        }
        return row.get(kind.closes).isBefore(now.today())
                ? Optional.of(Problem.of("", "forms.error.past"))
                : Optional.empty();
    }

    /** What it is compared with is another asking with the same form: only there a question is the same. Source: monitoring MON-68. */
    public Optional<Problem> comparable(RecordRow row, RecordContext now) {
        Askings kind = (Askings) row.kind();
        return row.get(kind.compare)
                .filter(before -> before == row.id()
                        || records.get()
                                .askings()
                                .find(now.office(), before)
                                .filter(other -> other.get(kind.design).equals(row.get(kind.design)))
                                .isEmpty())
                .map(before -> Problem.of(kind.compare.name(), "forms.error.compare"));
    }

    /**
     * The asking keeps the edition that was put before the management, else the one with which it is opened; and, where it says no levels
     * of means, those of a scale from one to five.
     */
    public RecordRow fixed(RecordRow row, RecordContext now) {
        Askings kind = (Askings) row.kind();
        RecordRow design = designs.get().design(now.office(), row.get(kind.design));
        RecordRow kept = row.get(kind.edition).isPresent()
                ? row
                : row.with(kind.edition, design.raw(((Designs) design.kind()).live));
        boolean levels = kept.lines(kind.bands).isEmpty()
                && kept.get(kind.edition)
                        .map(edition -> EditionReader.read(design, designs.get().edition(now.office(), edition)))
                        .filter(FiveLevels::fit)
                        .isPresent();
        return levels ? kept.with(kind.bands, FiveLevels.of(kind)) : kept;
    }

    /** What was not agreed is asked anew with the edition that is in force then. */
    public RecordRow loosened(RecordRow row, RecordContext now) {
        return row.with(((Askings) row.kind()).edition, null);
    }

    /** One answer for each receiver. */
    public void opened(RecordRow row, RecordContext now) {
        ask(row, row.lines(((Askings) row.kind()).receivers), new HashSet<>(), now);
    }

    /** One answer for each school that was not asked before; what is not sent yet is owed on the new last day. */
    public void extended(RecordRow row, RecordContext now) {
        Askings kind = (Askings) row.kind();
        Answers answers = records.get().answers().kind();
        List<RecordRow> there = records.get().answersOf(now.caller(), row.id());
        Set<Object> known = new HashSet<>();
        there.forEach(answer -> answer.get(answers.school).ifPresent(known::add));
        there.stream()
                .filter(answer -> answers.move.from().contains(answer.state()))
                .filter(answer -> !answer.get(answers.due).equals(row.get(kind.closes)))
                .forEach(answer -> records.get()
                        .answers()
                        .internal()
                        .act(
                                now.caller(),
                                answer,
                                answers.move,
                                new RecordDraft().with(answers.due, row.get(kind.closes)),
                                ""));
        ask(
                row,
                row.lines(kind.receivers).stream()
                        .filter(line -> line.get(kind.sort) == FormReceiverSort.SCHOOL)
                        .toList(),
                known,
                now);
    }

    /** What was opened again for one receiver and did not come before the report is not wanted any more. */
    public void reported(RecordRow row, RecordContext now) {
        Answers answers = records.get().answers().kind();
        records.get().answersOf(now.caller(), row.id()).stream()
                .filter(answer -> answer.get(answers.openUntil).isPresent())
                .filter(answer -> answers.excuse.from().contains(answer.state()))
                .forEach(answer -> records.get()
                        .answers()
                        .internal()
                        .act(now.caller(), answer, answers.excuse, new RecordDraft(), REPORTED));
    }

    private void ask(RecordRow row, List<RecordLine> lines, Set<Object> known, RecordContext now) {
        Askings kind = (Askings) row.kind();
        Answers answers = records.get().answers().kind();
        for (RecordLine line : lines) {
            for (Object receiver : receivers(kind, line, now)) {
                if (known.add(receiver)) {
                    records.get().answers().internal().create(now.caller(), answer(kind, answers, row, line, receiver));
                }
            }
        }
    }

    private List<Object> receivers(Askings kind, RecordLine line, RecordContext now) {
        List<Object> all = new ArrayList<>();
        switch (line.get(kind.sort)) {
            case ALL_SCHOOLS -> all(now.today(), now).stream().map(School::id).forEach(all::add);
            case SCHOOL -> line.get(kind.school).ifPresent(all::add);
            case UNIT -> line.get(kind.toUnit).ifPresent(all::add);
            case PERSON -> line.get(kind.person).ifPresent(all::add);
            case LINKS ->
                IntStream.rangeClosed(1, line.get(kind.links).orElse(0))
                        .mapToObj(one -> new Object()) // each link is another receiver, whatever other lines say
                        .forEach(all::add);
        }
        return all;
    }

    private List<School> all(LocalDate day, RecordContext now) {
        return schools.open(now.office(), day);
    }

    private static RecordDraft answer(
            Askings kind, Answers answers, RecordRow row, RecordLine line, @Nullable Object receiver) {
        RecordDraft draft = new RecordDraft()
                .with(answers.ask, row.id())
                .with(answers.title, row.get(kind.title))
                .with(answers.participant, line.get(kind.participant))
                .with(answers.owner, row.get(kind.owner))
                .with(answers.due, row.get(kind.closes))
                .with(answers.late, false);
        return switch (line.get(kind.sort)) {
            case LINKS -> draft;
            case ALL_SCHOOLS, SCHOOL -> draft.with(answers.school, receiver);
            case UNIT -> draft.with(answers.unit, receiver);
            case PERSON -> draft.with(answers.person, receiver).with(answers.owner, receiver);
        };
    }
}
