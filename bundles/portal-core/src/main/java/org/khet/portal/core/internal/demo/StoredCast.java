package org.khet.portal.core.internal.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.outcome.NoLongerThere;

/**
 * The cast as it was read.
 *
 * @param today   today in Bangkok
 * @param offices offices by code
 * @param records keys by office code, {@code /}, kind, {@code /} and code
 */
record StoredCast(LocalDate today, Map<String, OfficeId> offices, Map<String, Long> records) implements Cast {
    StoredCast {
        offices = Map.copyOf(offices);
        records = Map.copyOf(records);
    }

    @Override
    public Optional<OfficeId> office(String code) {
        return Optional.ofNullable(offices.get(code));
    }

    @Override
    public PersonId person(String office, String code) {
        return new PersonId(record(office, CastRows.PERSON, code));
    }

    @Override
    public SchoolId school(String office, String code) {
        return new SchoolId(record(office, CastRows.SCHOOL, code));
    }

    private long record(String office, String kind, String code) {
        Long record = records.get(office + "/" + kind + "/" + code);
        if (record == null) {
            throw new NoLongerThere("demonstration " + kind + " " + code + " of " + office);
        }
        return record;
    }
}
