package org.khet.portal.testkit.fake;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.testkit.SampleOffices;

/**
 * Offices in memory.
 *
 * @param all by code
 */
public record FakeOffices(List<Office> all) implements Offices {
    /** The sample offices. */
    public FakeOffices() {
        this(SampleOffices.offices());
    }

    @Override
    public Optional<Office> find(OfficeId id) {
        return all.stream().filter(office -> office.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> findByCode(String code) {
        return all.stream()
                .filter(office -> office.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
