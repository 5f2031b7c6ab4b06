package org.khet.portal.api.record.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewEntry;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.waiting.WaitingSource;

/** Makes the screens of a kind. Safe for concurrent use. */
public interface RecordViews {
    /** List, page and form. */
    List<ViewEntry> entries(RecordService<?> service, RecordViewOverrides screens);

    /**
     * The list of a kind at an address of the module's own, as kinds that are built at run time have it; the kind says the
     * addresses to which it leads.
     */
    Component list(ViewRequest request, RecordService<?> service, RecordViewOverrides screens);

    /** The page of a record, as {@link #list}. */
    Component page(ViewRequest request, RecordService<?> service, RecordViewOverrides screens, long id);

    /** The form of a record, as {@link #list}; the empty one for key 0. */
    Component form(ViewRequest request, RecordService<?> service, long id);

    /**
     * A form whose content goes to code of the module instead of being stored: whoever opens it has checked the rights.
     *
     * @param shown what stands in it, {@code null} for an empty form
     * @param store takes what was typed, says the address that is opened then; what it refuses stands at the fields
     */
    Component form(
            ViewRequest request,
            RecordService<?> service,
            @Nullable RecordRow shown,
            Function<RecordDraft, String> store);

    /** Records on which the caller may act now, at most so many. */
    List<WaitingSource.Waiting> waiting(RecordService<?> service, Caller caller, int most);

    /** Those of them whose last day is before a day, the earliest first, at most so many; of kinds that say their last day. */
    List<WaitingSource.Deadline> deadlines(RecordService<?> service, Caller caller, LocalDate until, int most);

    /** Records of some kinds on which the caller may act now, late ones, then the longest waiting, at most so many; read together. */
    default List<WaitingSource.Waiting> waiting(Collection<RecordService<?>> services, Caller caller, int most) {
        return waiting(services, caller, most, Instant.MAX);
    }

    /** As {@link WaitingSource#waiting(Caller, int, Instant)}, of some kinds; read together. */
    default List<WaitingSource.Waiting> waiting(
            Collection<RecordService<?>> services, Caller caller, int most, Instant before) {
        return services.stream()
                .flatMap(service -> waiting(service, caller, most).stream())
                .sorted(WaitingSource.Waiting.ORDER)
                .limit(most)
                .toList();
    }

    /** Those of them whose last day is before a day, the earliest first, at most so many; read together. */
    default List<WaitingSource.Deadline> deadlines(
            Collection<RecordService<?>> services, Caller caller, LocalDate until, int most) {
        return services.stream()
                .filter(service -> service.kind().due().isPresent())
                .flatMap(service -> deadlines(service, caller, until, most).stream())
                .sorted(Comparator.comparing(WaitingSource.Deadline::day))
                .limit(most)
                .toList();
    }

    /** Its records for the search of the portal. */
    RecordSource source(RecordService<?> service);
}
