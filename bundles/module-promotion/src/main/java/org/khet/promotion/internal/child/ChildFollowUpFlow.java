package org.khet.promotion.internal.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * What follows from following up: a new one takes the children of the sub-district who are of compulsory age, at no school and are in no other open one; an
 * answer becomes their status of that day, where it is another one. Source: other-groups PROM-01, P-01.
 */
public final class ChildFollowUpFlow {
    private final RecordService<ChildKind> children;
    private final RecordService<ChildFollowUpKind> followUps;

    private ChildFollowUpFlow(RecordService<ChildKind> children, RecordService<ChildFollowUpKind> followUps) {
        this.children = children;
        this.followUps = followUps;
    }

    /** Follows the actions. */
    public static void attach(RecordService<ChildKind> children, RecordService<ChildFollowUpKind> followUps) {
        ChildFollowUpFlow flow = new ChildFollowUpFlow(children, followUps);
        ChildFollowUpKind kind = followUps.kind();
        kind.create().does(flow::filled).then((row, now) -> flow.point(row, now, row.id()));
        kind.ruledBy(flow::sameSubDistrict);
        kind.take.whenTyped(flow::statusesFit).then(flow::writeStatuses);
        kind.drop.then((row, now) -> flow.point(row, now, null));
    }

    private RecordRow filled(RecordRow row, RecordContext now) {
        ChildKind child = children.kind();
        ChildFollowUpKind kind = followUps.kind();
        List<RecordLine> lines = new ArrayList<>();
        if (row.raw(kind.subDistrict) != null) {
            List<Condition> out = new ArrayList<>(child.outOfSchool(now.today()));
            out.add(child.followUp.isEmpty());
            out.add(child.subDistrict.is(row.get(kind.subDistrict)));
            children.internal()
                    .all(now.caller(), RecordFilter.of(out.toArray(Condition[]::new)))
                    .forEach(one -> lines.add(RecordLine.of(kind.children).with(kind.child, one.id())));
        }
        return row.with(kind.children, lines);
    }

    private Optional<Problem> sameSubDistrict(RecordRow row, RecordContext now) {
        ChildFollowUpKind kind = followUps.kind();
        boolean same = children.rows(now.office(), ids(row)).values().stream()
                .allMatch(one -> one.get(children.kind().subDistrict).equals(row.get(kind.subDistrict)));
        return same
                ? Optional.empty()
                : Optional.of(Problem.of(kind.subDistrict.name(), "promotion.error.other-sub-district"));
    }

    private List<Long> ids(RecordRow row) {
        ChildFollowUpKind kind = followUps.kind();
        return row.lines(kind.children).stream()
                .map(line -> line.get(kind.child))
                .toList();
    }

    private void point(RecordRow row, RecordContext now, @Nullable Long to) {
        ChildKind child = children.kind();
        children.rows(now.office(), ids(row))
                .values()
                .forEach(one ->
                        children.internal().change(now.caller(), one, new RecordDraft().with(child.followUp, to)));
    }

    /** A child has one status for each date: an answer of a day on which it has another one is refused by its code. */
    private Optional<Problem> statusesFit(RecordRow row, RecordContext now) {
        ChildFollowUpKind kind = followUps.kind();
        Optional<LocalDate> day = row.get(kind.answeredOn);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        ChildKind child = children.kind();
        Map<Long, List<RecordLine>> known = children.lines(now.office(), child.statuses, ids(row));
        for (RecordLine line : row.lines(kind.children)) {
            boolean another = known.getOrDefault(line.get(kind.child), List.of()).stream()
                    .anyMatch(one -> one.get(child.on).equals(day.get())
                            && !Optional.of(one.get(child.statusThen)).equals(line.get(kind.found)));
            if (another) {
                String code = children.titles(now.office(), List.of(line.get(kind.child)))
                        .getOrDefault(line.get(kind.child), "");
                return Optional.of(Problem.of(kind.answeredOn.name(), "promotion.error.status-that-day", code));
            }
        }
        return Optional.empty();
    }

    private void writeStatuses(RecordRow row, RecordContext now) {
        ChildFollowUpKind kind = followUps.kind();
        ChildKind child = children.kind();
        LocalDate day = row.get(kind.answeredOn).orElseThrow();
        for (RecordLine line : row.lines(kind.children)) {
            RecordRow one = children.find(now.office(), line.get(kind.child)).orElseThrow();
            RecordDraft changed = new RecordDraft().with(child.followUp, null);
            ChildStatus found = line.get(kind.found).orElseThrow();
            boolean same = child.statusOn(one, day)
                    .filter(last -> last.get(child.statusThen) == found)
                    .isPresent();
            if (!same) {
                List<RecordDraft> all = new ArrayList<>(RecordDraft.of(one).lines(child.statuses));
                all.add(new RecordDraft()
                        .with(child.on, day)
                        .with(child.statusThen, found)
                        .with(child.note, line.get(kind.note)));
                changed.with(child.statuses, all);
            }
            children.internal().change(now.caller(), one, changed);
        }
    }
}
