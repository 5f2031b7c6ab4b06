package org.khet.promotion.internal.need;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;

/** A list of carers counts the children who need one, each once, school by school, when it is made and when it is counted anew. Source: other-groups PROM-04. */
public final class CarerListFlow {
    private CarerListFlow() {}

    /** Follows the making of a list. */
    public static void attach(RecordService<SpecialNeedKind> needs, RecordService<CarerListKind> lists) {
        lists.kind().create().does((row, now) -> counted(needs, lists.kind(), row, now));
        lists.kind().recount.does((row, now) -> counted(needs, lists.kind(), row, now));
    }

    private static RecordRow counted(
            RecordService<SpecialNeedKind> needs, CarerListKind list, RecordRow row, RecordContext now) {
        SpecialNeedKind need = needs.kind();
        Map<Long, Set<String>> counts = new TreeMap<>();
        needs.internal()
                .all(
                        now.caller(),
                        RecordFilter.of(need.in(need.screened, need.planned, need.supported), need.carer.is(true)))
                .forEach(one -> counts.computeIfAbsent(one.get(need.school).value(), key -> new HashSet<>())
                        .add(one.get(need.child)));
        return row.with(
                list.schools,
                counts.entrySet().stream()
                        .map(one -> line(
                                list,
                                row,
                                new SchoolId(one.getKey()),
                                one.getValue().size()))
                        .toList());
    }

    private static RecordLine line(CarerListKind list, RecordRow row, SchoolId school, int children) {
        return row.lines(list.schools).stream()
                .filter(line -> line.get(list.school).equals(school) && line.get(list.children) == children)
                .findFirst()
                .orElseGet(() -> RecordLine.of(list.schools)
                        .with(list.school, school)
                        .with(list.children, children)
                        .with(list.carers, children));
    }
}
