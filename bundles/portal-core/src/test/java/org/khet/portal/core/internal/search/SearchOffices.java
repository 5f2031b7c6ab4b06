package org.khet.portal.core.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.office.Offices;

/** Offices in memory. */
final class SearchOffices implements Offices {
    private final List<Office> offices;

    SearchOffices(OfficeId... ids) {
        offices = Stream.of(ids)
                .map(id -> new Office(id, "KT" + id.value(), OfficeKind.PRIMARY, "", "", "", "", "", "", "#1F4E8C"))
                .toList();
    }

    @Override
    public List<Office> all() {
        return offices;
    }

    @Override
    public Optional<Office> find(OfficeId id) {
        return offices.stream().filter(office -> office.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> findByCode(String code) {
        return offices.stream().filter(office -> office.code().equals(code)).findFirst();
    }
}
