package org.khet.processes.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.matter.SchoolPartKind;
import org.khet.processes.internal.matter.SchoolWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Steps of cases that a school has a part in, on the page of the school, with how far its part is. Source: core CORE-35, E-38. */
@Component
public final class SchoolSteps implements SchoolMatterSource {
    private static final PageRequest LATEST = new PageRequest(0, MOST, List.of(new PageRequest.Sort("created", true)));
    private final RecordService<CaseTaskKind> tasks;
    private final RecordService<SchoolPartKind> parts;

    /** For the component runtime. */
    @Activate
    public SchoolSteps(@Reference ProcessesRecords records) {
        this.tasks = records.tasks;
        this.parts = records.parts;
    }

    @Override
    public ModuleId module() {
        return new ModuleId(tasks.kind().module());
    }

    @Override
    public List<Held> about(Caller caller, SchoolId school) {
        CaseTaskKind kind = tasks.kind();
        if (!caller.may(kind.view())) {
            return List.of();
        }
        RecordFilter its = RecordFilter.of(
                kind.school.is(school),
                kind.in(kind.waiting, kind.open, kind.asked, kind.resting, kind.done, kind.back));
        int count = tasks.count(caller, its);
        if (count == 0) {
            return List.of();
        }
        List<RecordRow> latest = tasks.page(caller, its, LATEST);
        List<Long> ids = latest.stream().map(RecordRow::id).toList();
        Map<Long, List<RecordLine>> lines = tasks.lines(caller.office(), kind.schools, ids);
        SchoolPartKind part = parts.kind();
        Map<Long, RecordRow> own =
                parts.internal().all(caller, RecordFilter.of(part.school.is(school), part.task.in(ids))).stream()
                        .collect(Collectors.toMap(row -> row.get(part.task), row -> row));
        return List.of(new Held(
                Sort.CASES,
                RecordTexts.owned(kind),
                count,
                latest.stream()
                        .map(row -> Optional.ofNullable(own.get(row.id()))
                                .map(one -> reported(row, one))
                                .orElseGet(() -> ticked(row, lines.getOrDefault(row.id(), List.of()), school)))
                        .toList(),
                ""));
    }

    private Matter reported(RecordRow row, RecordRow part) {
        return matter(
                row,
                "processes.school-part.state." + part.state().name(),
                part.state().open());
    }

    private Matter ticked(RecordRow row, List<RecordLine> lines, SchoolId school) {
        CaseTaskKind kind = tasks.kind();
        SchoolWork work = lines.stream()
                .filter(line -> line.get(kind.school).equals(school))
                .findFirst()
                .map(line -> line.get(kind.work))
                .orElse(SchoolWork.NOT_STARTED);
        return matter(row, RecordTexts.choice(kind, work), work != SchoolWork.ACKNOWLEDGED);
    }

    private Matter matter(RecordRow row, String state, boolean owes) {
        CaseTaskKind kind = tasks.kind();
        return new Matter(
                row.get(kind.title) + " · " + row.get(kind.caseTitle),
                OfficeTime.day(row.head().created()),
                state,
                row.state().open() && owes,
                kind.module() + "/" + kind.plural() + "/" + row.id());
    }
}
