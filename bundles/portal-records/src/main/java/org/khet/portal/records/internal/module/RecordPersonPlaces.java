package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.security.Callers;

/** Records that name a person in a field: kept with the register to which they belong. Source: core CORE-128. */
final class RecordPersonPlaces implements ProcessingSource {
    private final RecordModule module;
    private final Callers callers;

    RecordPersonPlaces(RecordModule module, Callers callers) {
        this.module = module;
        this.callers = callers;
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    @Override
    public List<PersonalDataPlace> places(OfficeId office, PersonId person) {
        List<PersonalDataPlace> places = new ArrayList<>();
        for (RecordService<?> service : module.services()) {
            RecordKind kind = service.kind();
            Condition[] named = kind.fields().stream()
                    .filter(field -> field.type() instanceof FieldType.PersonRef)
                    .map((Field<?> field) -> field.is(person))
                    .toArray(Condition[]::new);
            int count = named.length == 0
                    ? 0
                    : service.internal().count(callers.system(office), RecordFilter.ALL.and(Condition.any(named)));
            if (count > 0) {
                places.add(PersonalDataPlace.kept(RecordTexts.owned(kind), count, "records.place.kept"));
            }
        }
        return places;
    }
}
