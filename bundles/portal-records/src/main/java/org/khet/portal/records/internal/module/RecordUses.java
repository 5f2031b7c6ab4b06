package org.khet.portal.records.internal.module;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.records.internal.service.DefaultRecordServices;

/**
 * People, schools and units at which records of a module point in a field or in a column of their lines, also those of registers that the
 * office made: they stay when the import is taken back with which they came. Source: core CORE-101, CORE-104.
 */
public final class RecordUses implements RecordUsage {
    private static final int TOGETHER = 1000;
    private final RecordModule module;
    private final DefaultRecordServices records;

    /** @param records reads which keys stand in a field */
    public RecordUses(RecordModule module, DefaultRecordServices records) {
        this.module = module;
        this.records = records;
    }

    @Override
    public String what() {
        return module.id().value() + ".use";
    }

    @Override
    public Set<PersonId> people(OfficeId office, Collection<PersonId> people) {
        return used(office, FieldType.PersonRef.class, people, PersonId::value, PersonId::new);
    }

    @Override
    public Set<UnitId> units(OfficeId office, Collection<UnitId> units) {
        return used(office, FieldType.UnitRef.class, units, UnitId::value, UnitId::new);
    }

    @Override
    public Set<SchoolId> schools(OfficeId office, Collection<SchoolId> schools) {
        return used(office, FieldType.SchoolRef.class, schools, SchoolId::value, SchoolId::new);
    }

    private <T> Set<T> used(
            OfficeId office, Class<?> type, Collection<T> all, ToLongFunction<T> value, LongFunction<T> made) {
        Set<Long> used = new HashSet<>();
        List<List<Long>> parts = all.stream()
                .map(value::applyAsLong)
                .gather(Gatherers.windowFixed(TOGETHER))
                .toList();
        for (RecordService<?> service : services(office)) {
            fields(service)
                    .filter(field -> type.isInstance(field.type()))
                    .forEach(
                            field -> parts.forEach(part -> used.addAll(records.pointed(service, office, field, part))));
        }
        return used.stream().map(made::apply).collect(Collectors.toSet());
    }

    /** Of a register that the office made each edition by which a record may have been made. */
    private List<RecordService<?>> services(OfficeId office) {
        return Stream.concat(
                        module.services().stream(),
                        module.registers(office).stream()
                                .flatMap(register -> register.readings().get().stream())
                                .map(OfficeRegister.Reading::service))
                .toList();
    }

    private static Stream<Field<?>> fields(RecordService<?> service) {
        return Stream.concat(
                service.kind().fields().stream(),
                service.kind().lines().stream().flatMap(lines -> lines.fields().stream()));
    }
}
