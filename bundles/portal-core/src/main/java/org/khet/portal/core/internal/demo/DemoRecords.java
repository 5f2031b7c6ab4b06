package org.khet.portal.core.internal.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;

/**
 * The cast as it was read.
 *
 * @param today   today in Bangkok
 * @param offices offices by code
 * @param records keys by office code, {@code /}, kind, {@code /} and code
 */
record DemoRecords(LocalDate today, Map<String, OfficeId> offices, Map<String, Long> records) implements Cast {
    DemoRecords {
        offices = Map.copyOf(offices);
        records = Map.copyOf(records);
    }

    @Override
    public Optional<OfficeId> office(String code) {
        return Optional.ofNullable(offices.get(code));
    }

    @Override
    public PersonId person(String office, String code) {
        return new PersonId(record(office, DemoRecordRepository.PERSON, code));
    }

    @Override
    public SchoolId school(String office, String code) {
        return new SchoolId(record(office, DemoRecordRepository.SCHOOL, code));
    }

    private long record(String office, String kind, String code) {
        Long record = records.get(office + "/" + kind + "/" + code);
        if (record == null) {
            throw new NoLongerThere("demonstration " + kind + " " + code + " of " + office);
        }
        return record;
    }
}
