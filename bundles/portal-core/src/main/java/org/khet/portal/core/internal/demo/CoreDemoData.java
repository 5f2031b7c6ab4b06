package org.khet.portal.core.internal.demo;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.demo.DemoFiles.DemoOffice;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The core's own part of the demonstration: the offices, made once, each in one transaction. */
@Component(service = CoreDemoData.class)
public final class CoreDemoData {
    private final DemoFiles files = new DemoFiles();
    private final Transactions transactions;
    private final Offices offices;
    private final DemoBuilder builder;
    private final DemoRecordRepository repository;
    private final Clock clock;

    /** Makes offices with the builder and remembers them in the rows. */
    @Activate
    public CoreDemoData(
            @Reference Transactions transactions,
            @Reference Offices offices,
            @Reference DemoBuilder builder,
            @Reference DemoRecordRepository repository,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.offices = offices;
        this.builder = builder;
        this.repository = repository;
        this.clock = clock;
    }

    DemoFiles files() {
        return files;
    }

    DemoRecordRepository rows() {
        return repository;
    }

    /** Makes the offices whose code nobody has. */
    void build() {
        for (DemoOffice office : files.offices()) {
            transactions.run(() -> {
                if (offices.findByCode(office.draft().code()).isEmpty()) {
                    builder.build(office, files, repository);
                }
            });
        }
    }

    /** Deletes the office with everything that the core knows of it. */
    void end(OfficeId office) {
        transactions.run(() -> repository.end(office));
    }

    /** The demonstration offices that are there; a real office with such a code is none of them. */
    Cast cast() {
        Map<String, OfficeId> found = new HashMap<>();
        Map<String, Long> records = new HashMap<>();
        for (DemoOffice office : files.offices()) {
            String code = office.draft().code();
            Optional<OfficeId> id = offices.findByCode(code).map(Office::id);
            Map<String, Long> own = id.map(repository::of).orElse(Map.of());
            if (!own.isEmpty()) {
                found.put(code, id.orElseThrow());
                own.forEach((name, record) -> records.put(code + "/" + name, record));
            }
        }
        return new DemoRecords(OfficeTime.day(clock.instant()), found, records);
    }
}
