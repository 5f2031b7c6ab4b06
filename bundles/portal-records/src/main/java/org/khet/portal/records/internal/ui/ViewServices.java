package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.records.internal.module.ListImports;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.PortalServices;
import org.khet.portal.records.internal.service.ReferredRegisters;
import org.khet.portal.records.internal.ui.neighbour.MadeForRegistry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The services that screens of every kind use. */
@org.osgi.service.component.annotations.Component(service = ViewServices.class)
public final class ViewServices {
    final ListExports exports;
    final Preferences preferences;
    final OfficeReferences references;
    final PortalServices portal;
    /** The services of all kinds. */
    public final DefaultRecordServices records;

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

    /** What others offer for a record. */
    List<Component> offers(ViewRequest request, RecordLink record) {
        List<Component> all = new ArrayList<>();
        receivers.offers().forEach(one -> all.addAll(one.of(request, record)));
        return all;
    }

    /** Values of a kind in the words of who asks. */
    public ValueFormatter formatter(RecordKind kind, ViewRequest request) {
        return new ValueFormatter(kind, this, request.texts(), request.caller().office());
    }

    /** Files of the office. */
    public Files files() {
        return portal.files();
    }

    /** The service of a record type; empty while its module is away. */
    public Optional<RecordService<?>> find(String type) {
        return records.find(type);
    }

    /** The register to whose records fields refer by a type, for who may see records of it. */
    public Optional<ReferredRegisters.Referred> referred(Caller caller, String type) {
        return records.referred().find(caller, type);
    }

    /** Records from which a field is chosen, as far as the caller sees them; none for a field that offers all of its kind. */
    public List<Long> offered(Caller caller, DeclaredField field) {
        return field.among().stream()
                .flatMap(among -> field.type() instanceof FieldType.RecordRef ref
                        ? find(ref.recordType()).stream()
                                .filter(service -> caller.may(service.kind().view()))
                                .flatMap(service ->
                                        among.of(caller.office()).stream().filter(id -> sees(caller, service, id)))
                        : Stream.empty())
                .toList();
    }

    /** The page of another record to which a field points, as far as the caller sees it. */
    Optional<String> page(Caller caller, DeclaredField field, @Nullable Object value) {
        return target(field, value).flatMap(to -> page(caller, to.type(), to.id()));
    }

    /** The pages of the records to which these values of a field point, as far as the caller sees them; those of a kind read together. */
    Map<Object, String> pages(Caller caller, DeclaredField field, Collection<?> values) {
        Map<String, Set<Long>> wanted = new HashMap<>();
        values.forEach(value -> target(field, value)
                .ifPresent(to -> wanted.computeIfAbsent(to.type(), type -> new HashSet<>())
                        .add(to.id())));
        Map<String, Set<Long>> seen = new HashMap<>();
        Map<String, RecordKind> kinds = new HashMap<>();
        wanted.forEach((type, ids) -> referred(caller, type).ifPresent(to -> {
            seen.put(type, records.seen(to.service(), to.caller(), ids));
            kinds.put(type, to.service().kind());
        }));
        Map<Object, String> pages = new HashMap<>();
        values.forEach(value -> target(field, value)
                .filter(to -> seen.getOrDefault(to.type(), Set.of()).contains(to.id()))
                .flatMap(to -> Optional.ofNullable(kinds.get(to.type())).map(kind -> kind.pageAddress(to.id())))
                .ifPresent(address -> pages.put(value, address)));
        return pages;
    }

    private static Optional<RecordLink> target(DeclaredField field, @Nullable Object value) {
        return switch (value) {
            case RecordLink link when link.id() > 0 -> Optional.of(link);
            case Long id
            when field.type() instanceof FieldType.RecordRef ref ->
                Optional.of(new RecordLink(ref.recordType(), id, ""));
            case null, default -> Optional.empty();
        };
    }

    private Optional<String> page(Caller caller, String type, long id) {
        return referred(caller, type)
                .filter(to -> sees(to.caller(), to.service(), id))
                .map(to -> to.service().kind().pageAddress(id));
    }

    private static boolean sees(Caller caller, RecordService<?> service, long id) {
        if (caller.scope(service.kind().view()).wholeOffice()) {
            return true;
        }
        try {
            service.open(caller, id);
            return true;
        } catch (NoLongerThere hidden) {
            return false;
        }
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
