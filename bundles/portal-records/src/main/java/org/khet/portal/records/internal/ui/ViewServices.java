package org.khet.portal.records.internal.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.records.internal.module.ListImports;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services that screens of every kind use. */
@Component(service = ViewServices.class)
public final class ViewServices {
    final ListExports exports;
    final Preferences preferences;
    final OfficeReferences references;
    final PortalServices portal;
    final DefaultRecordServices records;
    final ListImports imports;
    final MadeForRegistry receivers;
    private final EventPublisher events;

    /** For the component runtime. */
    @Activate
    public ViewServices(
            @Reference ListExports exports,
            @Reference Preferences preferences,
            @Reference OfficeReferences references,
            @Reference PortalServices portal,
            @Reference DefaultRecordServices records,
            @Reference EventPublisher events,
            @Reference ListImports imports,
            @Reference MadeForRegistry receivers) {
        this.receivers = receivers;
        this.exports = exports;
        this.preferences = preferences;
        this.references = references;
        this.portal = portal;
        this.records = records;
        this.events = events;
        this.imports = imports;
    }

    ValueFormatter formatter(RecordKind kind, ViewRequest request) {
        return new ValueFormatter(kind, this, request.texts(), request.caller().office());
    }

    Files files() {
        return portal.files();
    }

    /** The service of a record type; empty while its module is away. */
    Optional<RecordService<?>> find(String type) {
        return records.find(type);
    }

    /** Follows what others do with records of the kind while the view is open. */
    void follow(ViewRequest request, RecordKind kind, Consumer<DomainEvent> heard) {
        var caller = request.caller();
        var subscription = events.follow(caller.office(), happening -> {
            if (happening.recordType().equals(kind.type()) && !caller.person().equals(happening.actor())) {
                heard.accept(happening);
            }
        });
        request.onClose(subscription::close);
    }
}
