package org.khet.documents.internal.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.group.AppointedGroup;
import org.khet.portal.api.group.AppointedGroups;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the committees that were appointed, with their members of the office. Source: core CORE-118, CORE-147. */
@Component(service = AppointedGroups.class, property = "khet.groups=order")
public final class CommitteeGroups implements AppointedGroups {
    private final RecordService<CommitteeKind> committees;
    private final Predicate<OfficeId> on;
    private final CodeLists codes;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public CommitteeGroups(
            @Reference DocumentsModule module,
            @Reference ModuleSwitches switches,
            @Reference CodeLists codes,
            @Reference Clock clock) {
        this(module.letters().committees, office -> switches.isOn(office, module.id()), codes, clock);
    }

    /** Over the committees of offices in which the module is on. */
    CommitteeGroups(RecordService<CommitteeKind> committees, Predicate<OfficeId> on, CodeLists codes, Clock clock) {
        this.clock = clock;
        this.committees = committees;
        this.on = on;
        this.codes = codes;
    }

    @Override
    public List<AppointedGroup> of(Caller caller) {
        CommitteeKind kind = committees.kind();
        if (!on.test(caller.office()) || !caller.may(kind.view())) {
            return List.of();
        }
        List<RecordRow> rows = committees.all(caller, RecordFilter.of(kind.in(kind.active, kind.ended)));
        Map<Long, List<RecordLine>> members = committees.lines(
                caller.office(), kind.members, rows.stream().map(RecordRow::id).toList());
        Map<String, String> functions = codes.of(caller.office(), DocumentsCodes.COMMITTEE_FUNCTION).stream()
                .collect(Collectors.toMap(CodeList.Code::code, CodeList.Code::thai));
        return rows.stream()
                .map(row -> group(row, members.getOrDefault(row.id(), List.of()), functions))
                .toList();
    }

    private AppointedGroup group(RecordRow row, List<RecordLine> lines, Map<String, String> functions) {
        CommitteeKind kind = committees.kind();
        LocalDate today = OfficeTime.day(clock.instant());
        Map<PersonId, String> members = new HashMap<>();
        Map<PersonId, LocalDate> left = new HashMap<>();
        for (RecordLine line : lines) {
            String code = line.get(kind.function);
            line.get(kind.person).ifPresent(person -> {
                members.put(person, functions.getOrDefault(code, code));
                line.get(kind.memberUntil).filter(today::isAfter).ifPresent(day -> left.put(person, day));
            });
        }
        return new AppointedGroup(
                kind.pageAddress(row.id()),
                row.get(kind.name),
                row.get(kind.orderNo),
                row.get(kind.from),
                row.get(kind.until).orElse(null),
                row.state().open() && row.get(kind.until).filter(today::isAfter).isEmpty(),
                members,
                left);
    }
}
