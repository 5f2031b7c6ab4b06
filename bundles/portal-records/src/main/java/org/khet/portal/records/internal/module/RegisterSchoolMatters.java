package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.school.SchoolMatterSource.Held;
import org.khet.portal.api.school.SchoolMatterSource.Matter;
import org.khet.portal.api.school.SchoolMatterSource.Sort;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.records.internal.service.DefaultRecordServices;

/**
 * Records about a school of all registers that the office made in a module: together, each under the name of its register, since the page
 * of a school has no words but those of modules. Source: core CORE-35, CORE-101.
 */
final class RegisterSchoolMatters {
    private static final int MOST = SchoolMatterSource.MOST;
    private static final PageRequest LATEST = new PageRequest(0, MOST, List.of(new PageRequest.Sort("created", true)));
    private final RecordModule module;
    private final DefaultRecordServices records;

    /** @param records says what the records are called */
    RegisterSchoolMatters(RecordModule module, DefaultRecordServices records) {
        this.module = module;
        this.records = records;
    }

    /** As far as the lists of the registers show them to the caller; empty where there is nothing. */
    Optional<Held> about(Caller caller, SchoolId school) {
        List<Part> parts = module.registers(caller.office()).stream()
                .filter(register -> caller.may(register.permission()))
                .flatMap(register -> part(register, register.granted().apply(caller), school).stream())
                .toList();
        return parts.stream()
                .findFirst()
                .map(first -> new Held(
                        Sort.CASES,
                        RecordTexts.owned(first.kind()),
                        parts.stream().mapToLong(Part::count).sum(),
                        parts.stream()
                                .flatMap(part -> part.latest().stream())
                                .sorted(Comparator.comparing(Matter::day).reversed())
                                .limit(MOST)
                                .toList(),
                        parts.size() == 1 ? first.kind().listAddress() : ""));
    }

    private record Part(RecordKind kind, long count, List<Matter> latest) {}

    private Optional<Part> part(OfficeRegister register, Caller caller, SchoolId school) {
        RecordService<?> service = register.service();
        RecordKind kind = service.kind();
        return kind.ownerSchool()
                .filter(field -> caller.may(kind.view()) && service.sees(caller, field))
                .flatMap(field -> {
                    RecordFilter filter = RecordFilter.ALL.and(field.is(school));
                    int count = service.count(caller, filter);
                    return count == 0
                            ? Optional.empty()
                            : Optional.of(new Part(
                                    kind,
                                    count,
                                    matters(register, caller, field, service.page(caller, filter, LATEST))));
                });
    }

    private List<Matter> matters(OfficeRegister register, Caller caller, Field<?> school, List<RecordRow> rows) {
        RecordService<?> service = register.service();
        RecordKind kind = service.kind();
        String name =
                register.words().apply(module.texts().in(TextCatalog.THAI)).get(RecordTexts.title(kind));
        Map<Long, String> titles =
                records.titles(caller.office(), rows, one -> !one.equals(school) && service.sees(caller, one));
        List<Matter> matters = new ArrayList<>();
        for (RecordRow row : rows) {
            String title = titles.getOrDefault(row.id(), "");
            matters.add(new Matter(
                    title.isEmpty() ? name : name + " · " + title,
                    OfficeTime.day(row.head().created()),
                    RecordTexts.title(kind),
                    row.state().open() && kind.hasStates(),
                    kind.pageAddress(row.id())));
        }
        return matters;
    }
}
