package org.khet.portal.core.internal.personal;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.personal.SensitiveDataService;
import org.khet.portal.api.personal.SensitiveField;
import org.khet.portal.api.personal.SensitiveField.Clear;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows sensitive fields: checks, reads and notes in one transaction, then gives the value. */
@Component(service = SensitiveDataService.class)
public final class StoredSensitiveData implements SensitiveDataService {
    private final Transactions transactions;
    private final SensitiveFields fields;
    private final UnmaskingRepository repository;
    private final AuditTrail trail;
    private final Clock clock;
    private final TextCatalog catalog = TextCatalog.load(StoredSensitiveData.class.getClassLoader(), "core");

    /** Fields, and where their showings are noted. */
    @Activate
    public StoredSensitiveData(
            @Reference Transactions transactions,
            @Reference SensitiveFields fields,
            @Reference UnmaskingRepository repository,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.fields = fields;
        this.repository = repository;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean mayShow(Caller caller, String field) {
        return fields.find(field).filter(one -> caller.may(one.permission())).isPresent();
    }

    @Override
    public Shown show(Caller caller, String field, long record, String purpose) {
        SensitiveField known = fields.find(field).orElseThrow(() -> new NoLongerThere("field " + field));
        caller.require(known.permission());
        requirePurpose(purpose);
        if (transactions.isOpen()) {
            throw new IllegalStateException(
                    "what was shown could be taken off the record by the transaction around it");
        }
        Instant now = clock.instant();
        String why = purpose.strip();
        Clear clear = transactions.call(() -> {
            Clear read = known.read(caller, record);
            repository.add(new UnmaskingEntity(caller, new UnmaskingEntity.What(field, record, read, why), now));
            Map<String, String> details = Map.of("subject", read.subject(), "purpose", why);
            trail.append(caller, "core.sensitive.shown", field + "/" + record, details);
            return read;
        });
        return new Shown(clear.value(), now.plusSeconds(SECONDS));
    }

    @Override
    public void requirePurpose(String purpose) {
        int length = purpose.strip().length();
        if (length < LEAST_PURPOSE || length > MOST_PURPOSE) {
            throw Rejected.of("purpose", "core.sensitive.error.purpose", LEAST_PURPOSE, MOST_PURPOSE);
        }
    }

    @Override
    public Texts texts(Locale locale) {
        return catalog.in(locale);
    }
}
