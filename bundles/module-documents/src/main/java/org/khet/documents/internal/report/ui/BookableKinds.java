package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.meeting.MeetingBookings;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;

/** Links of a meeting to the forms by which other modules book for it; none while they are away. Source: core CORE-117. */
public final class BookableKinds {
    private volatile @Nullable RecordCatalogue catalogue;

    /** The catalogue is there. */
    public void know(RecordCatalogue known) {
        catalogue = known;
    }

    /** One for each book in which the caller may write. */
    public List<Component> of(ViewRequest request, MeetingBookings bookings, RecordRow meeting) {
        RecordCatalogue known = catalogue;
        if (known == null) {
            return List.of();
        }
        return MeetingBookings.KINDS.stream()
                .filter(type -> bookings.mayBook(request.caller(), meeting, type))
                .flatMap(type -> known
                        .find(request.caller().office(), type, request.texts().locale())
                        .stream())
                .filter(kind -> kind.service().mayCreate(request.caller()))
                .map(kind -> link(request, kind, meeting))
                .toList();
    }

    private static Component link(ViewRequest request, CataloguedKind kind, RecordRow meeting) {
        return Links.to(
                kind.kind().formAddress() + MeetingBookings.token(meeting),
                request.texts().get("documents.meeting.book", kind.title()));
    }
}
