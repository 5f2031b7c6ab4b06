package org.khet.promotion.internal.need;

import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;

/** A new list of carers counts the children who need one, school by school. Source: other-groups PROM-04. */
public final class CarerListFlow {
    private CarerListFlow() {}

    /** Follows the making of a list. */
    public static void attach(RecordService<SpecialNeedKind> needs, RecordService<CarerListKind> lists) {
        lists.kind().create().does((row, now) -> counted(needs, lists.kind(), row, now));
    }

    private static RecordRow counted(
            RecordService<SpecialNeedKind> needs, CarerListKind list, RecordRow row, RecordContext now) {
        SpecialNeedKind need = needs.kind();
        Map<Long, Integer> counts = new TreeMap<>();
        needs.internal()
                .all(
                        now.caller(),
                        RecordFilter.of(need.in(need.screened, need.planned, need.supported), need.carer.is(true)))
                .forEach(one -> counts.merge(one.get(need.school).value(), 1, Integer::sum));
        return row.with(
                list.schools,
                counts.entrySet().stream()
                        .map(one -> RecordLine.of(list.schools)
                                .with(list.school, new SchoolId(one.getKey()))
                                .with(list.children, one.getValue())
                                .with(list.carers, one.getValue()))
                        .toList());
    }
}
