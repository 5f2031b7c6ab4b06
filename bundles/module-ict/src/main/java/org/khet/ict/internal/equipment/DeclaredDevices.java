package org.khet.ict.internal.equipment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.network.NetworkRegister;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.State;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.series.Series;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of devices and of what changed about them, by declaration. Safe for concurrent use. */
@Component(service = {DeviceRegister.class, DeclaredDevices.class})
public final class DeclaredDevices implements DeviceRegister {
    private final RecordService<DeviceMoveRecord> moves;
    private final RecordService<DeviceRecord> devices;
    private final RecordService<DeviceProposalRecord> proposals;
    private final DeviceRecord kind;
    private final Callers callers;
    private final IctSql sql;

    /** For the component runtime. */
    @Activate
    public DeclaredDevices(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Series series,
            @Reference ServiceUnit desk,
            @Reference Callers callers,
            @Reference IctSql sql,
            @Reference PropertyGateway property,
            @Reference NetworkRegister network) {
        this.callers = callers;
        this.sql = sql;
        moves = records.of(new DeviceMoveRecord(), work);
        DeviceRules rules = new DeviceRules(series, desk, moves, property, network, this::devices);
        devices = records.of(new DeviceRecord(rules), work);
        proposals = records.of(new DeviceProposalRecord(rules::reach, devices, this::proposals), work);
        kind = devices.kind();
    }

    /** Devices. */
    public RecordService<DeviceRecord> devices() {
        return devices;
    }

    /** What was before and after each change. */
    public RecordService<DeviceMoveRecord> moves() {
        return moves;
    }

    /** What schools propose about them. */
    public RecordService<DeviceProposalRecord> proposals() {
        return proposals;
    }

    /** All, those that others refer to first. */
    public List<RecordService<?>> all() {
        return List.of(devices, moves, proposals);
    }

    /** How far the caller sees devices. */
    private Scope reach(Caller caller) {
        caller.require(IctPermissions.EQUIPMENT_VIEW);
        return kind.reach(caller, IctPermissions.EQUIPMENT_VIEW);
    }

    /** Whether the caller sees the devices of a school. */
    boolean sees(Caller caller, SchoolId school) {
        Scope reach = reach(caller);
        return reach.wholeOffice() || reach.schools().contains(school);
    }

    /** How many devices of schools the caller sees that are not gone, by school and class. Source: ict ICT-44. */
    Map<MobecRegister.Kind, Integer> ofSchools(Caller caller) {
        Map<MobecRegister.Kind, Integer> counts = new HashMap<>();
        Scope reach = reach(caller);
        sql
                .rows(
                        caller.office(),
                        "select school_id, class_code, count(*) from ict_equipment where office_id = ?"
                                + " and school_id is not null and state not in ('DISPOSED', 'LOST')"
                                + " group by school_id, class_code",
                        row -> Map.entry(
                                new MobecRegister.Kind(new SchoolId(row.getLong(1)), row.getString(2)), row.getInt(3)),
                        caller.office().value())
                .stream()
                .filter(one -> reach.wholeOffice()
                        || reach.schools().contains(one.getKey().school()))
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    @Override
    public Optional<Device> find(OfficeId office, long id) {
        return Optional.ofNullable(devices.rows(office, Set.of(id)).get(id)).map(kind::device);
    }

    @Override
    public Optional<Device> named(OfficeId office, String number) {
        String typed = number.strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Condition any = Condition.any(kind.assetNo.is(typed), kind.propertyNo.is(typed), kind.serialNo.is(typed));
        List<RecordRow> found = devices.internal().all(callers.system(office), RecordFilter.of(any));
        return found.size() == 1 ? Optional.of(kind.device(found.getFirst())) : Optional.empty();
    }

    @Override
    public List<Device> reportable(OfficeId office, @Nullable SchoolId school, String text, PageRequest page) {
        Condition owner = school == null ? kind.school.isEmpty() : kind.school.is(school);
        return page(office, text, page, owner, in(DeviceState.here()));
    }

    @Override
    public List<Device> inService(OfficeId office, String classCode, PageRequest page) {
        Condition working = kind.in(kind.inUse, kind.spare, kind.onLoan, kind.underRepair);
        return page(office, "", page, kind.deviceClass.is(classCode), working);
    }

    private Condition in(Set<DeviceState> states) {
        return kind.in(states.stream().map(state -> kind.stateOf(state.name())).toArray(State[]::new));
    }

    private List<Device> page(OfficeId office, String text, PageRequest page, Condition... which) {
        RecordFilter filter = new RecordFilter("", text, Map.of(), Arrays.asList(which));
        return devices.internal().page(callers.system(office), filter, page).stream()
                .map(kind::device)
                .toList();
    }

    @Override
    public void repairStarted(OfficeId office, long id) {
        RecordRow row = held(office, id);
        if (!row.state().equals(kind.underRepair)) {
            act(row, kind.beginRepair, new RecordDraft());
        }
    }

    @Override
    public void repairEnded(OfficeId office, long id, BooleanSupplier elsewhere) {
        RecordRow row = held(office, id);
        if (!elsewhere.getAsBoolean() && row.state().equals(kind.underRepair)) {
            act(row, kind.endRepair, new RecordDraft());
        }
    }

    @Override
    public void conditionFound(OfficeId office, long id, DeviceState condition, String why, BooleanSupplier elsewhere) {
        RecordRow row = held(office, id);
        DeviceState now = DeviceState.valueOf(row.state().name());
        DeviceState settled = condition.works() && isOut(row, now) ? DeviceState.ON_LOAN : condition;
        if (elsewhere.getAsBoolean() && now == DeviceState.UNDER_REPAIR) {
            later(row, settled);
        } else if (settled != now && kind.find.from().contains(row.state())) {
            devices.internal().act(callers.system(office), row, kind.find, kept(settled), why);
        }
    }

    /** What works goes on to be lent while its loan runs, in the workshop too. Source: ict E-R21. */
    private boolean isOut(RecordRow row, DeviceState now) {
        return now == DeviceState.ON_LOAN
                || (now == DeviceState.UNDER_REPAIR && row.get(kind.former).equals(DeviceState.ON_LOAN.name()));
    }

    @Override
    public boolean lent(OfficeId office, long id) {
        RecordRow row = held(office, id);
        boolean free = kind.lend.from().contains(row.state());
        if (free) {
            act(row, kind.lend, new RecordDraft());
        }
        return free;
    }

    @Override
    public void lentBack(OfficeId office, long id, @Nullable DeviceState condition) {
        RecordRow row = held(office, id);
        DeviceState before = DeviceState.valueOf(row.get(kind.former));
        if (row.state().equals(kind.onLoan)) {
            DeviceState free = before == DeviceState.SPARE ? before : DeviceState.IN_USE;
            act(row, kind.giveBack, kept(condition == null ? free : condition));
        } else if (row.state().equals(kind.underRepair) && before == DeviceState.ON_LOAN) {
            later(row, condition == null ? DeviceState.SPARE : condition);
        }
    }

    @Override
    public void lostOnLoan(OfficeId office, long id, String why) {
        RecordRow row = held(office, id);
        if (kind.loseOnLoan.from().contains(row.state())) {
            devices.internal().act(callers.system(office), row, kind.loseOnLoan, new RecordDraft(), why);
        }
    }

    /** The state after the repair that goes on. */
    private void later(RecordRow row, DeviceState condition) {
        devices.internal().change(callers.system(row.head().office()), row, kept(condition));
    }

    private RecordDraft kept(DeviceState state) {
        return new RecordDraft().with(kind.former, state.name());
    }

    private void act(RecordRow row, Action action, RecordDraft draft) {
        devices.internal().act(callers.system(row.head().office()), row, action, draft, "");
    }

    /** The device as it stands, kept from others until the transaction ends: nothing is added to it, which takes its row. */
    private RecordRow held(OfficeId office, long id) {
        if (!devices.add(office, id, Map.of(), List.of())) {
            throw new NoLongerThere(kind.type() + "/" + id);
        }
        return devices.find(office, id).orElseThrow();
    }
}
