package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.records.internal.service.DefaultRecordServices;

/** Records that are about a school, on the page of the school, as far as their list shows them to the caller. Source: core CORE-35. */
public final class RecordSchoolMatters implements SchoolMatterSource {
    private static final PageRequest LATEST = new PageRequest(0, MOST, List.of(new PageRequest.Sort("created", true)));
    private final RecordModule module;
    private final DefaultRecordServices records;
    private final RegisterSchoolMatters made;

    /** @param records says what the records are called */
    public RecordSchoolMatters(RecordModule module, DefaultRecordServices records) {
        this.records = records;
        this.module = module;
        this.made = new RegisterSchoolMatters(module, records);
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    @Override
    public List<Held> about(Caller caller, SchoolId school) {
        List<Held> held = new ArrayList<>();
        for (RecordService<?> service : module.services()) {
            RecordKind kind = service.kind();
            kind.ownerSchool()
                    .filter(field -> caller.may(kind.view()))
                    .filter(field -> service.sees(caller, field))
                    .ifPresent(field -> {
                        RecordFilter filter = RecordFilter.ALL.and(field.is(school));
                        int count = service.count(caller, filter);
                        if (count > 0) {
                            held.add(held(service, caller, school, field, count));
                        }
                    });
        }
        made.about(caller, school).ifPresent(held::add);
        return held;
    }

    private Held held(RecordService<?> service, Caller caller, SchoolId school, Field<?> field, int count) {
        RecordKind kind = service.kind();
        String list = kind.module() + "/" + kind.plural();
        List<RecordRow> rows = service.page(caller, RecordFilter.ALL.and(field.is(school)), LATEST);
        Map<Long, String> titles =
                records.titles(caller.office(), rows, one -> !one.equals(field) && service.sees(caller, one));
        List<Matter> latest = rows.stream()
                .map(row -> matter(kind, row, titles.getOrDefault(row.id(), ""), list))
                .toList();
        String link = isFiltered(field) ? list + "?" + field.name() + "=" + school.value() : "";
        return new Held(Sort.CASES, RecordTexts.owned(kind), count, latest, link);
    }

    private static boolean isFiltered(DeclaredField field) {
        return field.isFiltered();
    }

    private static Matter matter(RecordKind kind, RecordRow row, String title, String list) {
        return new Matter(
                title,
                OfficeTime.day(row.head().created()),
                kind.hasStates() ? RecordTexts.state(kind, row.state()) : RecordTexts.title(kind),
                row.state().open(),
                list + "/" + row.id());
    }
}
