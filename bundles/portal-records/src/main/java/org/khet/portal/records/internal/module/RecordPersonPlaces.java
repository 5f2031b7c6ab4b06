package org.khet.portal.records.internal.module;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.security.Callers;

/**
 * Records that name a person in a field or in a column of their lines: kept with the register to which they belong, also where the
 * office made that register itself. Source: core CORE-128.
 */
public final class RecordPersonPlaces implements ProcessingSource {
    private static final String KEPT = "records.place.kept";
    private final RecordModule module;
    private final Callers callers;

    /** @param callers counts in the portal's name */
    public RecordPersonPlaces(RecordModule module, Callers callers) {
        this.module = module;
        this.callers = callers;
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    @Override
    public List<PersonalDataPlace> places(OfficeId office, PersonId person) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (RecordService<?> service : module.services()) {
            counts.merge(
                    RecordTexts.owned(service.kind()), count(service, office, person, RecordFilter.ALL), Integer::sum);
        }
        for (OfficeRegister register : module.registers(office)) {
            for (OfficeRegister.Reading reading : register.readings().get()) {
                counts.merge(
                        RecordTexts.owned(reading.service().kind()),
                        count(reading.service(), office, person, RecordFilter.of(reading.these())),
                        Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(place -> place.getValue() > 0)
                .map(place -> PersonalDataPlace.kept(place.getKey(), place.getValue(), KEPT))
                .toList();
    }

    private int count(RecordService<?> service, OfficeId office, PersonId person, RecordFilter among) {
        RecordKind kind = service.kind();
        Condition[] named = Stream.concat(
                        kind.fields().stream(), kind.lines().stream().flatMap(lines -> lines.fields().stream()))
                .filter(field -> field.type() instanceof FieldType.PersonRef)
                .map((Field<?> field) -> field.is(person))
                .toArray(Condition[]::new);
        return named.length == 0
                ? 0
                : service.internal().count(callers.system(office), among.and(Condition.any(named)));
    }
}
