package org.khet.processes.internal.matter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.group.AppointedGroup;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** The working groups of cases: appointed by their order, ended with the case. Source: core B-07, CORE-89, CORE-147. */
public final class CaseGroups {
    private static final String COMMITTEE = "documents.committee";
    private final RecordService<CaseKind> cases;

    /** Over the cases. */
    public CaseGroups(RecordService<CaseKind> cases) {
        this.cases = cases;
    }

    /**
     * Groups of the cases that the caller may see; a constant number of questions.
     *
     * @param known addresses of committees that stand in the list already, so that the committee of a case is in it once
     */
    public List<AppointedGroup> of(Caller caller, Set<String> known) {
        CaseKind kind = cases.kind();
        List<RecordRow> rows = cases.all(caller, RecordFilter.of(kind.committee.isFilled())).stream()
                .filter(row -> !known.contains(address(row.get(kind.committee).orElseThrow())))
                .toList();
        Map<Long, List<RecordLine>> members = cases.lines(
                caller.office(), kind.members, rows.stream().map(RecordRow::id).toList());
        return rows.stream()
                .map(row -> group(row, members.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static String address(RecordLink committee) {
        return committee.type().equals(COMMITTEE) ? "documents/committees/" + committee.id() : "";
    }

    private AppointedGroup group(RecordRow row, List<RecordLine> lines) {
        CaseKind kind = cases.kind();
        Map<PersonId, String> members = new HashMap<>();
        lines.forEach(line -> members.put(line.get(kind.member), line.get(kind.memberAs)));
        return new AppointedGroup(
                kind.pageAddress(row.id()),
                row.get(kind.title),
                row.get(kind.committee).map(RecordLink::title).orElse(""),
                row.get(kind.startsOn),
                row.get(kind.finishedOn).orElse(null),
                row.state().open(),
                members);
    }
}
