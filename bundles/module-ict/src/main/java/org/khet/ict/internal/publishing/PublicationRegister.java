package org.khet.ict.internal.publishing;

import java.util.List;
import java.util.function.Predicate;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.settings.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registers of what was published and of suggestions about it. Safe for concurrent use. */
@Component(service = PublicationRegister.class)
public final class PublicationRegister {
    private final RecordService<WebPublicationRecord> publications;
    private final RecordService<WebSuggestionRecord> suggestions;

    /** For the component runtime. */
    @Activate
    public PublicationRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Offices offices,
            @Reference Settings settings) {
        Predicate<RecordContext> homeAsks =
                now -> settings.get(now.office(), IctSettings.HOME_APPROVAL, now.today());
        publications = records.of(
                new WebPublicationRecord(
                        office -> offices.find(office).map(Office::code).orElse(""), homeAsks),
                work);
        new HomeOffers(publications, homeAsks).serve();
        suggestions = records.of(new WebSuggestionRecord(), work);
    }

    /** Publications. */
    public RecordService<WebPublicationRecord> publications() {
        return publications;
    }

    /** Suggestions. */
    public RecordService<WebSuggestionRecord> suggestions() {
        return suggestions;
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(publications, suggestions);
    }
}
